import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFolder } from "../../src/import/import-folder.ts";
import { rulePage } from "../../src/gaps/evaluate.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import type { RulePageRow } from "../../src/gaps/rule.ts";
import { type SourcesRow, sources } from "../../src/generated/cypher.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { askedDays } from "./city/asked-days.ts";
import { folderOf, type RandomCity, randomCity } from "./city/random-city.ts";
import { CityDay } from "./notions/city-day.ts";
import { CityFacts } from "./notions/city-facts.ts";
import type { Judgement, Law } from "./notions/judgement.ts";

/** `LAWS_CITIES` cities from `LAWS_SEED` on: a failure names its seed, and `LAWS_SEED=… LAWS_CITIES=1` repeats it. */
const count = Number(process.env.LAWS_CITIES ?? 20);
const firstSeed = Number(process.env.LAWS_SEED ?? 1);
const wanted = process.env.RULES?.split(",");
const modules = import.meta.glob<Readonly<Record<string, Law>>>("./rules/g[0-9][0-9].ts", { eager: true });
const laws = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(({ rule }) => wanted?.includes(rule) ?? true);

const cities = Array.from({ length: count }, (_, index) => randomCity(firstSeed + index, prefixOf(index)));
const facts = new Map(cities.map((city) => [city.prefix, new CityFacts(city)]));
const days = new Map<string, CityDay>();

let database: OwnDatabase;
let delivered: readonly SourcesRow[] = [];

beforeAll(async () => {
  database = await startOwnDatabase();
  for (let first = 0; first < cities.length; first += 20) await load(cities.slice(first, first + 20));
  delivered = await database.graph.rows(sources, {});
});
afterAll(() => database?.stop());

describe.each(askedDays)("on %s", (on) => {
  test.each(laws.map((law) => [law.rule, law] as const))("%s", async (_rule, law) => {
    const rows = await rowsOf(law.rule, on);
    const disagreements = cities.flatMap((city) =>
      disagreementsIn(city, law, on, rows.get(city.prefix) ?? []),
    );
    expect(disagreements.slice(0, 12)).toEqual([]);
  });
});

async function load(some: readonly RandomCity[]): Promise<void> {
  const directory = await folderOf(some).write();
  const report = await importFolder(database.graph, { directory, now: () => new Date() });
  expect(report.problems.filter(({ outcome }) => outcome === "refused").slice(0, 5)).toEqual([]);
  expect(report.refused).toBe(0);
}

/** What the rule says of every city, by the city's prefix. */
async function rowsOf(id: string, on: string): Promise<ReadonlyMap<string, RulePageRow[]>> {
  const rule = gapRules.find((each) => each.id === id);
  if (!rule) throw new Error(`Expected a rule ${id}; there is none.`);
  const scope = cities.map(({ prefix }) => prefix);
  const asked = { graph: database.graph, on, scope, sources: delivered, settings: noSettings };
  const rows = await rulePage(rule, asked, {
    verdicts: ["MET", "GAP", "UNKNOWN", "EXEMPT"],
    severities: null,
    kinds: null,
    subjects: null,
    order: "AREA",
    descending: false,
    afterText: null,
    afterNumber: null,
    afterId: null,
    inclusive: false,
    limit: 1_000_000,
  });
  const byCity = new Map<string, RulePageRow[]>();
  for (const row of rows) {
    const prefix = row.areaCode.slice(0, 4);
    byCity.set(prefix, [...(byCity.get(prefix) ?? []), row]);
  }
  return byCity;
}

function disagreementsIn(city: RandomCity, law: Law, on: string, rows: readonly RulePageRow[]): string[] {
  const expected = law.judge(dayOf(city, on));
  const found = new Map(rows.map((row) => [row.subjectId, foundIn(row)]));
  const subjects = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return subjects.flatMap((subject) => {
    const said = shown(expected.get(subject));
    const answered = shown(found.get(subject), expected.get(subject));
    return said === answered
      ? []
      : [`${law.rule} seed ${city.seed} on ${on} ${subject}: expected ${said}, found ${answered}`];
  });
}

function foundIn(row: RulePageRow): Judgement {
  const { outcome, kinds, severity, headline } = row;
  const verdict = (["MET", "GAP", "UNKNOWN", "EXEMPT"] as const).find((each) => each === outcome);
  if (verdict === undefined) throw new Error(`Expected a verdict, got ${outcome}.`);
  return { verdict, kinds, severity, ...(headline !== null && { headline }) };
}

/** Kinds, severity and headline belong to a gap; the headline to a rule that has one. */
function shown(judgement: Judgement | undefined, like = judgement): string {
  if (judgement === undefined) return "no row";
  if (judgement.verdict !== "GAP") return judgement.verdict;
  const headline = like?.headline === undefined ? [] : [judgement.headline];
  return ["GAP", judgement.kinds?.join("+"), judgement.severity, ...headline].join(" ");
}

function dayOf(city: RandomCity, on: string): CityDay {
  const key = `${city.prefix} ${on}`;
  const known = days.get(key);
  const day = known ?? new CityDay(facts.get(city.prefix) ?? new CityFacts(city), on);
  days.set(key, day);
  return day;
}

/** 9700 to 9799, then 9600 to 9699 and so on. */
function prefixOf(index: number): string {
  return String(9700 + (index % 100) - 100 * Math.floor(index / 100));
}
