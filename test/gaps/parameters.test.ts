import { expect, test } from "vitest";
import {
  defaultOf,
  parameterGroups,
  parameterSettingsOf,
  readParameterSettings,
  shownValue,
  valuesAt,
} from "../../src/gaps/parameters.ts";
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
    /liaison\.visitDays: expected a whole number, 0 or more, got -1/,
  );
  expect(() => readParameterSettings('{"liaison.visitDays": "many"}', gapRules)).toThrow();
});

test("a share above 1, a part of a day, a band without an end and a place that is none are out of range", () => {
  const refused = (text: string) => () => readParameterSettings(text, gapRules);
  expect(refused('{"oc.partyShare": 60}')).toThrow(/oc\.partyShare: expected a share from 0 to 1, got 60/);
  expect(refused('{"liaison.visitDays": 1.5}')).toThrow(/liaison\.visitDays: expected a whole number/);
  expect(refused('{"workers.chief": ["7"]}')).toThrow(/workers\.chief: expected a list of bands/);
  expect(refused('{"liaison.fields": []}')).toThrow(/liaison\.fields: expected a list of words/);
  expect(refused('{"areas": {"Mudan": {}}}')).toThrow(/"areas" names Mudan/);
});

test("a settings file that cannot be read, is no JSON or has a bad value is named, with what is wrong in it", () => {
  const of = (read: () => string) => () => parameterSettingsOf("rules.json", read, gapRules);
  const absent = of(() => {
    throw new Error("ENOENT: no such file or directory, open 'rules.json'");
  });
  expect(absent).toThrow(/RULES_FILE rules\.json cannot be used: ENOENT/);
  expect(of(() => "{")).toThrow(/RULES_FILE rules\.json cannot be used: Expected a JSON object/);
  expect(of(() => "[]")).toThrow(/RULES_FILE rules\.json cannot be used: Expected a JSON object/);
  expect(of(() => '{"areas": 1}')).toThrow(/RULES_FILE rules\.json cannot be used: Expected a JSON object/);
  expect(of(() => '{"oc.partyShare": 60}')).toThrow(/RULES_FILE rules\.json .*oc\.partyShare/);
});

test("every default of every card lies in its own range", () => {
  const settings = Object.fromEntries(
    gapRules.flatMap(({ parameters }) =>
      parameters.filter(({ shownOnly }) => !shownOnly).map((each) => [each.key, defaultOf(each)]),
    ),
  );
  expect(readParameterSettings(JSON.stringify(settings), gapRules).everywhere.size).toBeGreaterThan(30);
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
