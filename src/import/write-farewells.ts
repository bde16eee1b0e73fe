import { deleteNodes } from "../generated/cypher.ts";
import type { Batch } from "./batches.ts";
import { changeRow, redeliveryRow } from "./change-log.ts";
import type { Redelivered } from "./compare.ts";
import type { Farewell } from "./gone.ts";
import { pagesOf } from "./known-facts.ts";
import type { StoredFact, StoredNode, StoredRelationship } from "./stored-fact.ts";
import { append, setSources, type WriteContext } from "./write-facts.ts";
import { relinkAll, rewriteAll, unlinkAll } from "./write-statement-calls.ts";

/**
 * Batches for facts whose rows are gone, in the order in which they must be written: what is kept by other sources,
 * what ends, then relationships that are swept, and nodes at last, when nothing hangs on them any more.
 */
export function farewellBatches(farewells: readonly Farewell[], context: WriteContext): Batch[][] {
  const of = (kind: Farewell["kind"]) =>
    farewells.filter((farewell) => farewell.kind === kind).flatMap(({ facts }) => facts);
  const swept = of("swept").map(({ before }) => before);
  return [
    [...keptByOthers(of("kept by others"), context)],
    [...ended(of("ended"), context)],
    [...sweptRelationships(swept.filter(isRelationship), context)],
    [...sweptNodes(swept.filter(isNode), context)],
  ];
}

type Pair = Farewell["facts"][number];

/** That another source goes on delivering a fact is no change of the fact. */
function* keptByOthers(facts: readonly Pair[], context: WriteContext): Generator<Batch> {
  for (const page of pagesOf(facts, context.batchSize)) {
    const redelivered = page.flatMap(({ before, after }) =>
      after === null ? [] : [redeliveryOf(before, after)],
    );
    yield {
      file: "",
      facts: page.length,
      work: async (graph) => {
        await setSources(graph, redelivered);
        await append(
          graph,
          redelivered.map((each) => redeliveryRow(context.importId, each)),
          context,
        );
      },
    };
  }
}

function* ended(facts: readonly Pair[], context: WriteContext): Generator<Batch> {
  const { importId } = context;
  for (const page of pagesOf(facts, context.batchSize)) {
    const pairs = page.flatMap(({ before, after }) =>
      after === null ? [] : [{ before, after: { ...after, importId } }],
    );
    const after = pairs.map((pair) => pair.after);
    yield {
      file: "",
      facts: page.length,
      work: async (graph) => {
        await rewriteAll(graph, after.filter(isNode), context);
        await relinkAll(
          graph,
          page.map(({ before }) => before).filter(isRelationship),
          after.filter(isRelationship),
        );
        await append(
          graph,
          pairs.map((pair) => changeRow(importId, "ENDED", pair.before, pair.after)),
          context,
        );
      },
    };
  }
}

function* sweptRelationships(facts: readonly StoredRelationship[], context: WriteContext): Generator<Batch> {
  for (const page of pagesOf(facts, context.batchSize)) {
    yield {
      file: "",
      facts: page.length,
      work: async (graph) => {
        await unlinkAll(graph, page);
        await append(
          graph,
          page.map((fact) => changeRow(context.importId, "SWEPT", fact, null)),
          context,
        );
      },
    };
  }
}

function* sweptNodes(facts: readonly StoredNode[], context: WriteContext): Generator<Batch> {
  for (const page of pagesOf(facts, context.batchSize)) {
    yield {
      file: "",
      facts: page.length,
      work: async (graph) => {
        await graph.rows(deleteNodes, { rows: page.map(({ id, factKey }) => [id, factKey]) });
        await append(
          graph,
          page.map((fact) => changeRow(context.importId, "SWEPT", fact, null)),
          context,
        );
      },
    };
  }
}

function redeliveryOf(before: StoredFact, after: StoredFact): Redelivered {
  return {
    known: {
      kind: before.kind,
      factKey: before.factKey,
      factHash: before.factHash,
      source: before.source,
      otherSources: before.otherSources,
      importId: before.importId,
      endKnown: before.endKnown,
      start: before.kind === "node" ? before.id : before.start,
      end: before.kind === "node" ? "" : before.end,
      unknownFrom: null,
    },
    source: after.source,
    otherSources: after.otherSources,
    hash: after.factHash,
  };
}

function isNode(fact: StoredFact): fact is StoredNode {
  return fact.kind === "node";
}

function isRelationship(fact: StoredFact): fact is StoredRelationship {
  return fact.kind === "relationship";
}
