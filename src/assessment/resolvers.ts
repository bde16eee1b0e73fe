import type { Resolvers } from "../generated/graphql.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { loadAssessmentsOf } from "./load.ts";

export const assessmentResolvers: Resolvers = {
  Street: {
    assessments: (street, args, context, info) => loadAssessmentsOf(street, args.year ?? null, context, info),
  },
  WorkUnit: {
    assessments: (unit, args, context, info) => loadAssessmentsOf(unit, args.year ?? null, context, info),
  },
  Outpost: {
    assessments: (outpost, args, context, info) =>
      loadAssessmentsOf(outpost, args.year ?? null, context, info),
  },
  Assessment: {
    target: (item, _args, context, info) =>
      requireNode(item.targetLabel ?? "", item.targetId, item.targetName, item.on, context, info),
    conductedBy: (item, _args, context, info) =>
      loadNode("PartyOrg", item.conductedById, item.conductedByName, item.on, context, info),
  },
};
