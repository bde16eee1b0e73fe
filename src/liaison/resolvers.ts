import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { dayOf } from "../server/context.ts";
import { listLiaisonLinks } from "./list.ts";
import { loadStandingMembers, loadVisits } from "./load.ts";

export const liaisonResolvers: Resolvers = {
  Query: {
    standingMembers: (_root, args, context, info) => loadStandingMembers(dayOf(args, context), context, info),
    liaisonLinks: (_root, args, context, info) => listLiaisonLinks(args, context, info),
  },
  LiaisonLink: {
    member: (link, _args, context, info) =>
      requireNode("Person", link.memberId, link.memberName, link.on, context, info),
    point: (link, _args, context, info) =>
      requireNode("PartyOrg", link.pointId, link.pointName, link.on, context, info),
    visits: (link, args, context) => loadVisits(link, args.since ?? null, context),
  },
};
