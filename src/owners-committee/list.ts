import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { ownersCommitteeCount, ownersCommitteeList } from "../generated/cypher.ts";
import type { QueryOwnersCommitteesArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { committeeRelations } from "./load.ts";
import { type OwnersCommitteeConnectionModel, ownersCommitteeModel } from "./model.ts";

/** One page of the owners' committees in scope that pass the filter, by area when no order is given. */
export async function listOwnersCommittees(
  args: QueryOwnersCommitteesArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<OwnersCommitteeConnectionModel> {
  const on = dayOf(args, context);
  const order = args.orderBy?.field ?? "AREA";
  const descending = args.orderBy?.direction === "DESC";
  const list = `ownersCommittees ${order} ${descending ? "DESC" : "ASC"}`;
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    endsBefore: args.filter?.endsBefore ?? null,
    crossPosted: args.filter?.crossPosted ?? null,
  };
  const rows = await context.graph.rows(ownersCommitteeList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: committeeRelations.filter((name) => selected.has(name)),
    order,
    descending,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => ownersCommitteeModel(row, on),
    async () => {
      const [row] = await context.graph.rows(ownersCommitteeCount, filter);
      return row?.total ?? 0;
    },
  );
}
