import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded } from "../../src/reports/writers/formula-guard.ts";

const signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const blanks = fc
  .array(fc.constantFrom(" ", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff", "\u0000"), { maxLength: 4 })
  .map((parts) => parts.join(""));

test("nothing that begins like a formula is left as it is, whatever stands before the sign", () => {
  fc.assert(
    fc.property(blanks, fc.constantFrom(...signs), fc.string(), (before, sign, after) => {
      const text = `${before}${sign}${after}`;
      expect(guarded(text)).toBe(`'${text}`);
    }),
  );
});

test("no text comes out that a spreadsheet could take for a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const first = guarded(text).trimStart().at(0) ?? "";
      expect(signs).not.toContain(first);
    }),
  );
});

test.each(["示例花园A21小区", "371702001009", "a=b", "", "'=1", "<5", "≥52", "2021-12-31"])(
  "%s is left as it is",
  (text) => {
    expect(guarded(text)).toBe(text);
  },
);

test("a tab at the beginning is guarded, because what follows it may become a cell", () => {
  expect(guarded("\tx")).toBe("'\tx");
});
