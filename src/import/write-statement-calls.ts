import { deleteRelationships, idsOfOtherFiles } from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import { groupBy } from "./group-by.ts";
import { nodeRow, relationshipRow, type StoredNode, type StoredRelationship } from "./stored-fact.ts";
import {
  createNodeStatement,
  createRelationshipStatement,
  rewriteNodeStatement,
} from "./typed-statements.ts";

/** What every node carries besides its own row. */
export interface Marks {
  readonly synthetic: boolean;
  readonly at: string;
}

/** Makes nodes that are not there. */
export async function createAll(
  graph: Rows,
  nodes: readonly StoredNode[],
  { synthetic, at }: Marks,
): Promise<void> {
  for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) {
    await graph.rows(createNodeStatement(label), { rows: ofLabel.map(nodeRow), synthetic, at });
  }
}

/** Writes nodes as they are to be, there or not. */
export async function rewriteAll(
  graph: Rows,
  nodes: readonly StoredNode[],
  { synthetic, at }: Marks,
): Promise<void> {
  for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) {
    await graph.rows(rewriteNodeStatement(label), { rows: ofLabel.map(nodeRow), synthetic, at });
  }
}

/** Makes relationships that are not there. */
export async function linkAll(graph: Rows, relationships: readonly StoredRelationship[]): Promise<void> {
  for (const [type, ofType] of groupBy(relationships, (relationship) => relationship.type)) {
    await graph.rows(createRelationshipStatement(type), { rows: ofType.map(relationshipRow) });
  }
}

/** Where a relationship is found. */
export interface RelationshipPlace {
  readonly start: string;
  readonly end: string;
  readonly factKey: string;
}

/** Takes relationships out; what is not there is passed over. */
export async function unlinkAll(graph: Rows, places: readonly RelationshipPlace[]): Promise<void> {
  if (places.length === 0) return;
  await graph.rows(deleteRelationships, {
    rows: places.map(({ start, end, factKey }) => [start, end, factKey]),
  });
}

/**
 * Makes relationships anew that were at `before`: their ends may have changed. They are looked for at their new ends
 * too, where a repeated transaction finds its own work.
 */
export async function relinkAll(
  graph: Rows,
  before: readonly RelationshipPlace[],
  after: readonly StoredRelationship[],
): Promise<void> {
  await unlinkAll(graph, [...before, ...after]);
  await linkAll(graph, after);
}

/** Says so before a node that another file made would be written over. */
export async function refuseForeignIds(graph: Rows, nodes: readonly StoredNode[]): Promise<void> {
  const rows = nodes.map(({ id, factKey }) => [id, factKey.slice(0, factKey.indexOf("|"))]);
  const [foreign] = await graph.rows(idsOfOtherFiles, { rows });
  if (foreign === undefined) return;
  throw new Error(
    `Expected the id ${foreign.id} to be free; a row of ${foreign.file}.csv has it. Give one of the two another id.`,
  );
}
