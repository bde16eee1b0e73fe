import { type Batch, type BatchContext, inTransaction, runBatches } from "./batches.ts";
import { firstLoadRow } from "./change-log.ts";
import type { Comparison } from "./compare.ts";
import type { ImportPlan } from "./plan.ts";
import { farewellBatches } from "./write-farewells.ts";
import {
  append,
  changedFacts,
  newNodes,
  newRelationships,
  redeliveries,
  type WriteContext,
} from "./write-facts.ts";

export interface WriteRequest extends Omit<BatchContext, "progress">, WriteContext {
  /** File, and facts written so far and in all. */
  readonly progress?: ((file: string, done: number, total: number) => void) | undefined;
}

/**
 * Writes what the plan says, in batches of one transaction each. Whatever is left out by a stop or a kill is found
 * by the next comparison.
 */
export async function writePlan(request: WriteRequest): Promise<void> {
  const { plan, progress } = request;
  const total = factsToWrite(plan);
  let done = 0;
  const context: BatchContext = {
    graph: request.graph,
    claim: request.claim,
    signal: request.signal,
    progress: (file, facts) => progress?.(file, (done += facts), total),
  };
  const stage = (
    batchesOf: (comparison: Comparison, write: WriteContext) => Iterable<Batch>,
  ): Promise<void> =>
    runBatches(
      chained(plan.comparisons, (comparison) => batchesOf(comparison, request)),
      context,
    );
  await stage(newNodes);
  await stage(newRelationships);
  await stage(changedFacts);
  await stage(redeliveries);
  for (const batches of farewellBatches(plan.farewells, request)) await runBatches(batches, context);
  const rows = [...plan.firstLoads].map(([name, facts]) => {
    const at = name.indexOf("|");
    const source = name.slice(at + 1);
    return firstLoadRow(request.importId, name.slice(0, at), source === "" ? null : source, facts);
  });
  request.signal?.throwIfAborted();
  await inTransaction(context, (graph) => append(graph, rows, request));
}

function factsToWrite({ comparisons, farewells }: ImportPlan): number {
  const leaving = farewells.reduce((sum, { facts }) => sum + facts.length, 0);
  return comparisons.reduce(
    (sum, each) =>
      sum +
      each.newNodes.count +
      each.newRelationships.count +
      each.changedNodes.length +
      each.changedRelationships.length +
      each.dropped.length,
    leaving,
  );
}

function* chained<From, To>(items: Iterable<From>, each: (item: From) => Iterable<To>): Generator<To> {
  for (const item of items) yield* each(item);
}
