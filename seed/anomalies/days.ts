import { snapshotOn } from "../city.ts";
import { addDays, dayNumber } from "../day.ts";

/** The day so many days before the snapshot. */
export function daysAgo(days: number): string {
  return addDays(snapshotOn, -days);
}

/** Days from a date to the snapshot; negative for a later one. */
export function ageOf(date: string): number {
  return dayNumber(snapshotOn) - dayNumber(date);
}

/** The same day and month so many years later (earlier, when negative); 29 February becomes the 28th in a year without one. */
export function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const same = `${year}${date.slice(4)}`;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return date.endsWith("-02-29") && !isLeap ? `${year}-02-28` : same;
}
