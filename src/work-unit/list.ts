import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { workUnitCount, workUnitList } from "../generated/cypher.ts";
import type { QueryWorkUnitsArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { unitRelations } from "./load.ts";
import { type WorkUnitConnectionModel, workUnitModel } from "./model.ts";

/** One page of the work units in scope that pass the filter, by area when no order is given. */
export async function listWorkUnits(
  args: QueryWorkUnitsArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<WorkUnitConnectionModel> {
  const on = dayOf(args, context);
  const order = args.orderBy?.field ?? "AREA";
  const descending = args.orderBy?.direction === "DESC";
  const list = `workUnits ${order} ${descending ? "DESC" : "ASC"}`;
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    orgTypes: args.filter?.orgTypes ?? null,
    checkedIn: args.filter?.checkedIn ?? null,
    hasPartyOrg: args.filter?.hasPartyOrg ?? null,
    text: args.filter?.text ?? null,
  };
  const rows = await context.graph.rows(workUnitList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: unitRelations.filter((name) => selected.has(name)),
    order,
    descending,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => workUnitModel(row, on),
    async () => {
      const [row] = await context.graph.rows(workUnitCount, filter);
      return row?.total ?? 0;
    },
  );
}
