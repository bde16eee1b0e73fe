import { setImmediate } from "node:timers/promises";
import type { Rows } from "../graph/graph.ts";
import { type DeliveryState, holdsNothing } from "./bookkeeping.ts";
import { firstLoad } from "./change-log.ts";
import {
  allAsBefore,
  allNew,
  compareFile,
  type Comparison,
  type FactList,
  listOf,
  sumsAgree,
} from "./compare.ts";
import { type Fact, pairKey, type RelationshipFact } from "./fact.ts";
import { type FactsOfFile, factsOfTable, nodesOfTable, relationshipsOfTable } from "./facts.ts";
import type { Folder } from "./folder.ts";
import { type DeliveringSource, type Farewell, farewells, subjectOf } from "./gone.ts";
import {
  type FactSum,
  type KnownFact,
  type KnownSums,
  knownFactsOf,
  knownSums,
  storedFacts,
  storedNodesOf,
} from "./known-facts.ts";
import type { NodeIndex } from "./node-index.ts";
import { keepWhatIsUsed } from "./still-used.ts";
import type { StoredFact } from "./stored-fact.ts";
import { guardSweeps } from "./sweep-guard.ts";
import type { Table } from "./table.ts";

/** What an import will write, file by file, and what becomes of rows that are gone. */
export interface ImportPlan {
  readonly comparisons: readonly Comparison[];
  readonly farewells: readonly Farewell[];
  /** As stored before, by key: facts that change or are dropped. */
  readonly stored: ReadonlyMap<string, StoredFact>;
  /** File and source pairs of which the graph had nothing, with the number of facts they bring. */
  readonly firstLoads: ReadonlyMap<string, number>;
  /** More would go than a slip explains. */
  readonly sweepTooLarge: boolean;
}

export interface PlanOptions {
  /** The import that is gone on with after it was cut off; null for a new one. */
  readonly resumes: { readonly importId: string; readonly firstLoads: readonly string[] } | null;
  readonly acceptLargeSweep: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((file: string, done: number, total: number) => void) | undefined;
}

const noSums: KnownSums = { nodes: [], relationships: [] };

/** Facts of a first load that are kept in memory until they are written; beyond, they are made once more then. */
const mostKept = 1_000_000;

/** Compares the folder with the graph. Nothing is written. */
export async function planImport(
  graph: Rows,
  index: NodeIndex,
  state: DeliveryState,
  options: PlanOptions,
): Promise<ImportPlan> {
  const { folder } = index;
  const sums = holdsNothing(state) ? noSums : await knownSums(graph);
  const allSums = [...sums.nodes, ...sums.relationships];
  const filled = new Set(allSums.map(({ file }) => file));
  const facts = new Map<string, FactsOfFile>();
  const comparisons: Comparison[] = [];
  const counts = new Map<string, number>();
  let inMemory = 0;
  for (const table of folder.tables.values()) {
    await breathe();
    options.signal?.throwIfAborted();
    const { stem } = table.format;
    if (!filled.has(stem)) {
      const file = firstFacts(index, table, inMemory + table.rowCount > mostKept, counts);
      inMemory += file.newNodes.count + file.newRelationships.count;
      comparisons.push(file);
    } else {
      const ofFile = factsOfTable(index, table);
      countBySource(stem, ofFile.nodes, counts);
      countBySource(stem, ofFile.relationships, counts);
      if (agree(ofFile, sums)) comparisons.push(allAsBefore(ofFile));
      else facts.set(stem, ofFile);
    }
    options.progress?.(table.format.file, facts.size + comparisons.length, folder.tables.size);
  }
  const known = await knownFactsOf(graph, [...facts.keys()]);
  const receivedAt = receivedAtOf(folder, state);
  for (const ofFile of facts.values()) {
    comparisons.push(compareFile(ofFile, known.get(ofFile.stem) ?? new Map(), receivedAt));
  }
  const all = (): Iterable<FactsOfFile> => allFacts(index, facts);
  noteDiffering(comparisons, folder);
  const leave = await decideOnGone(graph, comparisons, { facts, known }, folder, state, options);
  const tooLarge =
    !options.acceptLargeSweep && options.resumes === null && guardSweeps(leave, known, folder.problems);
  const dropped = comparisons.flatMap((comparison) => comparison.dropped);
  const kept = await keepWhatIsUsed(graph, leave, dropped, all, folder.problems);
  const before = comparisons.flatMap(({ changedNodes, changedRelationships }) =>
    [...changedNodes, ...changedRelationships].map((changed) => changed.known),
  );
  return {
    comparisons,
    farewells: kept,
    stored: await storedFacts(graph, [...before, ...dropped]),
    firstLoads: firstLoadsOf(counts, allSums, options.resumes?.firstLoads ?? null),
    sweepTooLarge: tooLarge,
  };
}

