import { badUserInput } from "../errors.ts";
import { changeDays } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { dayOf } from "../server/context.ts";
import { loadGroups } from "./groups.ts";
import { loadPaths } from "./paths.ts";
import { loadNeighbourhood } from "./scene.ts";

const mostIds = 50;
const longestPath = 8;

export const explorerResolvers: Resolvers = {
  Query: {
    neighbourhood: (_root, args, context) =>
      loadNeighbourhood(
        {
          ids: idsAsked(args.ids),
          edges: args.edges ?? null,
          direction: args.direction ?? "BOTH",
          perEdge: args.perEdge,
          within: args.within ?? null,
          kinds: args.kinds ?? null,
          fields: args.fields ?? null,
          on: dayOf(args, context),
        },
        context,
      ),
    neighbourGroups: (_root, args, context) =>
      loadGroups(
        {
          id: args.id,
          edge: args.edge,
          direction: args.direction ?? "BOTH",
          by: args.by,
          within: args.within ?? null,
          kinds: args.kinds ?? null,
          on: dayOf(args, context),
        },
        context,
      ),
    changeDays: (_root, { ids, first, last }, context) =>
      context.graph.rows(changeDays, { ids: idsAsked(ids), first, last, scope: context.viewer.scope }),
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

/** The ids asked for, each once. @throws badUserInput when there are more than one statement should take */
function idsAsked(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostIds) return [...new Set(ids)];
  throw badUserInput(
    "ids",
    `"ids" may have at most ${mostIds} entries, got ${ids.length}. Ask in several parts. / 一次最多 ${mostIds} 个。`,
  );
}
