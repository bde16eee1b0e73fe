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
import { median } from "./measure.ts";
import type { DatabaseAddress } from "./peers/peer.ts";
import { importRowMaps } from "./peers/row-maps-import.ts";

interface Load {
  readonly rows: number;
  readonly seconds: number;
}

/** What one round takes: the folder by plain row maps, by the importer, and by the importer once more. */
interface Round {
  readonly plain: Load;
  readonly ours: Load;
  readonly again: Load & { readonly outcome: string };
}

const rounds = 4;

/**
 * P10: the folder into an empty store by plain UNWIND of row maps and by the importer, and by the importer again. All in
 * one database, emptied before each load, and after each has had a round that does not count: a new process compiles its
 * planner and its writing in the first half minute, whoever writes. Who is first changes from round to round.
 */
export async function measureImport(terminal: Console, signal: AbortSignal): Promise<Goal[]> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-bench-"));
  const rosters = join(folder, "heze");
  try {
    await generateDataSet({ profile: "heze", seed: usualSeed, directory: rosters, signal });
    const measured = await inStoreOfItsOwn(join(folder, "store"), async (graph, address) => {
      const found: Round[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        terminal.say(round === 0 ? "imports, to warm up" : `imports, round ${round} of ${rounds}`);
        found.push(await measureRound(graph, address, rosters, { plainFirst: round % 2 === 0, signal }));
      }
      return found.slice(1);
    });
    return goalsOf(measured);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureRound(
  graph: Graph,
  address: DatabaseAddress,
  rosters: string,
  { plainFirst, signal }: { readonly plainFirst: boolean; readonly signal: AbortSignal },
): Promise<Round> {
  const plainTurn = async (): Promise<Load> => {
    await empty(graph, signal);
    const started = performance.now();
    const rows = await importRowMaps(address, rosters);
    return { rows, seconds: (performance.now() - started) / 1000 };
  };
  const plainBefore = plainFirst ? await plainTurn() : null;
  await empty(graph, signal);
  const ours = await timed(graph, rosters, signal);
  const again = await timed(graph, rosters, signal);
  const plain = plainBefore ?? (await plainTurn());
  if (plain.rows !== ours.rows) {
    throw new Error(
      `Expected both to write the same facts; row maps wrote ${plain.rows}, the importer ${ours.rows}.`,
    );
  }
  return { plain, ours, again };
}

function goalsOf(measured: readonly Round[]): Goal[] {
  const secondsOf = (load: keyof Round): string =>
    measured.map((round) => `${round[load].seconds.toFixed(1)} s`).join(", ");
  const rateOf = (load: "plain" | "ours"): string =>
    median(measured.map((round) => round[load].rows / round[load].seconds)).toFixed(0);
  const outcomes = new Set(measured.map(({ again }) => again.outcome));
  return [
    information("P10", "facts a second: plain row maps", `${rateOf("plain")} (${secondsOf("plain")})`),
    information("P10", "facts a second: importer", `${rateOf("ours")} (${secondsOf("ours")})`),
    atLeast(
      "P10",
      "import, facts a second: times plain row maps",
      median(measured.map(({ plain, ours }) => plain.seconds / ours.seconds)),
      1.2,
      1.6,
    ),
    atMost(
      "P10",
      `the same folder again (${[...outcomes].join(", ")}; ${secondsOf("again")}), of the first time`,
      median(measured.map(({ ours, again }) => again.seconds / ours.seconds)),
      0.5,
      0.25,
    ),
  ];
}

async function timed(
  graph: Graph,
  directory: string,
  signal: AbortSignal,
): Promise<Load & { readonly outcome: string }> {
  const started = performance.now();
  const { outcome, facts } = await importFolder(graph, { directory, signal, now: () => new Date() });
  return { outcome, rows: facts.added, seconds: (performance.now() - started) / 1000 };
}

/** Leaves the schema and its records. */
async function empty(graph: Graph, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await graph.runText(
    "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS",
    {},
    { deadlineMs: 300_000 },
  );
}

async function inStoreOfItsOwn<Result>(
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
