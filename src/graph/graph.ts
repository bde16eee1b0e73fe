import neo4j, { type Driver, type ManagedTransaction, type Result } from "neo4j-driver";
import { assemble } from "./assemble.ts";
import { databaseTimeout, databaseUnavailable, publicDatabaseError } from "./errors.ts";
import type { Statement } from "./statement.ts";
import { assertKey, encodeParams, rowDecoder } from "./values.ts";

export interface GraphSettings {
  /** bolt://, neo4j:// or neo4j+s:// */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the server's default database. */
  readonly database: string | null;
  /** How long a read may take unless the call says otherwise, milliseconds. Default 30,000. */
  readonly readDeadlineMs?: number;
}

export interface CallOptions {
  /** Give up after this many milliseconds, whatever the database does. Default 30,000; 60,000 for writes. */
  readonly deadlineMs?: number;
  /** The GraphQL operation or job on whose behalf the statement runs; shown in the database's own log. */
  readonly operation?: string;
}

/** What the door reports of each statement sent; tests count these. */
export interface StatementEvent {
  readonly statement: string;
  readonly access: "read" | "write";
  readonly rows: number;
  readonly milliseconds: number;
}

export interface Rows {
  /**
   * Runs one statement and returns its rows, checked against the header.
   * @throws PublicError DATABASE_UNAVAILABLE or DATABASE_TIMEOUT; StatementContractError when header and answer differ.
   */
  rows<Params extends object, Row extends object>(
    statement: Statement<Params, Row>,
    params: Params,
    options?: CallOptions,
  ): Promise<Row[]>;
}

/** The one door to the database. */
export interface Graph extends Rows {
  /** Several statements, one commit. The driver repeats the work when a COMMIT is cut off, so it must be idempotent. */
  transaction<T>(work: (graph: Rows) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Runs the work and takes every change back: for "what if". */
  rehearse<T>(work: (graph: Rows) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Text that is no `.cypher` file of its own: schema commands, EXPLAIN, the caller's own dynamic needs in tests. */
  runText(
    text: string,
    params?: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<Record<string, unknown>[]>;
  /** How the database would run a text: the columns of its answer, whether it writes, the operators of its plan. */
  explain(text: string, params: Record<string, unknown>): Promise<Plan>;
  close(): Promise<void>;
}

export interface Plan {
  readonly columns: readonly string[];
  readonly writes: boolean;
  /** Operator names without the database's suffix, every one in the plan. */
  readonly operators: readonly string[];
}

/**
 * Opens the door. No connection is made until the first statement.
 * `observe` hears of each statement after it was answered.
 */
export function connectGraph(settings: GraphSettings, observe?: (event: StatementEvent) => void): Graph {
  return new DriverGraph(settings, observe);
}

/** Connects once; what the server calls itself, "Neo4j/5.26.30". Rejects with the driver's own error. */
export async function verifyConnection(settings: GraphSettings): Promise<{ readonly agent: string }> {
  const driver = openDriver(settings);
  try {
    const info = await driver.getServerInfo(
      settings.database === null ? {} : { database: settings.database },
    );
    return { agent: info.agent ?? "" };
  } finally {
    await driver.close();
  }
}

const readDeadline = 30_000;
const writeDeadline = 60_000;
const quietMs = 3_000;
const signOfLifeMs = 1_500;

class DriverGraph implements Graph {
  readonly #settings: GraphSettings;
  readonly #observe: ((event: StatementEvent) => void) | undefined;
  readonly #bookmarks = neo4j.bookmarkManager();
  #driver: Driver;

  constructor(settings: GraphSettings, observe: ((event: StatementEvent) => void) | undefined) {
    this.#settings = settings;
    this.#observe = observe;
    this.#driver = openDriver(settings);
  }

  async rows<Params extends object, Row extends object>(
    statement: Statement<Params, Row>,
    params: Params,
    options: CallOptions = {},
  ): Promise<Row[]> {
    if (statement.access === "write") {
      return this.transaction((graph) => graph.rows(statement, params), options);
    }
    const session = this.#session("READ");
    const deadlineMs = options.deadlineMs ?? this.#settings.readDeadlineMs ?? readDeadline;
    try {
      return await this.#withDeadline(deadlineMs, async () => {
        const { text, params: names } = assemble(statement, params);
        const result = session.run(text, encodeParams(statement, params, names), {
          metadata: { app: "liaison-graph", statement: statement.name, operation: options.operation ?? "" },
          timeout: deadlineMs,
        });
        return this.#collect(statement, result);
      });
    } finally {
      release(session);
    }
  }

  async transaction<T>(work: (graph: Rows) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const session = this.#session("WRITE");
    const deadlineMs = options.deadlineMs ?? writeDeadline;
    try {
      return await this.#withDeadline(deadlineMs, () =>
        session.executeWrite((transaction) => work(this.#within(transaction)), {
          metadata: { app: "liaison-graph", operation: options.operation ?? "" },
          timeout: deadlineMs,
        }),
      );
    } finally {
      release(session);
    }
  }

