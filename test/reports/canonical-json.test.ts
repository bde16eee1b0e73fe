import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/reports/canonical-json.ts";

const wholeJson = fc.jsonValue({ noUnicodeString: false });

test("canonical JSON says the same as the value", () => {
  fc.assert(
    fc.property(wholeJson, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the order in which keys were set leaves no trace", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), wholeJson), (record) => {
      const turned = Object.fromEntries(Object.entries(record).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(record));
    }),
  );
});

test("keys stand in code-unit order at every depth", () => {
  expect(canonicalJson({ b: 1, a: { é: 1, z: [{ d: 1, c: 2 }] }, "10": 0 })).toBe(
    '{"10":0,"a":{"z":[{"c":2,"d":1}],"é":1},"b":1}',
  );
});

test("a key without a value is left out", () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
});

test.each([
  ["a number that is none", NaN],
  ["an infinity", -Infinity],
  ["half a character", "a\ud800"],
  ["a function", () => 1],
])("%s is refused", (_name, value) => {
  expect(() => canonicalJson({ value })).toThrow(/Canonical JSON: expected/);
});
