import { loadCompoundsOf } from "../compound/load.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { loadPosts } from "../person/posts.ts";
import { listGrids } from "./list.ts";
import { loadGridsOf } from "./load.ts";

export const gridResolvers: Resolvers = {
  Query: {
    grids: (_root, args, context, info) => listGrids(args, context, info),
  },
  Grid: {
    community: (grid, _args, context, info) =>
      requireNode("Community", grid.communityId, grid.communityName, grid.on, context, info),
    compounds: (grid, _args, context, info) => loadCompoundsOf("GRID", grid.id, grid.on, context, info),
    branch: (grid, _args, context, info) =>
      loadNode("PartyOrg", grid.branchId, grid.branchName, grid.on, context, info),
    head: async (grid, _args, context) =>
      (await loadPosts("AT", grid.id, ["GRID_HEAD"], grid.on, context))[0] ?? null,
    worker: async (grid, _args, context) =>
      (await loadPosts("AT", grid.id, ["GRID_WORKER"], grid.on, context))[0] ?? null,
  },
  Community: {
    grids: (community, _args, context, info) =>
      loadGridsOf("COMMUNITY", community.id, community.on, context, info),
  },
  Compound: {
    grids: (compound, _args, context, info) =>
      loadGridsOf("COMPOUND", compound.id, compound.on, context, info),
  },
};
