import type { GraphQLResolveInfo } from "graphql";
import { propertyCompanies } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type PropertyCompanyModel, propertyCompanyModel } from "./model.ts";

/** The relations of a company that are read only when selected. */
export const companyRelations = ["instructor", "partyOrg"] as const;

/** The company on that day, or null when it does not exist then or lies out of scope. */
export async function loadPropertyCompany(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PropertyCompanyModel | null> {
  const selected = selectedFields(info);
  const wanted = companyRelations.filter((name) => selected.has(name));
  const row = await context.batches.one(
    `propertyCompanies ${on} ${wanted.join()}`,
    id,
    (keys) => context.graph.rows(propertyCompanies, { keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.id,
  );
  return row && propertyCompanyModel(row, on);
}
