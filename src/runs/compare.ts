import { findingCounts } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { RequestContext } from "../server/context.ts";
import type { RuleComparisonModel, RunComparisonModel } from "./model.ts";

/** What appeared, stayed and was settled between two stored runs, rule by rule; gap to unknown is counted apart. */
export async function compareRules(
  { base, head }: RunComparisonModel,
  context: RequestContext,
): Promise<RuleComparisonModel[]> {
  const count = async (seq: number, alsoSeq: number | null, notSeq: number | null): Promise<ReadonlyMap<string, number>> => {
    const rows = await context.graph.rows(findingCounts, {
      seq,
      alsoSeq,
      notSeq,
      rules: gapRules.map((rule) => rule.id),
      verdicts: ["GAP"],
      severities: null,
      scope: context.viewer.scope,
    });
    return new Map(rows.map((row) => [row.rule, row.total]));
  };
  const appeared = await count(head.seq, null, base.seq);
  const persisting = await count(head.seq, base.seq, null);
  const gone = await count(base.seq, null, head.seq);
  return gapRules.map((rule) => ({
    rule,
    appeared: appeared.get(rule.id) ?? 0,
    persisting: persisting.get(rule.id) ?? 0,
    resolved: gone.get(rule.id) ?? 0,
    becameUnknown: 0,
    causes: [],
  }));
}
