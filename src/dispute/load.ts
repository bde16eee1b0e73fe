import { placesAsked } from "../area/of-areas.ts";
import { type DisputesOfGridsRow, disputeStatistics, disputesOfGrids } from "../generated/cypher.ts";
import type { PeriodArgs } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";

/** The dispute figures of a grid by month, latest first. */
export function loadDisputes(
  gridId: string,
  on: string,
  period: PeriodArgs,
  context: RequestContext,
): Promise<readonly DisputesOfGridsRow[]> {
  return keyedRows(
    disputesOfGrids,
    gridId,
    (keys) => ({
      keys,
      from: period.from ?? null,
      to: period.to ?? null,
      on,
      scope: context.viewer.scope,
    }),
    context,
  );
}

/** Disputes of the grids of a place in a period. */
export async function countDisputes(areaId: string, on: string, period: PeriodArgs, context: RequestContext) {
  const row = await keyedRow(
    disputeStatistics,
    areaId,
    (keys) => ({
      ...placesAsked(keys),
      from: period.from ?? null,
      to: period.to ?? null,
      on,
      scope: context.viewer.scope,
    }),
    context,
  );
  const { opened, closed, gridsReporting, gridsSilent } = row ?? {
    opened: 0,
    closed: 0,
    gridsReporting: 0,
    gridsSilent: 0,
  };
  return { opened, closed, gridsReporting, gridsSilent, closureRate: opened === 0 ? null : closed / opened };
}
