import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { loadOrgsCheckedIn } from "../party-org/load.ts";
import { listDualCheckIn } from "./list.ts";
import { loadMembersByPlace } from "./members-by-place.ts";
import { loadMembersByUnit } from "./members-by-unit.ts";
import { loadMembersCheckedIn } from "./members-checked-in.ts";

export const dualCheckInResolvers: Resolvers = {
  Query: {
    dualCheckIn: (_root, args, context, info) => listDualCheckIn(args, context, info),
  },
  DualCheckIn: {
    subject: (row, _args, context, info) =>
      requireNode(row.subjectLabel, row.subjectId, row.subjectName, row.on, context, info),
  },
  Community: {
    unitsCheckedIn: (community, _args, context, info) =>
      loadOrgsCheckedIn(community.id, community.on, context, info),
    membersCheckedIn: (community, _args, context) =>
      loadMembersCheckedIn(community.id, community.on, context),
    membersByUnit: ({ id, on }, args, context, info) =>
      loadMembersByUnit(
        id,
        { on, scope: context.viewer.scope, unit: null, first: args.first, after: args.after ?? null },
        context,
        info,
      ),
  },
  WorkUnit: {
    membersByCommunity: ({ id, on }, args, context, info) =>
      loadMembersByPlace(
        id,
        {
          on,
          level: "COMMUNITY",
          scope: context.viewer.scope,
          community: null,
          first: args.first,
          after: args.after ?? null,
        },
        context,
        info,
      ),
  },
};
