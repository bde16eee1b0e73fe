import type { GraphQLResolveInfo } from "graphql";
import { subordinateCounts, subordinatesOfOrgs } from "../generated/cypher.ts";
import type { SubordinationKind } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import { orgRelations } from "./load.ts";
import { type PartyOrgConnectionModel, type PartyOrgModel, partyOrgModel } from "./model.ts";

export interface SubordinatesArgs {
  /** Null: lines of either kind. */
  readonly kind: SubordinationKind | null;
  readonly first: number;
  readonly after: string | null;
}

/** One page of the organisations directly under this one, by area and name. */
export async function loadSubordinates(
  org: PartyOrgModel,
  args: SubordinatesArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PartyOrgConnectionModel> {
  const { on } = org;
  const { kind, first, after } = args;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = orgRelations.filter((name) => selected.has(name));
  const list = `subordinates ${kind}`;
  const rows = await context.batches.many(
    `subordinatesOfOrgs ${on} ${kind} ${first} ${after} ${wanted.join()}`,
    org.id,
    (keys) =>
      context.graph.rows(subordinatesOfOrgs, {
        keys,
        kind,
        on,
        scope,
        with: wanted,
        descending: false,
        ...pageParams(list, first, after),
      }),
    (row) => row.key,
  );
  return connection(
    list,
    first,
    after,
    rows,
    (row) => partyOrgModel(row, on),
    async () => {
      const row = await context.batches.one(
        `subordinateCounts ${on} ${kind}`,
        org.id,
        (keys) => context.graph.rows(subordinateCounts, { keys, kind, on, scope }),
        (each) => each.key,
      );
      return row?.total ?? 0;
    },
  );
}
