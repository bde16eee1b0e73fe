import { areaOf } from "../area/of-code.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { loadOtherNode } from "./load.ts";

export const otherNodeResolvers: Resolvers = {
  OtherNode: {
    // A node that is known by name alone has not been told its label yet.
    label: async (node, _args, context) =>
      node.label ?? (await loadOtherNode(node.id, node.on, context))?.label ?? "Entity",
    area: (node, _args, context, info) => areaOf(node, context, info),
  },
};
