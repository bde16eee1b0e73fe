import { mkdtemp, readFile, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { generateDataSet } from "../../seed/generate.ts";
import { ruleRun } from "../../src/gaps/evaluate.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import type { GapRuleDefinition } from "../../src/gaps/rule.ts";
import { sources } from "../../src/generated/cypher.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import { graphOf } from "../support/ask.ts";

/** The catalogue's expectations: findings, or the headline sum where the rule counts persons; empty: not fixed. */
const expectations = z
  .array(
    z.object({
      rule: z.string(),
      counted: z.enum(["subjects", "headline"]),
      population: z.string(),
      heze: z.coerce.number(),
      added_in_heze_anomaly: z.coerce.number(),
    }),
  )
  .parse(parse(readFileSync("test/gaps/expected.csv"), { columns: true }));

const anomaly = z.looseObject({ rule: z.string(), subjects: z.array(z.string()).min(1) });

interface Judgement {
  readonly population: number;
  readonly gaps: readonly string[];
  readonly headline: number;
  readonly unknown: number;
  readonly exempt: number;
}

/** Each rule is evaluated once in each city, whatever is then asked of the outcome. */
async function judge(rule: GapRuleDefinition, graph: Graph): Promise<Judgement> {
  const rows = await ruleRun(rule, {
    graph,
    on: "2021-12-31",
    scope: ["3717"],
    sources: await graph.rows(sources, {}),
    settings: noSettings,
  });
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return {
    population: sum((row) => row.met + row.gap + row.unknown),
    gaps: rows
      .flatMap(({ subjects, outcomes }) => subjects.filter((_, at) => outcomes[at] === "GAP"))
      .toSorted(),
    headline: sum((row) => row.headline),
    unknown: sum((row) => row.unknown),
    exempt: sum((row) => row.exempt),
  };
}

const clean = new Map<string, Promise<Judgement>>();

function judgeClean(rule: GapRuleDefinition): Promise<Judgement> {
  const known = clean.get(rule.id) ?? judge(rule, graphOf());
  clean.set(rule.id, known);
  return known;
}

const cases = gapRules.map((rule) => [rule.id, rule] as const);

test("the catalogue speaks of all forty rules", () => {
  expect(expectations.map(({ rule }) => rule)).toEqual(gapRules.map(({ id }) => id));
  expect(gapRules).toHaveLength(40);
});

describe("the clean city", () => {
  test.each(cases)(
    "%s finds what the catalogue expects, nothing unknown, nobody exempt",
    async (id, rule) => {
      const expected = expectations.find((each) => each.rule === id);
      const judged = await judgeClean(rule);
      expect({ unknown: judged.unknown, exempt: judged.exempt }).toEqual({ unknown: 0, exempt: 0 });
      expect(expected?.counted === "headline" ? judged.headline : judged.gaps.length).toBe(expected?.heze);
      if (expected?.population !== "") expect(judged.population).toBe(Number(expected?.population));
    },
  );
});

describe("the city with labelled faults", () => {
  const graph = graphOf("anomaliesDatabase");
  let folder = "";
  let injected: readonly z.infer<typeof anomaly>[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "liaison-graph-anomalies-"));
    const directory = join(folder, "heze-anomaly");
    await generateDataSet({ profile: "heze-anomaly", seed: 20211231, directory });
    injected = z.array(anomaly).parse(JSON.parse(await readFile(join(directory, "anomalies.json"), "utf8")));
    const report = await importFolder(graph, { directory, now: () => new Date() });
    expect(report.refused).toBe(0);
  }, 600_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(cases)(
    "%s finds exactly the faults that were put in, besides what the clean city has",
    async (id, rule) => {
      const before = await judgeClean(rule);
      const after = await judge(rule, graph);
      const listed = injected.filter((each) => each.rule === id).flatMap(({ subjects }) => subjects);
      const known = new Set(before.gaps);
      const found = new Set(after.gaps);
      expect(after.gaps.filter((subject) => !known.has(subject))).toEqual(listed.toSorted());
      expect(before.gaps.filter((subject) => !found.has(subject))).toEqual([]);
      expect({ unknown: after.unknown, exempt: after.exempt }).toEqual({ unknown: 0, exempt: 0 });
      const expected = expectations.find((each) => each.rule === id);
      const added =
        expected?.counted === "headline"
          ? after.headline - before.headline
          : after.gaps.length - before.gaps.length;
      expect(added).toBe(expected?.added_in_heze_anomaly);
    },
  );
});
