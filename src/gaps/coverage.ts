import { prefixOf, type Scope } from "../auth/scope.ts";
import { areasOfLevel } from "../generated/cypher.ts";
import type { AreaLevel } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf } from "./asked.ts";
import { type Judged, judge, type RateModel, rateOf } from "./rates.ts";
import type { GapRuleDefinition } from "./rule.ts";

export interface RateChangeModel {
  readonly rule: GapRuleDefinition;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  readonly total: number;
  readonly rate: number | null;
}

export interface CoverageRowModel {
  /** Null in the total. */
  readonly areaId: string | null;
  readonly areaName: string | null;
  readonly level: AreaLevel;
  readonly rates: readonly RateModel[];
  readonly change: readonly RateChangeModel[] | null;
  readonly on: string;
}

export interface CoverageTableModel {
  readonly on: string;
  readonly comparedTo: string | null;
  readonly rows: readonly CoverageRowModel[];
  readonly total: CoverageRowModel;
}

export interface CoverageQuestion {
  readonly by: AreaLevel;
  readonly within: string | null;
  readonly rules: readonly GapRuleDefinition[];
  readonly on: string;
  readonly comparedTo: string | null;
}

const digitsOf: Readonly<Record<AreaLevel, number>> = { CITY: 4, DISTRICT: 6, STREET: 9, COMMUNITY: 12 };

/** Rates of the rules by area; with `comparedTo` the differences too: now less then. */
export async function coverageTable(
  question: CoverageQuestion,
  context: RequestContext,
): Promise<CoverageTableModel> {
  const now = await tableOn(question, question.on, context);
  if (question.comparedTo === null) return { ...now, on: question.on, comparedTo: null };
  const then = await tableOn(question, question.comparedTo, context);
  const before = new Map(then.rows.map((row) => [row.areaId, row]));
  return {
    on: question.on,
    comparedTo: question.comparedTo,
    rows: now.rows.map((row) => ({
      ...row,
      change: changes(row.rates, before.get(row.areaId)?.rates ?? []),
    })),
    total: { ...now.total, change: changes(now.total.rates, then.total.rates) },
  };
}

async function tableOn(
  { by, within, rules }: CoverageQuestion,
  on: string,
  context: RequestContext,
): Promise<CoverageRows> {
  const asked = await evaluationOf(context, on, within);
  return coverageOf(by, asked.scope, on, await judge(rules, asked, digitsOf[by]), context, null);
}

interface CoverageRows {
  readonly rows: CoverageRowModel[];
  readonly total: CoverageRowModel;
}

/** Judged counts as a table of the places of one level; `runId` names the stored run they come from. */
export async function coverageOf(
  by: AreaLevel,
  scope: Scope,
  on: string,
  judged: readonly Judged[],
  context: RequestContext,
  runId: string | null,
): Promise<CoverageRows> {
  const areas = await context.graph.rows(areasOfLevel, { level: by, on, scope });
  const row = (areaId: string | null, areaName: string | null, rates: RateModel[]): CoverageRowModel => ({
    areaId,
    areaName,
    level: by,
    rates,
    change: null,
    on,
  });
  return {
    rows: areas.map(({ id, name }) => {
      const prefix = prefixOf(id);
      const belongs = (area: string): boolean => area.length >= digitsOf[by] && area.startsWith(prefix);
      return row(
        id,
        name,
        judged.map((each) => rateOf(each, belongs, [prefix], on, runId)),
      );
    }),
    total: row(
      null,
      null,
      judged.map((each) => rateOf(each, () => true, scope, on, runId)),
    ),
  };
}

function changes(now: readonly RateModel[], then: readonly RateModel[]): RateChangeModel[] {
  const before = new Map(then.map((rate) => [rate.rule.id, rate]));
  return now.map((rate) => {
    const old = before.get(rate.rule.id);
    const less = (count: "met" | "gap" | "unknown" | "total"): number =>
      (rate[count] ?? 0) - (old?.[count] ?? 0);
    return {
      rule: rate.rule,
      met: less("met"),
      gap: less("gap"),
      unknown: less("unknown"),
      total: less("total"),
      rate: rate.rate === null || old === undefined || old.rate === null ? null : rate.rate - old.rate,
    };
  });
}
