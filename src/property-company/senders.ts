import type { GraphQLResolveInfo } from "graphql";
import type { InstructionModel } from "../compound/model.ts";
import { sendersOfInstructors } from "../generated/cypher.ts";
import { loadNode } from "../nodes/load.ts";
import type { NodeModel } from "../nodes/model.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";

/**
 * Who sent an instructor: the Party organisation, else the home unit; null when neither is known.
 * Sending holds for the very period of the instruction, which tells it from the same person's other ones.
 */
export async function loadSender(
  instruction: InstructionModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<NodeModel | null> {
  const { on } = instruction;
  const rows = await context.batches.many(
    `sendersOfInstructors ${on}`,
    instruction.personId,
    (keys) => context.graph.rows(sendersOfInstructors, { keys, on, scope: context.viewer.scope }),
    (row) => row.key,
  );
  const sender = rows.find(
    (row) => beginOf(row.from, row.fromKnown) === instruction.from && endOf(row.to) === instruction.to,
  );
  return sender ? loadNode(sender.label, sender.id, sender.name, on, context, info) : null;
}
