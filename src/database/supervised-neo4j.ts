import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "./java.ts";
import {
  type DatabaseLog,
  type LaunchOutcome,
  type Neo4jProcess,
  type Tuning,
  launchNeo4j,
} from "./neo4j-process.ts";
import { neo4jSettings } from "./neo4j-settings.ts";
import type { PreparedNeo4j } from "./prepared-neo4j.ts";
import { type DatabaseAddress, removeRunFile, writeRunFile } from "./run-file.ts";
import {
  type DatabaseStartError,
  diskFull,
  portTaken,
  startCancelled,
  startFailed,
  storeInUse,
} from "./start-error.ts";
import type { StoreLock } from "./store-lock.ts";

export interface SupervisedSettings {
  readonly prepared: PreparedNeo4j;
  readonly dataDir: string;
  readonly password: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly tuning: Tuning;
  readonly environment: Environment;
  readonly log: DatabaseLog;
  readonly lock: StoreLock;
}

/** A database process that is started again when it ends unasked: killed, out of memory, crashed. */
export class SupervisedNeo4j {
  /** Settles when the database is gone for good and the store is free. */
  readonly ended: Promise<void>;
  readonly #settings: SupervisedSettings;
  readonly #home: string;
  readonly #stopAsked = new AbortController();
  #markEnded: () => void = () => undefined;
  #child: Neo4jProcess | null = null;
  #port = 0;
  #restarts: number[] = [];

  constructor(settings: SupervisedSettings) {
    this.#settings = settings;
    this.#home = join(settings.dataDir, "neo4j");
    this.ended = new Promise((resolve) => {
      this.#markEnded = resolve;
    });
  }

  /** The same from the first start to the last stop. */
  get address(): DatabaseAddress {
    return { uri: `bolt://127.0.0.1:${this.#port}`, user: "neo4j", password: this.#settings.password };
  }

  /** Of the present process; 0 before the start. */
  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** @throws DatabaseStartError; nothing is left running then */
  async start(boltPort: number, signal: AbortSignal): Promise<void> {
    const creation = await this.#beginCreation();
    await this.#launch(boltPort, signal);
    await rm(creation, { force: true });
    void this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopAsked.abort();
    await this.#child?.stop();
    await this.ended;
  }

  /**
   * A new store carries a mark until it is ready. One that still has it was cut off while its files were being
   * made, has never held anything, and is made anew.
   * @returns the mark
   */
  async #beginCreation(): Promise<string> {
    const mark = join(this.#home, "being-created");
    if (await exists(mark)) await rm(this.#home, { recursive: true, force: true });
    const isNew = !(await exists(join(this.#home, "data")));
    await mkdir(this.#home, { recursive: true, mode: 0o700 });
    if (isNew) await writeFile(mark, "");
    return mark;
  }

  async #launch(boltPort: number, signal: AbortSignal): Promise<void> {
    const { heapMb, pageCacheMb, tuning, dataDir, lock } = this.#settings;
    const settingsFile = join(this.#home, "neo4j.properties");
    const settings = neo4jSettings({ boltPort, heapMb, pageCacheMb, tuning });
    await writeFile(settingsFile, settings, { mode: 0o600 });
    signal.throwIfAborted();
    const child = launchNeo4j({
      ...this.#settings,
      directory: this.#home,
      stores: [{ home: this.#home, settingsFile }],
    });
    const cancel = (): void => void child.stop();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      await lock.noteDatabase(child.pid);
      const outcome = await child.launched;
      if (signal.aborted) throw startCancelled();
      if (outcome.state !== "READY") throw this.#startError(outcome, boltPort);
      const [port] = outcome.ports;
      if (port === undefined) throw startFailed("it named no port", join(this.#home, "logs", "debug.log"));
      this.#child = child;
      this.#port = port;
      await writeRunFile(dataDir, this.address, child.pid);
    } catch (error) {
      await child.stop();
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  #startError(outcome: Exclude<LaunchOutcome, { state: "READY" }>, boltPort: number): DatabaseStartError {
    const { dataDir } = this.#settings;
    const code = outcome.state === "FAILED" ? outcome.code : "OTHER";
    if (code === "PORT_TAKEN") return portTaken(boltPort);
    if (code === "STORE_IN_USE") return storeInUse(dataDir, null);
    if (code === "DISK_FULL" || outcome.message.includes("No space left on device")) return diskFull(dataDir);
    return startFailed(outcome.message.slice(0, 300), join(this.#home, "logs", "debug.log"));
  }

  /** Waits for the end of the process and starts it again on the port that open connection pools know. */
  async #watch(): Promise<void> {
    const { log, lock, dataDir } = this.#settings;
    const signal = this.#stopAsked.signal;
    for (;;) {
      const how = await this.#child?.ended;
      if (signal.aborted || !this.#mayRestart()) break;
      log.warn(`The database has ended (${how}) and is started again / 数据库意外退出，正在重新启动`);
      try {
        await this.#launch(this.#port, signal);
      } catch (error) {
        if (signal.aborted) break;
        log.warn(`The database could not be started again: ${String(error)}`);
        await sleep(restartPauseMilliseconds);
      }
    }
    if (!signal.aborted)
      log.warn("The database is not started again: it ended too often / 数据库多次意外退出，不再重启");
    await removeRunFile(dataDir);
    await lock.release();
    this.#markEnded();
  }

  #mayRestart(): boolean {
    const now = performance.now();
    this.#restarts = [...this.#restarts.filter((at) => now - at < restartWindowMilliseconds), now];
    return this.#restarts.length <= restartsAllowed;
  }
}

/** A database that ends more often than this within the window has a lasting reason. */
const restartsAllowed = 5;
const restartWindowMilliseconds = 600_000;
const restartPauseMilliseconds = 1_000;

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
