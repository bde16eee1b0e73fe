import { visibleNode } from "../gaps/evidence.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { namedNode } from "../nodes/model.ts";
import { dayOf } from "../server/context.ts";
import { impactOf } from "./impact.ts";

export const impactResolvers: Resolvers = {
  Query: {
    impact: (_root, args, context) => impactOf(args.removing, dayOf(args, context), context),
  },
  Loss: {
    subject: async (loss, _args, context) =>
      (await visibleNode(loss.subjectId, loss.on, context)) ??
      namedNode(loss.subjectId, [], loss.subjectId, loss.on),
  },
};
