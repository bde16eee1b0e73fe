import { expect, test } from "vitest";
import { parameterGroups, readParameterSettings, shownValue, valuesAt } from "../../src/gaps/parameters.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { smallCell } from "../../src/nodes/person-count.ts";

function ruleOf(id: string) {
  const rule = gapRules.find((each) => each.id === id);
  if (!rule) throw new Error(`Expected rule ${id} in the rule book.`);
  return rule;
}

const visits = ruleOf("G18");

test("without settings the card's defaults hold everywhere", () => {
  const groups = parameterGroups(visits, readParameterSettings("{}", gapRules), ["3717"]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.values.get("liaison.visitDays")).toBe(183);
});

test("a value for an area holds there and nowhere else, and the longest prefix wins", () => {
  const settings = readParameterSettings(
    '{"liaison.visitDays": 100, "areas": {"371702": {"liaison.visitDays": 50}, "371702001": {"liaison.visitDays": 10}}}',
    gapRules,
  );
  expect(valuesAt(visits, settings, "371703").get("liaison.visitDays")).toBe(100);
  expect(valuesAt(visits, settings, "371702002001").get("liaison.visitDays")).toBe(50);
  expect(valuesAt(visits, settings, "371702001005").get("liaison.visitDays")).toBe(10);
});

test("the groups of a scope are apart and cover it", () => {
  const settings = readParameterSettings('{"areas": {"371702": {"liaison.visitDays": 50}}}', gapRules);
  expect(
    parameterGroups(visits, settings, ["3717"]).map(({ scope, outside }) => ({ scope, outside })),
  ).toEqual([
    { scope: ["3717"], outside: ["371702"] },
    { scope: ["371702"], outside: [] },
  ]);
});

test("a key that no rule has, a negative number and a word are refused by name", () => {
  expect(() => readParameterSettings('{"liaison.vistDays": 1}', gapRules)).toThrow(
    /liaison\.vistDays: no rule has it/,
  );
  expect(() => readParameterSettings('{"liaison.visitDays": -1}', gapRules)).toThrow(
    /liaison\.visitDays: expected a number/,
  );
  expect(() => readParameterSettings('{"liaison.visitDays": "many"}', gapRules)).toThrow();
});

test("every default of every card is shown as it was written", () => {
  const shown = gapRules.flatMap((rule) =>
    [...valuesAt(rule, readParameterSettings("{}", gapRules), "")].map(([, value]) => shownValue(value)),
  );
  expect(shown.length).toBeGreaterThan(30);
  expect(shown.filter((text) => text === "" || text === "NaN")).toEqual([]);
});

test("a parameter that is only shown stands on the card, and settings cannot change it", () => {
  const shown = gapRules.flatMap(({ parameters }) => parameters.filter(({ shownOnly }) => shownOnly));
  expect(new Set(shown.map(({ key }) => key))).toEqual(new Set(["privacy.kAnonymity", "workers.per10k"]));
  expect(Number(shown.find(({ key }) => key === "privacy.kAnonymity")?.default)).toBe(smallCell);
  expect(() => readParameterSettings('{"privacy.kAnonymity": 2}', gapRules)).toThrow(/privacy\.kAnonymity/);
});
