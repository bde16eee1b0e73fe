import { type Fact, factHash, type NodeFact, type RelationshipFact, rowKey } from "./fact.ts";
import type { FactsOfFile } from "./facts.ts";
import type { FactSum, KnownFact } from "./known-facts.ts";

/** Facts that are kept, or made anew one after another each time they are asked for. */
export interface FactList<Of> {
  readonly count: number;
  all(): Iterable<Of>;
}

export function listOf<Of>(facts: readonly Of[]): FactList<Of> {
  return { count: facts.length, all: () => facts };
}

/** A fact whose values differ from those in the graph, with the sources that deliver it from now on. */
export interface ChangedFact<Of extends Fact> {
  readonly fact: Of;
  readonly known: KnownFact;
}

/** A fact whose values are as they were, delivered by other sources than before. */
export interface Redelivered {
  readonly known: KnownFact;
  readonly source: string | null;
  readonly otherSources: readonly string[];
  readonly hash: number;
}

/** What of a file is new, changed, as it was, or no longer there. */
export interface Comparison {
  readonly stem: string;
  readonly newNodes: FactList<NodeFact>;
  readonly newRelationships: FactList<RelationshipFact>;
  readonly changedNodes: readonly ChangedFact<NodeFact>[];
  readonly changedRelationships: readonly ChangedFact<RelationshipFact>[];
  readonly redelivered: readonly Redelivered[];
  /** Relationships beside a row that is still there: the cell that made them is empty now. */
  readonly dropped: readonly KnownFact[];
  /** Facts of rows that are not in the file. */
  readonly gone: readonly KnownFact[];
  /** Facts over which two sources differ, with the source that holds. */
  readonly differing: readonly { readonly fact: Fact; readonly holder: string }[];
  readonly unchanged: number;
}

/** When sources were received: the later of two that differ holds. */
export type ReceivedAt = (source: string) => string;

/** True when the sums of the graph say that it holds exactly these facts. */
export function sumsAgree(facts: readonly Fact[], sums: readonly FactSum[]): boolean {
  const own = new Map<string | null, { facts: number; low: number; high: number }>();
  for (const fact of facts) {
    if (fact.otherSources.length > 0) return false;
    const sum = own.get(fact.source) ?? { facts: 0, low: 0, high: 0 };
    const hash = factHash(fact.content, fact.source);
    sum.facts += 1;
    sum.low += hash % 1073741824;
    sum.high += Math.floor(hash / 1073741824);
    own.set(fact.source, sum);
  }
  return (
    own.size === sums.length &&
    sums.every(({ source, facts: count, shared, low, high }) => {
      const sum = own.get(source);
      return shared === 0 && sum !== undefined && sum.facts === count && sum.low === low && sum.high === high;
    })
  );
}

/** Compares what a file says with what the graph holds of it. */
export function compareFile(
  file: FactsOfFile,
  known: ReadonlyMap<string, KnownFact>,
  receivedAt: ReceivedAt,
): Comparison {
  const newNodes: NodeFact[] = [];
  const newRelationships: RelationshipFact[] = [];
  const changedNodes: ChangedFact<NodeFact>[] = [];
  const changedRelationships: ChangedFact<RelationshipFact>[] = [];
  const redelivered: Redelivered[] = [];
  const differing: { fact: Fact; holder: string }[] = [];
  const present = new Set<string>();
  const rows = new Set<string>();
  const overruled = new Set<string>();
  let unchanged = 0;
  const judge = (fact: Fact): "new" | "changed" | "kept" => {
    present.add(fact.key);
    rows.add(rowKey(fact.key));
    const before = known.get(fact.key);
    if (before === undefined) return "new";
    const verdict = compareFact(fact, before, receivedAt);
    if (verdict.differs !== null) differing.push({ fact, holder: verdict.differs });
    if (verdict.changed) return "changed";
    if (verdict.differs !== null) overruled.add(rowKey(fact.key));
    unchanged += 1;
    if (verdict.sources !== null) redelivered.push(verdict.sources);
    return "kept";
  };
  for (const fact of file.nodes) {
    const verdict = judge(fact);
    if (verdict === "new") newNodes.push(fact);
    else if (verdict === "changed")
      changedNodes.push({ fact: withSources(fact, known), known: knownOf(fact, known) });
  }
  for (const fact of file.relationships) {
    const verdict = judge(fact);
    if (verdict === "new") newRelationships.push(fact);
    else if (verdict === "changed") {
      const before = knownOf(fact, known);
      changedRelationships.push({ fact: sinceBefore(withSources(fact, known), before), known: before });
    }
  }
  const dropped: KnownFact[] = [];
  const gone: KnownFact[] = [];
  for (const fact of known.values()) {
    if (present.has(fact.factKey)) continue;
    const row = rowKey(fact.factKey);
    if (file.protectedRows.has(row)) continue;
    if (row === fact.factKey || !rows.has(row)) gone.push(fact);
    else if (!overruled.has(row)) dropped.push(fact);
  }
  return {
    stem: file.stem,
    newNodes: listOf(newNodes),
    newRelationships: listOf(newRelationships),
    changedNodes,
    changedRelationships,
    redelivered,
    dropped,
    gone,
    differing,
    unchanged,
  };
}

