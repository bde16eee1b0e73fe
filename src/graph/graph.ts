import neo4j, { type ManagedTransaction, type Result, type Session } from "neo4j-driver";
import { assemble } from "./assemble.ts";
import { Connections } from "./connections.ts";
import type { GraphSettings } from "./driver.ts";
import type { Statement } from "./statement.ts";
import { assertKey, encodeParams, rowDecoder } from "./values.ts";

export { type GraphSettings, verifyConnection } from "./driver.ts";

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

const readDeadline = 30_000;
const writeDeadline = 60_000;
const explainDeadline = 120_000;

class DriverGraph implements Graph {
  readonly #settings: GraphSettings;
  readonly #observe: ((event: StatementEvent) => void) | undefined;
  readonly #connections: Connections;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(settings: GraphSettings, observe: ((event: StatementEvent) => void) | undefined) {
    this.#settings = settings;
    this.#observe = observe;
    this.#connections = new Connections(settings);
  }

  async rows<Params extends object, Row extends object>(
    statement: Statement<Params, Row>,
    params: Params,
    options: CallOptions = {},
  ): Promise<Row[]> {
    if (statement.access === "write") {
      return this.transaction((graph) => graph.rows(statement, params), options);
    }
    const deadlineMs = options.deadlineMs ?? this.#settings.readDeadlineMs ?? readDeadline;
    const { text, params: names } = assemble(statement, params);
    return this.#inSession("READ", deadlineMs, async (session) =>
      this.#collect(
        statement,
        withoutStack(() =>
          session.run(text, encodeParams(statement, params, names), {
            metadata: { app: "liaison-graph", statement: statement.name, operation: options.operation ?? "" },
            timeout: deadlineMs,
          }),
        ),
      ),
    );
  }

  transaction<T>(work: (graph: Rows) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const deadlineMs = options.deadlineMs ?? writeDeadline;
    return this.#inSession("WRITE", deadlineMs, (session) =>
      session.executeWrite((transaction) => work(this.#within(transaction)), {
        metadata: { app: "liaison-graph", operation: options.operation ?? "" },
        timeout: deadlineMs,
      }),
    );
  }

  rehearse<T>(work: (graph: Rows) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const deadlineMs = options.deadlineMs ?? writeDeadline;
    return this.#inSession("WRITE", deadlineMs, async (session) => {
      const transaction = await session.beginTransaction({ timeout: deadlineMs });
      try {
        return await work(this.#within(transaction));
      } finally {
        await transaction.rollback();
      }
    });
  }

  runText(
    text: string,
    params: Record<string, unknown> = {},
    options: CallOptions = {},
  ): Promise<Record<string, unknown>[]> {
    return this.#inSession("WRITE", options.deadlineMs ?? writeDeadline, async (session) => {
      const answer = await session.run(text, params);
      return answer.records.map((record): Record<string, unknown> => ({ ...record.toObject() }));
    });
  }

  explain(text: string, params: Record<string, unknown>): Promise<Plan> {
    return this.#inSession("WRITE", explainDeadline, async (session) => {
      const result = session.run(`EXPLAIN ${text}`, params);
      const columns = await result.keys();
      const summary = await result.summary();
      return {
        columns: columns.map(String),
        writes: summary.queryType.includes("w"),
        operators: summary.plan === false ? [] : operatorsOf(summary.plan),
      };
    });
  }

  async close(): Promise<void> {
    await this.#connections.close();
  }

  async #inSession<T>(
    access: "READ" | "WRITE",
    deadlineMs: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const driver = await this.#connections.driver();
    const session = driver.session({
      ...(this.#settings.database === null ? {} : { database: this.#settings.database }),
      defaultAccessMode: access,
      bookmarkManager: this.#bookmarks,
      fetchSize: 2_000,
    });
    try {
      return await this.#connections.guarded(driver, deadlineMs, () => work(session));
    } finally {
      // Ends at the database what was given up here. It may wait for a stalled server; nobody has to wait for that.
      session.close().catch(() => undefined);
    }
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
}

/**
 * The driver keeps a stack trace of every call, for errors that this door words anew anyway. Written through the source
 * maps, it is about a seventh of the driver's own work for a small statement.
 */
function withoutStack<T>(call: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = usual;
  }
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
