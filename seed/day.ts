const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`Expected a date as YYYY-MM-DD, got "${date}".`);
  return milliseconds / millisecondsPerDay;
}

/** ISO date of a day number; computed once for each day, because rosters name the same days again and again. */
export function isoDate(day: number): string {
  const known = isoDates.get(day);
  if (known !== undefined) return known;
  const made = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
  isoDates.set(day, made);
  return made;
}

const isoDates = new Map<number, string>();

/** The day `days` after (before, when negative) an ISO date. */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days);
}

/** A random day from `first` to `last`, both included. */
export function randomDay(
  random: { int(low: number, high: number): number },
  first: string,
  last: string,
): string {
  return isoDate(random.int(dayNumber(first), dayNumber(last)));
}

/** The later of two ISO dates. */
export function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}

/** The earlier of two ISO dates. */
export function earlierDay(one: string, other: string): string {
  return one < other ? one : other;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** First days of the quarters of the snapshot year; none is longer than 92 days. */
export const quarterStarts = ["2021-01-01", "2021-04-01", "2021-07-01", "2021-10-01"] as const;
