import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type DatabaseLog, type Neo4jProcess, type Tuning, launchNeo4j } from "./neo4j-process.ts";
import { neo4jSettings } from "./neo4j-settings.ts";
import { type PreparedNeo4j, prepareNeo4j } from "./prepared-neo4j.ts";
import type { Environment } from "./java.ts";
import type { ReportProgress } from "./progress.ts";
import { type DatabaseAddress, removeRunFile, writeRunFile } from "./run-file.ts";
import {
  DatabaseStartError,
  diskFull,
  isDiskFull,
  portTaken,
  startCancelled,
  startFailed,
  storeInUse,
} from "./start-error.ts";
import { type StoreLock, lockStore } from "./store-lock.ts";
import { storePassword } from "./store-password.ts";

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
    const lock = await lockStore(dataDir, signal);
    try {
      return await new Supervisor(dataDir, request, signal, lock).start();
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

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const silent: DatabaseLog = { info: () => undefined, warn: () => undefined };
/** A database that ends more often than this within the window is not started again. */
const restartsAllowed = 5;
const restartWindowMilliseconds = 600_000;

class Supervisor {
  readonly #dataDir: string;
  readonly #home: string;
  readonly #request: ManagedNeo4jRequest;
  readonly #signal: AbortSignal;
  readonly #lock: StoreLock;
  readonly #log: DatabaseLog;
  #restarts: number[] = [];
  #stopping: Promise<void> | null = null;
  #markEnded: () => void = () => undefined;

  constructor(dataDir: string, request: ManagedNeo4jRequest, signal: AbortSignal, lock: StoreLock) {
    this.#dataDir = dataDir;
    this.#home = join(dataDir, "neo4j");
    this.#request = request;
    this.#signal = signal;
    this.#lock = lock;
    this.#log = request.log ?? silent;
  }

  async start(): Promise<RunningDatabase> {
    const progress = this.#request.progress ?? (() => undefined);
    const environment = this.#request.environment ?? process.env;
    const prepared = await prepareNeo4j({
      pomFile: join(projectRoot, "pom.xml"),
      launcherSource: join(projectRoot, "src/database/EmbeddedNeo4j.java"),
      cacheDirectory: this.#request.cacheDirectory ?? join(projectRoot, ".cache"),
      environment,
      log: this.#log,
      progress,
      signal: this.#signal,
    });
    progress({ step: "open", done: null, total: null, text: "Opening the database / 正在打开数据库" });
    const password = await storePassword(this.#dataDir);
    const creating = await this.#beginCreation();
    const first = await this.#launch(
      prepared,
      password,
      environment,
      this.#request.boltPort ?? 0,
      this.#signal,
    );
    await rm(creating, { force: true });
    return this.#running(prepared, password, environment, first);
  }

  /**
   * The first start of a store leaves a mark until it is ready. A store that still has it was cut off while
   * its files were being made, has never held anything, and is made anew.
   */
  async #beginCreation(): Promise<string> {
    const mark = join(this.#home, "being-created");
    if (await exists(mark)) await rm(this.#home, { recursive: true, force: true });
    const isNew = !(await exists(join(this.#home, "data")));
    await mkdir(this.#home, { recursive: true, mode: 0o700 });
    if (isNew) await writeFile(mark, "");
    return mark;
  }

  async #launch(
    prepared: PreparedNeo4j,
    password: string,
    environment: Environment,
    boltPort: number,
    signal: AbortSignal,
  ): Promise<{ readonly child: Neo4jProcess; readonly port: number }> {
    const { heapMb, pageCacheMb } = this.#request;
    const settingsFile = join(this.#home, "neo4j.properties");
    await writeFile(settingsFile, neo4jSettings({ boltPort, heapMb, pageCacheMb }), { mode: 0o600 });
    const tuning = this.#request.tuning ?? "server";
    const { log } = { log: this.#log };
    signal.throwIfAborted();
    const child = launchNeo4j({
      prepared,
      home: this.#home,
      settingsFile,
      password,
      heapMb,
      tuning,
      environment,
      log,
    });
    const cancel = (): void => void child.stop();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      await this.#lock.noteDatabase(child.pid);
      const outcome = await child.launched;
      if (signal.aborted) throw startCancelled();
      if (outcome.state !== "READY") throw this.#startError(outcome, boltPort);
      await writeRunFile(this.#dataDir, address(outcome.port, password), child.pid);
      return { child, port: outcome.port };
    } catch (error) {
      await child.stop();
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  #startError(
    outcome: { readonly code?: string; readonly message: string },
    boltPort: number,
  ): DatabaseStartError {
    switch (outcome.code) {
      case "PORT_TAKEN":
        return portTaken(boltPort);
      case "STORE_IN_USE":
        return storeInUse(this.#dataDir, null);
      case "DISK_FULL":
        return diskFull(this.#dataDir);
      default:
        return outcome.message.includes("No space left on device")
          ? diskFull(this.#dataDir)
          : startFailed(outcome.message.slice(0, 300), join(this.#home, "logs", "debug.log"));
    }
  }

  #running(
    prepared: PreparedNeo4j,
    password: string,
    environment: Environment,
    first: { readonly child: Neo4jProcess; readonly port: number },
  ): RunningDatabase {
    let child = first.child;
    const watch = async (): Promise<void> => {
      for (;;) {
        const how = await child.ended;
        if (this.#stopping || !this.#mayRestart()) break;
        this.#log.warn(
          `The database has ended (${how}) and is started again. / 数据库意外退出，正在重新启动。`,
        );
        try {
          const next = new AbortController().signal;
          child = (await this.#launch(prepared, password, environment, first.port, next)).child;
        } catch (error) {
          this.#log.warn(`The database could not be started again: ${String(error)}`);
          if (!this.#stopping) await new Promise((done) => setTimeout(done, 1_000));
        }
      }
      await removeRunFile(this.#dataDir);
      await this.#lock.release();
      this.#markEnded();
    };
    const ended = new Promise<void>((done) => {
      this.#markEnded = done;
    });
    void watch();
    const stop = (): Promise<void> => {
      this.#stopping ??= child.stop().then(() => ended);
      return this.#stopping;
    };
    return {
      ...address(first.port, password),
      get pid() {
        return child.pid;
      },
      ended,
      stop,
    };
  }

  #mayRestart(): boolean {
    const now = performance.now();
    this.#restarts = [...this.#restarts.filter((at) => now - at < restartWindowMilliseconds), now];
    return this.#restarts.length <= restartsAllowed;
  }
}

function address(port: number, password: string): DatabaseAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
