import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { partyOrgCount, partyOrgList } from "../generated/cypher.ts";
import type { QueryPartyOrgsArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { orgRelations } from "./load.ts";
import { type PartyOrgConnectionModel, partyOrgModel } from "./model.ts";

/** One page of the Party organisations in scope that pass the filter, by area when no order is given. */
export async function listPartyOrgs(
  args: QueryPartyOrgsArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PartyOrgConnectionModel> {
  const on = dayOf(args, context);
  const order = args.orderBy?.field ?? "AREA";
  const descending = args.orderBy?.direction === "DESC";
  const list = `partyOrgs ${order} ${descending ? "DESC" : "ASC"}`;
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    fields: args.filter?.fields ?? null,
    kinds: args.filter?.kinds ?? null,
    substantive: args.filter?.substantive ?? null,
    dissolved: args.filter?.dissolved ?? null,
    termEndsBefore: args.filter?.termEndsBefore ?? null,
    text: args.filter?.text ?? null,
  };
  const rows = await context.graph.rows(partyOrgList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: orgRelations.filter((name) => selected.has(name)),
    order,
    descending,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => partyOrgModel(row, on),
    async () => {
      const [row] = await context.graph.rows(partyOrgCount, filter);
      return row?.total ?? 0;
    },
  );
}
