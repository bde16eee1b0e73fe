import type { GraphQLResolveInfo } from "graphql";
import { peopleById } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type PersonModel, personModel } from "./model.ts";

/** The relations of a person that are read only when selected. */
export const personRelations = ["belongsTo"] as const;

/** The person on that day, or null when out of scope or without post, instruction and contact point. */
export async function loadPerson(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PersonModel | null> {
  const selected = selectedFields(info);
  const wanted = personRelations.filter((name) => selected.has(name));
  const row = await context.batches.one(
    `peopleById ${on} ${wanted.join()}`,
    id,
    (keys) => context.graph.rows(peopleById, { keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.key,
  );
  return row && personModel(row, on);
}
