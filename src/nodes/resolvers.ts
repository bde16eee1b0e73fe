import { type GraphQLResolveInfo, Kind, type SelectionNode } from "graphql";
import { badUserInput } from "../errors.ts";
import { nodeLabels } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { loadNode } from "./load.ts";
import { type NodeModel, namedNode } from "./model.ts";
import { namesSuffice } from "./selection.ts";

const mostIds = 200;

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, args, context, info) => anyNode(args.id, dayOf(args, context), context, info),
    nodes: (_root, args, context, info) => {
      if (args.ids.length > mostIds) {
        throw badUserInput(
          "ids",
          `"ids" may have at most ${mostIds} entries, got ${args.ids.length}. Ask in several parts. / 一次最多 ${mostIds} 个。`,
        );
      }
      const on = dayOf(args, context);
      return Promise.all(args.ids.map((id) => anyNode(id, on, context, info)));
    },
  },
};

/** The node with this id, whatever it is; null when unknown, hidden, not there on the day, or a person without a post. */
async function anyNode(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<NodeModel | null> {
  const guess = onlyTypeAskedFor(info);
  if (guess !== null) {
    // A question about one type nearly always gets that type: its loader alone answers, in one statement.
    const node = await loadNode(guess, id, null, on, context, info);
    if (node) return node;
  }
  const row = await context.batches.one(
    `nodeLabels ${on}`,
    id,
    (ids) => context.graph.rows(nodeLabels, { ids, on, scope: context.viewer.scope }),
    (each) => each.id,
  );
  if (!row) return null;
  const label = row.labels.find((each) => each !== "Entity") ?? "";
  if (label === "Person" || !namesSuffice(info)) return loadNode(label, id, row.name, on, context, info);
  return namedNode(id, row.labels, row.name, on);
}

/** The type of the one inline fragment beneath the field; null where there are none, several, or named fragments. */
function onlyTypeAskedFor(info: GraphQLResolveInfo): string | null {
  const selections = info.fieldNodes.flatMap(
    (field): readonly SelectionNode[] => field.selectionSet?.selections ?? [],
  );
  const types = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return null;
    if (selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition)
      types.add(selection.typeCondition.name.value);
  }
  const [type] = types;
  return types.size === 1 && type !== undefined && type !== "Area" ? type : null;
}
