import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../server/context.ts";
import { loadNode } from "./load.ts";
import type { NodeModel } from "./model.ts";

/**
 * The nodes behind lists of ids and names that belong together by position, in their order.
 * One that is not there on the day or out of scope is left out.
 * @param labels one label for all, or one for each
 */
export async function loadNodes(
  labels: string | readonly string[],
  ids: readonly string[],
  names: readonly string[],
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly NodeModel[]> {
  const label = (position: number): string =>
    typeof labels === "string" ? labels : (labels[position] ?? "");
  const nodes = await Promise.all(
    ids.map(async (id, position) => loadNode(label(position), id, names[position], on, context, info)),
  );
  return nodes.filter((node) => node !== null);
}
