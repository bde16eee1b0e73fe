import { appendChanges, setNodeSources, setRelationshipSources } from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import type { Batch } from "./batches.ts";
import { changeRow, firstLoad, redeliveryRow } from "./change-log.ts";
import type { Comparison, Redelivered } from "./compare.ts";
import { factHash } from "./fact.ts";
import { pagesOf } from "./known-facts.ts";
import type { ImportPlan } from "./plan.ts";
import { type StoredFact, storedNode, storedRelationship, type WriteRow } from "./stored-fact.ts";
import {
  createAll,
  linkAll,
  type Marks,
  refuseForeignIds,
  relinkAll,
  rewriteAll,
  unlinkAll,
} from "./write-statement-calls.ts";

export interface WriteContext extends Marks {
  readonly plan: ImportPlan;
  readonly importId: string;
  /** Facts of a transaction. */
  readonly batchSize: number;
}

/** Batches that make the nodes a file brings. */
export function* newNodes({ stem, newNodes: facts }: Comparison, context: WriteContext): Generator<Batch> {
  const { importId } = context;
  for (const page of pagesOf(facts.all(), context.batchSize)) {
    const stored = () => page.map((fact) => storedNode(fact, importId, factHash(fact.content, fact.source)));
    yield {
      file: stem,
      facts: page.length,
      work: async (graph) => {
        const nodes = stored();
        await createAll(graph, nodes, context);
        await logAdded(graph, nodes, context);
      },
      again: async (graph) => {
        const nodes = stored();
        await refuseForeignIds(graph, nodes);
        await rewriteAll(graph, nodes, context);
        await logAdded(graph, nodes, context);
      },
    };
  }
}

/** Batches that make the relationships a file brings. */
export function* newRelationships(
  { stem, newRelationships: facts }: Comparison,
  context: WriteContext,
): Generator<Batch> {
  const { importId } = context;
  for (const page of pagesOf(facts.all(), context.batchSize)) {
    yield {
      file: stem,
      facts: page.length,
      work: async (graph) => {
        const relationships = page.map((fact) =>
          storedRelationship(fact, importId, factHash(fact.content, fact.source)),
        );
        await linkAll(graph, relationships);
        await logAdded(graph, relationships, context);
      },
    };
  }
}

/** Batches that write what a file says differently of known facts. */
export function* changedFacts(comparison: Comparison, context: WriteContext): Generator<Batch> {
  const { importId, plan } = context;
  const changed = (after: StoredFact): WriteRow =>
    changeRow(importId, "CHANGED", plan.stored.get(after.factKey) ?? null, after);
  for (const page of pagesOf(comparison.changedNodes, context.batchSize)) {
    const nodes = page.map(({ fact }) => storedNode(fact, importId, factHash(fact.content, fact.source)));
    yield {
      file: comparison.stem,
      facts: page.length,
      work: async (graph) => {
        await rewriteAll(graph, nodes, context);
        await append(graph, nodes.map(changed), context);
      },
    };
  }
  for (const page of pagesOf(comparison.changedRelationships, context.batchSize)) {
    const relationships = page.map(({ fact }) =>
      storedRelationship(fact, importId, factHash(fact.content, fact.source)),
    );
    const before = page.map(({ known }) => known);
    yield {
      file: comparison.stem,
      facts: page.length,
      work: async (graph) => {
        await relinkAll(graph, before, relationships);
        await append(graph, relationships.map(changed), context);
      },
    };
  }
  for (const page of pagesOf(comparison.dropped, context.batchSize)) {
    const rows = page.flatMap(({ factKey }) => {
      const before = plan.stored.get(factKey);
      return before === undefined ? [] : [changeRow(importId, "SWEPT", before, null)];
    });
    yield {
      file: comparison.stem,
      facts: page.length,
      work: async (graph) => {
        await unlinkAll(graph, page);
        await append(graph, rows, context);
      },
    };
  }
}

/** Batches that say which sources deliver facts whose values are as they were. */
export function* redeliveries({ stem, redelivered }: Comparison, context: WriteContext): Generator<Batch> {
  for (const page of pagesOf(redelivered, context.batchSize)) {
    yield {
      file: stem,
      facts: 0,
      work: async (graph) => {
        await setSources(graph, page);
        await append(
          graph,
          page.map((each) => redeliveryRow(context.importId, each)),
          context,
        );
      },
    };
  }
}

/** Writes sources and hash of facts, of nodes and of relationships. */
export async function setSources(graph: Rows, facts: readonly Redelivered[]): Promise<void> {
  const rowsOf = (kind: "node" | "relationship"): WriteRow[] =>
    facts
      .filter(({ known }) => known.kind === kind)
      .map(({ known, source, otherSources, hash }) => [
        known.start,
        ...(kind === "node" ? [] : [known.end]),
        known.factKey,
        source,
        otherSources.length === 0 ? null : otherSources,
        hash,
      ]);
  const [nodes, relationships] = [rowsOf("node"), rowsOf("relationship")];
  if (nodes.length > 0) await graph.rows(setNodeSources, { rows: nodes });
  if (relationships.length > 0) await graph.rows(setRelationshipSources, { rows: relationships });
}

/** Appends entries to the change log. */
export async function append(
  graph: Rows,
  rows: readonly WriteRow[],
  { at }: Pick<Marks, "at">,
): Promise<void> {
  if (rows.length > 0) await graph.rows(appendChanges, { rows, at });
}

/** A first load is one entry, written at its end; every later addition has one of its own. */
async function logAdded(graph: Rows, facts: readonly StoredFact[], context: WriteContext): Promise<void> {
  const later = facts.filter(({ factKey, source }) => {
    const file = factKey.slice(0, factKey.indexOf("|"));
    return !context.plan.firstLoads.has(firstLoad(file, source));
  });
  await append(
    graph,
    later.map((fact) => changeRow(context.importId, "ADDED", null, fact)),
    context,
  );
}
