import type { GraphQLResolveInfo } from "graphql";
import { type RatingsOfCompaniesRow, ratingsOfCompanies } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import type { PropertyCompanyModel } from "./model.ts";

/** The company's rating of `year`, or of the latest year up to that of its day; null when it was not rated. */
export function loadRating(
  company: PropertyCompanyModel,
  year: number | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<RatingsOfCompaniesRow | null> {
  const { on } = company;
  const selected = selectedFields(info);
  const wanted = ["rank", "rankWithoutRed"].filter((name) => selected.has(name));
  return context.batches.one(
    `ratingsOfCompanies ${on} ${year ?? "latest"} ${wanted.join()}`,
    company.id,
    (keys) =>
      context.graph.rows(ratingsOfCompanies, { keys, year, on, scope: context.viewer.scope, with: wanted }),
    (row) => row.key,
  );
}
