import { createTask } from "node-cron";
import type { Log } from "../log.ts";
import type { ReportScheduler } from "./scheduler.ts";
import type { ReportJob } from "./timetable.ts";

export interface Alarm {
  stop(): Promise<void>;
}

/**
 * Rings when a job is due. Of all servers the one that writes the due time down first makes the report at once; the
 * others leave it to that one until they look for what was left undone.
 */
export function setAlarm(job: ReportJob, scheduler: ReportScheduler, log: Log): Alarm {
  const note = (message: string | Error): void => log.warn({ job: job.name }, String(message));
  const task = createTask(job.cron, () => scheduler.attend(), {
    name: job.name,
    timezone: job.timeZone,
    distributed: true,
    runCoordinator: { shouldRun: () => scheduler.record(job) },
    // What the alarm slept through is found by looking.
    suppressMissedWarning: true,
    logger: { info: () => undefined, debug: () => undefined, warn: note, error: note },
    unref: true,
  });
  void task.start();
  return { stop: async () => task.destroy() };
}
