import type { Resolvers } from "../generated/graphql.ts";
import { dayOf } from "../server/context.ts";
import { indicatorsOn } from "./stated.ts";

export const indicatorResolvers: Resolvers = {
  Query: {
    indicators: (_root, args, context) => indicatorsOn(dayOf(args, context), context),
  },
};
