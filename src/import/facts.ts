import { factsOf, streetPowerLabel } from "./graph-model.ts";
import { exchangeFormat } from "./exchange-format.ts";
import { beginningOfTime, contentOfNode, type Fact, type NodeFact, type RelationshipFact } from "./fact.ts";
import { madeKey, madeNodeMaker, nodeKey, nodeMaker, relationshipMaker, relationshipRowKey, type RowContext } from "./fact-maker.ts";
import type { RelationshipRecipe } from "./fact-recipe.ts";
import type { Manifest } from "./manifest.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Table } from "./table.ts";
import { type CellOf, compileTemplate } from "./template.ts";
import { Things } from "./things.ts";
import type { MadeId } from "./duplicates.ts";

/** What a file's rows make, and what its refused rows speak of. */
export interface FactsOfFile {
  readonly stem: string;
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
  /** Row keys of refused rows: what they speak of stays untouched in the graph. */
  readonly protectedRows: ReadonlySet<string>;
}

/** The facts of one file, of its rows that are not refused. */
export function factsOfTable(index: NodeIndex, table: Table, manifest: Manifest): FactsOfFile {
  const { format } = table;
  const facts = factsOf(format.stem);
  const unknownFrom = unknownFromOf(manifest);
  const makeNodes = (facts.node ?? []).map((recipe) => nodeMaker(format, recipe));
  const makers = facts.relationships.map((recipe) => ({
    recipe,
    make: relationshipMaker(format, facts, recipe, unknownFrom),
    area: areaOfFact(index, table, recipe),
  }));
  const nodes: NodeFact[] = [];
  const relationships: RelationshipFact[] = [];
  const others = sourcesOfRepeats(table);
  const make = (cell: CellOf, context: RowContext, row: number, which: (recipe: RelationshipRecipe) => boolean): void => {
    for (const { recipe, make: makeRelationship, area } of makers) {
      if (!which(recipe)) continue;
      const fact = makeRelationship(cell, { ...context, areaCode: area(context, cell, row) });
      if (fact !== null) relationships.push(fact);
    }
  };
  if (format.rowsOfOneNode === null) {
    for (let row = 0; row < table.rowCount; row += 1) {
      if (!table.isLoaded(row)) continue;
      const context = contextOf(index, table, row, others);
      const cell: CellOf = (field) => table.value(row, field);
      for (const makeNode of makeNodes) {
        const node = makeNode(cell, context);
        if (node !== null) nodes.push(node);
      }
      make(cell, context, row, () => true);
    }
  } else {
    const things = new Things(table);
    for (const rows of things.rowsById.values()) {
      const loaded = rows.filter((row) => table.isLoaded(row));
      const [first] = loaded;
      if (first === undefined) continue;
      const ofThing = new Set(format.columns.filter(({ ofNode }) => ofNode).map(({ field }) => field));
      const thing: CellOf = (field) => (ofThing.has(field) ? things.value(rows, field) : table.value(first, field));
      const context = contextOfThing(index, table, loaded, others);
      for (const makeNode of makeNodes) {
        const node = makeNode(thing, context);
        if (node !== null) nodes.push(node);
      }
      make(thing, context, first, ({ link }) => link === undefined);
      for (const row of loaded) {
        const cell: CellOf = (field) => (ofThing.has(field) ? thing(field) : table.value(row, field));
        const own = { ...contextOf(index, table, row, others), areaCode: context.areaCode };
        make(cell, own, row, ({ link }) => link !== undefined);
      }
    }
  }
  nodes.push(...madeNodes(index, table));
  return { stem: format.stem, nodes, relationships: format.rowsOfOneNode === null ? relationships : eachLinkOnce(relationships), protectedRows: protectedRows(table) };
}

/** The five powers, which the program makes as soon as there is a city. */
export function streetPowers(index: NodeIndex): NodeFact[] {
  const city = index.cityCode();
  const power = exchangeFormat.byStem.get("street_powers")?.columns.find(({ field }) => field === "power");
  if (city === null || power === undefined) return [];
  return power.values.map(({ code, zh }): NodeFact => {
    const node = { label: streetPowerLabel, id: `POWER-${code}`, areaCode: city, name: zh, values: [Number(code)] };
    const key = `street_powers|${streetPowerLabel}:${node.id}`;
    const bookkeeping = { stem: "street_powers", key, source: null, otherSources: none, line: 0 };
    return { ...bookkeeping, ...node, kind: "node", made: true, content: contentOfNode(node, true) };
  });
}

/** Ids of the nodes that a row makes beside its own, and of its own where no column is the id. */
export function madeIds(table: Table, row: number): MadeId[] {
  const { format } = table;
  const facts = factsOf(format.stem);
  const cell: CellOf = (field) => table.value(row, field);
  const found: MadeId[] = [];
  for (const { label, id } of [...(facts.made ?? []), ...(format.idField === null ? (facts.node ?? []) : [])]) {
    const made = compileTemplate(id, format)(cell);
    const field = /\{(\w+)\}/.exec(id)?.[1] ?? "";
    if (made !== null) found.push({ field, label, id: made });
  }
  return found;
}

