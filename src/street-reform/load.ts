import { type PowersOfStreetsRow, powersOfStreets } from "../generated/cypher.ts";
import type { RequestContext } from "../server/context.ts";

/** The powers in force at the street on the day, in the order of the five. */
export function loadPowers(
  street: string,
  on: string,
  context: RequestContext,
): Promise<readonly PowersOfStreetsRow[]> {
  return context.batches.many(
    `powersOfStreets ${on}`,
    street,
    (keys) => context.graph.rows(powersOfStreets, { keys, on, scope: context.viewer.scope }),
    (row) => row.key,
  );
}
