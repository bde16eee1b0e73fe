import fc from "fast-check";
import { expect, test } from "vitest";
import { shownCounts } from "../../src/nodes/shown-counts.ts";

const counts = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 40 }));

test("no number of 1 to 4 persons is shown", () => {
  fc.assert(
    fc.property(counts, (record) => {
      for (const { exact } of shownCounts(new Map(Object.entries(record))).values()) {
        expect([1, 2, 3, 4]).not.toContain(exact);
      }
    }),
  );
});

test("no two numbers are shown whose difference is 1 to 4 persons", () => {
  fc.assert(
    fc.property(counts, (record) => {
      const shown = [...shownCounts(new Map(Object.entries(record))).values()].flatMap(({ exact }) =>
        exact === null || exact === 0 ? [] : [exact],
      );
      for (const one of shown) {
        for (const other of shown) expect([1, 2, 3, 4]).not.toContain(one - other);
      }
    }),
  );
});

test("the bound of a hidden number holds and does not tell the number", () => {
  expect(
    shownCounts(
      new Map([
        ["full", 52],
        ["all", 56],
      ]),
    ).get("full")?.text,
  ).toBe("≥52");
  expect(
    shownCounts(
      new Map([
        ["full", 53],
        ["all", 56],
      ]),
    ).get("full")?.text,
  ).toBe("≥52");
  expect(
    shownCounts(
      new Map([
        ["full", 55],
        ["all", 56],
      ]),
    ).get("full")?.text,
  ).toBe("≥52");
});

test("numbers far enough apart are shown as they are, and nought is nought", () => {
  const shown = shownCounts(
    new Map([
      ["none", 0],
      ["some", 40],
      ["all", 50],
    ]),
  );
  expect([...shown.values()].map(({ text }) => text)).toEqual(["0", "40", "50"]);
});
