import type { GraphQLResolveInfo } from "graphql";
import { ownersCommittees } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type OwnersCommitteeModel, ownersCommitteeModel } from "./model.ts";

/** What of a committee is read only when selected. */
export const committeeRelations = ["compounds", "inServiceMembers", "memberShare"] as const;

/** The committee on that day, or null when it does not exist then or lies out of scope. */
export async function loadOwnersCommittee(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<OwnersCommitteeModel | null> {
  const selected = selectedFields(info);
  const wanted = committeeRelations.filter((name) => selected.has(name));
  const row = await context.batches.one(
    `ownersCommittees ${on} ${wanted.join()}`,
    id,
    (keys) => context.graph.rows(ownersCommittees, { keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.id,
  );
  return row && ownersCommitteeModel(row, on);
}
