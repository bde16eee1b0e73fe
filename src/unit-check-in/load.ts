import { placesAsked } from "../area/of-areas.ts";
import {
  type UnitCheckInsOfOrgsRow,
  unitCheckInStatistics,
  unitCheckInsOfOrgs,
} from "../generated/cypher.ts";
import type { UnitResource } from "../generated/graphql.ts";
import { pairs } from "../nodes/pairs.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";

/** The unit leg of dual check-in that holds on the day `on`. */
export interface UnitCheckInModel extends Omit<UnitCheckInsOfOrgsRow, "key" | "from" | "fromKnown" | "to"> {
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string;
}

/** With which community organisations an organisation checked in, by begin. */
export async function loadUnitCheckIns(
  orgId: string,
  on: string,
  context: RequestContext,
): Promise<readonly UnitCheckInModel[]> {
  const rows = await keyedRows(
    unitCheckInsOfOrgs,
    orgId,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map(({ key: _key, fromKnown, ...row }) => ({
    ...row,
    from: beginOf(row.from, fromKnown),
    to: endOf(row.to),
    on,
  }));
}

/** Unit legs into the communities of a place on that day. */
export async function countUnitCheckIns(areaId: string, on: string, context: RequestContext) {
  const row = await keyedRow(
    unitCheckInStatistics,
    areaId,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  return {
    unitOrgs: row?.unitOrgs ?? 0,
    communities: row?.communities ?? 0,
    byResource: pairs<UnitResource | null>(row?.resources, row?.resourceOrgs).map(([resource, unitOrgs]) => ({
      resource,
      unitOrgs,
    })),
  };
}
