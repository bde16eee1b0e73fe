import { evaluationOf } from "../gaps/asked.ts";
import { rulePage } from "../gaps/evaluate.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import {
  type ChangedFindingsRow,
  changedFindings,
  changesBetween,
  findingCounts,
  type RuleResultsRow,
  ruleResults,
} from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { ChangeCause } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import type { CauseCountModel, RuleComparisonModel, RunComparisonModel } from "./model.ts";

/**
 * What appeared, stayed and was settled between two stored runs, rule by rule, with the cause of every change.
 * One thing is swapped at a time, from base to head: rule, scope, knowledge, day; a subject's cause is the first step
 * after which its verdict stays as at the head. Gap to unknown is counted apart.
 */
export async function compareRules(
  comparison: RunComparisonModel,
  context: RequestContext,
): Promise<RuleComparisonModel[]> {
  const { base, head } = comparison;
  const { scope } = context.viewer;
  const changed = await context.graph.rows(changedFindings, { baseSeq: base.seq, headSeq: head.seq, scope });
  const stayed = await context.graph.rows(findingCounts, {
    seq: head.seq,
    alsoSeq: base.seq,
    notSeq: null,
    rules: gapRules.map((rule) => rule.id),
    verdicts: ["GAP"],
    severities: null,
    scope,
  });
  const persisting = new Map(stayed.map((row) => [row.rule, row.total]));
  const steps = await stepsBetween(comparison, context);
  const compared: RuleComparisonModel[] = [];
  for (const rule of gapRules) {
    const rows = changed.filter((row) => row.rule === rule.id);
    const causes = await causesOf(rule, rows, comparison, steps, context);
    compared.push({
      rule,
      persisting: persisting.get(rule.id) ?? 0,
      appeared: sum(causes, "appeared"),
      resolved: sum(causes, "resolved"),
      becameUnknown: sum(causes, "becameUnknown"),
      causes,
    });
  }
  return compared;
}

interface Steps {
  readonly rulesThatChanged: ReadonlySet<string>;
  readonly scopeChanged: boolean;
  readonly learned: boolean;
  /** Facts were changed after the head too, so the graph of today is not the head's. */
  readonly learnedSince: boolean;
  readonly dayChanged: boolean;
}

async function stepsBetween({ base, head }: RunComparisonModel, context: RequestContext): Promise<Steps> {
  const results = await context.graph.rows(ruleResults, { runIds: [base.id, head.id] });
  const [changes] = await context.graph.rows(changesBetween, { since: base.knownAt, until: head.knownAt });
  return {
    rulesThatChanged: changedRules(results, base.id, base.parameters !== head.parameters),
    scopeChanged: base.scope.join() !== head.scope.join(),
    learned: (changes?.between ?? 0) > 0,
    learnedSince: (changes?.later ?? 0) > 0,
    dayChanged: base.on !== head.on,
  };
}

function changedRules(
  results: readonly RuleResultsRow[],
  baseId: string,
  parametersChanged: boolean,
): ReadonlySet<string> {
  const before = new Map(
    results.filter((row) => row.runId === baseId).map((row) => [row.rule, row.textHash]),
  );
  return new Set(
    gapRules
      .filter((rule) => {
        const now = results.find((row) => row.rule === rule.id && row.runId !== baseId);
        return (
          (now !== undefined && before.get(rule.id) !== now.textHash) ||
          (parametersChanged && rule.parameters.length > 0)
        );
      })
      .map((rule) => rule.id),
  );
}

async function causesOf(
  rule: GapRuleDefinition,
  rows: readonly ChangedFindingsRow[],
  comparison: RunComparisonModel,
  steps: Steps,
  context: RequestContext,
): Promise<CauseCountModel[]> {
  if (rows.length === 0) return [];
  const causeOf = await causeFinder(rule, rows, comparison, steps, context);
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

/** With one step there is one cause; with two, the subjects are judged with the first step alone. */
async function causeFinder(
  rule: GapRuleDefinition,
  rows: readonly ChangedFindingsRow[],
  { base }: RunComparisonModel,
  steps: Steps,
  context: RequestContext,
): Promise<(row: ChangedFindingsRow) => ChangeCause | null> {
  const taken: ChangeCause[] = [
    ...(steps.rulesThatChanged.has(rule.id) ? (["RULE_CHANGED"] as const) : []),
    ...(steps.scopeChanged ? (["SCOPE_CHANGED"] as const) : []),
    ...(steps.learned ? (["LEARNED_LATE"] as const) : []),
    ...(steps.dayChanged ? (["WORLD_CHANGED"] as const) : []),
  ];
  const [only] = taken;
  if (taken.length === 1 && only !== undefined) return () => only;
  // Judging with the base's knowledge would need the graph as it was then; the first step can be judged on the graph of
  // today only when it is the last but the day, and nothing was learned since.
  const [first, second] = taken;
  if (taken.length !== 2 || first === undefined || second !== "WORLD_CHANGED" || steps.learnedSince)
    return () => null;
  const asked = { ...(await evaluationOf(context, base.on, null)), scope: base.scope };
  const between = await rulePage(rule, asked, {
    verdicts: ["GAP", "UNKNOWN"],
    severities: null,
    kinds: null,
    subjects: rows.map((row) => row.subject),
    order: "AREA",
    descending: false,
    afterText: null,
    afterNumber: null,
    afterId: null,
    inclusive: false,
    limit: rows.length,
  });
  const verdicts = new Map(between.map((row) => [row.subjectId, row.outcome]));
  return (row) => ((verdicts.get(row.subject) ?? null) === row.after ? first : second);
}

function sum(causes: readonly CauseCountModel[], name: "appeared" | "resolved" | "becameUnknown"): number {
  return causes.reduce((total, cause) => total + cause[name], 0);
}
