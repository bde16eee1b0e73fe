import type { Graph, Rows } from "../../../src/graph/graph.ts";
import { ScheduleLedger } from "../../../src/schedule/ledger.ts";
import { ReportScheduler, type Making } from "../../../src/schedule/scheduler.ts";
import { storeReport } from "../../../src/schedule/store-report.ts";
import { reportFolder, reportId, type StoredReport } from "../../../src/reports/stored-report.ts";
import type { ReportJob } from "../../../src/schedule/timetable.ts";

/** A moment at which a server may be killed: ahead of a statement, or while it builds. */
export type Moment = "recordDue" | "takeDue" | "building" | "settleDue" | "createReport" | "afterStore";

export interface Replica {
  readonly scheduler: ReportScheduler;
  /** From the next such moment on it does nothing more: what it sends is not sent, what it holds is not given back. */
  dieAt(moment: Moment): void;
  /** Null while it lives. */
  diedAt(): Moment | null;
  /** Messages of its log. */
  readonly told: string[];
}

export interface ReplicaWords {
  readonly graph: Graph;
  readonly owner: string;
  readonly jobs: readonly ReportJob[];
  readonly now: () => Date;
  /** Default: a report of nothing, at once. */
  readonly build?: (making: Making) => Promise<void>;
  readonly problemOf?: (job: ReportJob) => Promise<string | null>;
  readonly onStored?: (report: StoredReport) => void;
}

/** A server's scheduler with claims and store as they are, and a builder that costs nothing. */
export function replica(words: ReplicaWords): Replica {
  const told: string[] = [];
  const { graph, pass, dieAt, diedAt } = mortal(words.graph);
  const { owner, now } = words;
  const note = (facts: object, message: string): void => {
    told.push("err" in facts ? `${message}: ${String(facts.err)}` : message);
  };
  const scheduler = new ReportScheduler({
    ledger: new ScheduleLedger(graph, owner, now),
    jobs: words.jobs,
    now,
    make: async (making) => {
      await words.build?.(making);
      pass("building");
      const { job, held } = making;
      const report = reportOfNothing(job, held.due, held.late);
      const enterDeliveries = async (): Promise<void> => undefined;
      await storeReport({ graph, owner, job, held, now: now(), enterDeliveries }, basisOfNothing(report));
      pass("afterStore");
      return report;
    },
    problemOf: words.problemOf ?? (async () => null),
    onStored: words.onStored ?? (() => undefined),
    log: { info: note, warn: note, error: note },
  });
  return { scheduler, dieAt, diedAt, told };
}

export interface MortalGraph {
  readonly graph: Graph;
  dieAt(moment: Moment): void;
  diedAt(): Moment | null;
  /** @throws Error from the moment of death on */
  pass(moment: string): void;
}

/** A door that lets nothing through any more once its server has died. */
export function mortal(graph: Graph): MortalGraph {
  let moment: Moment | null = null;
  let dead = false;
  const pass = (at: string): void => {
    if (at === moment) dead = true;
    if (dead) throw new Error("killed");
  };
  const mortalRows = (rows: Rows): Rows => ({
    rows: async (statement, params, options) => {
      pass(statement.name);
      return rows.rows(statement, params, options);
    },
  });
  return {
    graph: {
      ...mortalRows(graph),
      transaction: (work, options) => graph.transaction((rows) => work(mortalRows(rows)), options),
      rehearse: (work, options) => graph.rehearse(work, options),
      runText: (text, params, options) => graph.runText(text, params, options),
      explain: (text, params) => graph.explain(text, params),
      close: () => graph.close(),
    },
    dieAt: (at) => {
      moment = at;
    },
    diedAt: () => (dead ? moment : null),
    pass,
  };
}

function reportOfNothing(job: ReportJob, due: string, late: boolean): StoredReport {
  return {
    id: reportId(job.name, due),
    job: job.name,
    due,
    day: due.slice(0, 10),
    late,
    language: job.language,
    sha256: "0",
    title: "示例",
    changed: true,
    folder: reportFolder(job.name, due),
    files: [],
  };
}

function basisOfNothing(report: StoredReport) {
  return {
    report,
    basis: {
      runId: `run-${report.due}`,
      baseRunId: null,
      scope: ["9901"],
      missed: [],
      parameters: "{}",
      rules: [],
      sources: [],
    },
  };
}
