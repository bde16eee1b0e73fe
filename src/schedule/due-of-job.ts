import { dayAfter } from "../gaps/day-after.ts";
import { startOfDay } from "../reports/start-of-day.ts";
import { dueTimes } from "./due-times.ts";
import { instantText } from "./instant.ts";
import type { ReportJob } from "./timetable.ts";

/**
 * The instant a person means: a day stands for the last time the job is due on it, an instant for itself, nothing for
 * the latest time that has passed. ISO in UTC.
 * @param asked a day such as 2021-12-31, or an instant; the day is read in the job's zone
 * @throws Error naming the times before and after where the job is not due then
 */
export function dueOfJob(job: ReportJob, asked: string | null, now: Date): string {
  const times = dueTimes(job.cron, job.timeZone);
  const [from, upTo] = spanOf(job, asked, now);
  const [due] = times.latest(from, upTo, 1);
  if (due) return instantText(due);
  const [before] = times.latest(new Date(upTo.getTime() - lookBackMs), from, 1);
  const told = [before, times.next(upTo)].flatMap((each) => (each ? [instantText(each)] : [])).join(", ");
  throw new Error(
    `The job ${job.name} (${job.cron}, ${job.timeZone}) is not due at ${asked ?? "any time so far"}; the nearest times are ${told}. / 任务 ${job.name} 此时不应生成报告，最近的时间为 ${told}。`,
  );
}

const lookBackMs = 400 * 86_400_000;

function spanOf(job: ReportJob, asked: string | null, now: Date): readonly [after: Date, upTo: Date] {
  if (asked === null) return [new Date(now.getTime() - lookBackMs), now];
  if (asked.length > 10) {
    const instant = Date.parse(asked);
    return [new Date(instant - 1), new Date(instant)];
  }
  const begins = Date.parse(startOfDay(asked, job.timeZone));
  const ends = Date.parse(startOfDay(dayAfter(asked, 1), job.timeZone));
  return [new Date(begins - 1), new Date(ends - 1)];
}
