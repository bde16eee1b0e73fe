/** Days as `YYYY-MM-DD` text, as the exchange format writes them; text order is the order of days. */
const dayMs = 86_400_000;

/** `later - earlier` in days; negative when `later` comes first. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs);
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The same month and day `years` later; 29 February becomes the 28th in a year without one (rules.md 1.1). */
export function plusYears(day: string, years: number): string {
  const year = yearOf(day) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === "-02-29" && !isLeap ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

/** The largest of the days that are given; null when none is. */
export function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((found, day) => (day !== null && (found === null || day > found) ? day : found), null);
}
