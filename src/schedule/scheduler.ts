import { PublicError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { StoredReport } from "../reports/stored-report.ts";
import { dueTimes, type DueTimes } from "./due-times.ts";
import { type HeldReport, leaseMs, type ReportStep, type ScheduleLedger } from "./ledger.ts";
import { LostReportError } from "./store-report.ts";
import type { ReportJob } from "./timetable.ts";

/** What a report is made with. */
export interface Making {
  readonly job: ReportJob;
  readonly held: HeldReport;
  readonly ledger: ScheduleLedger;
  /** Aborts when the process stops, and when another one has taken the report over. */
  readonly signal: AbortSignal;
  readonly progress: (step: ReportStep) => void;
}

export interface SchedulerParts {
  readonly ledger: ScheduleLedger;
  readonly jobs: readonly ReportJob[];
  readonly now: () => Date;
  /** Makes a report and stores it; on return both are done. */
  readonly make: (making: Making) => Promise<StoredReport>;
  /** Why a job cannot be run at the moment, for a person; null when it can. */
  readonly problemOf: (job: ReportJob) => Promise<string | null>;
  readonly onStored: (report: StoredReport) => void;
  readonly log: Log;
}

/** When a failed attempt is followed by the next, in minutes; after the last one the report is given up. */
const pausesMinutes = [1, 2, 4, 8, 15] as const;
const mostAttempts = pausesMinutes.length + 1;
const endedWithProcess =
  "Every attempt ended together with the server that made it; memory may be short. / 每次生成时服务都中途退出，可能内存不足。";
/** How long a report waits for an import or another evaluation; such attempts are not counted. */
const notReadyMs = 30_000;

/**
 * Sees to it that due reports are made: one at a time, those of a job in the order they were due. It has no clock of
 * its own: `attend` does what is due by now, whoever rings.
 */
export class ReportScheduler {
  readonly #parts: SchedulerParts;
  readonly #times: ReadonlyMap<string, DueTimes>;
  readonly #stopping = new AbortController();
  readonly #told = new Map<string, string | null>();
  #running: Promise<void> | null = null;
  #again = false;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
    this.#times = new Map(parts.jobs.map((job) => [job.name, dueTimes(job.cron, job.timeZone)]));
  }

  /**
   * Writes down what is due of a job; nothing while it cannot be run, so that it is caught up once when it can.
   * @returns whether this process was the first to do so
   */
  async record(job: ReportJob): Promise<boolean> {
    const { ledger, problemOf } = this.#parts;
    const times = this.#times.get(job.name);
    const horizon = await ledger.enter(job);
    const problem = await problemOf(job);
    this.#tell(job, problem);
    return times !== undefined && problem === null && (await ledger.record(job, times, horizon));
  }

  /** Makes all that is due and that no other process is at. What comes due meanwhile is seen to as well. */
  attend(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#attendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Breaks off what is being made, so that another process can take it up at once. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error("The server is stopping. / 服务正在停止。"));
    await this.#running;
  }

  /** In turns, a report each: a job that is always behind does not keep the others waiting. */
  async #attendAll(): Promise<void> {
    while (this.#again && !this.#stopping.signal.aborted) {
      this.#again = false;
      for (const job of this.#parts.jobs) {
        await this.#attendTo(job).catch((error: unknown) => this.#tell(job, reasonOf(error), error));
      }
    }
  }

  async #attendTo(job: ReportJob): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    await this.record(job);
    if ((this.#told.get(job.name) ?? null) !== null) return;
    const held = await this.#parts.ledger.take(job.name);
    if (held === null) return;
    this.#again = true;
    await this.#make(job, held);
  }

  async #make(job: ReportJob, held: HeldReport): Promise<void> {
    const { ledger, log, make, onStored } = this.#parts;
    const lease = new RenewedLease(ledger, held, this.#stopping.signal);
    const facts = { job: job.name, due: held.due, attempt: held.attempts };
    try {
      if (held.attempts > mostAttempts) throw new Error(endedWithProcess);
      const progress = (step: ReportStep): void => lease.tell(step);
      const report = await make({ job, held, ledger, signal: lease.signal, progress });
      log.info({ ...facts, report: report.id, late: report.late, sha256: report.sha256 }, "report made");
      onStored(report);
    } catch (error) {
      await this.#layDown(facts, held, error);
    } finally {
      lease.end();
    }
  }

  async #layDown(facts: object, held: HeldReport, error: unknown): Promise<void> {
    const { ledger, log } = this.#parts;
    if (error instanceof LostReportError) return log.warn(facts, error.message);
    const reason = reasonOf(error);
    if (this.#stopping.signal.aborted) return ledger.layDown(held, null, null, held.attempts - 1);
    if (error instanceof PublicError && error.code === "NOT_READY") {
      log.info({ ...facts, reason }, "report waits");
      return ledger.layDown(held, reason, this.#in(notReadyMs), held.attempts - 1);
    }
    const pause = pausesMinutes[held.attempts - 1];
    log.error({ ...facts, err: error }, pause === undefined ? "report given up" : "report not made");
    await ledger.layDown(
      held,
      reason,
      pause === undefined ? "never" : this.#in(pause * 60_000),
      held.attempts,
    );
  }

  #in(ms: number): Date {
    return new Date(this.#parts.now().getTime() + ms);
  }

  /** Once for each change. */
  #tell(job: ReportJob, problem: string | null, error?: unknown): void {
    if ((this.#told.get(job.name) ?? null) === problem) return;
    this.#told.set(job.name, problem);
    const { log } = this.#parts;
    if (problem === null) log.info({ job: job.name }, "job can be run again");
    else
      log.error(
        { job: job.name, problem, ...(error === undefined ? {} : { err: error }) },
        "job cannot be run",
      );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Renews a lease while a report is made, and says how far it has come. */
class RenewedLease {
  readonly #ledger: ScheduleLedger;
  readonly #held: HeldReport;
  readonly #lost = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly signal: AbortSignal;
  #step: ReportStep | null = null;
  #toldAt = 0;

  constructor(ledger: ScheduleLedger, held: HeldReport, stopping: AbortSignal) {
    this.#ledger = ledger;
    this.#held = held;
    this.signal = AbortSignal.any([stopping, this.#lost.signal]);
    this.#timer = setInterval(() => this.#renew(), leaseMs / 4).unref();
  }

  /** At most once a second reaches the database. */
  tell(step: ReportStep): void {
    this.#step = step;
    if (performance.now() - this.#toldAt < 1_000) return;
    this.#toldAt = performance.now();
    this.#renew();
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #renew(): void {
    this.#ledger.keep(this.#held, this.#step).then(
      (kept) => {
        if (!kept) this.#lost.abort(new LostReportError(this.#held.key));
      },
      // The database is away; the lease runs on until it is back, or runs out.
      () => undefined,
    );
  }
}
