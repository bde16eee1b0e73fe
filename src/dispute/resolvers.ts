import type { Resolvers } from "../generated/graphql.ts";
import { loadDisputes } from "./load.ts";

export const disputeResolvers: Resolvers = {
  Grid: {
    disputeStats: (grid, args, context) => loadDisputes(grid.id, grid.on, args, context),
  },
};
