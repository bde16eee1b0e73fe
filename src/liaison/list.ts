import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { liaisonLinkCount, liaisonLinkList } from "../generated/cypher.ts";
import type { QueryLiaisonLinksArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { linkFigures } from "./load.ts";
import { type LiaisonLinkConnectionModel, liaisonLinkModel } from "./model.ts";

const list = "liaisonLinks";

/** One page of the contact points in scope that pass the filter, by the organisation's area. */
export async function listLiaisonLinks(
  args: QueryLiaisonLinksArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<LiaisonLinkConnectionModel> {
  const on = dayOf(args, context);
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope,
    within: narrowed(scope, args.filter?.within),
    member: args.filter?.member ?? null,
    field: args.filter?.field ?? null,
    unvisitedForDays: args.filter?.unvisitedForDays ?? null,
  };
  const rows = await context.graph.rows(liaisonLinkList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: linkFigures.filter((name) => selected.has(name)),
    descending: false,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => liaisonLinkModel(row, on),
    async () => {
      const [row] = await context.graph.rows(liaisonLinkCount, filter);
      return row?.total ?? 0;
    },
  );
}
