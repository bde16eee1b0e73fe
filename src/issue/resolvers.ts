import type { CityResolvers, Resolvers } from "../generated/graphql.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { loadDecisions } from "./decisions.ts";
import { loadIssuesOfArea } from "./load.ts";

const place: Pick<CityResolvers, "issues"> = {
  issues: (area, args, context, info) => loadIssuesOfArea(area, args, context, info),
};

export const issueResolvers: Resolvers = {
  City: place,
  District: place,
  Street: place,
  Community: place,
  Issue: {
    raisedIn: ({ raisedInLabel, raisedInId, raisedInName, on }, _args, context, info) =>
      raisedInLabel ? loadNode(raisedInLabel, raisedInId, raisedInName, on, context, info) : null,
    owner: (issue, _args, context, info) =>
      loadNode("WorkUnit", issue.ownerId, issue.ownerName, issue.on, context, info),
    decisions: (issue, _args, context) => loadDecisions("ISSUE", issue.id, issue.on, context),
  },
  IssueDecision: {
    meeting: (decision, _args, context, info) =>
      requireNode("Meeting", decision.meetingId, decision.meetingName, decision.on, context, info),
    issue: (decision, _args, context, info) =>
      requireNode("Issue", decision.issueId, decision.issueName, decision.on, context, info),
  },
};
