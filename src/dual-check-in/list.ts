import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import {
  dualCheckInPlaceCount,
  dualCheckInPlaces,
  dualCheckInUnitCount,
  dualCheckInUnits,
} from "../generated/cypher.ts";
import type { QueryDualCheckInArgs } from "../generated/graphql.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { checkInParams, selectedFigures } from "./asked.ts";
import { loadMembersByPlace } from "./members-by-place.ts";
import { loadMembersByUnit } from "./members-by-unit.ts";
import { type DualCheckInConnectionModel, dualCheckInModel } from "./model.ts";

type Args = QueryDualCheckInArgs & { readonly first: number };

/**
 * Both legs of dual check-in, by unit or by place, cut to one unit or one community where these are given: by place
 * every place of the level has a row, by unit every public unit. A unit's places are those where its members live, a
 * community's units those whose members live there or that stand there.
 */
export function listDualCheckIn(
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DualCheckInConnectionModel> {
  const { by, unit, community } = args;
  const shared = {
    on: dayOf(args, context),
    scope: narrowed(context.viewer.scope, args.within),
    unit: unit ?? null,
    community: community ?? null,
    first: args.first,
    after: args.after ?? null,
  };
  if (by === "UNIT") {
    return shared.community === null
      ? listUnits(args, context, info)
      : loadMembersByUnit(shared.community, shared, context, info);
  }
  return shared.unit === null
    ? listPlaces(args, by, context, info)
    : loadMembersByPlace(shared.unit, { ...shared, level: by }, context, info);
}

async function listPlaces(
  args: Args,
  level: "COMMUNITY" | "STREET" | "DISTRICT",
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DualCheckInConnectionModel> {
  const on = dayOf(args, context);
  const list = `dualCheckIn ${level}`;
  const shared = {
    on,
    level,
    community: args.community ?? null,
    scope: narrowed(context.viewer.scope, args.within),
    readable: context.viewer.scope,
  };
  const rows = await context.graph.rows(dualCheckInPlaces, {
    ...shared,
    ...checkInParams(on, context),
    ...pageParams(list, args.first, args.after),
    with: selectedFigures(info),
    descending: false,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => dualCheckInModel(row, on),
    async () => {
      const [row] = await context.graph.rows(dualCheckInPlaceCount, shared);
      return row?.total ?? 0;
    },
  );
}

async function listUnits(
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DualCheckInConnectionModel> {
  const on = dayOf(args, context);
  const list = "dualCheckIn UNIT";
  const shared = { on, unit: args.unit ?? null, scope: narrowed(context.viewer.scope, args.within) };
  const rows = await context.graph.rows(dualCheckInUnits, {
    ...shared,
    ...checkInParams(on, context),
    ...pageParams(list, args.first, args.after),
    with: selectedFigures(info),
    descending: false,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => dualCheckInModel(row, on),
    async () => {
      const [row] = await context.graph.rows(dualCheckInUnitCount, shared);
      return row?.total ?? 0;
    },
  );
}
