import { type CoverageRowsQuery, coverageRowsQuery } from "../../generated/explorer.ts";
import type { AreaLevel } from "../../generated/graphql.ts";
import { type Asked, asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { storedRunSpeaksOf } from "../run-status.ts";
import { useShell } from "../shell/shell-context.ts";
import { askedRules, type Table } from "./headline-rules.ts";

/** Whether the latest stored run speaks of a day, or of the one shown; otherwise the rules are evaluated now. */
export function useStored(day?: string): boolean {
  const { run, on } = useShell();
  return storedRunSpeaksOf(run, day ?? on);
}

/** The coverage table of a place, one row a place of the level `by`. */
export function useCoverage(by: AreaLevel, within: string) {
  const { on } = useShell();
  const variables = { by, within, rules: askedRules, on, stored: useStored() };
  const answer = useAnswer(coverageRowsQuery, variables);
  const question: Asked = asked(coverageRowsQuery, variables);
  return { answer, question };
}

export function tableOf(data: CoverageRowsQuery): Table | null {
  return data.run?.coverage ?? data.coverage ?? null;
}
