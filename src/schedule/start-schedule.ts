import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import type { Log } from "../log.ts";
import type { StoredReport } from "../reports/stored-report.ts";
import { setAlarm } from "./alarm.ts";
import { areaProblem } from "./area-problem.ts";
import { ScheduleLedger } from "./ledger.ts";
import { makeDueReport } from "./make-due-report.ts";
import { ReportScheduler } from "./scheduler.ts";
import { type EnterDeliveries, storeReport } from "./store-report.ts";
import type { Timetable } from "./timetable.ts";

export interface ScheduleParts {
  readonly graph: Graph;
  readonly timetable: Timetable;
  readonly settings: ParameterSettings;
  /** The folder of all reports. */
  readonly folder: string;
  /** Where readers reach this server; null: the files of reports have no links. */
  readonly publicUrl: string | null;
  /** Unique to this process. */
  readonly owner: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly enterDeliveries: EnterDeliveries;
  /** Hears of every report this process has stored: what is to be sent of it is entered by then. */
  readonly onStored: (report: StoredReport) => void;
}

export interface RunningSchedule {
  /** Makes what is due by now without waiting for the next look; resolves when that is done. */
  attend(): Promise<void>;
  /** Ends when nothing is being made here any more; what was begun is given back. */
  stop(): Promise<void>;
}

/** How often everything due is looked through, for what a clock, a failure or the death of another server has left. */
const lookMs = 15_000;

/** Makes the reports of a timetable when they are due, from now until it is stopped. */
export function startSchedule(parts: ScheduleParts): RunningSchedule {
  const { graph, timetable, log, owner, now } = parts;
  log.info({ owner, jobs: timetable.jobs.map(({ name }) => name) }, "timetable");
  for (const { job, problem } of timetable.problems) log.error({ job, problem }, "job cannot be run");
  const scheduler = new ReportScheduler({
    ledger: new ScheduleLedger(graph, owner, now),
    jobs: timetable.jobs,
    now,
    make: async (making) => {
      const built = await makeDueReport(parts, making);
      const { job, held } = making;
      const { enterDeliveries } = parts;
      await storeReport({ graph, owner, job, held, now: now(), enterDeliveries }, built);
      return built.report;
    },
    problemOf: (job) => areaProblem(graph, job),
    onStored: parts.onStored,
    log,
  });
  const alarms = timetable.jobs.map((job) => setAlarm(job, scheduler, log));
  const looking = setInterval(() => void scheduler.attend(), lookMs).unref();
  void scheduler.attend();
  return {
    attend: () => scheduler.attend(),
    stop: async () => {
      clearInterval(looking);
      await Promise.all(alarms.map((alarm) => alarm.stop()));
      await scheduler.stop();
    },
  };
}