function unknownFromOf(manifest: Manifest): (source: string | null) => string {
  const coversFrom = new Map(manifest.sources.map(({ id, coversFrom: from }) => [id, from ?? beginningOfTime]));
  return (source) => (source === null ? manifest.snapshotOn : (coversFrom.get(source) ?? manifest.snapshotOn));
}

/** A relationship beside a node has the node's area; one of its own that of the thing its key begins with. */
function areaOfFact(index: NodeIndex, table: Table, recipe: RelationshipRecipe) {
  const facts = factsOf(table.format.stem);
  const keyField = table.format.key[0] ?? "";
  const ofMade = facts.node === undefined && table.format.columns.find(({ field }) => field === keyField)?.type !== "ref";
  return (context: RowContext, _cell: CellOf, row: number): string | null => {
    if (facts.node !== undefined) return context.areaCode;
    return ofMade ? index.cityCode() : index.areaOfReference(table, row, keyField);
  };
}

function contextOf(index: NodeIndex, table: Table, row: number, others: ReadonlyMap<number, readonly string[]>): RowContext {
  return {
    source: table.sources[row] ?? null,
    otherSources: others.get(row) ?? none,
    line: table.line(row),
    areaCode: index.areaOfRow(table, row),
  };
}

const none: readonly string[] = [];

function contextOfThing(index: NodeIndex, table: Table, rows: readonly number[], others: ReadonlyMap<number, readonly string[]>): RowContext {
  const contexts = rows.map((row) => contextOf(index, table, row, others));
  const [first] = contexts;
  if (first === undefined) throw new Error("Expected a thing with at least one row, got none.");
  const all = contexts.flatMap(({ source, otherSources }) => [...(source === null ? [] : [source]), ...otherSources]);
  return {
    ...first,
    otherSources: [...new Set(all)].filter((source) => source !== first.source),
    areaCode: contexts.find(({ areaCode }) => areaCode !== null)?.areaCode ?? null,
  };
}

/** Sources of rows that were counted once, by the row that counts for them. */
function sourcesOfRepeats(table: Table): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const first = table.countedWith(row);
    const source = table.sources[row] ?? null;
    if (first === null || source === null || source === table.sources[first] || table.isRefused(row)) continue;
    const others = found.get(first) ?? [];
    if (!others.includes(source)) others.push(source);
    found.set(first, others);
  }
  return found;
}

/** A row of a meeting may repeat an issue to name another unit: one link, and of several the one that says most. */
function eachLinkOnce(relationships: readonly RelationshipFact[]): RelationshipFact[] {
  const byKey = new Map<string, RelationshipFact>();
  for (const fact of relationships) {
    const before = byKey.get(fact.key);
    if (before === undefined || given(fact) > given(before)) byKey.set(fact.key, fact);
  }
  return [...byKey.values()];
}

function given(fact: Fact): number {
  return fact.values.filter((value) => value !== null).length;
}

/** Nodes that several rows make together: each once, from the rows in the order of their keys. */
function madeNodes(index: NodeIndex, table: Table): NodeFact[] {
  const { format } = table;
  const found = new Map<string, NodeFact>();
  const things = format.rowsOfOneNode === null ? null : new Things(table);
  for (const recipe of factsOf(format.stem).made ?? []) {
    const make = madeNodeMaker(format, recipe);
    for (let row = 0; row < table.rowCount; row += 1) {
      if (!table.isLoaded(row)) continue;
      const rows = things?.rowsById.get(table.text(row, format.rowsOfOneNode ?? "") ?? "") ?? [row];
      const cell: CellOf = (field) => table.value(row, field) ?? things?.value(rows, field) ?? null;
      const areaCode = recipe.area === "city" ? index.cityCode() : index.areaOfRow(table, rows.find((each) => index.areaOfRow(table, each) !== null) ?? row);
      const fact = make(cell, { source: table.sources[row] ?? null, otherSources: none, line: table.line(row), areaCode });
      if (fact === null) continue;
      const before = found.get(fact.key);
      // Whatever the order of rows, the same one describes it.
      if (before === undefined || fact.content < before.content) found.set(fact.key, fact);
    }
  }
  return [...found.values()];
}

function protectedRows(table: Table): Set<string> {
  const { format } = table;
  const facts = factsOf(format.stem);
  const keys = new Set<string>();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!table.isRefused(row) || table.keyOf(row) === null) continue;
    const cell: CellOf = (field) => table.value(row, field);
    keys.add(nodeKey(format, cell));
    for (const recipe of facts.relationships) {
      if (recipe.link !== undefined) keys.add(relationshipRowKey(format, recipe, cell));
    }
    for (const { label, id } of facts.made ?? []) {
      const made = compileTemplate(id, format)(cell);
      if (made !== null) keys.add(madeKey(format, label, made));
    }
  }
  return keys;
}
