import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { fontFiles } from "../../src/reports/fonts.ts";
import { cardPart, oneDecimal, wordingOf } from "../../src/reports/wording.ts";
import { charactersOf } from "./support/font.ts";

const keysOf = (value: unknown, above = ""): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${above}/${key}`))
    : [above];

const file = (name: string): unknown => JSON.parse(readFileSync(`src/reports/texts/${name}.json`, "utf8"));

describe("the files of texts", () => {
  test("have the same keys; only units are said as the rule cards say them in English", () => {
    const zh = keysOf(file("zh-CN")).filter((key) => !key.startsWith("/unit/"));
    const en = keysOf(file("en")).filter((key) => !key.startsWith("/unit"));
    expect(en.toSorted()).toEqual(zh.toSorted());
    expect(zh.length).toBeGreaterThan(200);
  });

  test("have a Chinese word for every unit of a rule parameter", () => {
    const units = gapRules.flatMap((rule) =>
      rule.parameters.flatMap(({ unit }) => (unit === null ? [] : [unit])),
    );
    const { textOr } = wordingOf("zh");
    expect(units.filter((unit) => textOr(`unit.${unit}`, "") === "")).toEqual([]);
    expect(units.length).toBeGreaterThan(20);
  });

  test.each(["zh", "en"] as const)("name every fault kind that a rule gives (%s)", (language) => {
    const { kinds } = wordingOf(language);
    // A fault is written as ['KIND', condition, …]; a list of plain words is none.
    const faults = gapRules.flatMap((rule) =>
      [...rule.body.matchAll(/\['([A-Z_]+)', (?!')/g)].map((match) => ({
        rule: rule.id,
        kind: match[1] ?? "",
      })),
    );
    const unnamed = faults.filter(({ rule, kind }) => kinds({ rule, kinds: [kind] }) === "");
    expect(unnamed).toEqual([]);
    expect(faults.length).toBeGreaterThan(40);
  });

  test("a text that is not there, or a place that was not filled, is an error that names it", () => {
    const { text } = wordingOf("zh");
    expect(() => text("no.such")).toThrow(/No text "no\.such"/);
    expect(() => text("title")).toThrow(/needs "place"/);
  });
});

describe("a rule card", () => {
  test.each(gapRules.map((rule) => [rule.id, rule] as const))(
    "%s speaks both languages, each alone",
    (_id, rule) => {
      for (const card of [rule.why, rule.remedy]) {
        const zh = cardPart(card, "zh");
        const en = cardPart(card, "en");
        expect(`${en} ${zh}`).toBe(card);
        expect(zh).toMatch(/^[“《（]?(\d+\S{0,3})?\p{Script=Han}.*。$/u);
        expect(en).toMatch(/^[A-Z][^。]*\.$/);
      }
    },
  );
});

describe("a place", () => {
  const place = { code: "371702001009", district: "牡丹区", street: "东城街道", community: "示例第09社区" };

  test("is said from the scope of the report downwards", () => {
    const said = (name: string): string => wordingOf("zh").place(place, [{ code: "", name }]);
    expect(said("菏泽市")).toBe("牡丹区东城街道示例第09社区");
    expect(said("牡丹区")).toBe("东城街道示例第09社区");
    expect(said("东城街道")).toBe("示例第09社区");
    expect(said("示例第09社区")).toBe("示例第09社区");
  });
});

describe("a share", () => {
  test.each([
    [95.85987, "95.9"],
    [0.05, "0.1"],
    [99.95, "100.0"],
    [-0.25, "-0.3"],
    [0, "0.0"],
  ])("%d reads %s", (percent, shown) => {
    expect(oneDecimal(percent)).toBe(shown);
  });

  test("a difference has its sign, and a dash where there is nothing to compare with", () => {
    const { difference } = wordingOf("zh");
    expect([difference(0.5, 0.4), difference(0.4, 0.5), difference(0.4, 0.4), difference(0.4, null)]).toEqual(
      ["+10.0", "−10.0", "0.0", "–"],
    );
  });
});

test.each(fontFiles)("%s has the rare characters of names", (font) => {
  const characters = charactersOf(readFileSync(font));
  const missing = [..."䶮㛃𬱖𣲘𠅤㕍𫖯𬭸㐂菏泽市"].filter((each) => !characters.has(each.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
  expect(characters.has(0x10fffe)).toBe(false);
});
