import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { gridCount, gridList } from "../generated/cypher.ts";
import type { QueryGridsArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { gridRelations } from "./load.ts";
import { type GridConnectionModel, gridModel } from "./model.ts";

/** One page of the grids in scope that pass the filter, by area when no order is given. */
export async function listGrids(
  args: QueryGridsArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<GridConnectionModel> {
  const on = dayOf(args, context);
  const order = args.orderBy?.field ?? "AREA";
  const descending = args.orderBy?.direction === "DESC";
  const list = `grids ${order} ${descending ? "DESC" : "ASC"}`;
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    hasBranch: args.filter?.hasBranch ?? null,
    staffed: args.filter?.staffed ?? null,
  };
  const rows = await context.graph.rows(gridList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: gridRelations.filter((name) => selected.has(name)),
    order,
    descending,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => gridModel(row, on),
    async () => {
      const [row] = await context.graph.rows(gridCount, filter);
      return row?.total ?? 0;
    },
  );
}