  async rehearse<T>(work: (graph: Rows) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const session = this.#session("WRITE");
    const deadlineMs = options.deadlineMs ?? writeDeadline;
    try {
      return await this.#withDeadline(deadlineMs, async () => {
        const transaction = await session.beginTransaction({ timeout: deadlineMs });
        try {
          return await work(this.#within(transaction));
        } finally {
          await transaction.rollback();
        }
      });
    } finally {
      release(session);
    }
  }

  async runText(
    text: string,
    params: Record<string, unknown> = {},
    options: CallOptions = {},
  ): Promise<Record<string, unknown>[]> {
    const session = this.#session("WRITE");
    try {
      return await this.#withDeadline(options.deadlineMs ?? writeDeadline, async () => {
        const answer = await session.run(text, params);
        return answer.records.map((record): Record<string, unknown> => ({ ...record.toObject() }));
      });
    } finally {
      release(session);
    }
  }

  async explain(text: string, params: Record<string, unknown>): Promise<Plan> {
    const session = this.#session("WRITE");
    try {
      const result = session.run(`EXPLAIN ${text}`, params);
      const columns = await result.keys();
      const summary = await result.summary();
      return {
        columns: columns.map(String),
        writes: summary.queryType.includes("w"),
        operators: summary.plan === false ? [] : operatorsOf(summary.plan),
      };
    } finally {
      release(session);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(access: "READ" | "WRITE") {
    return this.#driver.session({
      ...(this.#settings.database === null ? {} : { database: this.#settings.database }),
      defaultAccessMode: access,
      bookmarkManager: this.#bookmarks,
      fetchSize: 2_000,
    });
  }

  #within(transaction: Pick<ManagedTransaction, "run">): Rows {
    return {
      rows: (statement, params) => {
        const { text, params: names } = assemble(statement, params);
        return this.#collect(statement, transaction.run(text, encodeParams(statement, params, names)));
      },
    };
  }

  async #collect<Params extends object, Row extends object>(
    statement: Statement<Params, Row>,
    result: Result,
  ): Promise<Row[]> {
    const started = performance.now();
    const answer = await result;
    const decode = rowDecoder(
      statement,
      answer.records[0]?.keys.map(String) ?? Object.keys(statement.columns),
    );
    const rows = answer.records.map((record) => decode(record));
    assertKey(statement, rows);
    this.#observe?.({
      statement: statement.name,
      access: statement.access,
      rows: rows.length,
      milliseconds: performance.now() - started,
    });
    // The decoder has just checked every column against the header from which Row was generated.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return rows as Row[];
  }

  /**
   * The driver's own limits miss a server that accepts and then stalls, and closing a session waits for it.
   * So after a while without an answer the database is asked for a sign of life: without one the caller is released
   * at once, with one at the deadline; either way the stalled pool is thrown away.
   */
  async #withDeadline<T>(deadlineMs: number, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const released = new Promise<never>((_resolve, reject) => {
      const release = (error: Error): void => {
        this.#replaceDriver();
        reject(error);
      };
      const atDeadline = (): void => release(databaseTimeout());
      // One timer for a statement that is answered soon, which is nearly all of them.
      timer = setTimeout(
        () => {
          if (deadlineMs <= quietMs) return atDeadline();
          timer = setTimeout(atDeadline, deadlineMs - quietMs);
          void this.#signOfLife().then((alive) => {
            if (!alive) release(databaseUnavailable());
          });
        },
        Math.min(quietMs, deadlineMs),
      );
    });
    try {
      return await Promise.race([work(), released]);
    } catch (error) {
      throw publicDatabaseError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether the database answers a fresh connection within a second and a half. */
  async #signOfLife(): Promise<boolean> {
    const probe = openDriver(this.#settings);
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), signOfLifeMs);
    });
    const answer = probe.getServerInfo().then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
      probe.close().catch(() => undefined);
    }
  }

  #replaceDriver(): void {
    const stalled = this.#driver;
    this.#driver = openDriver(this.#settings);
    stalled.close().catch(() => undefined);
  }
}

function openDriver(settings: GraphSettings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    userAgent: "liaison-graph",
    // Rows are checked for the safe integer range when they are decoded, so plain numbers lose nothing unseen.
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 4_000,
    maxTransactionRetryTime: 15_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
  });
}

interface PlanNode {
  readonly operatorType: string;
  readonly children: readonly PlanNode[];
}

function operatorsOf(plan: PlanNode): string[] {
  const name = plan.operatorType.replace(/@.*$/, "");
  // Two nodes found by unique keys make a product of one row by one row; only that of lists is a mistake.
  const shown =
    name === "CartesianProduct" && plan.children.some(findsOne) ? "CartesianProduct of one" : name;
  return [shown, ...plan.children.flatMap(operatorsOf)];
}

/** Whether a part of a plan begins with one node or relationship found by its unique key. */
function findsOne(plan: PlanNode): boolean {
  const [child] = plan.children;
  if (child) return findsOne(child);
  return /UniqueIndexSeek/.test(plan.operatorType);
}

/** Closing may wait for a stalled server; nobody has to wait for that. */
function release(session: { close(): Promise<void> }): void {
  session.close().catch(() => undefined);
}
