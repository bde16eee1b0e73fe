import type { Resolvers } from "../generated/graphql.ts";
import { loadIssuesOf } from "../issue/load.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { loadVisitsTo } from "./load.ts";

export const visitResolvers: Resolvers = {
  PartyOrg: {
    visits: (org, args, context, info) =>
      loadVisitsTo({ pointId: org.id, memberId: null, on: org.on }, args, context, info),
  },
  LiaisonLink: {
    visitHistory: (link, args, context, info) => loadVisitsTo(link, args, context, info),
  },
  Visit: {
    madeBy: (visit, _args, context, info) =>
      loadNode("Person", visit.madeById, visit.madeByName, visit.on, context, info),
    org: (visit, _args, context, info) =>
      requireNode("PartyOrg", visit.orgId, visit.orgName, visit.on, context, info),
    issues: (visit, _args, context, info) => loadIssuesOf(visit, context, info),
  },
};
