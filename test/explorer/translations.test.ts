import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import english from "../../src/explorer/i18n/en.json" with { type: "json" };
import chinese from "../../src/explorer/i18n/zh-CN.json" with { type: "json" };
import { halfFor } from "../../src/explorer/parts/bilingual.ts";
import { unitText } from "../../src/explorer/parts/unit-text.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { articleFigures } from "../../src/indicators/stated.ts";

/** Every text with its dotted key. */
function texts(tree: object, above = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? texts(value, `${above}${key}.`)
      : [[`${above}${key}`, String(value)]],
  );
}

const inChinese = new Map(texts(chinese));
const inEnglish = new Map(texts(english));

test("both languages have the same keys, and none is empty", () => {
  expect([...inEnglish.keys()].sort()).toEqual([...inChinese.keys()].sort());
  expect(inChinese.size).toBeGreaterThan(300);
  expect([...inChinese, ...inEnglish].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("both languages of a text put in the same values", () => {
  const values = (text: string): string[] =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "").sort();
  const differing = [...inChinese].filter(
    ([key, text]) => values(text).join() !== values(inEnglish.get(key) ?? "").join(),
  );
  expect(differing).toEqual([]);
});

test("no English text holds Chinese, and no component holds a Chinese text of its own", () => {
  expect([...inEnglish].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  const files = readdirSync("src/explorer", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );
  expect(files.length).toBeGreaterThan(40);
  const withChinese = files.filter((file) => {
    const code = readFileSync(join("src/explorer", file), "utf8").replaceAll(
      /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
      "",
    );
    return /\p{Script=Han}/u.test(code.replaceAll(/"（示例）"|"、"|"中文?"/g, ""));
  });
  expect(withChinese).toEqual([]);
});

test("every unit of a figure or of a rule's parameter has a Chinese word", () => {
  const units = new Set([
    ...articleFigures().map(({ unit }) => unit),
    ...gapRules.flatMap(({ parameters }) => parameters.flatMap(({ unit }) => unit ?? [])),
  ]);
  expect(units.size).toBeGreaterThan(20);
  const left = [...units].filter((unit) => !/\p{Script=Han}|%/u.test(unitText("zh-CN", unit)));
  expect(left).toEqual([]);
});

test("every text of a rule's card has a half in each language", () => {
  const cards = gapRules.flatMap(({ why, remedy, source, parameters }) => [
    why,
    remedy,
    ...[source, ...parameters.map((parameter) => parameter.source)].flatMap((text) => text ?? []),
  ]);
  expect(cards.length).toBeGreaterThan(150);
  expect(cards.filter((card) => /[A-Za-z]{3,}/.test(halfFor("zh-CN", card)))).toEqual([]);
  expect(cards.filter((card) => halfFor("en", card) === card)).toEqual([]);
});
