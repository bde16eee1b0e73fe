import { common } from "../auth/scope.ts";
import { type ChangedFindingsRow, changedFindings, findingCounts, ruleResults } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { ChangeCause } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import { causesBetween } from "./causes.ts";
import { ImportHistory } from "./history.ts";
import type { CauseCountModel, RuleComparisonModel, RunComparisonModel } from "./model.ts";
import { Results, stepsOf } from "./steps.ts";

/**
 * What appeared, stayed and was settled between two stored runs, rule by rule, with the cause of every change.
 * Gap to unknown is counted apart. A rule that failed in one of the two runs has nothing to compare.
 */
export async function compareRules(
  comparison: RunComparisonModel,
  context: RequestContext,
): Promise<RuleComparisonModel[]> {
  const { base, head } = comparison;
  const results = await resultsOfBoth(comparison, context);
  const compared = gapRules.filter((rule) => results.judgedInBoth(comparison, rule));
  const rules = compared.map(({ id }) => id);
  const [baseScope, headScope] = [base, head].map((run) => common(run.scope, context.viewer.scope));
  const sides = {
    rules,
    baseSeq: base.seq,
    headSeq: head.seq,
    baseScope: baseScope ?? [],
    headScope: headScope ?? [],
  };
  const changed = await context.graph.rows(changedFindings, sides);
  const stayed = await context.graph.rows(findingCounts, {
    seq: head.seq,
    scope: sides.headScope,
    otherSeq: base.seq,
    otherScope: sides.baseScope,
    otherVerdicts: ["GAP"],
    otherHas: true,
    rules,
    verdicts: ["GAP"],
    severities: null,
  });
  const persisting = new Map(stayed.map((row) => [row.rule, row.total]));
  const history = await ImportHistory.read(context.graph);
  const steps = compared.map((rule) => stepsOf(rule, comparison, results, history));
  const causeOf = await causesBetween(comparison, changed, steps, history, context);
  return gapRules.map((rule) => {
    const causes = countsByCause(
      changed.filter((row) => row.rule === rule.id),
      causeOf,
    );
    return {
      rule,
      persisting: persisting.get(rule.id) ?? 0,
      appeared: sum(causes, "appeared"),
      resolved: sum(causes, "resolved"),
      becameUnknown: sum(causes, "becameUnknown"),
      causes,
    };
  });
}

async function resultsOfBoth({ base, head }: RunComparisonModel, context: RequestContext): Promise<Results> {
  const runIds = [...new Set([base.id, head.id])];
  return new Results(await context.graph.rows(ruleResults, { runIds }));
}

function countsByCause(
  rows: readonly ChangedFindingsRow[],
  causeOf: (row: ChangedFindingsRow) => ChangeCause | null,
): CauseCountModel[] {
  const counts = new Map<ChangeCause | null, CauseCountModel>();
  for (const row of rows) {
    const cause = causeOf(row);
    const count = counts.get(cause) ?? { cause, appeared: 0, resolved: 0, becameUnknown: 0 };
    counts.set(cause, {
      cause,
      appeared: count.appeared + (row.after === "GAP" ? 1 : 0),
      resolved: count.resolved + (row.before === "GAP" && row.after === null ? 1 : 0),
      becameUnknown: count.becameUnknown + (row.before === "GAP" && row.after === "UNKNOWN" ? 1 : 0),
    });
  }
  return [...counts.values()];
}

function sum(causes: readonly CauseCountModel[], name: "appeared" | "resolved" | "becameUnknown"): number {
  return causes.reduce((total, cause) => total + cause[name], 0);
}
