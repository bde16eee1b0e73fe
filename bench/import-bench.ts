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

/** P10: the folder into an empty store by plain UNWIND of row maps, by the importer, and by the importer again. */
export async function measureImport(terminal: Console, signal: AbortSignal): Promise<Goal[]> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-bench-"));
  const rosters = join(folder, "heze");
  try {
    await generateDataSet({ profile: "heze", seed: usualSeed, directory: rosters, signal });
    terminal.say("import by plain UNWIND of row maps");
    const plain = await inEmptyStore(join(folder, "plain"), async (_graph, address) => {
      const started = performance.now();
      const rows = await importRowMaps(address, rosters);
      return { rows, seconds: (performance.now() - started) / 1000 };
    });
    terminal.say("import by the importer, twice");
    const ours = await inEmptyStore(join(folder, "ours"), async (graph) => {
      const first = await timed(graph, rosters);
      const again = await timed(graph, rosters);
      return {
        rows: first.report.facts.added,
        first: first.seconds,
        again: again.seconds,
        written: again.report.outcome,
      };
    });
    const rate = { plain: plain.rows / plain.seconds, ours: ours.rows / ours.first };
    return [
      information(
        "P10",
        "facts a second: plain row maps, importer",
        `${rate.plain.toFixed(0)} (${plain.seconds.toFixed(1)} s), ${rate.ours.toFixed(0)} (${ours.first.toFixed(1)} s)`,
      ),
      atLeast("P10", "import, facts a second: times plain row maps", rate.ours / rate.plain, 1.2, 1.6),
      atMost(
        "P10",
        `the same folder again (${ours.written}), of the first time`,
        ours.again / ours.first,
        0.5,
        0.25,
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
