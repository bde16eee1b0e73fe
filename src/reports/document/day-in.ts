import { offsetAt } from "../start-of-day.ts";

/** The day an instant falls on in a time zone. */
export function dayIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(instant));
}

/** The minute an instant falls on in a time zone, `2021-12-31 17:00`. */
export function minuteIn(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16).replace("T", " ");
}
