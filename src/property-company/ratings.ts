import type { GraphQLResolveInfo } from "graphql";
import { type CreditRatingsRow, creditRatings } from "../generated/cypher.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";
import type { PropertyCompanyModel } from "./model.ts";

/** The credit rating of a company for one year, its ranks as of the day `on`. */
export type CreditRatingModel = NodeModel & Partial<Omit<CreditRatingsRow, "key">>;

/** The company's rating of `year`, or of the latest year up to that of its day; null when it was not rated. */
export function loadRating(
  company: PropertyCompanyModel,
  year: number | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<CreditRatingModel | null> {
  return ratingBy("COMPANY", company.id, year, company.on, context, info);
}

/** The rating, or null when it is of a later year or its company lies out of scope. */
export function loadCreditRating(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<CreditRatingModel | null> {
  return ratingBy("ID", id, null, on, context, info);
}

async function ratingBy(
  by: "COMPANY" | "ID",
  key: string,
  year: number | null,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<CreditRatingModel | null> {
  const selected = selectedFields(info);
  const wanted = ["rank", "rankWithoutRed"].filter((name) => selected.has(name));
  const row = await keyedRow(
    creditRatings,
    key,
    (keys) => ({ by, keys, year, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("CreditRating", row, on);
}
