import type { GraphQLResolveInfo } from "graphql";
import type { Scope } from "../auth/scope.ts";
import { membersByPlace, membersByPlaceCount } from "../generated/cypher.ts";
import type { AreaLevel } from "../generated/graphql.ts";
import { connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import { checkInParams, selectedFigures } from "./asked.ts";
import { type DualCheckInConnectionModel, dualCheckInModel } from "./model.ts";

export interface MembersByPlaceArgs {
  readonly on: string;
  readonly level: Exclude<AreaLevel, "CITY">;
  /** Places outside are left out. */
  readonly scope: Scope;
  /** Only members who live in that community; null means all. */
  readonly community: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** Digits in the code of a place of each level. */
const codeLengths = { DISTRICT: 6, STREET: 9, COMMUNITY: 12 } as const;

/** One page of the places where the in-service members of a unit live, by code. */
export async function loadMembersByPlace(
  unitId: string,
  args: MembersByPlaceArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DualCheckInConnectionModel> {
  const { on, level, scope, community, first, after } = args;
  const list = `dualCheckIn ${level} of a unit`;
  const shared = {
    ...checkInParams(on, context),
    codeLength: codeLengths[level],
    community,
    scope,
    readable: context.viewer.scope,
  };
  const wanted = selectedFigures(info);
  const rows = await context.batches.many(
    `membersByPlace ${level} ${on} ${scope.join()} ${community} ${first} ${after} ${wanted.join()}`,
    unitId,
    (keys) =>
      context.graph.rows(membersByPlace, {
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
        `membersByPlaceCount ${level} ${on} ${scope.join()} ${community}`,
        unitId,
        (keys) => context.graph.rows(membersByPlaceCount, { ...shared, keys }),
        (each) => each.key,
      );
      return row?.total ?? 0;
    },
  );
}
