import type { RuleCase } from "./rule-world.ts";
import type { SmallCity } from "./small-city.ts";

/** The day of a case that names none. */
export const lastDay = "2021-12-31";

type More = Partial<Omit<RuleCase, "because" | "subject" | "verdict">>;
type Judged = (subject: string, because: string, more?: More) => RuleCase;

export const met = judged("MET");
export const gap = judged("GAP");
export const unknown = judged("UNKNOWN");
export const exempt = judged("EXEMPT");
export const noRow = judged("NO_ROW");

/** Where one of these files alone is not covered nobody knows, whatever the rows say. */
export function unknownWithout(
  stems: readonly string[],
  city: SmallCity,
  subject: (stem: string, city: SmallCity) => string,
): RuleCase[] {
  return stems.map((stem) => unknown(subject(stem, city), `where ${stem} is not covered nobody knows`));
}

function judged(verdict: RuleCase["verdict"]): Judged {
  return (subject, because, more = {}) => ({ because, on: lastDay, subject, verdict, ...more });
}
