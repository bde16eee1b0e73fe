import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Environment } from "./java.ts";
import type { DatabaseLog, Tuning } from "./neo4j-process.ts";
import { prepareNeo4j, usualCache } from "./prepared-neo4j.ts";
import type { ReportProgress } from "./progress.ts";
import { type DatabaseAddress, removeRunFile } from "./run-file.ts";
import { DatabaseStartError, diskFull, isDiskFull, startCancelled } from "./start-error.ts";
import { type StoreLock, lockStore } from "./store-lock.ts";
import { storePassword } from "./store-password.ts";
import { SupervisedNeo4j } from "./supervised-neo4j.ts";

export { findRunningDatabase } from "./run-file.ts";
export { DatabaseStartError } from "./start-error.ts";

export interface ManagedNeo4jRequest {
  /** Made when it is not there; holds store, password, lock and run file. */
  readonly dataDir: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** Port on 127.0.0.1; 0 takes any free one. Default 0. */
  readonly boltPort?: number;
  /** Default `server`. */
  readonly tuning?: Tuning;
  readonly log?: DatabaseLog;
  readonly progress?: ReportProgress;
  /** Ends the start; nothing is left running. It has no effect once the database is ready. */
  readonly signal?: AbortSignal;
  /** Where Java and Maven are looked up. Default: that of this process. */
  readonly environment?: Environment;
  /** Where Neo4j itself is kept. Default: `.cache` of the project. */
  readonly cacheDirectory?: string;
}

export interface RunningDatabase extends DatabaseAddress {
  /** Process id of the database; another one after it was killed and has been started again. */
  readonly pid: number;
  /** Settles when the database is gone for good: after `stop`, or when it could not be started again. */
  readonly ended: Promise<void>;
  /** Flushes and closes the store, then gives it free. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community on the store of a folder and waits until it answers. A database that is killed is
 * started again on the same port, so open connection pools find it; when this process ends, so does the database.
 * @throws DatabaseStartError with a sentence for the person at the console
 */
export async function startManagedNeo4j(request: ManagedNeo4jRequest): Promise<RunningDatabase> {
  const dataDir = resolve(request.dataDir);
  const signal = request.signal ?? new AbortController().signal;
  try {
    signal.throwIfAborted();
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const lock = await lockStore(dataDir, signal, (text) => (request.log ?? silent).warn(text));
    try {
      return await startLocked(request, dataDir, signal, lock);
    } catch (error) {
      await removeRunFile(dataDir);
      await lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error;
    if (signal.aborted) throw startCancelled();
    throw isDiskFull(error) ? diskFull(dataDir) : error;
  }
}

const silent: DatabaseLog = { info: () => undefined, warn: () => undefined };

async function startLocked(
  request: ManagedNeo4jRequest,
  dataDir: string,
  signal: AbortSignal,
  lock: StoreLock,
): Promise<RunningDatabase> {
  const { log = silent, progress = () => undefined, environment = process.env } = request;
  const prepared = await prepareNeo4j({
    cacheDirectory: request.cacheDirectory ?? usualCache,
    environment,
    log,
    progress,
    signal,
  });
  progress({ step: "open", done: null, total: null, text: "Opening the database / 正在打开数据库" });
  const database = new SupervisedNeo4j({
    prepared,
    dataDir,
    password: await storePassword(dataDir),
    heapMb: request.heapMb,
    pageCacheMb: request.pageCacheMb,
    tuning: request.tuning ?? "server",
    environment,
    log,
    lock,
  });
  await database.start(request.boltPort ?? 0, signal);
  return {
    ...database.address,
    get pid() {
      return database.pid;
    },
    ended: database.ended,
    stop: () => database.stop(),
  };
}
