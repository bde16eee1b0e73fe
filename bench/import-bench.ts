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

interface Timed extends Load {
  readonly outcome: string;
}

/**
 * P10: the folder into an empty store by plain UNWIND of row maps and by the importer, and by the importer again. Each
 * takes its turn first and last, because a machine is not equally quick for two minutes.
 */
export async function measureImport(terminal: Console, signal: AbortSignal): Promise<Goal[]> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-bench-"));
  const rosters = join(folder, "heze");
  const plainTurn = (turn: number): Promise<Load> => {
    signal.throwIfAborted();
    terminal.say(`import by plain UNWIND of row maps (${turn} of 2)`);
    return inEmptyStore(join(folder, `plain-${turn}`), async (_graph, address) => {
      const started = performance.now();
      const rows = await importRowMaps(address, rosters);
      return { rows, seconds: (performance.now() - started) / 1000 };
    });
  };
  const ourTurn = (turn: number): Promise<readonly [Timed, Timed]> => {
    signal.throwIfAborted();
    terminal.say(`import by the importer, twice (${turn} of 2)`);
    return inEmptyStore(
      join(folder, `ours-${turn}`),
      async (graph) => [await timed(graph, rosters, signal), await timed(graph, rosters, signal)] as const,
    );
  };
  try {
    await generateDataSet({ profile: "heze", seed: usualSeed, directory: rosters, signal });
    const plainFirst = await plainTurn(1);
    const turns = [await ourTurn(1), await ourTurn(2)];
    const plain = [plainFirst, await plainTurn(2)];
    const ours = turns.map(([first]) => first);
    const again = turns.map(([, second]) => second);
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

async function timed(graph: Graph, directory: string, signal: AbortSignal): Promise<Timed> {
  const started = performance.now();
  const { outcome, facts } = await importFolder(graph, { directory, signal, now: () => new Date() });
  return { outcome, rows: facts.added, seconds: (performance.now() - started) / 1000 };
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
