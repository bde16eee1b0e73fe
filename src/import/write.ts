import {
  appendChanges,
  deleteNodes,
  deleteRelationships,
  idsOfOtherFiles,
  setNodeSources,
  setRelationshipSources,
} from "../generated/cypher.ts";
import { isConstraintViolation } from "../graph/errors.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import { type ChangeKind, changeRow, firstLoad, firstLoadRow } from "./change-log.ts";
import type { ImportClaim } from "./claim.ts";
import type { Comparison } from "./compare.ts";
import { factHash, type NodeFact, type RelationshipFact } from "./fact.ts";
import type { Farewell } from "./gone.ts";
import { groupBy } from "./group-by.ts";
import { pagesOf } from "./known-facts.ts";
import type { ImportPlan } from "./plan.ts";
import { nodeRow, relationshipRow, type StoredFact, storedNode, type StoredNode, storedRelationship, type StoredRelationship, type WriteRow } from "./stored-fact.ts";
import { createNodeStatement, createRelationshipStatement, rewriteNodeStatement } from "./typed-statements.ts";

export interface WriteContext {
  readonly graph: Graph;
  readonly claim: Pick<ImportClaim, "assertHeld">;
  readonly importId: string;
  readonly synthetic: boolean;
  /** Instant that the facts and the change log carry. */
  readonly at: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((file: string, done: number, total: number) => void) | undefined;
}

/** Enough to keep the database busy between two commits, few enough for its memory and for a quick stop. */
const batchSize = 4_000;
/** A writer must be done before its claim can have run out. */
const batchDeadlineMs = 45_000;

/**
 * Writes what the plan says, in batches of one transaction each. Each can be repeated, and whatever is left out by a
 * stop or a kill is found by the next comparison.
 */
export async function writePlan(plan: ImportPlan, context: WriteContext): Promise<void> {
  const writer = new Writer(plan, context);
  for (const comparison of plan.comparisons) await writer.newNodes(comparison);
  for (const comparison of plan.comparisons) await writer.changedNodes(comparison);
  for (const comparison of plan.comparisons) await writer.newRelationships(comparison);
  for (const comparison of plan.comparisons) {
    await writer.changedRelationships(comparison);
    await writer.sources(comparison);
    await writer.dropped(comparison);
  }
  await writer.farewells();
  await writer.firstLoads();
}

type Work = (graph: Rows) => Promise<void>;

class Writer {
  readonly #plan: ImportPlan;
  readonly #context: WriteContext;
  readonly #total: number;
  #done = 0;

