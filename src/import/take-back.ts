import {
  changesOfImport,
  currentDataSet,
  type ChangesOfImportRow,
  deleteNodes,
  nodesOfImport,
  relationshipsOfImport,
  type SourcesRow,
} from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import { bookkeepingBefore } from "./bookkeeping.ts";
import { nodesBrought, restoreNodes, restoreRelationships } from "./restore.ts";
import { unlinkAll } from "./write-statement-calls.ts";

/**
 * Makes facts as they were before one import, inside a transaction that is rolled back: for asking what was known
 * then. The import must be the last one that stands in that transaction. Unlike `undoImport` it leaves no trace, and
 * says nothing of sources: see `sourcesBefore`.
 */
export async function takeBack(transaction: Rows, importId: string): Promise<void> {
  const [dataSet] = await transaction.rows(currentDataSet, {});
  const marks = { synthetic: dataSet?.synthetic ?? true, at: "1970-01-01T00:00:00Z" };
  const brought: (readonly [id: string, factKey: string])[] = [];
  let firstLoads = false;
  // Nodes first, so that the relationships find their ends; nodes that were not there go last, when nothing hangs on them.
  for await (const changes of pages(transaction, importId)) {
    await restoreNodes(transaction, changes, marks);
    brought.push(...nodesBrought(changes).map(({ id, factKey }) => [id, factKey] as const));
    firstLoads ||= changes.some(({ kind }) => kind === "LOADED");
  }
  for await (const changes of pages(transaction, importId)) await restoreRelationships(transaction, changes);
  if (firstLoads) await takeBackLoadedLinks(transaction, importId);
  await transaction.rows(deleteNodes, { rows: brought });
  if (firstLoads) await takeBackLoadedNodes(transaction, importId);
}

/** Sources as they declared themselves before imports; what each import keeps of that, the latest first. */
export function sourcesBefore(sources: readonly SourcesRow[], words: readonly string[]): SourcesRow[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const { sources: declared, newSources } of words.map(bookkeepingBefore)) {
    for (const id of newSources) known.delete(id);
    for (const { snapshotOn: _day, ...source } of declared) known.set(source.id, source);
  }
  return [...known.values()];
}

const page = 4_000;

async function* pages(transaction: Rows, importId: string): AsyncGenerator<readonly ChangesOfImportRow[]> {
  for (let after = ""; ; ) {
    const changes = await transaction.rows(changesOfImport, { importId, after, first: page });
    const last = changes.at(-1);
    if (last === undefined) return;
    yield changes;
    after = last.id;
  }
}

/** A first load has no entry for each fact: they carry the import's id. */
async function takeBackLoadedLinks(transaction: Rows, importId: string): Promise<void> {
  for (;;) {
    const links = await transaction.rows(relationshipsOfImport, { importId, first: 5 * page });
    if (links.length === 0) return;
    await unlinkAll(transaction, links);
  }
}

async function takeBackLoadedNodes(transaction: Rows, importId: string): Promise<void> {
  for (;;) {
    const nodes = await transaction.rows(nodesOfImport, { importId, first: page });
    if (nodes.length === 0) return;
    await transaction.rows(deleteNodes, { rows: nodes.map(({ id, factKey }) => [id, factKey]) });
  }
}
