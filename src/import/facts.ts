import type { MadeId } from "./duplicates.ts";
import { exchangeFormat } from "./exchange-format.ts";
import {
  madeKey,
  madeNodeMaker,
  nodeKey,
  nodeMaker,
  relationshipMaker,
  relationshipRowKey,
  type RowContext,
} from "./fact-maker.ts";
import { contentOfNode, type NodeFact, type RelationshipFact } from "./fact.ts";
import { factsOf, streetPowerLabel } from "./graph-model.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Table } from "./table.ts";
import { contextOf, contextOfThing, sourcesOfRepeats, unknownFromOf } from "./row-context.ts";
import { type CellOf, compileTemplate } from "./template.ts";
import { Things } from "./things.ts";

/** What a file's rows make, and what its refused rows speak of. */
export interface FactsOfFile {
  readonly stem: string;
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
  /** Row keys of refused rows: what they speak of stays untouched in the graph. */
  readonly protectedRows: ReadonlySet<string>;
}

/** The facts of one file, of its rows that are not refused. */
export function factsOfTable(index: NodeIndex, table: Table): FactsOfFile {
  return {
    stem: table.format.stem,
    nodes: [...nodesOfTable(index, table)],
    relationships: [...relationshipsOfTable(index, table)],
    protectedRows: protectedRows(table),
  };
}

/** The nodes of a file one after another, so that a file of millions of rows is never in memory as facts. */
export function* nodesOfTable(index: NodeIndex, table: Table): Generator<NodeFact> {
  const { stem, rowsOfOneNode } = table.format;
  if (rowsOfOneNode === null) yield* nodesOfRows(index, table);
  else yield* nodesOfThings(index, table);
  yield* madeNodes(index, table);
  if (stem === "street_powers") yield* streetPowers(index);
}

/** The relationships of a file one after another. */
export function* relationshipsOfTable(index: NodeIndex, table: Table): Generator<RelationshipFact> {
  if (table.format.rowsOfOneNode === null) yield* relationshipsOfRows(index, table);
  else yield* relationshipsOfThings(index, table);
}

/** Ids of the nodes that a row makes beside its own, and of its own where no column is the id. */
export function madeIds(table: Table): (row: number) => MadeId[] {
  const { format } = table;
  const facts = factsOf(format.stem);
  const recipes = [...(facts.made ?? []), ...(format.idField === null ? (facts.node ?? []) : [])].map(
    ({ label, id }) => ({
      label,
      field: /\{(\w+)\}/.exec(id)?.[1] ?? "",
      id: compileTemplate(id, format),
    }),
  );
  return (row) =>
    recipes.flatMap(({ label, field, id }) => {
      const made = id((column) => table.cell(row, column));
      return made === null ? [] : [{ field, label, id: made }];
    });
}

function* nodesOfRows(index: NodeIndex, table: Table): Generator<NodeFact> {
  const { format } = table;
  const makeNodes = (factsOf(format.stem).node ?? []).map((recipe) => nodeMaker(format, recipe));
  if (makeNodes.length === 0) return;
  for (const { row, cell, context } of loadedRows(table)) {
    const areaCode = index.areaOfRow(table, row);
    for (const makeNode of makeNodes) {
      const node = makeNode(cell, context, areaCode);
      if (node !== null) yield node;
    }
  }
}

function* relationshipsOfRows(index: NodeIndex, table: Table): Generator<RelationshipFact> {
  const { format } = table;
  const facts = factsOf(format.stem);
  const unknownFrom = unknownFromOf(index.folder.manifest);
  const makeRelationships = facts.relationships.map((recipe) =>
    relationshipMaker(format, facts, recipe, unknownFrom),
  );
  if (makeRelationships.length === 0) return;
  for (const { cell, context } of loadedRows(table)) {
    for (const makeRelationship of makeRelationships) {
      const relationship = makeRelationship(cell, context);
      if (relationship !== null) yield relationship;
    }
  }
}

interface LoadedRow {
  readonly row: number;
  readonly cell: CellOf;
  readonly context: RowContext;
}

function* loadedRows(table: Table): Generator<LoadedRow> {
  const others = sourcesOfRepeats(table);
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!table.isLoaded(row)) continue;
    yield { row, cell: (column) => table.cell(row, column), context: contextOf(table, row, others) };
  }
}

function* nodesOfThings(index: NodeIndex, table: Table): Generator<NodeFact> {
  const { format } = table;
  const makeNodes = (factsOf(format.stem).node ?? []).map((recipe) => nodeMaker(format, recipe));
  if (makeNodes.length === 0) return;
  for (const { rows, cells, first, context } of loadedThings(table)) {
    const areaCode = areaOfThing(index, table, rows);
    for (const makeNode of makeNodes) {
      const node = makeNode(cells(first), context, areaCode);
      if (node !== null) yield node;
    }
  }
}

