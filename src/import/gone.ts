import { exchangeFormat } from "./exchange-format.ts";
import type { NodeRecipe, RelationshipRecipe, TimeOfThing } from "./fact-recipe.ts";
import {
  beginningOfTime,
  contentOfNode,
  contentOfRelationship,
  factHash,
  openEnd,
  pairKey,
  rowKey,
} from "./fact.ts";
import { factsOf, labelModels, propertyName } from "./graph-model.ts";
import type { KnownFact } from "./known-facts.ts";
import { coversArea, type ManifestSource } from "./manifest.ts";
import type { StoredFact, StoredNode } from "./stored-fact.ts";

/** A source of the manifest, and the snapshot day of what it delivered before; null for its first delivery. */
export interface DeliveringSource extends ManifestSource {
  readonly formerSnapshotOn: string | null;
}

/** What becomes of the facts of a row that is gone. */
export interface Farewell {
  readonly rowKey: string;
  readonly file: string;
  /** Sources that had delivered it and do so no longer. */
  readonly leaving: readonly string[];
  readonly kind: "ended" | "swept" | "kept by others";
  /** As stored before, and as it is to be stored; null for what is taken out of the graph. */
  readonly facts: readonly { readonly before: StoredFact; readonly after: StoredFact | null }[];
}

export interface GoneContext {
  readonly snapshotOn: string;
  readonly sources: readonly DeliveringSource[];
  readonly stored: ReadonlyMap<string, StoredFact>;
  /** By id: nodes that relationships hang on, for area and date. */
  readonly subjects: ReadonlyMap<string, StoredNode>;
  /** Pairs of which a new row came that holds on the snapshot day. */
  readonly replacedPairs: ReadonlySet<string>;
}

/** Id of the node whose area and date are those of the fact: the first of its key. */
export function subjectOf(fact: KnownFact, stem: string, type: string | null): string {
  const recipe = relationshipRecipe(stem, type);
  return recipe?.subject === "end" ? fact.end : fact.start;
}

/**
 * Decides on the facts of a file whose rows are gone (exchange format 16.2): only those that a source of this
 * manifest delivered before, in its area, within its period; everything else is left out.
 */
export function farewells(stem: string, gone: readonly KnownFact[], context: GoneContext): Farewell[] {
  const byRow = new Map<string, KnownFact[]>();
  for (const fact of gone)
    byRow.set(rowKey(fact.factKey), [...(byRow.get(rowKey(fact.factKey)) ?? []), fact]);
  const found: Farewell[] = [];
  for (const [key, facts] of byRow) {
    // The row's own fact decides; what hangs beside it follows.
    const own = facts.find(({ factKey }) => factKey === key) ?? facts[0];
    const farewell =
      own === undefined || own.endKnown === false ? null : farewellOf(stem, key, own, facts, context);
    if (farewell !== null) found.push(farewell);
  }
  return found;
}

function farewellOf(
  stem: string,
  key: string,
  own: KnownFact,
  facts: readonly KnownFact[],
  context: GoneContext,
): Farewell | null {
  const before = context.stored.get(own.factKey);
  if (before === undefined) return null;
  const subject =
    before.kind === "node" ? before : (context.subjects.get(subjectOf(own, stem, before.type)) ?? null);
  const time =
    before.kind === "relationship" && before.from !== null
      ? { from: before.from, to: before.to ?? openEnd }
      : timeOf(subject, own);
  const delivered = [...(own.source === null ? [] : [own.source]), ...own.otherSources];
  const leaving = context.sources.filter(
    (source) =>
      delivered.includes(source.id) &&
      source.files.includes(stem) &&
      subject?.areaCode !== null &&
      subject !== null &&
      coversArea(source, subject.areaCode) &&
      touches(time, source),
  );
  if (leaving.length === 0) return null;
  const left = leaving.map(({ id }) => id);
  const storedOf = facts.flatMap(({ factKey }) => context.stored.get(factKey) ?? []);
  const base = { rowKey: key, file: stem, leaving: left };
  const remaining = delivered.filter((source) => !left.includes(source));
  if (remaining.length > 0) {
    return {
      ...base,
      kind: "kept by others",
      facts: storedOf.map((each) => ({ before: each, after: heldBy(each, remaining) })),
    };
  }
  const former =
    leaving
      .flatMap(({ formerSnapshotOn }) => formerSnapshotOn ?? [])
      .toSorted()
      .at(-1) ?? context.snapshotOn;
  const wasActive = time.from <= former && former < time.to;
  const ends =
    context.snapshotOn > former &&
    wasActive &&
    canEnd(stem, before) &&
    !context.replacedPairs.has(pairKey(own.factKey));
  return ends
    ? { ...base, kind: "ended", facts: storedOf.flatMap((each) => ended(stem, each, context.snapshotOn)) }
    : { ...base, kind: "swept", facts: storedOf.map((each) => ({ before: each, after: null })) };
}

