import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { folded, valuesAt } from "./support/answer-values.ts";
import { type Answer, ask } from "./support/ask.ts";

const folder = "src/operations";
const operations = readdirSync(folder).filter((file) => file.endsWith(".graphql"));

const systems = z
  .array(
    z.object({
      system: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      operation: z.string(),
      values: z.array(
        z.object({
          path: z.string(),
          fold: z.string().optional(),
          scale: z.number().optional(),
          figure: z.string().optional(),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, "systems.json"), "utf8")));

const figures = new Map(
  z
    .array(z.object({ key: z.string(), value: z.coerce.number(), compare: z.string() }))
    .parse(parse(readFileSync("src/indicators/figures.csv"), { columns: true, bom: true }))
    .map((figure) => [figure.key, figure]),
);

const answers = new Map<string, Promise<Answer>>();

/** Each operation is asked once, whatever is then asked of the answer. */
function answerOf(file: string): Promise<Answer> {
  const known = answers.get(file) ?? ask(readFileSync(join(folder, file), "utf8"));
  answers.set(file, known);
  return known;
}

describe("every saved operation runs on the city as it stands", () => {
  test("there are the twenty questions and more", () => {
    expect(operations.length).toBeGreaterThan(40);
  });

  test.each(operations)("%s", async (file) => {
    const { data, errors } = await answerOf(file);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).filter((value) => value !== null)).not.toEqual([]);
  });
});

test("each of the sixty systems is answered by its operation, the article's figures exactly, as docs/systems.md says", async () => {
  expect(systems.map(({ system }) => system)).toEqual(
    Array.from({ length: 60 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`),
  );
  const lines: string[] = [];
  const wrong: string[] = [];
  for (const { system, nameZh, nameEn, operation, values } of systems) {
    const { data } = await answerOf(operation);
    const shown = values.map(({ path, fold, scale, figure }) => {
      const found = folded(valuesAt(data, path), fold);
      const value = scale === undefined ? found : Math.round(Number(found) * scale * 1000) / 1000;
      if (value === null || value === undefined || Number.isNaN(value))
        wrong.push(`${system} ${path}: nothing found`);
      const stated = figure === undefined ? undefined : figures.get(figure);
      if (stated && !agrees(stated.compare, stated.value, Number(value))) {
        wrong.push(`${system} ${figure}: stated ${stated.value}, found ${String(value)}`);
      }
      return `\`${path}\`${fold ? ` (${fold})` : ""} = ${String(value)}${stated ? ` [${stated.value}]` : ""}`;
    });
    lines.push(
      `| ${system} | ${nameZh} ${nameEn} | [${operation}](../${folder}/${operation}) | ${shown.join("<br>")} |`,
    );
  }
  expect(wrong).toEqual([]);
  await expect(`${[...head, ...lines].join("\n")}\n`).toMatchFileSnapshot("../docs/systems.md");
}, 600_000);

const head = [
  "# The sixty systems and what answers them 六十项制度及其查询",
  "",
  "For every system of the article: the saved operation that answers it, and its answer on the synthetic city `heze`.",
  "In square brackets what the article states. A test asks all of them and compares with this page; `npx vitest run",
  "test/systems.test.ts --update` writes it anew. 方括号中为文章所述数字；数据为合成数据。",
  "",
  "| system | name | operation | answer on `heze` |",
  "| --- | --- | --- | --- |",
];

/** As the figure is meant; compared to the places it is stated with. */
function agrees(compare: string, stated: number, found: number): boolean {
  if (compare === "at_least") return found >= stated;
  const about = /^about:(.+)$/.exec(compare);
  if (about) return Math.abs(found - stated) <= Number(about[1]);
  const places = String(stated).split(".")[1]?.length ?? 0;
  return Math.abs(found - stated) <= 0.5 * 10 ** -places;
}
