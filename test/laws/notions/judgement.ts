import type { CityDay } from "./city-day.ts";
import type { Thing } from "./city-facts.ts";
import { or, type Truth } from "./truth.ts";

export type LawSeverity = "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** Kinds, severity and headline are said of gaps only: elsewhere rules.md leaves them open. */
export interface Judgement {
  readonly verdict: "MET" | "GAP" | "UNKNOWN" | "EXEMPT";
  readonly kinds?: readonly string[];
  readonly severity?: LawSeverity;
  readonly headline?: number;
}

/** A fault kind that can apply to the subject. */
export interface FaultKind {
  readonly name: string;
  readonly holds: Truth;
  readonly severity: LawSeverity;
  /** Files listed for this kind alone. */
  readonly needs?: readonly string[];
  /** Named under **Proven**. */
  readonly proven?: boolean;
}

/** A kind that adds a number to the headline. */
export interface CountedFault extends FaultKind {
  readonly count: number;
}

export interface Case {
  readonly subject: Thing;
  /** Files listed without a kind, beside `places` and the subject's own. */
  readonly needs: readonly string[];
  readonly kinds: readonly FaultKind[];
  readonly exempt?: Truth;
  readonly headline?: number;
}

/** The verdicts of one rule in one city on one day, by subject; a subject that is out has none. */
export type Judgements = ReadonlyMap<string, Judgement>;

export interface Law {
  readonly rule: string;
  readonly judge: (day: CityDay) => Judgements;
}

export const unknown: Judgement = { verdict: "UNKNOWN" };

/** The order of judging (rules.md 1.3), for a subject in the population. */
export function judged(day: CityDay, { subject, needs, kinds, exempt, headline }: Case): Judgement {
  const { areaCode } = subject;
  const common = ["places", subject.stem, ...needs];
  const isProven = (kind: FaultKind): boolean =>
    kind.holds === true && day.covers([...common, ...(kind.needs ?? [])], areaCode);
  const gap = (): Judgement => {
    const standing = kinds.filter(isProven);
    return {
      verdict: "GAP",
      kinds: standing.map(({ name }) => name),
      severity: highest(standing.map(({ severity }) => severity)),
      ...(headline !== undefined && { headline }),
    };
  };
  if (exempt === true) return { verdict: "EXEMPT" };
  if (kinds.some((kind) => kind.proven === true && isProven(kind))) return gap();
  const all = [...common, ...kinds.flatMap((kind) => kind.needs ?? [])];
  const fault = or(kinds.map(({ holds }) => holds));
  if (!day.covers(all, areaCode) || fault === null) return unknown;
  return fault ? gap() : { verdict: "MET" };
}

/** The sum over the kinds whose files are covered: evidence whose own files are not covered says nothing. */
export function headlineOf(day: CityDay, { stem, areaCode }: Thing, faults: readonly CountedFault[]): number {
  return faults
    .filter(({ needs = [] }) => day.covers(["places", stem, ...needs], areaCode))
    .reduce((sum, { count }) => sum + count, 0);
}

/** A condition of a population, and the files that tell it. */
export interface Condition {
  readonly holds: boolean;
  readonly files: readonly string[];
}

/**
 * Where a population rests on other files (rules.md 1.4): out when a condition whose files are covered is false, in
 * when the rows say that all hold, else the subject has a row whose verdict is unknown. The subject's own properties
 * (no files) always count; for all else its own file is needed too (finer point 18).
 */
export function standing(
  day: CityDay,
  subject: Thing,
  conditions: readonly Condition[],
): "OUT" | "IN" | "UNKNOWN" {
  const failing = conditions.filter(({ holds }) => !holds);
  if (failing.length === 0) return "IN";
  const isCovered = ({ files }: Condition): boolean =>
    files.length === 0 || day.covers(["places", subject.stem, ...files], subject.areaCode);
  return failing.some(isCovered) ? "OUT" : "UNKNOWN";
}

const ranks: readonly LawSeverity[] = ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

export function highest(severities: readonly LawSeverity[]): LawSeverity {
  return ranks[Math.max(0, ...severities.map((severity) => ranks.indexOf(severity)))] ?? "INFO";
}

/** The verdict of every subject of a list. */
export function eachJudged(
  subjects: readonly Thing[],
  judge: (subject: Thing) => Judgement | null,
): Judgements {
  return new Map(
    subjects.flatMap((subject) => {
      const judgement = judge(subject);
      return judgement === null ? [] : [[subject.id, judgement] as const];
    }),
  );
}