function relationshipsOfThings(index: NodeIndex, table: Table): RelationshipFact[] {
  const { format } = table;
  const facts = factsOf(format.stem);
  const unknownFrom = unknownFromOf(index.folder.manifest);
  const makeAll = facts.relationships.map((recipe) => ({
    isLink: recipe.link !== undefined,
    make: relationshipMaker(format, facts, recipe, unknownFrom),
  }));
  const made: RelationshipFact[] = [];
  for (const { cells, first, context, loaded } of loadedThings(table)) {
    for (const { isLink, make } of makeAll) if (!isLink) push(made, make(cells(first), context));
    for (const { row, context: own } of loaded)
      for (const { isLink, make } of makeAll) if (isLink) push(made, make(cells(row), own));
  }
  return eachLinkOnce(made);
}

interface LoadedThing {
  /** All its rows, those that are refused, too. */
  readonly rows: readonly number[];
  readonly cells: (row: number) => CellOf;
  readonly first: number;
  readonly context: RowContext;
  readonly loaded: readonly { readonly row: number; readonly context: RowContext }[];
}

function* loadedThings(table: Table): Generator<LoadedThing> {
  const others = sourcesOfRepeats(table);
  const things = new Things(table);
  for (const rows of things.rowsById.values()) {
    const loaded = rows.filter((row) => table.isLoaded(row));
    const [first] = loaded;
    if (first === undefined) continue;
    yield {
      rows,
      cells: cellsOfThing(table, things, rows),
      first,
      context: contextOfThing(table, loaded, others),
      loaded: loaded.map((row) => ({ row, context: contextOf(table, row, others) })),
    };
  }
}

/** The cells of one row of a thing, with what any of its rows says of the thing itself. */
function cellsOfThing(table: Table, things: Things, rows: readonly number[]): (row: number) => CellOf {
  return (row) => (column) => {
    const format = table.format.columns[column];
    return format?.ofNode === true ? things.value(rows, format.field) : table.cell(row, column);
  };
}

function areaOfThing(index: NodeIndex, table: Table, rows: readonly number[]): string | null {
  for (const row of rows) {
    const area = table.isRefused(row) ? null : index.areaOfRow(table, row);
    if (area !== null) return area;
  }
  return null;
}

function push<Of>(list: Of[], item: Of | null): void {
  if (item !== null) list.push(item);
}

/** The five powers, which the program makes as soon as there is a city. */
function streetPowers(index: NodeIndex): NodeFact[] {
  const city = index.cityCode();
  const power = exchangeFormat.byStem.get("street_powers")?.columns.find(({ field }) => field === "power");
  if (city === null || power === undefined) return [];
  return power.values.map(({ code, zh }): NodeFact => {
    const node = {
      label: streetPowerLabel,
      id: `POWER-${code}`,
      areaCode: city,
      name: zh,
      values: [Number(code)],
    };
    const key = `street_powers|${streetPowerLabel}:${node.id}`;
    const bookkeeping = { stem: "street_powers", key, source: null, otherSources: none, line: 0 };
    return { ...bookkeeping, ...node, kind: "node", made: true, content: contentOfNode(node, true) };
  });
}

const none: readonly string[] = [];

/** A row of a meeting may repeat an issue to name another unit: one link, and of several the one that says most. */
function eachLinkOnce(relationships: readonly RelationshipFact[]): RelationshipFact[] {
  const byKey = new Map<string, RelationshipFact>();
  for (const fact of relationships) {
    const before = byKey.get(fact.key);
    if (before === undefined || given(fact) > given(before)) byKey.set(fact.key, fact);
  }
  return [...byKey.values()];
}

function given({ values }: RelationshipFact): number {
  return values.filter((value) => value !== null).length;
}

/** Nodes that several rows make together: each once; of rows that describe it differently, always the same one does. */
function madeNodes(index: NodeIndex, table: Table): NodeFact[] {
  const { format } = table;
  const recipes = factsOf(format.stem).made ?? [];
  if (recipes.length === 0) return [];
  const found = new Map<string, { fact: NodeFact; order: string }>();
  const things = new Things(table);
  for (const recipe of recipes) {
    const make = madeNodeMaker(format, recipe);
    for (let row = 0; row < table.rowCount; row += 1) {
      if (!table.isLoaded(row)) continue;
      const rows = things.rowsById.get(table.text(row, format.rowsOfOneNode ?? "") ?? "") ?? [row];
      const areaCode = recipe.area === "city" ? index.cityCode() : areaOfThing(index, table, rows);
      const context = { source: table.sources[row] ?? null, otherSources: none, line: table.line(row) };
      const fact = make(cellsOfThing(table, things, rows)(row), context, areaCode);
      if (fact === null) continue;
      const order = table.keyOf(row) ?? "";
      const before = found.get(fact.key);
      if (before === undefined || order < before.order) found.set(fact.key, { fact, order });
    }
  }
  return [...found.values()].map(({ fact }) => fact);
}

function protectedRows(table: Table): Set<string> {
  const { format } = table;
  const facts = factsOf(format.stem);
  const keysOfRow = [
    nodeKey(format),
    ...facts.relationships
      .filter(({ link }) => link !== undefined)
      .map((recipe) => relationshipRowKey(format, recipe)),
  ];
  const made = madeIds(table);
  const keys = new Set<string>();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!table.isRefused(row) || table.keyOf(row) === null) continue;
    for (const keyOf of keysOfRow) keys.add(keyOf((column) => table.cell(row, column)));
    for (const { label, id } of made(row)) keys.add(madeKey(format, label, id));
  }
  return keys;
}