/** True when the plan leaves the graph as it is. */
export function changesNothing({ comparisons, farewells: leave }: ImportPlan): boolean {
  return (
    leave.length === 0 &&
    comparisons.every(
      (comparison) =>
        comparison.newNodes.count === 0 &&
        comparison.newRelationships.count === 0 &&
        comparison.changedNodes.length === 0 &&
        comparison.changedRelationships.length === 0 &&
        comparison.redelivered.length === 0 &&
        comparison.dropped.length === 0,
    )
  );
}

/** A file of which the graph has nothing. `tooMany`: its facts are only counted now, and made when they are written. */
function firstFacts(
  index: NodeIndex,
  table: Table,
  tooMany: boolean,
  counts: Map<string, number>,
): Comparison {
  const { stem } = table.format;
  const list = <Of extends Fact>(make: () => Iterable<Of>): FactList<Of> => {
    if (tooMany) return { count: countBySource(stem, make(), counts), all: make };
    const facts = [...make()];
    countBySource(stem, facts, counts);
    return listOf(facts);
  };
  return allNew(
    stem,
    list(() => nodesOfTable(index, table)),
    list(() => relationshipsOfTable(index, table)),
  );
}

/** Lets timers and connections have their turn between two files. */
function breathe(): Promise<void> {
  return setImmediate();
}

/** The facts of all files, those that are not kept made once more. */
function* allFacts(index: NodeIndex, kept: ReadonlyMap<string, FactsOfFile>): Generator<FactsOfFile> {
  for (const [stem, table] of index.folder.tables) yield kept.get(stem) ?? factsOfTable(index, table);
}

function agree({ stem, nodes, relationships }: FactsOfFile, sums: KnownSums): boolean {
  const ofFile = ({ file }: FactSum): boolean => file === stem;
  return (
    sumsAgree(nodes, sums.nodes.filter(ofFile)) && sumsAgree(relationships, sums.relationships.filter(ofFile))
  );
}

function receivedAtOf(folder: Folder, state: DeliveryState): (source: string) => string {
  const now = new Map(folder.manifest.sources.map(({ id, receivedAt }) => [id, receivedAt]));
  return (source) => instantOf(now.get(source) ?? state.sources.get(source)?.receivedAt ?? "");
}

/** In one notation, so that instants can be compared as text. */
function instantOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}

function noteDiffering(comparisons: readonly Comparison[], folder: Folder): void {
  for (const { stem, differing } of comparisons) {
    const table = folder.tables.get(stem);
    if (table === undefined || differing.length === 0) continue;
    const rows = new Map(table.lines.map((line, row) => [line, row]));
    const holders = new Map(differing.map(({ fact, holder }) => [fact.line, holder]));
    for (const [line, holder] of holders) {
      table.problem(
        rows.get(line) ?? 0,
        "",
        "SOURCES_DIFFER",
        "the same values from every source of the fact",
        `other values; those of ${holder} hold, it was received later`,
      );
    }
  }
}

