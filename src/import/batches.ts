import { randomUUID } from "node:crypto";
import { beginBatch } from "../generated/cypher.ts";
import { isConstraintViolation } from "../graph/errors.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import type { ImportClaim } from "./claim.ts";

/** What is written in one transaction. */
export interface Batch {
  /** For the progress. */
  readonly file: string;
  readonly facts: number;
  readonly work: (graph: Rows) => Promise<void>;
  /** For a batch that makes nodes: the same, when some of them are there already. */
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
        await inTransaction(context, next.value.work, next.value.again);
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

/**
 * One transaction of an importer that still has the right to import. It carries an id of its own under a constraint:
 * when the answer to its COMMIT is lost and it is repeated, it finds that it is done.
 * @param again what to do instead when some of what `work` makes is there already: an earlier attempt was cut off
 */
export async function inTransaction(
  { graph, claim }: Pick<BatchContext, "graph" | "claim">,
  work: Batch["work"],
  again: Batch["work"] = work,
): Promise<void> {
  const id = randomUUID();
  const attempt = (todo: Batch["work"]): Promise<void> =>
    graph.transaction(
      async (transaction) => {
        await claim.assertHeld(transaction);
        const [begun] = await transaction.rows(beginBatch, { id });
        if (begun !== undefined) await todo(transaction);
      },
      { deadlineMs: batchDeadlineMs, operation: "import" },
    );
  try {
    await attempt(work);
  } catch (error) {
    if (!isConstraintViolation(error)) throw error;
    await attempt(again);
  }
}
