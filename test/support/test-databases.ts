import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { generateDataSet } from "../../seed/generate.ts";
import { type RunningDatabase, startManagedNeo4j } from "../../src/database/managed-neo4j.ts";
import { migrate } from "../../src/database/migrations.ts";
import type { Tuning } from "../../src/database/neo4j-process.ts";
import { connectGraph } from "../../src/graph/graph.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import type { TestDatabase } from "./database.ts";
import { workers } from "./workers.ts";

const address = z.object({ uri: z.string(), user: z.string(), password: z.string() });

/** The city, read only, an empty store for tests that write, and one for each worker, which lends it to a file at a time. */
export const testDatabases = z.object({ heze: address, worlds: address, own: z.array(address) });

export type TestDatabases = z.infer<typeof testDatabases> & { readonly stop: () => Promise<void> };

/** The filled store is kept under .cache by the content of what it is made from, and each start works on a copy. */
export async function startTestDatabases(): Promise<TestDatabases> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-tests-"));
  const running: RunningDatabase[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((database) => database.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const startEmpty = async (name: string): Promise<TestDatabase> => {
    const database = await startOn(join(folder, name));
    running.push(database);
    await withSchema(database, async () => undefined);
    return addressOf(database);
  };
  try {
    const filled = await filledStore("heze", folder);
    await cp(filled, join(folder, "heze"), { recursive: true });
    // Asked from the beginning of a run to its end, so that what the compiler does over minutes pays.
    const heze = await startOn(join(folder, "heze"), "long-test");
    running.push(heze);
    const worlds = await startEmpty("worlds");
    const own: TestDatabase[] = [];
    for (let worker = 1; worker <= workers; worker++) own.push(await startEmpty(`own-${worker}`));
    return { heze: addressOf(heze), worlds, own, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const seed = 20211231;
const madeFrom = ["seed", "src/import", "cypher/import", "cypher/migrations", "package-lock.json", "pom.xml"];

async function filledStore(profile: "heze", folder: string): Promise<string> {
  const store = join(".cache", "test-stores", `${profile}-${await fingerprint()}`);
  if (await exists(join(store, "complete"))) return store;
  const started = performance.now();
  const rosters = join(folder, "rosters");
  await generateDataSet({ profile, seed, directory: rosters, progress: () => undefined });
  const building = join(folder, "building");
  const database = await startOn(building);
  try {
    await withSchema(database, async (graph) => {
      const report = await importFolder(graph, {
        directory: rosters,
        dryRun: false,
        acceptLargeSweep: false,
        progress: () => undefined,
        now: () => new Date(),
      });
      if (report.refused > 0)
        throw new Error(`The generated city has ${report.refused} refused rows; expected none.`);
    });
  } finally {
    await database.stop();
  }
  await mkdir(join(building, "complete"));
  await mkdir(join(".cache", "test-stores"), { recursive: true });
  await rm(store, { recursive: true, force: true });
  await cp(building, `${store}.new`, { recursive: true });
  await rename(`${store}.new`, store);
  console.log(`filled the store ${profile} in ${Math.round((performance.now() - started) / 1000)} s`);
  return store;
}

function startOn(dataDir: string, tuning: Tuning = "test"): Promise<RunningDatabase> {
  return startManagedNeo4j({ dataDir, heapMb: 512, pageCacheMb: 128, tuning });
}

async function withSchema(
  database: RunningDatabase,
  work: (graph: ReturnType<typeof connectGraph>) => Promise<void>,
): Promise<void> {
  const graph = connectGraph({ ...addressOf(database), database: null });
  try {
    await migrate({ run: (text, params) => graph.runText(text, params ?? {}), now: () => new Date() });
    await work(graph);
  } finally {
    await graph.close();
  }
}

function addressOf({ uri, user, password }: TestDatabase): TestDatabase {
  return { uri, user, password };
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