/** Of the files that were compared fact by fact: what they say and what the graph holds, by stem. */
interface FactsAndKnown {
  readonly facts: ReadonlyMap<string, FactsOfFile>;
  readonly known: ReadonlyMap<string, ReadonlyMap<string, KnownFact>>;
}

async function decideOnGone(
  graph: Rows,
  comparisons: readonly Comparison[],
  { facts, known }: FactsAndKnown,
  folder: Folder,
  state: DeliveryState,
  options: PlanOptions,
): Promise<Farewell[]> {
  const { manifest } = folder;
  const sources = manifest.sources.map(
    (source): DeliveringSource => ({
      ...source,
      formerSnapshotOn: state.sources.get(source.id)?.snapshotOn ?? null,
    }),
  );
  const listed = new Set(sources.flatMap(({ files }) => files));
  const ids = new Set(sources.map(({ id }) => id));
  const found: Farewell[] = [];
  for (const { stem, gone, newRelationships } of comparisons) {
    const table = folder.tables.get(stem);
    if (table === undefined || !listed.has(stem) || table.refusedWhole !== null || mayHideRows(table))
      continue;
    const candidates = gone.filter(({ source, otherSources }) =>
      [source, ...otherSources].some((each) => each !== null && ids.has(each)),
    );
    if (candidates.length === 0) continue;
    const stored = await storedFacts(graph, candidates);
    const subjects = await storedNodesOf(graph, [
      ...new Set(candidates.flatMap((fact) => subjectIds(fact, stem, stored))),
    ]);
    const added =
      options.resumes === null
        ? newRelationships.all()
        : addedBy(options.resumes.importId, facts.get(stem), known.get(stem));
    const replacedPairs = pairsThatHold(added, manifest.snapshotOn);
    found.push(
      ...farewells(stem, candidates, {
        snapshotOn: manifest.snapshotOn,
        sources,
        stored,
        subjects,
        replacedPairs,
      }),
    );
  }
  return found;
}

/** A row that could not be read may be the very one that seems to be gone. */
function mayHideRows(table: Table): boolean {
  if (table.unreadableRows > 0) return true;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.isRefused(row) && table.keyOf(row) === null) return true;
  }
  return false;
}

function subjectIds(fact: KnownFact, stem: string, stored: ReadonlyMap<string, StoredFact>): string[] {
  const before = stored.get(fact.factKey);
  return before?.kind === "relationship" ? [subjectOf(fact, stem, before.type)] : [];
}

/** What an import that is gone on with adds, or had added when it was cut off. */
function addedBy(
  importId: string,
  facts: FactsOfFile | undefined,
  known: ReadonlyMap<string, KnownFact> | undefined,
): readonly RelationshipFact[] {
  return (facts?.relationships ?? []).filter(({ key }) => {
    const before = known?.get(key);
    return before === undefined || before.importId === importId;
  });
}

/** Pairs of which a row with another 起 came that holds on the day. */
function pairsThatHold(added: Iterable<RelationshipFact>, day: string): Set<string> {
  const pairs = new Set<string>();
  for (const { key, from, to } of added) {
    if (from !== null && to !== null && from <= day && day < to) pairs.add(pairKey(key));
  }
  return pairs;
}

function countBySource(stem: string, facts: Iterable<Fact>, counts: Map<string, number>): number {
  let count = 0;
  for (const { source } of facts) {
    count += 1;
    const name = firstLoad(stem, source);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return count;
}

/** What the graph had nothing of, or had not when the import began: each is one entry of the change log. */
function firstLoadsOf(
  counts: ReadonlyMap<string, number>,
  sums: readonly FactSum[],
  resumed: readonly string[] | null,
): Map<string, number> {
  const before = new Set(sums.map(({ file, source }) => firstLoad(file, source)));
  return new Map(
    [...counts].filter(([name]) => (resumed === null ? !before.has(name) : resumed.includes(name))),
  );
}
