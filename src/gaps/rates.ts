import { disjoint, narrowed, prefixOf, type Scope } from "../auth/scope.ts";
import { PublicError } from "../errors.ts";
import type { NodeKind } from "../generated/graphql.ts";
import { personCount, type PersonCountModel } from "../nodes/person-count.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf, inPairs } from "./asked.ts";
import { type Evaluation, ruleCounts } from "./evaluate.ts";
import type { GapRuleDefinition, RuleCountsRow } from "./rule.ts";

export interface Counts {
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  readonly exempt: number;
}

export interface KindRateModel extends Counts {
  readonly kind: NodeKind;
  readonly tier: string | null;
  readonly total: number;
  readonly rate: number | null;
}

/** A rule's rate in one place. All counts are null when the rule failed; `error` then says why. */
export interface RateModel {
  readonly rule: GapRuleDefinition;
  readonly met: number | null;
  readonly gap: number | null;
  readonly unknown: number | null;
  readonly exempt: number | null;
  readonly total: number | null;
  readonly rate: number | null;
  readonly error: string | null;
  readonly headline: PersonCountModel | null;
  readonly bySubject: readonly KindRateModel[];
  readonly scope: Scope;
  readonly on: string;
  /** The stored run it was taken from; null for one evaluated now. */
  readonly runId: string | null;
}

/** Counts of one rule by area code of one length, or the reason why there are none. */
export type Judged = { readonly rule: GapRuleDefinition } & (
  | { readonly rows: readonly RuleCountsRow[] }
  | { readonly error: string }
);

/** The rates of a place; places of one level are judged together, one statement a rule. */
export async function ratesOfArea(
  code: string,
  on: string,
  rules: readonly GapRuleDefinition[],
  context: RequestContext,
): Promise<RateModel[]> {
  const prefix = prefixOf(code);
  const judged = await context.batches.one(
    `rates ${on} ${prefix.length} ${rules.map((rule) => rule.id).join()}`,
    prefix,
    async (prefixes) => {
      const asked = await evaluationOf(context, on, null);
      const table = await judge(
        rules,
        { ...asked, scope: disjoint(prefixes.flatMap((each) => narrowed(asked.scope, each))) },
        prefix.length,
      );
      return prefixes.map((each) => ({ prefix: each, table }));
    },
    (row) => row.prefix,
  );
  return (judged?.table ?? []).map((each) => rateOf(each, (area) => area === prefix, [prefix], on));
}

/** Evaluates the rules, two at a time; one that fails is reported as failed and the others go on. */
export function judge(
  rules: readonly GapRuleDefinition[],
  asked: Evaluation,
  digits: number,
): Promise<Judged[]> {
  return inPairs(rules, async (rule): Promise<Judged> => {
    try {
      return { rule, rows: await ruleCounts(rule, asked, digits) };
    } catch (error) {
      // Without a database no rule has failed, and asking for the others would only make the caller wait.
      if (error instanceof PublicError && error.code !== "DATABASE_UNAVAILABLE")
        return { rule, error: error.message };
      throw error;
    }
  });
}

/** One rate out of judged counts: those of the areas that `belongs` accepts. */
export function rateOf(
  judged: Judged,
  belongs: (area: string) => boolean,
  scope: Scope,
  on: string,
  runId: string | null = null,
): RateModel {
  const { rule } = judged;
  if ("error" in judged) {
    const none = {
      met: null,
      gap: null,
      unknown: null,
      exempt: null,
      total: null,
      rate: null,
      headline: null,
    };
    return { rule, ...none, error: judged.error, bySubject: [], scope, on, runId };
  }
  const rows = judged.rows.filter((row) => belongs(row.area));
  const counts = sum(rows);
  return {
    rule,
    ...counts,
    total: counts.met + counts.gap + counts.unknown,
    rate: shareMet(counts),
    error: null,
    headline:
      rule.headline === null ? null : personCount(rows.reduce((total, row) => total + row.headline, 0)),
    bySubject: byKind(rows),
    scope,
    on,
    runId,
  };
}

/** Met among those that could be judged, 0 to 1; null when none could. */
export function shareMet({ met, gap }: Pick<Counts, "met" | "gap">): number | null {
  return met + gap === 0 ? null : met / (met + gap);
}

function byKind(rows: readonly RuleCountsRow[]): KindRateModel[] {
  const groups = new Map<string, RuleCountsRow[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.tier ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const counts = sum(group);
    return [
      {
        kind: first.kind,
        tier: first.tier,
        ...counts,
        total: counts.met + counts.gap + counts.unknown,
        rate: shareMet(counts),
      },
    ];
  });
}

function sum(rows: readonly RuleCountsRow[]): Counts {
  const total = { met: 0, gap: 0, unknown: 0, exempt: 0 };
  for (const row of rows) {
    total.met += row.met;
    total.gap += row.gap;
    total.unknown += row.unknown;
    total.exempt += row.exempt;
  }
  return total;
}
