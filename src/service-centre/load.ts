import type { GraphQLResolveInfo } from "graphql";
import { serviceCentres } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type ServiceCentreModel, serviceCentreModel } from "./model.ts";

/** The relations of a centre that are read only when selected. */
export const centreRelations = ["serves", "under"] as const;

/** The centre on that day, or null when it does not exist then or lies out of scope. */
export async function loadServiceCentre(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ServiceCentreModel | null> {
  const selected = selectedFields(info);
  const wanted = centreRelations.filter((name) => selected.has(name));
  const row = await context.batches.one(
    `serviceCentres ${on} ${wanted.join()}`,
    id,
    (keys) => context.graph.rows(serviceCentres, { keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.id,
  );
  return row && serviceCentreModel(row, on);
}
