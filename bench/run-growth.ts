import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { createRandom } from "../seed/random.ts";
import { startManagedNeo4j } from "../src/database/managed-neo4j.ts";
import { migrate } from "../src/database/migrations.ts";
import { type Evaluation, ruleRun } from "../src/gaps/evaluate.ts";
import { noSettings } from "../src/gaps/parameters.ts";
import type { RuleRunRow } from "../src/gaps/rule.ts";
import { createRun, finishRun, sources } from "../src/generated/cypher.ts";
import { gapRules } from "../src/generated/gap-rules.ts";
import { connectGraph, type Graph } from "../src/graph/graph.ts";
import { storeVerdicts } from "../src/runs/evaluate-rule.ts";
import { storedSettings } from "../src/runs/run-settings.ts";

/**
 * How much nightly runs add to the store:
 * `TEST_DATABASES=.cache/test-databases.json node --import tsx bench/run-growth.ts [nights]`.
 * What the rules give for the city is read once; each night every second rule gets `changesOfRule` new findings and
 * loses as many, in places of its own, and the night is stored by the code that stores every run.
 */
const nights = Number(process.argv[2] ?? 30);
const changesOfRule = 5;

const address = z.object({ uri: z.string(), user: z.string(), password: z.string() });
const kept = z
  .object({ heze: address })
  .parse(JSON.parse(await readFile(process.env.TEST_DATABASES ?? ".cache/test-databases.json", "utf8")));

const city = connectGraph({ ...kept.heze, database: null, readDeadlineMs: 300_000 });
const given = await rowsOfTheCity(city);
const [graphSize] = await city.runText(
  "MATCH (n:Entity) WITH count(n) AS nodes RETURN nodes, COUNT { (:Entity)-[r]->(:Entity) } AS relationships",
);
await city.close();
const dataDir = await mkdtemp(join(tmpdir(), "liaison-graph-growth-"));
const first = await storedNights(1, 1);
const later = await storedNights(2, nights);
await rm(dataDir, { recursive: true, force: true });
const perNight = (of: (size: Size) => number): number => (of(later) - of(first)) / (nights - 1);
const year = (of: (size: Size) => number): number => Math.round(of(first) + 364 * perNight(of));
console.log(`graph: ${String(graphSize?.nodes)} nodes, ${String(graphSize?.relationships)} relationships`);
console.log(`first night: ${first.nodes} nodes, ${first.bytes} bytes`);
console.log(
  `a night after it: ${perNight((size) => size.nodes)} nodes, ${Math.round(perNight((size) => size.bytes))} bytes`,
);
console.log(
  `a year: ${year((size) => size.nodes)} nodes, 0 relationships, ${Math.round(year((size) => size.bytes) / 1e6)} MB`,
);

interface Size {
  readonly nodes: number;
  /** Of the store's files without transaction logs. */
  readonly bytes: number;
}

async function rowsOfTheCity(graph: Graph): Promise<ReadonlyMap<string, readonly RuleRunRow[]>> {
  const asked: Evaluation = {
    graph,
    on: "2021-12-31",
    scope: ["3717"],
    sources: await graph.rows(sources, {}),
    settings: noSettings,
  };
  const rows = new Map<string, readonly RuleRunRow[]>();
  for (const rule of gapRules) rows.set(rule.id, await ruleRun(rule, asked));
  return rows;
}

/** Stores nights into the same store, stops it, and looks at its files. */
async function storedNights(from: number, to: number): Promise<Size> {
  const { uri, user, password, stop } = await startManagedNeo4j({
    dataDir,
    heapMb: 512,
    pageCacheMb: 128,
    tuning: "test",
  });
  const graph = connectGraph({ uri, user, password, database: null });
  await migrate({ run: (text, params) => graph.runText(text, params ?? {}), now: () => new Date() });
  for (let night = from; night <= to; night += 1) await storeNight(graph, night);
  const [counted] = await graph.runText(
    "MATCH (n:Run|RuleResult|RuleCounts|Finding) RETURN count(n) AS nodes",
  );
  await graph.close();
  await stop();
  return {
    nodes: Number(counted?.nodes),
    bytes: await bytesBelow(join(dataDir, "neo4j/data/databases/neo4j")),
  };
}

async function storeNight(graph: Graph, night: number): Promise<void> {
  const id = `run-night-${night}`;
  const at = new Date(Date.UTC(2022, 0, night, 1)).toISOString();
  const [created] = await graph.rows(createRun, {
    id,
    on: at.slice(0, 10),
    startedAt: at,
    trigger: "schedule",
    scope: ["3717"],
    ...storedSettings(noSettings),
  });
  for (const [index, rule] of gapRules.entries()) {
    const rows = given.get(rule.id) ?? [];
    const tonight = index % 2 === night % 2 && night > 1 ? changed(rows, night, index) : rows;
    await storeVerdicts(graph, rule, ["3717"], { id, seq: created?.seq ?? night }, tonight, 1);
  }
  await graph.rows(finishRun, { id, status: "FINISHED", finishedAt: at });
}

/** The rows with new findings in some places, which have gone again the night after. */
function changed(rows: readonly RuleRunRow[], night: number, seed: number): RuleRunRow[] {
  const draw = createRandom(night, `rule ${seed}`);
  const places = Array.from({ length: changesOfRule }, () => draw.int(0, rows.length - 1));
  return rows.map((row, index) => {
    const added = places.filter((place) => place === index).length;
    const fill = (text: string): string[] => Array.from({ length: added }, () => text);
    return {
      ...row,
      gap: row.gap + added,
      met: row.met - added,
      subjects: [...row.subjects, ...fill("").map((_, each) => `SUBJECT-${night}-${seed}-${index}-${each}`)],
      outcomes: [...row.outcomes, ...fill("GAP")],
      severities: [...row.severities, ...fill("HIGH")],
      kindLists: [...row.kindLists, ...fill("KIND")],
    };
  });
}

async function bytesBelow(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
