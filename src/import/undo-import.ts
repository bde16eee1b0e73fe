import { badUserInput, PublicError } from "../errors.ts";
import {
  changesOfImport,
  currentDataSet,
  type ChangesOfImportRow,
  deleteChanges,
  deleteDataSet,
  deleteNodes,
  finishImport,
  forgetBatches,
  forgetSources,
  importById,
  type ImportByIdRow,
  nodesOfImport,
  relationshipsOfImport,
  setDataSet,
} from "../generated/cypher.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import { inTransaction, type BatchContext } from "./batches.ts";
import { bookkeepingBefore, declare } from "./bookkeeping.ts";
import { ImportClaim } from "./claim.ts";
import { patientGraph } from "./patient-graph.ts";
import { restoreNodes, restoreRelationships, restoreSources } from "./restore.ts";
import { unlinkAll } from "./write-statement-calls.ts";

export interface UndoOptions {
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for another importer. Milliseconds, default ten minutes. */
  readonly waitMs?: number | undefined;
}

export interface UndoReport {
  readonly importId: string;
  /** Facts that are as they were before. */
  readonly restored: number;
  /** Facts that the import had brought. */
  readonly removed: number;
}

/**
 * Takes one import back as a whole, one that was cut off as well: facts, sources and data set are as they were before
 * it, and its entries leave the change log. A second call after an interruption goes on.
 * @throws PublicError BAD_USER_INPUT for an id that is none, CONFLICT while later imports stand
 */
export async function undoImport(
  database: Graph,
  importId: string,
  options: UndoOptions,
): Promise<UndoReport> {
  const graph = patientGraph(database, options.signal);
  const claim = await ImportClaim.acquire(graph, {
    directory: importId,
    waitMs: options.waitMs ?? 600_000,
    leaseMs: 60_000,
    signal: options.signal,
  });
  try {
    const found = await lastImport(graph, importId);
    if (found.status === "UNDONE") return { importId, restored: 0, removed: 0 };
    const context = { graph, claim, signal: options.signal };
    // Until it is all taken back, nobody else may begin: the graph is neither as before nor as after.
    await setStatus(context, importId, "RUNNING", options);
    const restored = await restoreChanges(context, importId, options);
    const removed = await removeAdded(context, importId);
    await restoreBookkeeping(context, found);
    await forgetChanges(context, importId);
    await setStatus(context, importId, "UNDONE", options);
    await inTransaction(context, async (rows) => {
      await rows.rows(forgetBatches, {});
    });
    return { importId, restored, removed };
  } finally {
    await claim.release();
  }
}

const page = 4_000;

async function lastImport(graph: Rows, importId: string): Promise<ImportByIdRow> {
  const [found] = await graph.rows(importById, { id: importId });
  if (found === undefined) {
    throw badUserInput(
      "importId",
      `Expected the id of an import, got "${importId}". The list of imports has them. / 没有编号为 ${importId} 的导入。`,
    );
  }
  if (found.later.length === 0) return found;
  throw new PublicError(
    "CONFLICT",
    `Expected ${importId} to be the last import; ${found.later.join(", ")} came later. Undo those first, the latest one at the beginning. / 请先撤销其后的导入：${found.later.join("、")}。`,
    { later: found.later },
  );
}

function setStatus(context: BatchContext, id: string, status: string, { now }: UndoOptions): Promise<void> {
  return inTransaction(context, async (graph) => {
    await graph.rows(finishImport, { id, status, totals: "{}", at: now().toISOString() });
  });
}

/** Nodes first, so that the relationships find their ends. */
async function restoreChanges(
  context: BatchContext,
  importId: string,
  { now }: UndoOptions,
): Promise<number> {
  const [dataSet] = await context.graph.rows(currentDataSet, {});
  const marks = { synthetic: dataSet?.synthetic ?? true, at: now().toISOString() };
  let restored = 0;
  await forEachPage(context, importId, async (graph, changes) => {
    restored += await restoreNodes(graph, changes, marks);
  });
  await forEachPage(context, importId, async (graph, changes) => {
    restored += await restoreRelationships(graph, changes);
    await restoreSources(graph, changes);
  });
  return restored;
}

async function forEachPage(
  context: BatchContext,
  importId: string,
  work: (graph: Rows, changes: readonly ChangesOfImportRow[]) => Promise<void>,
): Promise<void> {
  for (let after = ""; ; ) {
    context.signal?.throwIfAborted();
    const changes = await context.graph.rows(changesOfImport, { importId, after, first: page });
    const last = changes.at(-1);
    if (last === undefined) return;
    await inTransaction(context, (graph) => work(graph, changes));
    after = last.id;
  }
}

/** What still carries the import's id was not there before it. */
async function removeAdded(context: BatchContext, importId: string): Promise<number> {
  let removed = 0;
  for (;;) {
    context.signal?.throwIfAborted();
    const links = await context.graph.rows(
      relationshipsOfImport,
      { importId, first: 5 * page },
      { deadlineMs: 60_000 },
    );
    if (links.length === 0) break;
    await inTransaction(context, (graph) => unlinkAll(graph, links));
    removed += links.length;
  }
  for (;;) {
    context.signal?.throwIfAborted();
    const nodes = await context.graph.rows(nodesOfImport, { importId, first: page }, { deadlineMs: 60_000 });
    if (nodes.length === 0) return removed;
    await inTransaction(context, async (graph) => {
      await graph.rows(deleteNodes, { rows: nodes.map(({ id, factKey }) => [id, factKey]) });
    });
    removed += nodes.length;
  }
}

async function restoreBookkeeping(context: BatchContext, { before, profile }: ImportByIdRow): Promise<void> {
  const { dataSet, sources, newSources, newDeclarations } = bookkeepingBefore(before);
  await inTransaction(context, async (graph) => {
    await declare(graph, sources);
    await graph.rows(forgetSources, { sources: newSources, declarations: newDeclarations });
    if (dataSet === null) await graph.rows(deleteDataSet, { profile });
    else {
      const { generatedAt, ...rest } = dataSet;
      await graph.rows(setDataSet, { ...rest, generatedAt: generatedAt ?? "1970-01-01T00:00:00Z" });
    }
  });
}

async function forgetChanges(context: BatchContext, importId: string): Promise<void> {
  for (;;) {
    context.signal?.throwIfAborted();
    const changes = await context.graph.rows(changesOfImport, { importId, after: "", first: page });
    if (changes.length === 0) return;
    await inTransaction(context, async (graph) => {
      await graph.rows(deleteChanges, { ids: changes.map(({ id }) => id) });
    });
  }
}
