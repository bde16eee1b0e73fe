import type { NodeFact, RelationshipFact } from "./fact.ts";
import {
  type LabelModel,
  labelModels,
  type PropertyModel,
  type TypeModel,
  typeModels,
} from "./graph-model.ts";
import { searchNames } from "./names.ts";
import type { Cell } from "./table.ts";

/** What the graph keeps of a fact beside its content. */
interface Bookkeeping {
  readonly factKey: string;
  /** Of content and source; 0 for a fact that ended because its row was gone. */
  readonly factHash: number;
  readonly source: string | null;
  readonly otherSources: readonly string[];
  readonly importId: string;
  /** False where the end is the snapshot day of the delivery in which the row was gone. */
  readonly endKnown: boolean | null;
}

/** A node as it is stored: what a write statement takes, and what the change log keeps. */
export interface StoredNode extends Bookkeeping {
  readonly kind: "node";
  readonly label: string;
  readonly id: string;
  readonly areaCode: string | null;
  readonly name: string;
  readonly values: readonly Cell[];
}

/** A relationship as it is stored. */
export interface StoredRelationship extends Bookkeeping {
  readonly kind: "relationship";
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromKnown: boolean | null;
  readonly values: readonly Cell[];
}

export type StoredFact = StoredNode | StoredRelationship;

export type WriteRow = (Cell | readonly string[])[];

/** Columns of a node's row in a write statement, in order. */
export function nodeRowColumns(model: LabelModel): PropertyModel[] {
  const search: PropertyModel[] = ["pinyin", "initials", "sortName"].map((name) => ({
    name,
    type: "String",
  }));
  return [...nodeBookkeeping, ...(model.named ? search : []), ...model.properties];
}

/** Columns of a relationship's row after its two ends, in order. */
export function relationshipRowColumns(model: TypeModel): PropertyModel[] {
  return [...relationshipBookkeeping, ...(model.hasPeriod ? periodColumns : []), ...model.properties];
}

export function nodeRow(node: StoredNode): WriteRow {
  const model = labelModels.get(node.label);
  if (model === undefined) throw new Error(`Expected a label of the fact table, got ${node.label}.`);
  const row: WriteRow = [
    node.id,
    node.areaCode,
    node.name,
    node.source,
    node.otherSources.length === 0 ? null : node.otherSources,
    node.importId,
    node.factKey,
    node.factHash,
    node.endKnown,
  ];
  if (model.named) {
    const { pinyin, initials, sortName } = searchNames(node.name);
    row.push(pinyin, initials, sortName);
  }
  row.push(...node.values);
  return row;
}

export function relationshipRow(relationship: StoredRelationship): WriteRow {
  const row: WriteRow = [
    relationship.start,
    relationship.end,
    relationship.source,
    relationship.otherSources.length === 0 ? null : relationship.otherSources,
    relationship.importId,
    relationship.factKey,
    relationship.factHash,
    relationship.endKnown,
  ];
  if (typeModels.get(relationship.type)?.hasPeriod === true) {
    row.push(relationship.from, relationship.to, relationship.fromKnown);
  }
  row.push(...relationship.values);
  return row;
}

/** What a fact of the folder is stored as. */
export function storedNode(fact: NodeFact, importId: string, hash: number): StoredNode {
  return {
    kind: "node",
    label: fact.label,
    id: fact.id,
    areaCode: fact.areaCode,
    name: fact.name,
    values: fact.values,
    factKey: fact.key,
    factHash: hash,
    source: fact.source,
    otherSources: fact.otherSources,
    importId,
    endKnown: null,
  };
}

export function storedRelationship(
  fact: RelationshipFact,
  importId: string,
  hash: number,
): StoredRelationship {
  return {
    kind: "relationship",
    type: fact.type,
    start: fact.start,
    end: fact.end,
    from: fact.from,
    to: fact.to,
    fromKnown: fact.fromKnown,
    values: fact.values,
    factKey: fact.key,
    factHash: hash,
    source: fact.source,
    otherSources: fact.otherSources,
    importId,
    endKnown: null,
  };
}

const nodeBookkeeping: readonly PropertyModel[] = [
  { name: "id", type: "String" },
  { name: "areaCode", type: "String" },
  { name: "name", type: "String" },
  { name: "source", type: "String" },
  { name: "otherSources", type: "String" },
  { name: "importId", type: "String" },
  { name: "factKey", type: "String" },
  { name: "factHash", type: "Int" },
  { name: "endKnown", type: "Boolean" },
];

const relationshipBookkeeping: readonly PropertyModel[] = [
  { name: "source", type: "String" },
  { name: "otherSources", type: "String" },
  { name: "importId", type: "String" },
  { name: "factKey", type: "String" },
  { name: "factHash", type: "Int" },
  { name: "endKnown", type: "Boolean" },
];

const periodColumns: readonly PropertyModel[] = [
  { name: "from", type: "Date" },
  { name: "to", type: "Date" },
  { name: "fromKnown", type: "Boolean" },
];