/** A file of which the graph has nothing: all is new. */
export function allNew(
  stem: string,
  newNodes: FactList<NodeFact>,
  newRelationships: FactList<RelationshipFact>,
): Comparison {
  return { ...nothing(stem), newNodes, newRelationships };
}

/** A file of which the graph has exactly this. */
export function allAsBefore({ stem, nodes, relationships }: FactsOfFile): Comparison {
  return { ...nothing(stem), unchanged: nodes.length + relationships.length };
}

function nothing(stem: string): Comparison {
  return {
    stem,
    newNodes: listOf([]),
    newRelationships: listOf([]),
    changedNodes: [],
    changedRelationships: [],
    redelivered: [],
    dropped: [],
    gone: [],
    differing: [],
    unchanged: 0,
  };
}

interface Verdict {
  readonly changed: boolean;
  /** The source that holds, when two differ. */
  readonly differs: string | null;
  readonly sources: Redelivered | null;
}

function compareFact(fact: Fact, known: KnownFact, receivedAt: ReceivedAt): Verdict {
  if (factHash(fact.content, known.source) === known.factHash) {
    return { changed: false, differs: null, sources: withFurtherSources(fact, known) };
  }
  const { source } = fact;
  const holder = known.source;
  // What ended because nobody delivered it any more has no holder that could object.
  if (holder === null || known.endKnown === false) return { changed: true, differs: null, sources: null };
  if (source === holder) {
    const others = known.otherSources.filter((other) => other !== source);
    return { changed: true, differs: others.length > 0 ? source : null, sources: null };
  }
  const later = source !== null && isLater(source, holder, receivedAt);
  if (later) return { changed: true, differs: source, sources: null };
  return { changed: false, differs: holder, sources: withFurtherSources(fact, known, true) };
}

/** The sources a fact has when the row names one that the graph does not know for it; null when nothing is new. */
function withFurtherSources(fact: Fact, known: KnownFact, overruled = false): Redelivered | null {
  const before = [...(known.source === null ? [] : [known.source]), ...known.otherSources];
  const added = [...(fact.source === null ? [] : [fact.source]), ...fact.otherSources].filter(
    (source) => !before.includes(source),
  );
  if (added.length === 0) return null;
  const [first, ...rest] = [...before, ...added];
  const source = first ?? null;
  const hash = overruled ? known.factHash : factHash(fact.content, source);
  return { known, source, otherSources: rest.toSorted(), hash };
}

function isLater(source: string, holder: string, receivedAt: ReceivedAt): boolean {
  const [mine, theirs] = [receivedAt(source), receivedAt(holder)];
  return mine === theirs ? source > holder : mine > theirs;
}

function knownOf(fact: Fact, known: ReadonlyMap<string, KnownFact>): KnownFact {
  const found = known.get(fact.key);
  if (found === undefined)
    throw new Error(`Expected the graph to know ${fact.key}, which was just compared.`);
  return found;
}

/** A changed fact is held by the source of the row; those that delivered it before still do. */
function withSources<Of extends Fact>(fact: Of, known: ReadonlyMap<string, KnownFact>): Of {
  const before = knownOf(fact, known);
  if (before.endKnown === false) return fact;
  const others = [
    ...(before.source === null ? [] : [before.source]),
    ...before.otherSources,
    ...fact.otherSources,
  ];
  return {
    ...fact,
    otherSources: [...new Set(others)].filter((source) => source !== fact.source).toSorted(),
  };
}

/** A fact of unknown age keeps the earliest day it was known to hold. */
function sinceBefore(fact: RelationshipFact, known: KnownFact): RelationshipFact {
  if (fact.fromKnown !== false || known.unknownFrom === null || fact.from === null) return fact;
  return known.unknownFrom < fact.from ? { ...fact, from: known.unknownFrom } : fact;
}
