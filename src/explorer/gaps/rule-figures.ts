import { type RuleTotalsQuery, ruleTotalsQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useShell } from "../shell/shell-context.ts";
import { levelBelow } from "../start/headline-rules.ts";
import { useStored } from "../start/use-coverage.ts";
import type { Verdict } from "../verdict.ts";

export type RuleFigures = NonNullable<RuleTotalsQuery["coverage"]>["total"]["rates"][number];

/** The counts of all forty rules in the place in view. */
export function useRuleFigures() {
  const { area, on } = useShell();
  const variables = { by: levelBelow(area.level), within: area.id, on, stored: useStored() };
  const answer = useAnswer(ruleTotalsQuery, variables);
  const figures = (answer.data?.run?.coverage ?? answer.data?.coverage)?.total.rates ?? [];
  return { answer, figures, question: asked(ruleTotalsQuery, variables) };
}

/** How many subjects of a rule have one of the verdicts; null when the rule failed. */
export function countWith(figures: RuleFigures, verdicts: readonly Verdict[]): number | null {
  if (figures.error !== null) return null;
  const byVerdict = { GAP: figures.gap, MET: figures.met, UNKNOWN: figures.unknown, EXEMPT: figures.exempt };
  return verdicts.reduce((sum, verdict) => sum + (byVerdict[verdict] ?? 0), 0);
}
