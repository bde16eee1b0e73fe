import type { GraphQLResolveInfo } from "graphql";
import { placesAsked } from "../area/of-areas.ts";
import {
  outposts,
  type PowersOfStreetsRow,
  powersOfStreets,
  streetPowers,
  streetReformStatistics,
} from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";
import type { OutpostModel, StreetPowerModel, StreetPowerUseModel } from "./model.ts";

/** The powers in force at the street on the day, in the order of the five. */
export function loadPowers(
  street: string,
  on: string,
  context: RequestContext,
): Promise<readonly PowersOfStreetsRow[]> {
  return keyedRows(powersOfStreets, street, (keys) => ({ keys, on, scope: context.viewer.scope }), context);
}

/** One of the five powers; null for an unknown id. */
export async function loadStreetPower(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<StreetPowerModel | null> {
  const wanted = selectedFields(info).has("streets") ? ["streets"] : [];
  const row = await keyedRow(
    streetPowers,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("StreetPower", row, on);
}

/** The outpost, or null when it is not stationed anywhere on that day or lies out of scope. */
export async function loadOutpost(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<OutpostModel | null> {
  return (await loadOutposts("ID", id, on, context, info))[0] ?? null;
}

/** An outpost by its id (`ID`) or those stationed at a street (`STREET`) on that day, by id. */
export async function loadOutposts(
  by: "ID" | "STREET",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly OutpostModel[]> {
  const wanted = selectedFields(info).has("unit") ? ["unit"] : [];
  const rows = await keyedRows(
    outposts,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("Outpost", row, on));
}

export interface StreetReformModel {
  readonly streets: number;
  readonly reformed: number;
  readonly relieved: number;
  readonly grants: number;
  readonly byPower: readonly StreetPowerUseModel[];
}

/** Street reform in a place on that day. */
export async function countStreetReform(
  areaId: string,
  on: string,
  context: RequestContext,
): Promise<StreetReformModel> {
  const row = await keyedRow(
    streetReformStatistics,
    areaId,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  return {
    streets: row?.streets ?? 0,
    reformed: row?.reformed ?? 0,
    relieved: row?.relieved ?? 0,
    grants: row?.grants ?? 0,
    byPower: (row?.powerIds ?? []).map((powerId, position) => ({
      powerId,
      powerName: row?.powerNames[position] ?? "",
      streets: row?.powerStreets[position] ?? 0,
      streetsUsing: row?.powerStreetsUsing[position] ?? 0,
      exercised: row?.powerExercised[position] ?? 0,
      on,
    })),
  };
}
