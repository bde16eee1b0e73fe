import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Evaluation, everySubject, ruleCounts, rulePage } from "../../src/gaps/evaluate.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import type { GapRuleDefinition, RulePageRow } from "../../src/gaps/rule.ts";
import { type SourcesRow, sources } from "../../src/generated/cypher.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { groupBy } from "../../src/import/group-by.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { askedDays, snapshotOn } from "./city/asked-days.ts";
import { folderOf, type RandomCity, randomCity } from "./city/random-city.ts";
import { countsIn, countsOf, disagreements, within } from "./comparison.ts";
import { CityDay } from "./notions/city-day.ts";
import { CityFacts } from "./notions/city-facts.ts";
import type { Law } from "./notions/judgement.ts";

/**
 * `LAWS_CITIES` cities from seed `LAWS_SEED` on. A disagreement names its seed: `LAWS_SEED=2017 LAWS_CITIES=1 RULES=G11`
 * repeats it alone. The twenty of a short run have among them those that found faults once.
 */
const count = Number(process.env.LAWS_CITIES ?? 20);
const firstSeed = Number(process.env.LAWS_SEED ?? 2005);
const wanted = process.env.RULES?.split(",");
const modules = import.meta.glob<Readonly<Record<string, Law>>>("./rules/g[0-9][0-9].ts", { eager: true });
const everyLaw = Object.values(modules).flatMap((module) => Object.values(module));
const laws = everyLaw.filter(({ rule }) => wanted?.includes(rule) ?? true);
const cases = laws.map((law) => [law.rule, law] as const);
/** Each statement is planned once a run, which takes longer than asking it: a short run counts where sums are shown. */
const isLong = process.env.LAWS_CITIES !== undefined;
const counted = cases.filter(([, law]) => isLong || ruleOf(law).headline !== null);

/** Cities of one folder: several imports, so that a later delivery meets the facts of earlier ones. */
const citiesOfFolder = 20;
const manyRows = 1_000_000;
/** Enough of a disagreement to see what it is about. */
const shownAtMost = 12;

const cities = Array.from({ length: count }, (_, index) => randomCity(firstSeed + index, prefixOf(index)));
const folders = Array.from({ length: Math.ceil(count / citiesOfFolder) }, (_, index) =>
  cities.slice(index * citiesOfFolder, (index + 1) * citiesOfFolder),
);
const facts = new Map(cities.map((city) => [city.prefix, new CityFacts(city)]));
const days = new Map<string, CityDay>();

let database: OwnDatabase;
let delivered: readonly SourcesRow[] = [];

beforeAll(async () => {
  database = await startOwnDatabase();
  for (const some of folders) await load(some);
  delivered = await database.graph.rows(sources, {});
});
afterAll(() => database?.stop());

test("there is a law for every rule", () => {
  expect(everyLaw.map(({ rule }) => rule).sort()).toEqual(gapRules.map(({ id }) => id));
});

describe.each(askedDays)("on %s every subject of a random city has the verdict of the text", (on) => {
  test.concurrent.each(cases)("%s", async (_rule, law) => {
    const found = await inFolders(async (some) => {
      const rows = byCity(await rowsOf(ruleOf(law), on, some, ""));
      return some.flatMap((city) =>
        named(law, city, on, disagreements(law.judge(dayOf(city, on)), rows.get(city.prefix) ?? [])),
      );
    });
    expect(found.slice(0, shownAtMost)).toEqual([]);
  });
});

describe("a scope of one district in each city has its rows, with the same verdicts", () => {
  test.concurrent.each(cases)("%s", async (_rule, law) => {
    const found = await inFolders(async (some) => {
      const rows = byCity(await rowsOf(ruleOf(law), snapshotOn, some, "02"));
      return some.flatMap((city) => {
        const day = dayOf(city, snapshotOn);
        const expected = within(day, law.judge(day), `${city.prefix}02`);
        return named(law, city, snapshotOn, disagreements(expected, rows.get(city.prefix) ?? []));
      });
    });
    expect(found.slice(0, shownAtMost)).toEqual([]);
  });
});

describe("the counts of a city are those of its verdicts", () => {
  test.concurrent.each(counted)("%s", async (_rule, law) => {
    const found = await inFolders(async (some) => {
      const rows = groupBy(await ruleCounts(ruleOf(law), asked(snapshotOn, some, ""), 4), ({ area }) => area);
      return some.map(({ seed, prefix }) => `seed ${seed}: ${countsIn(rows.get(prefix) ?? [])}`);
    });
    const expected = cities.map(
      (city) => `seed ${city.seed}: ${countsOf(law.judge(dayOf(city, snapshotOn)))}`,
    );
    expect(found).toEqual(expected);
  });
});

/** A rule is asked about the cities of one folder at a time, so that a long run asks the same question more often. */
async function inFolders(work: (some: readonly RandomCity[]) => Promise<string[]>): Promise<string[]> {
  const answers: string[] = [];
  for (const some of folders) answers.push(...(await work(some)));
  return answers;
}

async function load(some: readonly RandomCity[]): Promise<void> {
  const directory = await folderOf(some).write();
  const report = await importFolder(database.graph, { directory, now: () => new Date() });
  expect(report.problems.filter(({ outcome }) => outcome === "refused").slice(0, shownAtMost)).toEqual([]);
  expect(report.refused).toBe(0);
}

function ruleOf(law: Law): GapRuleDefinition {
  const rule = gapRules.find(({ id }) => id === law.rule);
  if (!rule) throw new Error(`Expected a rule ${law.rule}; there is none.`);
  return rule;
}

/** The scope is a part of each city; who covers what is told by the sources of these cities. */
function asked(on: string, some: readonly RandomCity[], part: string): Evaluation {
  const own = new Set(some.flatMap((city) => city.sources.map(({ id }) => id)));
  return {
    graph: database.graph,
    on,
    scope: some.map(({ prefix }) => `${prefix}${part}`),
    sources: delivered.filter(({ id }) => own.has(id)),
    settings: noSettings,
  };
}

function rowsOf(
  rule: GapRuleDefinition,
  on: string,
  some: readonly RandomCity[],
  part: string,
): Promise<RulePageRow[]> {
  return rulePage(rule, asked(on, some, part), { ...everySubject, limit: manyRows });
}

function byCity(rows: readonly RulePageRow[]): ReadonlyMap<string, RulePageRow[]> {
  return groupBy(rows, ({ areaCode }) => areaCode.slice(0, 4));
}

function named({ rule }: Law, { seed }: RandomCity, on: string, lines: readonly string[]): string[] {
  return lines.map((line) => `${rule}, seed ${seed}, on ${on}, ${line}`);
}

function dayOf(city: RandomCity, on: string): CityDay {
  const key = `${city.prefix} ${on}`;
  const day = days.get(key) ?? new CityDay(facts.get(city.prefix) ?? new CityFacts(city), on);
  days.set(key, day);
  return day;
}

/** 9700 to 9799, then 9600 to 9699 and so on. */
function prefixOf(index: number): string {
  return String(9700 + (index % 100) - 100 * Math.floor(index / 100));
}
