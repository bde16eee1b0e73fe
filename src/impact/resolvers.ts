import { visibleNode } from "../gaps/evidence.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { wholeNode } from "../nodes/load.ts";
import { namedNode } from "../nodes/model.ts";
import { dayOf } from "../server/context.ts";
import { impactOf } from "./impact.ts";

export const impactResolvers: Resolvers = {
  Query: {
    impact: (_root, args, context) => impactOf(args.removing, dayOf(args, context), context),
  },
  Impact: { removed: ({ removed }, _args, context, info) => wholeNode(removed, context, info) },
  Loss: {
    subject: async (loss, _args, context, info) => {
      const node = await visibleNode(loss.subjectId, loss.on, context);
      return node ? wholeNode(node, context, info) : namedNode(loss.subjectId, [], loss.subjectId, loss.on);
    },
  },
};
