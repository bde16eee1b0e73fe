import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDataSet } from "../seed/generate.ts";
import type { Console } from "../src/commands/console.ts";
import { usualSeed } from "../src/commands/seed.ts";
import { startManagedNeo4j } from "../src/database/managed-neo4j.ts";
import { migrate } from "../src/database/migrations.ts";
import { connectGraph, type Graph } from "../src/graph/graph.ts";
import { importFolder } from "../src/import/import-folder.ts";
import { atLeast, atMost, type Goal, information } from "./goals.ts";
import type { DatabaseAddress } from "./peers/peer.ts";
import { importRowMaps } from "./peers/row-maps-import.ts";

interface Load {
  readonly rows: number;
  readonly seconds: number;
}

/**
 * P10: the folder into an empty store by plain UNWIND of row maps and by the importer, and by the importer again. Each
 * takes its turn first and last, because a machine is not equally quick for two minutes.
 */
export async function measureImport(terminal: Console, signal: AbortSignal): Promise<Goal[]> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-bench-"));
  const rosters = join(folder, "heze");
  const plain: Load[] = [];
  const ours: Load[] = [];
  const again: { seconds: number; outcome: string }[] = [];
  const plainTurn = async (turn: number): Promise<void> => {
    terminal.say(`import by plain UNWIND of row maps (${turn} of 2)`);
    plain.push(
      await inEmptyStore(join(folder, `plain-${turn}`), async (_graph, address) => {
        const started = performance.now();
        const rows = await importRowMaps(address, rosters);
        return { rows, seconds: (performance.now() - started) / 1000 };
      }),
    );
  };
  const ourTurn = async (turn: number): Promise<void> => {
    terminal.say(`import by the importer, twice (${turn} of 2)`);
    await inEmptyStore(join(folder, `ours-${turn}`), async (graph) => {
      const first = await timed(graph, rosters);
      const second = await timed(graph, rosters);
      ours.push({ rows: first.report.facts.added, seconds: first.seconds });
      again.push({ seconds: second.seconds, outcome: second.report.outcome });
    });
  };
  try {
    await generateDataSet({ profile: "heze", seed: usualSeed, directory: rosters, signal });
    await plainTurn(1);
    await ourTurn(1);
    await ourTurn(2);
    await plainTurn(2);
    const rate = { plain: rateOf(plain), ours: rateOf(ours) };
    return [
      information(
        "P10",
        "facts a second: plain row maps, importer",
        `${rate.plain.toFixed(0)} (${secondsOf(plain)}), ${rate.ours.toFixed(0)} (${secondsOf(ours)})`,
      ),
      atLeast("P10", "import, facts a second: times plain row maps", rate.ours / rate.plain, 1.2, 1.6),
      atMost(
        "P10",
        `the same folder again (${again.map(({ outcome }) => outcome).join(", ")}), of the first time`,
        sum(again) / sum(ours),
        0.5,
        0.25,
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rateOf(loads: readonly Load[]): number {
  return loads.reduce((rows, load) => rows + load.rows, 0) / sum(loads);
}

function sum(turns: readonly { readonly seconds: number }[]): number {
  return turns.reduce((seconds, turn) => seconds + turn.seconds, 0);
}

function secondsOf(loads: readonly Load[]): string {
  return loads.map(({ seconds }) => `${seconds.toFixed(1)} s`).join(", ");
}

async function timed(graph: Graph, directory: string) {
  const started = performance.now();
  const report = await importFolder(graph, { directory, now: () => new Date() });
  return { report, seconds: (performance.now() - started) / 1000 };
}

async function inEmptyStore<Result>(
  dataDir: string,
  work: (graph: Graph, address: DatabaseAddress) => Promise<Result>,
): Promise<Result> {
  const database = await startManagedNeo4j({ dataDir, heapMb: 4096, pageCacheMb: 1024 });
  const graph = connectGraph({
    uri: database.uri,
    user: database.user,
    password: database.password,
    database: null,
  });
  try {
    await migrate({ run: (text, params) => graph.runText(text, params ?? {}), now: () => new Date() });
    return await work(graph, database);
  } finally {
    await graph.close();
    await database.stop();
  }
}
