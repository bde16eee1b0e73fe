import { placesAsked } from "../area/of-areas.ts";
import { type AwardStatisticsRow, awardStatistics } from "../generated/cypher.ts";
import type { AwardCategory, DemoAwardFilter, OrgField } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import { awardFilter } from "./load.ts";

export interface AwardStatisticsModel {
  readonly total: number;
  readonly active: number;
  readonly byCategory: readonly { readonly category: AwardCategory; readonly awards: number }[];
  readonly byField: readonly { readonly field: OrgField; readonly awards: number }[];
}

/** The awards of a place that pass the filter, as numbers. */
export async function countAwards(
  areaId: string,
  on: string,
  filter: DemoAwardFilter | null | undefined,
  context: RequestContext,
): Promise<AwardStatisticsModel> {
  const rows = await keyedRows(
    awardStatistics,
    areaId,
    (keys) => ({ ...placesAsked(keys), ...awardFilter(filter), on, scope: context.viewer.scope }),
    context,
  );
  return {
    total: sum(rows),
    active: sum(rows.filter((row) => row.holds)),
    byCategory: mostFirst(rows, (row) => row.category).map(([category, awards]) => ({ category, awards })),
    byField: mostFirst(rows, (row) => row.field).map(([field, awards]) => ({ field, awards })),
  };
}

function sum(rows: readonly AwardStatisticsRow[]): number {
  return rows.reduce((total, row) => total + row.awards, 0);
}

function mostFirst<Kind extends string>(
  rows: readonly AwardStatisticsRow[],
  kindOf: (row: AwardStatisticsRow) => Kind,
): (readonly [Kind, number])[] {
  const counts = new Map<Kind, number>();
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + row.awards);
  return [...counts].sort(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1));
}
