import type { GraphQLResolveInfo } from "graphql";
import type { Scope } from "../auth/scope.ts";
import { membersByUnit, membersByUnitCount } from "../generated/cypher.ts";
import { connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import { checkInParams, selectedFigures } from "./asked.ts";
import { type DualCheckInConnectionModel, dualCheckInModel } from "./model.ts";

export interface MembersByUnitArgs {
  readonly on: string;
  /** Units outside are left out. */
  readonly scope: Scope;
  /** That unit only; null means all. */
  readonly unit: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** One page of the public units whose in-service members live in a community, or that stand there, by id. */
export async function loadMembersByUnit(
  communityId: string,
  args: MembersByUnitArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DualCheckInConnectionModel> {
  const { on, scope, unit, first, after } = args;
  const list = "dualCheckIn units of a community";
  const shared = { ...checkInParams(on, context), unit, scope, readable: context.viewer.scope };
  const wanted = selectedFigures(info);
  const rows = await context.batches.many(
    `membersByUnit ${on} ${scope.join()} ${unit} ${first} ${after} ${wanted.join()}`,
    communityId,
    (keys) =>
      context.graph.rows(membersByUnit, {
        ...shared,
        ...pageParams(list, first, after),
        keys,
        with: wanted,
        descending: false,
      }),
    (row) => row.key,
  );
  return connection(
    list,
    first,
    after,
    rows,
    (row) => dualCheckInModel(row, on),
    async () => {
      const row = await context.batches.one(
        `membersByUnitCount ${on} ${scope.join()} ${unit}`,
        communityId,
        (keys) => context.graph.rows(membersByUnitCount, { ...shared, keys }),
        (each) => each.key,
      );
      return row?.total ?? 0;
    },
  );
}
