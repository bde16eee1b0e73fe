import { narrowed } from "../auth/scope.ts";
import { type CoverageTableModel, coverageOf } from "../gaps/coverage.ts";
import { type Judged, type RateModel, rateOf } from "../gaps/rates.ts";
import type { GapRuleDefinition, RuleCountsRow } from "../gaps/rule.ts";
import { type RuleResultsRow, ruleResults } from "../generated/cypher.ts";
import type { AreaLevel } from "../generated/graphql.ts";
import { gapRules } from "../generated/gap-rules.ts";
import { personCount, type PersonCountModel } from "../nodes/person-count.ts";
import type { RequestContext } from "../server/context.ts";
import type { RunModel } from "./model.ts";

export interface RuleResultModel {
  readonly rule: GapRuleDefinition;
  readonly version: string;
  readonly gap: number | null;
  readonly met: number | null;
  readonly unknown: number | null;
  readonly exempt: number | null;
  readonly headline: PersonCountModel | null;
  readonly durationMs: number;
  readonly error: string | null;
}

/** What every rule gave in a run, over the whole scope of the run, in the order of the rule book. */
export async function resultsOf(run: RunModel, context: RequestContext): Promise<RuleResultModel[]> {
  return (await stored(run, context)).map(({ rule, row }) => ({
    rule,
    version: row.version,
    gap: row.gap,
    met: row.met,
    unknown: row.unknown,
    exempt: row.exempt,
    headline: row.headline === null ? null : personCount(row.headline),
    durationMs: row.durationMs,
    error: row.error,
  }));
}

/** Ids of the rules that a run could judge: all but those that failed. */
export async function rulesJudged(run: RunModel, context: RequestContext): Promise<string[]> {
  return (await stored(run, context)).filter(({ row }) => row.error === null).map(({ rule }) => rule.id);
}

/** The rates of a run, cut to the viewer's scope. */
export async function ratesOfRun(run: RunModel, context: RequestContext): Promise<RateModel[]> {
  const { scope } = context.viewer;
  return (await judgedIn(run, gapRules, null, context)).map((judged) =>
    rateOf(judged, () => true, scope, run.on, run.id),
  );
}

/** The coverage table of a run out of its stored counts; no rule is evaluated. */
export async function coverageOfRun(
  run: RunModel,
  question: {
    readonly by: AreaLevel;
    readonly within: string | null;
    readonly rules: readonly GapRuleDefinition[];
  },
  context: RequestContext,
): Promise<CoverageTableModel> {
  const judged = await judgedIn(run, question.rules, question.within, context);
  const table = await coverageOf(
    question.by,
    narrowed(context.viewer.scope, question.within),
    run.on,
    judged,
    context,
    run.id,
  );
  return { ...table, on: run.on, comparedTo: null };
}

async function judgedIn(
  run: RunModel,
  rules: readonly GapRuleDefinition[],
  within: string | null,
  context: RequestContext,
): Promise<Judged[]> {
  const scope = narrowed(context.viewer.scope, within);
  return (await stored(run, context))
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, row }) =>
      row.error === null
        ? { rule, rows: countsOf(row).filter(({ area }) => scope.some((prefix) => area.startsWith(prefix))) }
        : { rule, error: row.error },
    );
}

async function stored(
  run: RunModel,
  context: RequestContext,
): Promise<{ rule: GapRuleDefinition; row: RuleResultsRow }[]> {
  const rows = await context.batches.many(
    "ruleResults",
    run.id,
    (runIds) => context.graph.rows(ruleResults, { runIds }),
    (row) => row.runId,
  );
  const byRule = new Map(rows.map((row) => [row.rule, row]));
  return gapRules.flatMap((rule) => {
    const row = byRule.get(rule.id);
    return row ? [{ rule, row }] : [];
  });
}

/** The five counts of every entry, as they were stored one after another. */
function countsOf(row: RuleResultsRow): RuleCountsRow[] {
  return row.areas.map((area, index) => {
    const count = (offset: number): number => row.counts[index * 5 + offset] ?? 0;
    return {
      area,
      kind: row.kinds[index] ?? "OTHER",
      tier: row.tiers[index] || null,
      met: count(0),
      gap: count(1),
      unknown: count(2),
      exempt: count(3),
      headline: count(4),
    };
  });
}