interface Time {
  readonly from: string;
  readonly to: string;
}

/** When a thing or event is; of a relationship without a period, when the thing it belongs to is. */
function timeOf(subject: StoredNode | null, own: KnownFact): Time {
  const stem = (subject?.factKey ?? own.factKey).split("|")[0] ?? "";
  const time: TimeOfThing = factsOf(stem).time ?? {};
  const value = (field: string | undefined): string | null => {
    if (subject === null || field === undefined) return null;
    const index =
      labelModels.get(subject.label)?.properties.findIndex(({ name }) => name === propertyName(field)) ?? -1;
    const cell = index < 0 ? null : (subject.values[index] ?? null);
    return cell === null ? null : String(cell);
  };
  const on = value(time.on);
  if (on !== null) return { from: on, to: `${on}+` };
  const year = value(time.year);
  if (year !== null) return { from: `${year}-01-01`, to: `${year}-12-31+` };
  const month = value(time.month);
  if (month !== null) return { from: `${month}-01`, to: `${month}-31+` };
  return { from: value(time.first) ?? beginningOfTime, to: value(time.last) ?? openEnd };
}

/** True when the fact holds on some day that the source covers; a fact that holds on no day counts on its first. */
function touches({ from, to }: Time, { coversFrom, coversTo }: ManifestSource): boolean {
  return (
    (coversTo === null || from <= coversTo) && (coversFrom === null || to > coversFrom || from >= coversFrom)
  );
}

function relationshipRecipe(stem: string, type: string | null): RelationshipRecipe | undefined {
  return factsOf(stem).relationships.find((recipe) => recipe.type === type);
}

/** True when the column that ends rows of the file says something of this fact. */
function canEnd(stem: string, fact: StoredFact): boolean {
  const endColumn = exchangeFormat.byStem.get(stem)?.endColumn ?? null;
  if (endColumn === null) return false;
  if (fact.kind === "relationship") return relationshipRecipe(stem, fact.type)?.period?.[1] === endColumn;
  return (
    endProperty(stem, fact) !== null ||
    factsOf(stem).relationships.some(({ link, period }) => link === undefined && period?.[1] === endColumn)
  );
}

function endProperty(stem: string, fact: StoredNode): number | null {
  const endColumn = exchangeFormat.byStem.get(stem)?.endColumn ?? null;
  const recipe: NodeRecipe | undefined = factsOf(stem).node?.find(({ label }) => label === fact.label);
  if (endColumn === null || recipe === undefined || recipe.without?.includes(endColumn)) return null;
  const index =
    labelModels.get(fact.label)?.properties.findIndex(({ name }) => name === propertyName(endColumn)) ?? -1;
  return index < 0 ? null : index;
}

/** The fact with the snapshot day as its end, marked as one whose true end nobody told. */
function ended(
  stem: string,
  before: StoredFact,
  snapshotOn: string,
): { before: StoredFact; after: StoredFact }[] {
  const mark = { endKnown: false, factHash: 0 } as const;
  if (before.kind === "relationship") {
    // An event that hangs on the thing has no period that could end.
    if (before.to === null) return [];
    return [{ before, after: { ...before, ...mark, to: before.to < snapshotOn ? before.to : snapshotOn } }];
  }
  const index = endProperty(stem, before);
  const values = before.values.map((value, at) =>
    at !== index ? value : value === null || String(value) > snapshotOn ? snapshotOn : value,
  );
  return [{ before, after: { ...before, ...mark, values } }];
}

/** The fact without the sources that left it. */
function heldBy(fact: StoredFact, remaining: readonly string[]): StoredFact {
  const [source = null, ...otherSources] = remaining;
  if (source === fact.source) return { ...fact, otherSources };
  const content =
    fact.kind === "node"
      ? contentOfNode(fact, labelModels.get(fact.label)?.made ?? false)
      : contentOfRelationship(fact);
  return { ...fact, source, otherSources, factHash: factHash(content, source) };
}
