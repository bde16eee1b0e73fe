import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { propertyCompanyCount, propertyCompanyList } from "../generated/cypher.ts";
import type { QueryPropertyCompaniesArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { companyRelations } from "./load.ts";
import { type PropertyCompanyConnectionModel, propertyCompanyModel } from "./model.ts";

/** One page of the property companies in scope that pass the filter, by area when no order is given. */
export async function listPropertyCompanies(
  args: QueryPropertyCompaniesArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PropertyCompanyConnectionModel> {
  const on = dayOf(args, context);
  const order = args.orderBy?.field ?? "AREA";
  const descending = args.orderBy?.direction === "DESC";
  const list = `propertyCompanies ${order} ${descending ? "DESC" : "ASC"}`;
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    status: args.filter?.status ?? null,
    text: args.filter?.text ?? null,
    hasPartyOrg: args.filter?.hasPartyOrg ?? null,
    hasInstructor: args.filter?.hasInstructor ?? null,
  };
  const rows = await context.graph.rows(propertyCompanyList, {
    ...filter,
    ...pageParams(list, args.first, args.after),
    with: companyRelations.filter((name) => selected.has(name)),
    order,
    descending,
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => propertyCompanyModel(row, on),
    async () => {
      const [row] = await context.graph.rows(propertyCompanyCount, filter);
      return row?.total ?? 0;
    },
  );
}
