import type { Resolvers } from "../generated/graphql.ts";
import { loadLinks } from "../liaison/load.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { personCount } from "../nodes/person-count.ts";
import { loadPosts } from "../person/posts.ts";
import { listPartyOrgs } from "./list.ts";
import { loadLeadershipLine, loadPlacesOf, loadSuperiors } from "./load.ts";
import { loadSubordinates } from "./subordinates.ts";

export const partyOrgResolvers: Resolvers = {
  Query: {
    partyOrgs: (_root, args, context, info) => listPartyOrgs(args, context, info),
  },
  PartyOrg: {
    area: (org, _args, context, info) =>
      org.areaLabel ? loadNode(org.areaLabel, org.areaId, org.areaName, org.on, context, info) : null,
    term: ({ termYears, electedOn, termEndsOn, extendedUntil }) =>
      termYears === null || termYears === undefined
        ? null
        : {
            years: termYears,
            electedOn: electedOn ?? null,
            endsOn: termEndsOn ?? null,
            extendedUntil: extendedUntil ?? null,
          },
    setUpIn: (org, _args, context, info) => loadPlacesOf(org, context, info),
    superiors: (org, args, context) => loadSuperiors(org, args.kind ?? null, context),
    subordinates: (org, args, context, info) =>
      loadSubordinates(
        org,
        { kind: args.kind ?? null, first: args.first, after: args.after ?? null },
        context,
        info,
      ),
    leadershipLine: (org, _args, context, info) => loadLeadershipLine(org, context, info),
    posts: (org, args, context) => loadPosts("AT", org.id, args.kinds ?? null, org.on, context),
    members: (org) => personCount(org.members ?? 0),
    participants: (org) => personCount(org.participants ?? 0),
    liaisedBy: (org, _args, context, info) => loadLinks("POINT", org.id, org.on, context, info),
  },
  Superior: {
    org: (superior, _args, context, info) =>
      requireNode("PartyOrg", superior.orgId, superior.orgName, superior.on, context, info),
  },
};