  constructor(plan: ImportPlan, context: WriteContext) {
    this.#plan = plan;
    this.#context = context;
    this.#total = plan.comparisons.reduce(
      (sum, each) => sum + each.newNodes.length + each.newRelationships.length + each.changedNodes.length + each.changedRelationships.length,
      plan.farewells.length,
    );
  }

  async newNodes({ stem, newNodes }: Comparison): Promise<void> {
    const { importId, synthetic, at } = this.#context;
    const batches: Batch[] = [];
    for (const [label, facts] of groupBy(newNodes, (fact) => fact.label)) {
      for (const page of pagesOf(facts, batchSize)) {
        const stored = (): StoredNode[] => page.map((fact) => this.#storedNode(fact));
        batches.push({
          facts: page.length,
          work: async (graph) => {
            const nodes = stored();
            await graph.rows(createNodeStatement(label), { rows: nodes.map(nodeRow), synthetic, at });
            await this.#append(graph, nodes.flatMap((node) => this.#added(node, importId)));
          },
          again: async (graph) => {
            const nodes = stored();
            await refuseForeignIds(graph, nodes, stem);
            await graph.rows(rewriteNodeStatement(label), { rows: nodes.map(nodeRow), synthetic, at });
            await this.#append(graph, nodes.flatMap((node) => this.#added(node, importId)));
          },
        });
      }
    }
    await this.#run(stem, batches);
  }

  async changedNodes({ stem, changedNodes }: Comparison): Promise<void> {
    const batches: Batch[] = [];
    for (const [label, changes] of groupBy(changedNodes, ({ fact }) => fact.label)) {
      for (const page of pagesOf(changes, batchSize)) {
        const nodes = page.map(({ fact }) => this.#storedNode(fact));
        batches.push({
          facts: page.length,
          work: async (graph) => {
            await this.#rewrite(graph, label, nodes);
            await this.#append(graph, nodes.map((node) => this.#changed(node)));
          },
        });
      }
    }
    await this.#run(stem, batches);
  }

  async newRelationships({ stem, newRelationships }: Comparison): Promise<void> {
    const { importId } = this.#context;
    const batches: Batch[] = [];
    for (const [type, facts] of groupBy(newRelationships, (fact) => fact.type)) {
      for (const page of pagesOf(facts, batchSize)) {
        const create = async (graph: Rows, anew: boolean): Promise<void> => {
          const stored = page.map((fact) => this.#storedRelationship(fact));
          if (anew) await graph.rows(deleteRelationships, { rows: stored.map(({ start, end, factKey }) => [start, end, factKey]) });
          await graph.rows(createRelationshipStatement(type), { rows: stored.map(relationshipRow) });
          await this.#append(graph, stored.flatMap((each) => this.#added(each, importId)));
        };
        batches.push({ facts: page.length, work: (graph) => create(graph, false), again: (graph) => create(graph, true) });
      }
    }
    await this.#run(stem, batches);
  }

  /** The ends may have changed too, so a changed relationship is made anew. */
  async changedRelationships({ stem, changedRelationships }: Comparison): Promise<void> {
    const batches: Batch[] = [];
    for (const [type, changes] of groupBy(changedRelationships, ({ fact }) => fact.type)) {
      for (const page of pagesOf(changes, batchSize)) {
        const relationships = page.map(({ fact }) => this.#storedRelationship(fact));
        batches.push({
          facts: page.length,
          work: async (graph) => {
            await this.#remake(graph, type, page.map(({ known }) => known), relationships);
            await this.#append(graph, relationships.map((each) => this.#changed(each)));
          },
        });
      }
    }
    await this.#run(stem, batches);
  }

  async sources({ stem, redelivered }: Comparison): Promise<void> {
    const nodes = redelivered.filter(({ known }) => known.kind === "node");
    const relationships = redelivered.filter(({ known }) => known.kind === "relationship");
    const batches: Batch[] = [];
    for (const page of pagesOf(nodes, batchSize)) {
      const rows = page.map(({ known, source, otherSources, hash }) => [known.start, known.factKey, source, nullIfNone(otherSources), hash]);
      batches.push({ facts: 0, work: async (graph) => void (await graph.rows(setNodeSources, { rows })) });
    }
    for (const page of pagesOf(relationships, batchSize)) {
      const rows = page.map(({ known, source, otherSources, hash }) => [known.start, known.end, known.factKey, source, nullIfNone(otherSources), hash]);
      batches.push({ facts: 0, work: async (graph) => void (await graph.rows(setRelationshipSources, { rows })) });
    }
    await this.#run(stem, batches);
  }

  async dropped({ stem, dropped }: Comparison): Promise<void> {
    const batches = [...pagesOf(dropped, batchSize)].map((page): Batch => ({
      facts: 0,
      work: async (graph) => {
        await graph.rows(deleteRelationships, { rows: page.map(({ start, end, factKey }) => [start, end, factKey]) });
        await this.#append(
          graph,
          page.flatMap(({ factKey }) => this.#log("SWEPT", this.#plan.stored.get(factKey) ?? null, null)),
        );
      },
    }));
    await this.#run(stem, batches);
  }

  /** Relationships first: a node can only go when nothing hangs on it. */
  async farewells(): Promise<void> {
    const all = this.#plan.farewells.flatMap(({ kind, facts }) => facts.map((fact) => ({ ...fact, kind })));
    const kept = all.filter(({ after }) => after !== null);
    const swept = all.filter(({ after }) => after === null);
    const work = (facts: readonly Leaving[], act: (graph: Rows, page: readonly Leaving[]) => Promise<void>): Batch[] =>
      [...pagesOf(facts, batchSize)].map((page) => ({
        facts: page.length,
        work: async (graph) => {
          await act(graph, page);
          await this.#append(graph, page.flatMap(({ kind, before, after }) => this.#logLeaving(kind, before, after)));
        },
      }));
    await this.#run("", work(kept.filter(({ before }) => before.kind === "node"), (graph, page) => this.#rewriteAll(graph, page)));
    await this.#run("", work(kept.filter(({ before }) => before.kind === "relationship"), (graph, page) => this.#remakeAll(graph, page)));
    await this.#run(
      "",
      work(swept.filter(({ before }) => before.kind === "relationship"), async (graph, page) => {
        await graph.rows(deleteRelationships, { rows: page.flatMap(({ before }) => endsOf(before)) });
      }),
    );
    await this.#run(
      "",
      work(swept.filter(({ before }) => before.kind === "node"), async (graph, page) => {
        await graph.rows(deleteNodes, { rows: page.flatMap(({ before }) => (before.kind === "node" ? [[before.id, before.factKey]] : [])) });
      }),
    );
  }

  async firstLoads(): Promise<void> {
    const rows = [...this.#plan.firstLoads].map(([name, facts]) => {
      const [file = "", source = ""] = name.split("|");
      return firstLoadRow(this.#context.importId, file, source === "" ? null : source, facts);
    });
    await this.#run("", [{ facts: 0, work: (graph) => this.#append(graph, rows) }]);
  }

  #storedNode(fact: NodeFact): StoredNode {
    return storedNode(fact, this.#context.importId, factHash(fact.content, fact.source));
  }

  #storedRelationship(fact: RelationshipFact): StoredRelationship {
    return storedRelationship(fact, this.#context.importId, factHash(fact.content, fact.source));
  }

  #added(fact: StoredFact, importId: string): WriteRow[] {
    const file = fact.factKey.slice(0, fact.factKey.indexOf("|"));
    if (this.#plan.firstLoads.has(firstLoad(file, fact.source))) return [];
    return [changeRow(importId, "ADDED", null, fact)];
  }

  #changed(after: StoredFact): WriteRow {
    return changeRow(this.#context.importId, "CHANGED", this.#plan.stored.get(after.factKey) ?? null, after);
  }

  #log(kind: ChangeKind, before: StoredFact | null, after: StoredFact | null): WriteRow[] {
    return before === null && after === null ? [] : [changeRow(this.#context.importId, kind, before, after)];
  }

  /** That another source goes on delivering a fact is no change of the fact. */
  #logLeaving(kind: Farewell["kind"], before: StoredFact, after: StoredFact | null): WriteRow[] {
    if (kind === "kept by others") return [];
    const marked = after === null ? null : { ...after, importId: this.#context.importId };
    return this.#log(kind === "ended" ? "ENDED" : "SWEPT", before, marked);
  }

  async #append(graph: Rows, rows: readonly WriteRow[]): Promise<void> {
    if (rows.length > 0) await graph.rows(appendChanges, { rows, at: this.#context.at });
  }

  async #rewrite(graph: Rows, label: string, nodes: readonly StoredNode[]): Promise<void> {
    const { synthetic, at } = this.#context;
    await graph.rows(rewriteNodeStatement(label), { rows: nodes.map(nodeRow), synthetic, at });
  }

  async #rewriteAll(graph: Rows, page: readonly Leaving[]): Promise<void> {
    const nodes = page.flatMap(({ kind, after }) => (after?.kind === "node" ? [this.#ofThisImport(kind, after)] : []));
    for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) await this.#rewrite(graph, label, ofLabel);
  }

  async #remakeAll(graph: Rows, page: readonly Leaving[]): Promise<void> {
    const relationships = page.flatMap(({ kind, after }) => (after?.kind === "relationship" ? [this.#ofThisImport(kind, after)] : []));
    for (const [type, ofType] of groupBy(relationships, (each) => each.type)) await this.#remake(graph, type, ofType, ofType);
  }

  #ofThisImport<Of extends StoredFact>(kind: Farewell["kind"], fact: Of): Of {
    return kind === "ended" ? { ...fact, importId: this.#context.importId } : fact;
  }

  async #remake(
    graph: Rows,
    type: string,
    before: readonly { readonly start: string; readonly end: string; readonly factKey: string }[],
    after: readonly StoredRelationship[],
  ): Promise<void> {
    // Also under its new ends: a repeated transaction finds its own work there.
    const rows = [...before, ...after].map(({ start, end, factKey }) => [start, end, factKey]);
    await graph.rows(deleteRelationships, { rows });
    await graph.rows(createRelationshipStatement(type), { rows: after.map(relationshipRow) });
  }

  /** Two batches at a time: while the database works on one, the next is made ready. */
  async #run(stem: string, batches: readonly Batch[]): Promise<void> {
    let next = 0;
    const writer = async (): Promise<void> => {
      for (let batch = batches[next]; batch !== undefined; batch = batches[next]) {
        next += 1;
        this.#context.signal?.throwIfAborted();
        await this.#commit(batch);
        this.#done += batch.facts;
        if (stem !== "") this.#context.progress?.(`${stem}.csv`, this.#done, this.#total);
      }
    };
    await Promise.all([writer(), writer()]);
  }

  async #commit({ work, again }: Batch): Promise<void> {
    try {
      await this.#transaction(work);
    } catch (error) {
      // Part of it is there: this batch was committed and the answer lost, or an earlier attempt was cut off.
      if (again === undefined || !isConstraintViolation(error)) throw error;
      await this.#transaction(again);
    }
  }

  #transaction(work: Work): Promise<void> {
    const { graph, claim } = this.#context;
    return graph.transaction(
      async (transaction) => {
        await claim.assertHeld(transaction);
        await work(transaction);
      },
      { deadlineMs: batchDeadlineMs, operation: "import" },
    );
  }
}

interface Batch {
  readonly facts: number;
  readonly work: Work;
  /** For a batch that makes things: the same, when some of them are there already. */
  readonly again?: Work;
}

interface Leaving {
  readonly kind: Farewell["kind"];
  readonly before: StoredFact;
  readonly after: StoredFact | null;
}

function nullIfNone(sources: readonly string[]): readonly string[] | null {
  return sources.length === 0 ? null : sources;
}

function endsOf(fact: StoredFact): string[][] {
  return fact.kind === "relationship" ? [[fact.start, fact.end, fact.factKey]] : [];
}

/** A node that another file made must never be written over. */
async function refuseForeignIds(graph: Rows, nodes: readonly StoredNode[], stem: string): Promise<void> {
  const [foreign] = await graph.rows(idsOfOtherFiles, { rows: nodes.map(({ id }) => [id, stem]) });
  if (foreign !== undefined) {
    throw new Error(`Expected the id ${foreign.id} to be free for ${stem}.csv; a row of ${foreign.file}.csv has it. Give one of them another id.`);
  }
}
