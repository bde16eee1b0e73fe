import { createTask, parse, validateDetailed } from "node-cron";
import { offsetAt } from "../reports/start-of-day.ts";

const dayMs = 86_400_000;

/** What is wrong with a cron line, in node-cron's words, or null. */
export function cronProblem(line: string): string | null {
  const { valid, errors } = validateDetailed(line);
  return valid ? null : errors.map(({ message }) => message).join("; ");
}

/** When a job is due: the local times of a cron line in a zone, as instants. It reads no clock. */
export interface DueTimes {
  /** The first instant after this one; null where none comes within five years. */
  next(after: Date): Date | null;
  /** The latest instants after `after` and up to `upTo`, latest first, at most `most`. */
  latest(after: Date, upTo: Date, most: number): Date[];
}

/**
 * Each local time counts once: where clocks are set back the first of the two is taken. A time that does not exist
 * because clocks are set forward is taken as if they had not been, so that no day goes without its report.
 * @param zone IANA name
 * @throws Error for a line that cron does not know
 */
export function dueTimes(line: string, zone: string): DueTimes {
  const { second, minute, hour } = parse(line);
  const times = hour
    .flatMap((h) => minute.flatMap((m) => second.map((s) => ((h * 60 + m) * 60 + s) * 1000)))
    .sort((a, b) => a - b);
  // Of node-cron only the calendar is asked: a local day, written as if it were in UTC, with a time of the line.
  const calendar = createTask(line, () => undefined, { timezone: "UTC" });
  void calendar.destroy();
  const isDay = (day: number): boolean => calendar.match(new Date(day + (times[0] ?? 0)));
  const onDay = (day: number): number[] => {
    if (!isDay(day)) return [];
    const offset = steadyOffset(day, zone);
    return offset === null
      ? ascending(times.map((time) => instantOf(day + time, zone)))
      : times.map((time) => day + time - offset);
  };
  return {
    next: (after) => {
      const first = localDay(after, zone);
      for (let day = first - dayMs; day <= first + daysAhead * dayMs; day += dayMs) {
        const found = onDay(day).find((instant) => instant > after.getTime());
        if (found !== undefined) return new Date(found);
      }
      return null;
    },
    latest: (after, upTo, most) => {
      const found: Date[] = [];
      const earliest = localDay(after, zone) - dayMs;
      for (let day = localDay(upTo, zone) + dayMs; day >= earliest && found.length < most; day -= dayMs) {
        const due = onDay(day).filter((instant) => instant > after.getTime() && instant <= upTo.getTime());
        found.push(...due.toReversed().map((instant) => new Date(instant)));
      }
      return found.slice(0, most);
    },
  };
}

const daysAhead = 5 * 366;

function ascending(instants: readonly number[]): number[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** The local day of an instant, as the instant that day begins in UTC. */
function localDay(instant: Date, zone: string): number {
  const local = instant.getTime() + offsetAt(instant.getTime(), zone);
  return Math.floor(local / dayMs) * dayMs;
}

/** The offset that holds all of a local day; null where clocks may be moved. Asking for each time alone is slow. */
function steadyOffset(day: number, zone: string): number | null {
  const before = offsetAt(day - dayMs, zone);
  return before === offsetAt(day + 2 * dayMs, zone) ? before : null;
}

/** @param local a local time written as if it were in UTC */
function instantOf(local: number, zone: string): number {
  const before = offsetAt(local - dayMs, zone);
  const after = offsetAt(local + dayMs, zone);
  const early = local - before;
  const late = local - after;
  // Where neither reads back to the local time, clocks were set forward over it.
  return offsetAt(early, zone) !== before && offsetAt(late, zone) === after ? late : early;
}
