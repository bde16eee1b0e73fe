import type { RuleCountsRow, RulePageRow } from "../../src/gaps/rule.ts";
import type { CityDay } from "./notions/city-day.ts";
import type { Judgement, Judgements } from "./notions/judgement.ts";

/** Where a rule's rows and the evaluator differ, a line each: subject, what the text says, what came. */
export function disagreements(expected: Judgements, rows: readonly RulePageRow[]): string[] {
  const found = new Map(rows.map((row) => [row.subjectId, judgementOf(row)]));
  const subjects = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return subjects.flatMap((subject) => {
    const wanted = expected.get(subject);
    const said = shown(wanted, wanted);
    const answered = shown(found.get(subject), wanted);
    return said === answered ? [] : [`${subject}: the text says ${said}, the rule ${answered}`];
  });
}

/** The verdicts about subjects whose area code begins with the prefix: a scope never changes a verdict. */
export function within(day: CityDay, judgements: Judgements, prefix: string): Judgements {
  return new Map([...judgements].filter(([id]) => day.facts.things.get(id)?.areaCode.startsWith(prefix)));
}

/** The four counts of a city and the sum of the headline, as one line. */
export function countsOf(judgements: Judgements): string {
  const all = [...judgements.values()];
  const number = (verdict: Judgement["verdict"]): number =>
    all.filter((each) => each.verdict === verdict).length;
  const headline = all.reduce((sum, each) => sum + (each.headline ?? 0), 0);
  return line(number("MET"), number("GAP"), number("UNKNOWN"), number("EXEMPT"), headline);
}

export function countsIn(rows: readonly RuleCountsRow[]): string {
  const sum = (of: (row: RuleCountsRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return line(
    sum(({ met }) => met),
    sum(({ gap }) => gap),
    sum(({ unknown }) => unknown),
    sum(({ exempt }) => exempt),
    sum(({ headline }) => headline),
  );
}

function line(met: number, gap: number, unknown: number, exempt: number, headline: number): string {
  return `met ${met}, gap ${gap}, unknown ${unknown}, exempt ${exempt}, headline ${headline}`;
}

function judgementOf({ outcome, kinds, severity, headline }: RulePageRow): Judgement {
  const verdict = (["MET", "GAP", "UNKNOWN", "EXEMPT"] as const).find((each) => each === outcome);
  if (verdict === undefined) throw new Error(`Expected MET, GAP, UNKNOWN or EXEMPT, got ${outcome}.`);
  return { verdict, kinds, severity, ...(headline !== null && { headline }) };
}

/** Kinds, severity and headline belong to a gap; the headline where the text has one. */
function shown(judgement: Judgement | undefined, like: Judgement | undefined): string {
  if (judgement === undefined) return "no row";
  if (judgement.verdict !== "GAP") return judgement.verdict;
  const headline = like?.headline === undefined ? [] : [judgement.headline];
  return ["GAP", judgement.kinds?.join("+"), judgement.severity, ...headline].join(" ");
}
