import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { generateDataSet } from "../../seed/generate.ts";
import { migrate } from "../../src/database/migrations.ts";
import { connectGraph, type Graph } from "../../src/graph/graph.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import type { TestDatabase } from "./database.ts";
import { startSharedProcess } from "./shared-process.ts";
import { workers } from "./workers.ts";

const address = z.object({ uri: z.string(), user: z.string(), password: z.string() });

/**
 * The city, read only; an empty store for tests that write; one for the city with faults; and one for each worker, which
 * lends it to a file at a time.
 */
export const testDatabases = z.object({
  heze: address,
  worlds: address,
  anomalies: address,
  own: z.array(address),
});

export type TestDatabases = z.infer<typeof testDatabases> & { readonly stop: () => Promise<void> };

/**
 * Starts them all in one process. The filled store is kept under .cache by the content of what it is made from, and
 * each start works on a copy.
 */
export async function startTestDatabases(): Promise<TestDatabases> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-tests-"));
  const kept = join(".cache", "test-stores", `heze-${await fingerprint()}`);
  const known = await exists(kept);
  if (known) await cp(kept, join(folder, "heze"), { recursive: true });
  const own = Array.from({ length: workers }, (_, at) => `own-${at + 1}`);
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const running = await startSharedProcess(folder, ["heze", "worlds", "anomalies", ...own]).catch(
    async (error: unknown) => {
      await removeFolder();
      throw error;
    },
  );
  const end = async (keepCity: boolean): Promise<void> => {
    await running.stop();
    if (keepCity) await keep(join(folder, "heze"), kept);
    await removeFolder();
  };
  try {
    const [heze, worlds, anomalies, ...lent] = running.databases;
    if (!heze || !worlds || !anomalies) throw new Error("Expected a database for each store of the tests.");
    for (const database of running.databases) await withDoor(database, migrated);
    if (!known) await withDoor(heze, (graph) => fill(graph, folder));
    const size = await withDoor(heze, sizeOf);
    const stop = async (): Promise<void> => {
      const left = await withDoor(heze, sizeOf).catch(() => "nothing that answers");
      await end(!known && left === size);
      if (left !== size)
        throw new Error(`The city of the tests is read only: expected ${size} at the end, found ${left}.`);
    };
    return { heze, worlds, anomalies, own: lent, stop };
  } catch (error) {
    await end(false);
    throw error;
  }
}

const seed = 20211231;
const madeFrom = ["seed", "src/import", "cypher/import", "cypher/migrations", "package-lock.json", "pom.xml"];

/** Generates the city and imports it. */
async function fill(graph: Graph, folder: string): Promise<void> {
  const started = performance.now();
  const rosters = join(folder, "rosters");
  await generateDataSet({ profile: "heze", seed, directory: rosters });
  const report = await importFolder(graph, { directory: rosters, now: () => new Date() });
  if (report.refused > 0)
    throw new Error(`The generated city has ${report.refused} refused rows; expected none.`);
  console.log(`filled the store heze in ${Math.round((performance.now() - started) / 1000)} s`);
}

async function sizeOf(graph: Graph): Promise<string> {
  const [counts] = await graph.runText(
    "RETURN toString(COUNT { (n) }) AS nodes, toString(COUNT { ()-->() }) AS links",
  );
  return `${String(counts?.nodes)} nodes and ${String(counts?.links)} relationships`;
}

/** Called when the process has closed the store. */
async function keep(store: string, kept: string): Promise<void> {
  await mkdir(dirname(kept), { recursive: true });
  await cp(store, `${kept}.new`, { recursive: true });
  await rename(`${kept}.new`, kept);
}

async function migrated(graph: Graph): Promise<void> {
  await migrate({ run: (text, params) => graph.runText(text, params ?? {}), now: () => new Date() });
}

async function withDoor<Result>(
  database: TestDatabase,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = connectGraph({ ...database, database: null });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of madeFrom) {
    for (const file of await filesBelow(path)) hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function exists(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}
