import type { Resolvers } from "../generated/graphql.ts";
import { dayOf } from "../server/context.ts";
import { blindSpotsOn } from "./blind-spots.ts";

export const blindSpotResolvers: Resolvers = {
  Query: {
    blindSpots: (_root, args, context) => blindSpotsOn(dayOf(args, context), context),
  },
};
