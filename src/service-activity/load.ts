import { placesAsked } from "../area/of-areas.ts";
import { serviceActivityStatistics } from "../generated/cypher.ts";
import { pairs } from "../nodes/pairs.ts";
import type { PeriodArgs } from "../nodes/period.ts";
import { personCount } from "../nodes/person-count.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";

/** Service activities of a community organisation (`ORG`) or of those in a place (`AREA`) in a period, as numbers. */
export async function countServiceActivities(
  by: "ORG" | "AREA",
  key: string,
  on: string,
  period: PeriodArgs,
  context: RequestContext,
) {
  const row = await keyedRow(
    serviceActivityStatistics,
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
  const attendances = row?.attendances ?? null;
  return {
    activities: row?.activities ?? 0,
    attendances: attendances === null ? null : personCount(attendances),
    unitOrgs: row?.unitOrgs ?? 0,
    lastOn: row?.lastOn ?? null,
    byKind: pairs(row?.kinds, row?.kindActivities).map(([activityKind, activities]) => ({
      activityKind,
      activities,
    })),
  };
}
