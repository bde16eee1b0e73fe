import { type OtherNodesRow, otherNodes } from "../generated/cypher.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";

/** A node whose label has no type of its own: a document, an activity, a monthly figure. */
export type OtherNodeModel = NodeModel & Partial<Omit<OtherNodesRow, "key">>;

/** The node, or null when it is unknown, out of scope, or its label has a type of its own. */
export async function loadOtherNode(
  id: string,
  on: string,
  context: RequestContext,
): Promise<OtherNodeModel | null> {
  const row = await keyedRow(otherNodes, id, (keys) => ({ keys, on, scope: context.viewer.scope }), context);
  if (!row) return null;
  const node = nodeOfRow(row.label, row, on);
  return node.__typename === "OtherNode" ? node : null;
}
