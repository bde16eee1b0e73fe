import type { Cell } from "./table.ts";

/** Open end of a period in the graph. */
export const openEnd = "9999-12-31";
/** First day of what has no known first day. */
export const beginningOfTime = "1900-01-01";

interface FactBase {
  /** Stem of the file. */
  readonly stem: string;
  /** File and key of the row, and what of the row it is: `posts|P-…|SECRETARY|…`, `compounds|CMP-1>LOCATED_IN`. */
  readonly key: string;
  /** Hash of all that is stored, source and bookkeeping apart. */
  readonly content: number;
  /** Source that the row names; null where no source lists the file. */
  readonly source: string | null;
  /** Further sources that give the same row in the same folder. */
  readonly otherSources: readonly string[];
  /** Property values in the order of the label's or type's model. */
  readonly values: readonly Cell[];
  readonly line: number;
}

export interface NodeFact extends FactBase {
  readonly kind: "node";
  readonly label: string;
  readonly id: string;
  /** Null where no place is known. */
  readonly areaCode: string | null;
  readonly name: string;
  /** Made by the program from the words of several rows. */
  readonly made: boolean;
}

export interface RelationshipFact extends FactBase {
  readonly kind: "relationship";
  readonly type: string;
  readonly start: string;
  readonly end: string;
  /** Null for relationships without a period. */
  readonly from: string | null;
  readonly to: string | null;
  /** False when the row does not say since when it holds; null where that is no question. */
  readonly fromKnown: boolean | null;
}

export type Fact = NodeFact | RelationshipFact;

/** What of a node counts as its content. Of a made node the area does not: it is that of whoever made it first. */
export function contentOfNode(
  node: Pick<NodeFact, "label" | "id" | "areaCode" | "name" | "values">,
  made: boolean,
): number {
  return hashText(
    `${node.label}\u0001${node.id}\u0001${made ? "" : (node.areaCode ?? "")}\u0001${node.name}${contentOfValues(node.values)}`,
  );
}

/** What of a relationship counts as its content. An unknown beginning stays unknown, whatever day stands for it. */
export function contentOfRelationship(
  fact: Pick<RelationshipFact, "type" | "start" | "end" | "from" | "to" | "fromKnown" | "values">,
): number {
  const since = fact.fromKnown === false ? "?" : (fact.from ?? "");
  return hashText(
    `${fact.type}\u0001${fact.start}\u0001${fact.end}\u0001${since}\u0001${fact.to ?? ""}${contentOfValues(fact.values)}`,
  );
}

/** Key of the row that a fact stems from: what follows `>` names one of several things a row makes. */
export function rowKey(factKey: string): string {
  const at = factKey.lastIndexOf(">");
  return at < 0 || !/^>[A-Z_]+$/.test(factKey.slice(at)) ? factKey : factKey.slice(0, at);
}

/** Key of the pair whatever its 起, the last part of the keys that have one. */
export function pairKey(factKey: string): string {
  const key = rowKey(factKey);
  return `${key.slice(0, key.lastIndexOf("|"))}${factKey.slice(key.length)}`;
}

/**
 * A 53-bit hash of a text. Two different facts with one key agree by chance once in 9 x 10^15; it guards against
 * change, not against somebody who looks for a collision.
 */
export function hashText(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** What is stored as `factHash`: content and the source that holds it. */
export function factHash(content: number, source: string | null): number {
  return hashText(`${content} ${source ?? ""}`);
}

function contentOfValues(values: readonly Cell[]): string {
  let text = "";
  for (const value of values) text += value === null ? "\u0001" : `\u0001${String(value)}`;
  return text;
}
