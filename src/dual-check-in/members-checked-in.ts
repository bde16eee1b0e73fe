import { membersCheckedIn } from "../generated/cypher.ts";
import { type PersonCountModel, personCount } from "../nodes/person-count.ts";
import type { RequestContext } from "../server/context.ts";

/** How many in-service members have checked in with a community on that day. */
export async function loadMembersCheckedIn(
  communityId: string,
  on: string,
  context: RequestContext,
): Promise<PersonCountModel> {
  const row = await context.batches.one(
    `membersCheckedIn ${on}`,
    communityId,
    (keys) => context.graph.rows(membersCheckedIn, { keys, on, scope: context.viewer.scope }),
    (each) => each.key,
  );
  return personCount(row?.members ?? 0);
}
