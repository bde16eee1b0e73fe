import { placesAsked } from "../area/of-areas.ts";
import { type OrgLifeStatisticsRow, orgLifeStatistics } from "../generated/cypher.ts";
import type { PeriodArgs } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";

export interface OrgLifeModel {
  readonly events: number;
  readonly byKind: readonly OrgLifeStatisticsRow[];
}

/** Organisational life of an organisation (`ORG`) or of those in a place (`AREA`) in a period, as numbers. */
export async function countOrgLife(
  by: "ORG" | "AREA",
  key: string,
  on: string,
  period: PeriodArgs,
  context: RequestContext,
): Promise<OrgLifeModel> {
  const byKind = await keyedRows(
    orgLifeStatistics,
    key,
    (keys) => ({
      by,
      ...placesAsked(keys),
      from: period.from ?? null,
      to: period.to ?? null,
      on,
      scope: context.viewer.scope,
    }),
    context,
  );
  return { events: byKind.reduce((sum, row) => sum + row.events, 0), byKind };
}
