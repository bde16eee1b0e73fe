import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { serviceCentreCount, serviceCentreList } from "../generated/cypher.ts";
import type { QueryServiceCentresArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { centreRelations } from "./load.ts";
import { type ServiceCentreConnectionModel, serviceCentreModel } from "./model.ts";

/** One page of the service centres in scope that pass the filter, by area. */
export async function listServiceCentres(
  args: QueryServiceCentresArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ServiceCentreConnectionModel> {
  const on = dayOf(args, context);
  const list = "serviceCentres AREA ASC";
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    tiers: args.filter?.tiers ?? null,
    hasWindow: args.filter?.hasWindow ?? null,
  };
  const rows = await context.graph.rows(serviceCentreList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: centreRelations.filter((name) => selected.has(name)),
    descending: false,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => serviceCentreModel(row, on),
    async () => {
      const [row] = await context.graph.rows(serviceCentreCount, filter);
      return row?.total ?? 0;
    },
  );
}
