import type { GraphQLResolveInfo } from "graphql";
import { workUnits } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type WorkUnitModel, workUnitModel } from "./model.ts";

/** What of a unit is read only when selected. */
export const unitRelations = [
  "checkedInWith",
  "community",
  "inServiceCheckedIn",
  "inServiceMembers",
  "partyAffairsStaff",
  "partyOrg",
] as const;

/** The unit on that day, or null when it does not exist then or lies out of scope. */
export async function loadWorkUnit(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<WorkUnitModel | null> {
  const selected = selectedFields(info);
  const wanted = unitRelations.filter((name) => selected.has(name));
  const row = await context.batches.one(
    `workUnits ${on} ${wanted.join()}`,
    id,
    (keys) => context.graph.rows(workUnits, { keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.key,
  );
  return row && workUnitModel(row, on);
}
