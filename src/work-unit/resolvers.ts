import { partCount } from "../dual-check-in/part-count.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { loadNode } from "../nodes/load.ts";
import { personCount } from "../nodes/person-count.ts";
import { loadPosts } from "../person/posts.ts";
import { listWorkUnits } from "./list.ts";

export const workUnitResolvers: Resolvers = {
  Query: {
    workUnits: (_root, args, context, info) => listWorkUnits(args, context, info),
  },
  WorkUnit: {
    employees: ({ employees }) =>
      employees === null || employees === undefined ? null : personCount(employees),
    community: (unit, _args, context, info) =>
      loadNode("Community", unit.communityId, unit.communityName, unit.on, context, info),
    partyOrg: (unit, _args, context, info) =>
      loadNode("PartyOrg", unit.partyOrgId, unit.partyOrgName, unit.on, context, info),
    checkedInWith: (unit, _args, context, info) =>
      loadNode("PartyOrg", unit.checkedInWithId, unit.checkedInWithName, unit.on, context, info),
    inServiceMembers: (unit) => personCount(unit.inServiceMembers ?? 0),
    inServiceCheckedIn: (unit) => partCount(unit.inServiceCheckedIn ?? 0, unit.inServiceMembers ?? 0),
    posts: (unit, args, context) => loadPosts("UNIT", unit.id, args.kinds ?? null, unit.on, context),
  },
};
