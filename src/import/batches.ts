import { isConstraintViolation } from "../graph/errors.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import type { ImportClaim } from "./claim.ts";

/** What is written in one transaction. It may be repeated: the driver does so when the answer to a COMMIT is lost. */
export interface Batch {
  /** For the progress. */
  readonly file: string;
  readonly facts: number;
  readonly work: (graph: Rows) => Promise<void>;
  /** For a batch that makes things: the same, when some of them are there already. */
  readonly again?: (graph: Rows) => Promise<void>;
}

export interface BatchContext {
  readonly graph: Graph;
  readonly claim: Pick<ImportClaim, "assertHeld">;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((file: string, facts: number) => void) | undefined;
}

/** Facts of a batch: enough to keep the database busy between two commits, few enough for its memory and a quick stop. */
export const defaultBatchSize = 4_000;

/** A writer must be done before its claim can have run out. */
const batchDeadlineMs = 45_000;

/**
 * Writes batches, two at a time: while the database works on one, the next is made ready. Stops between two, and after
 * a failure; none is at work any more when it ends.
 */
export async function runBatches(batches: Iterable<Batch>, context: BatchContext): Promise<void> {
  const queue = batches[Symbol.iterator]();
  let failed = false;
  const writer = async (): Promise<void> => {
    try {
      for (let next = queue.next(); next.done !== true && !failed; next = queue.next()) {
        context.signal?.throwIfAborted();
        await commit(next.value, context);
        context.progress?.(next.value.file, next.value.facts);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const outcomes = await Promise.allSettled([writer(), writer()]);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

async function commit({ work, again }: Batch, context: BatchContext): Promise<void> {
  try {
    await inTransaction(context, work);
  } catch (error) {
    // Part of it is there: this batch was committed and the answer lost, or an earlier attempt was cut off.
    if (again === undefined || !isConstraintViolation(error)) throw error;
    await inTransaction(context, again);
  }
}

/** One transaction of an importer that still has the right to import. */
export function inTransaction(
  { graph, claim }: Pick<BatchContext, "graph" | "claim">,
  work: Batch["work"],
): Promise<void> {
  return graph.transaction(
    async (transaction) => {
      await claim.assertHeld(transaction);
      await work(transaction);
    },
    { deadlineMs: batchDeadlineMs, operation: "import" },
  );
}
