import {
  anchorDue,
  enterJob,
  jobHorizons,
  keepDue,
  layDownDue,
  openDues,
  recordDue,
  takeDue,
  unreported,
} from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { instantText } from "./instant.ts";
import type { DueTimes } from "./due-times.ts";
import type { ReportJob } from "./timetable.ts";

/** A report that is due and that this process makes; others wait while its lease is renewed. */
export interface HeldReport {
  readonly key: string;
  /** ISO in UTC. */
  readonly due: string;
  /** This one included; 1 is the first. */
  readonly attempts: number;
  readonly late: boolean;
  /** The day and the run an earlier attempt has settled on. */
  readonly day: string | null;
  readonly runId: string | null;
}

/** How far the making of a report has come. */
export interface ReportStep {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** How long nobody else takes a report up when this process dies. */
export const leaseMs = 60_000;
/** A report begun later than this after its time is late. */
const punctualMs = 5 * 60_000;
/** A horizon further ahead than this comes from a clock that was wrong. */
const clockErrorMs = 24 * 3_600_000;
/** Most times after downtime that are named as missed. */
const mostMissed = 50;

/**
 * The book of what was due and what became of it, in the database, so that any number of servers keep it together.
 * Nothing is ever deleted: whoever comes late finds that a time has been seen to.
 */
export class ScheduleLedger {
  readonly #graph: Graph;
  readonly #owner: string;
  readonly #now: () => Date;

  /** @param owner unique to this process */
  constructor(graph: Graph, owner: string, now: () => Date) {
    this.#graph = graph;
    this.#owner = owner;
    this.#now = now;
  }

  /**
   * Up to where the times of a job have been seen to. A job seen for the first time, or with another line, counts from
   * now.
   */
  async enter(job: ReportJob): Promise<Date> {
    const now = this.#now();
    const line = `${job.cron} ${job.timeZone}`;
    const ahead = new Date(now.getTime() + clockErrorMs);
    const [known] = await this.#graph.rows(jobHorizons, { names: [job.name] });
    const horizon = known && new Date(known.horizon);
    if (known?.line === line && horizon !== undefined && horizon <= ahead) return horizon;
    const [entered] = await this.#graph.rows(enterJob, {
      job: job.name,
      line,
      now: now.toISOString(),
      ahead: ahead.toISOString(),
    });
    return entered ? new Date(entered.horizon) : now;
  }

  /**
   * Writes down that a job is due, when it is. Of several times since the horizon the latest is due, and the others are
   * named in it as missed. While an earlier report of the job is held up nothing is written down, so that after days
   * without a chance one report follows, and not one for each day.
   * @param horizon as `enter` told it
   * @returns whether this process was the first to write the time down
   */
  async record(job: ReportJob, times: DueTimes, horizon: Date): Promise<boolean> {
    const now = this.#now();
    const [due, ...missed] = times.latest(horizon, now, mostMissed + 1);
    if (due === undefined) return false;
    const open = await this.#graph.rows(openDues, { job: job.name, now: now.toISOString() });
    if (open.some(({ heldUp }) => heldUp)) return false;
    const at = instantText(due);
    const [recorded] = await this.#graph.rows(recordDue, {
      job: job.name,
      key: `${job.name} ${at}`,
      due: at,
      after: horizon.toISOString(),
      missed: missed.map(instantText).toReversed(),
      owner: this.#owner,
      now: now.toISOString(),
    });
    return recorded?.by === this.#owner;
  }

  /** Takes the earliest report of a job that is due; null when there is none, or another process is at it. */
  async take(job: string): Promise<HeldReport | null> {
    const now = this.#now();
    const [first] = await this.#graph.rows(openDues, { job, now: now.toISOString() });
    if (first === undefined || !first.free) return null;
    const [taken] = await this.#graph.rows(takeDue, {
      key: first.key,
      lateAfter: new Date(now.getTime() - punctualMs).toISOString(),
      ...this.#lease(now),
    });
    return taken ? { ...taken, key: first.key, due: instantText(taken.due) } : null;
  }

  /** Renews the lease. @returns false when another process has taken the report over */
  async keep(held: HeldReport, step: ReportStep | null): Promise<boolean> {
    const rows = await this.#graph.rows(keepDue, {
      key: held.key,
      step: step?.step ?? null,
      done: step?.done ?? null,
      total: step?.total ?? null,
      ...this.#lease(this.#now()),
    });
    return rows.length > 0;
  }

  /** Writes down which day and run the report speaks of. @returns false when another process has taken it over */
  async anchor(held: HeldReport, day: string, runId: string): Promise<boolean> {
    const now = this.#now().toISOString();
    const rows = await this.#graph.rows(anchorDue, { key: held.key, owner: this.#owner, day, runId, now });
    return rows.length > 0;
  }

  /** Ends an attempt that gave no report. @param retryAt null: at once; "never": it is given up */
  async layDown(
    held: HeldReport,
    error: string | null,
    retryAt: Date | "never" | null,
    attempts: number,
  ): Promise<void> {
    await this.#graph.rows(layDownDue, {
      key: held.key,
      owner: this.#owner,
      state: retryAt === "never" ? "FAILED" : "DUE",
      error,
      retryAt: retryAt instanceof Date ? retryAt.toISOString() : null,
      attempts,
      now: this.#now().toISOString(),
    });
  }

  /** Times after one report and up to another at which none came: nobody was there, or it could not be made. */
  async missedBetween(job: string, after: string | null, due: string): Promise<string[]> {
    const rows = await this.#graph.rows(unreported, { job, after: after ?? beginning, upTo: due });
    return rows.map((row) => row.due);
  }

  #lease(now: Date): { readonly owner: string; readonly now: string; readonly until: string } {
    return {
      owner: this.#owner,
      now: now.toISOString(),
      until: new Date(now.getTime() + leaseMs).toISOString(),
    };
  }
}

const beginning = "1900-01-01T00:00:00Z";
