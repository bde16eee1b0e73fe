import { type Driver, Neo4jError } from "neo4j-driver";
import { type GraphSettings, openDriver } from "./driver.ts";
import { databaseTimeout, databaseUnavailable, publicDatabaseError } from "./errors.ts";

/** How long a call may be quiet before the database is asked for a sign of life; with the default below less than 5 s in all. */
const quietMs = 1_000;
const signOfLifeMs = 3_000;

/** When a call has passed its deadline and its session was closed, the database ends it within this time, or is stalled. */
const farewellMs = 10_000;

/** No call takes longer: the managed database ends a transaction after this time. */
const longestCallMs = 900_000;

/**
 * The driver in use, and how long a call waits for it. The driver's own limits miss a server that accepts and then
 * stalls, and closing a session waits for it. So a quiet database is asked for a sign of life on a fresh connection:
 * without one the caller is released at once, with one at the deadline.
 */
export class Connections {
  readonly #settings: GraphSettings;
  #driver: Driver;
  #silent = false;
  #sign: Promise<boolean> | null = null;

  constructor(settings: GraphSettings) {
    this.#settings = settings;
    this.#driver = openDriver(settings);
  }

  /**
   * The driver for the next call. While the database was last found silent it is asked for a sign of life first, so that
   * nobody waits for what nobody answers.
   * @throws PublicError DATABASE_UNAVAILABLE
   */
  async driver(): Promise<Driver> {
    if (this.#silent && !(await this.#signOfLife())) throw databaseUnavailable();
    return this.#driver;
  }

  /** The outcome of work on `driver`, at the latest after `deadlineMs`. @throws PublicError for whatever the database refuses or misses */
  async guarded<T>(driver: Driver, deadlineMs: number, work: () => Promise<T>): Promise<T> {
    const working = work();
    const wait = this.#wait(driver, deadlineMs);
    try {
      return await Promise.race([working, wait.over]);
    } catch (error) {
      if (error === timedOut) {
        this.#expectEnd(driver, working);
        throw databaseTimeout();
      }
      throw this.#publicError(driver, error);
    } finally {
      wait.end();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** `over` rejects when there is no use in waiting any longer. One timer, because nearly all calls end before it. */
  #wait(driver: Driver, deadlineMs: number): { readonly over: Promise<never>; readonly end: () => void } {
    let timer: NodeJS.Timeout | undefined;
    let ended = false;
    const over = new Promise<never>((_resolve, reject) => {
      const listen = (leftMs: number): void => {
        if (leftMs <= quietMs) {
          timer = setTimeout(() => reject(timedOut), leftMs);
          return;
        }
        timer = setTimeout(() => {
          // The sign of life is waited for beside the deadline, not before it.
          listen(leftMs - quietMs);
          void this.#signOfLife().then((alive) => {
            if (ended || alive) return;
            this.#replace(driver);
            reject(databaseUnavailable());
          });
        }, quietMs);
      };
      listen(deadlineMs);
    });
    const end = (): void => {
      ended = true;
      clearTimeout(timer);
    };
    return { over, end };
  }

  /** Whether the database answers on a fresh connection; who asks at the same time shares the answer. */
  #signOfLife(): Promise<boolean> {
    this.#sign ??= answersOnFreshConnection(this.#settings).then((alive) => {
      this.#sign = null;
      this.#silent = !alive;
      return alive;
    });
    return this.#sign;
  }

  #publicError(driver: Driver, error: unknown): unknown {
    // Another call found this driver stalled and closed it; what the driver says of that is no matter of this call.
    const publicError =
      driver !== this.#driver && error instanceof Neo4jError
        ? databaseUnavailable()
        : publicDatabaseError(error);
    if (publicError !== error) this.#silent = true;
    return publicError;
  }

  /** Puts a new driver in the place of a stalled one, with which everything that waits on it ends. */
  #replace(stalled: Driver): void {
    if (stalled !== this.#driver) return;
    this.#driver = openDriver(this.#settings);
    stalled.close().catch(() => undefined);
  }

  /** A late call is ended by the database. Where it is not, its connection is stalled, and others may be: no new call gets them. */
  #expectEnd(driver: Driver, working: Promise<unknown>): void {
    const watch = setTimeout(() => {
      if (driver !== this.#driver) return;
      this.#driver = openDriver(this.#settings);
      setTimeout(() => void driver.close().catch(() => undefined), longestCallMs).unref();
    }, farewellMs).unref();
    const ended = (): void => clearTimeout(watch);
    working.then(ended, ended);
  }
}

const timedOut = new Error("the deadline has passed");

async function answersOnFreshConnection(settings: GraphSettings): Promise<boolean> {
  const driver = openDriver(settings);
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    // After the answers that have come meanwhile, if it was this process that had no time to read them.
    timer = setTimeout(() => setImmediate(() => resolve(false)), settings.signOfLifeMs ?? signOfLifeMs);
  });
  const answer = driver.getServerInfo().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
    driver.close().catch(() => undefined);
  }
}
