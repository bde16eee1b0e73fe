import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchNeo4j, type StoreFiles } from "../../src/database/neo4j-process.ts";
import { neo4jSettings } from "../../src/database/neo4j-settings.ts";
import { prepareNeo4j, usualCache } from "../../src/database/prepared-neo4j.ts";
import type { TestDatabase } from "./database.ts";

export interface SharedProcess {
  /** In the order of the stores. */
  readonly databases: readonly TestDatabase[];
  stop(): Promise<void>;
}

/**
 * Several stores in one process of Neo4j. Tests wait for the planner more than for data, and a process of its own for
 * each store has it compiled anew; here all of them use what was compiled for the first.
 */
export async function startSharedProcess(
  directory: string,
  stores: readonly string[],
): Promise<SharedProcess> {
  const password = randomBytes(24).toString("base64url");
  const prepared = await prepareNeo4j({
    cacheDirectory: usualCache,
    environment: process.env,
    log: silent,
    progress: () => undefined,
    signal: new AbortController().signal,
  });
  const database = launchNeo4j({
    prepared,
    directory,
    stores: await Promise.all(stores.map((name) => filesOf(join(directory, name)))),
    password,
    heapMb: storeHeapMb * stores.length,
    tuning: "long-test",
    environment: process.env,
    log: silent,
  });
  const outcome = await database.launched;
  if (outcome.state !== "READY") {
    await database.stop();
    throw new Error(`The databases of the tests did not start: ${outcome.message}`);
  }
  return {
    databases: outcome.ports.map((port) => ({ uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password })),
    stop: () => database.stop(),
  };
}

const storeHeapMb = 512;
const silent = { info: () => undefined, warn: () => undefined };

async function filesOf(home: string): Promise<StoreFiles> {
  const settingsFile = join(home, "neo4j.properties");
  await mkdir(home, { recursive: true });
  await writeFile(
    settingsFile,
    neo4jSettings({ boltPort: 0, heapMb: storeHeapMb, pageCacheMb: 128, tuning: "long-test" }),
  );
  return { home, settingsFile };
}
