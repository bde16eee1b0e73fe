import { expect, test } from "vitest";
import { missingOf } from "../../src/gaps/gap-scene.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";

function namesMissing(id: string, kinds: readonly string[]): readonly string[] {
  const rule = gapRules.find((each) => each.id === id);
  if (!rule) throw new Error(`Expected rule ${id} in the rule book.`);
  return missingOf(rule, kinds).map(({ nameEn }) => nameEn);
}

test("a grid that lacks its worker alone is drawn without a second head", () => {
  expect(namesMissing("G05", ["NO_WORKER"])).toEqual(["grid worker"]);
  expect(namesMissing("G05", ["NO_HEAD", "NO_WORKER"])).toEqual(["grid head", "grid worker"]);
});

test("a community that lacks its committee alone is drawn without a second organisation", () => {
  expect(namesMissing("G06", ["NO_COMMITTEE"])).toEqual(["residents' committee"]);
});

test("a grid that crosses a boundary lacks no grid, a consultation without the Party was held", () => {
  expect(namesMissing("G07", ["CROSSES"])).toEqual([]);
  expect(namesMissing("G16", ["WITHOUT_BRANCH"])).toEqual([]);
});

test("what belongs to no kind of fault is missing in every gap of the rule", () => {
  expect(namesMissing("G02", ["COMPOUND_BLANK"])).toEqual(["compound branch", "compound instructor"]);
});
