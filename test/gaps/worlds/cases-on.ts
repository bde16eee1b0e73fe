import type { RuleCase } from "./rule-world.ts";

type More = Partial<Omit<RuleCase, "because" | "subject" | "verdict">>;
type CaseOf = (subject: string, because: string, more?: More) => RuleCase;

/** Writers of cases that speak of one day, unless a case names another. */
export function casesOn(day: string): Readonly<Record<"met" | "gap" | "unknown" | "noRow", CaseOf>> {
  const writer =
    (verdict: RuleCase["verdict"]): CaseOf =>
    (subject, because, more = {}) => ({ because, on: day, subject, verdict, ...more });
  return { met: writer("MET"), gap: writer("GAP"), unknown: writer("UNKNOWN"), noRow: writer("NO_ROW") };
}
