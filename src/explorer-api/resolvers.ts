import { badUserInput } from "../errors.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { dayOf } from "../server/context.ts";
import { loadPaths } from "./paths.ts";
import { loadNeighbourhood } from "./scene.ts";

const mostIds = 50;
const longestPath = 8;

export const explorerResolvers: Resolvers = {
  Query: {
    neighbourhood: (_root, args, context) => {
      if (args.ids.length > mostIds) {
        throw badUserInput(
          "ids",
          `"ids" may have at most ${mostIds} entries, got ${args.ids.length}. Ask in several parts. / 一次最多 ${mostIds} 个。`,
        );
      }
      return loadNeighbourhood(
        {
          ids: [...new Set(args.ids)],
          edges: args.edges ?? null,
          direction: args.direction ?? "BOTH",
          perEdge: args.perEdge,
          on: dayOf(args, context),
        },
        context,
      );
    },
    paths: (_root, args, context) => {
      const maxLength = args.maxLength ?? longestPath;
      if (maxLength < 1 || maxLength > longestPath) {
        throw badUserInput(
          "maxLength",
          `"maxLength" must be 1 to ${longestPath}, got ${maxLength}. / 路径长度为 1 到 ${longestPath}。`,
        );
      }
      return loadPaths(
        {
          from: args.from,
          to: args.to,
          edges: args.edges ?? null,
          all: args.all ?? false,
          maxLength,
          on: dayOf(args, context),
        },
        context,
      );
    },
  },
};
