import { placesAsked } from "../area/of-areas.ts";
import {
  type EnforcementStatisticsRow,
  enforcementOffices,
  enforcementStatistics,
} from "../generated/cypher.ts";
import type { EnforcementKind } from "../generated/graphql.ts";
import { nodeOfRow } from "../nodes/model.ts";
import type { PeriodArgs } from "../nodes/period.ts";
import { pairs } from "../nodes/pairs.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";
import type { EnforcementOfficeModel } from "./model.ts";

/** The office (`ID`), or that of a street (`STREET`); null when there is none on that day or it lies out of scope. */
export async function loadOffice(
  by: "ID" | "STREET",
  key: string,
  on: string,
  context: RequestContext,
): Promise<EnforcementOfficeModel | null> {
  const row = await keyedRow(
    enforcementOffices,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope }),
    context,
  );
  return row && nodeOfRow("EnforcementOffice", row, on);
}

/** Joint actions of an office (`OFFICE`) or of the offices in a place (`AREA`) in a period, as numbers. */
export async function countEnforcement(
  by: "OFFICE" | "AREA",
  key: string,
  on: string,
  period: PeriodArgs,
  context: RequestContext,
) {
  const row = await keyedRow(
    enforcementStatistics,
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
  return statisticsOf(row);
}

function statisticsOf(row: EnforcementStatisticsRow | null) {
  return {
    offices: row?.offices ?? 0,
    actions: row?.actions ?? 0,
    units: row?.units ?? 0,
    lastActionOn: row?.lastActionOn ?? null,
    byKind: pairs<EnforcementKind | null>(row?.kinds, row?.kindActions).map(([actionKind, actions]) => ({
      actionKind,
      actions,
    })),
    byMonth: pairs(row?.months, row?.monthActions).map(([month, count]) => ({ month, count })),
  };
}
