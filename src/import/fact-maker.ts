import type { FileFormat } from "./exchange-format.ts";
import type { FileFacts, MadeNodeRecipe, NodeRecipe, RelationshipRecipe, When } from "./fact-recipe.ts";
import {
  beginningOfTime,
  contentOfNode,
  contentOfRelationship,
  type NodeFact,
  openEnd,
  type RelationshipFact,
} from "./fact.ts";
import { labelModels, nodeColumns, propertyName, typeModels } from "./graph-model.ts";
import { maskedName } from "./names.ts";
import type { Cell } from "./table.ts";
import { type CellOf, columnOf, type Compiled, compileTemplate } from "./template.ts";

/** Where a row stands and whose it is: what a fact has beside its cells. */
export interface RowContext {
  readonly source: string | null;
  readonly otherSources: readonly string[];
  readonly line: number;
}

/** First day of a fact whose row does not say since when it holds. */
export type UnknownFrom = (source: string | null) => string;

export type MakeNode = (cell: CellOf, context: RowContext, areaCode: string | null) => NodeFact | null;
export type MakeRelationship = (cell: CellOf, context: RowContext) => RelationshipFact | null;
export type MakeKey = (cell: CellOf) => string;

/** Key of the fact of a row's node, or of the row where it makes none. */
export function nodeKey(format: FileFormat): MakeKey {
  const key = joined(format, format.rowsOfOneNode === null ? format.key : [format.rowsOfOneNode]);
  return (cell) => `${format.stem}|${key(cell)}`;
}

/** Key of the row that a relationship stems from. */
export function relationshipRowKey(format: FileFormat, { link }: Pick<RelationshipRecipe, "link">): MakeKey {
  const thing = nodeKey(format);
  if (link === undefined) return thing;
  const own = joined(format, link);
  return (cell) => `${thing(cell)}|${own(cell)}`;
}

/** Key of a node that several rows make together. */
export function madeKey(format: FileFormat, label: string, id: string): string {
  return `${format.stem}|${label}:${id}`;
}

export function nodeMaker(format: FileFormat, recipe: NodeRecipe): MakeNode {
  const applies = condition(format, recipe.when);
  const id = compileTemplate(recipe.id, format);
  const nameOf = firstText(recipe.name.map((template) => compileTemplate(template, format)));
  const key = nodeKey(format);
  const fields = new Map(nodeColumns(format, recipe).map(({ field }) => [propertyName(field), field]));
  const model = labelModels.get(recipe.label);
  const values = valuesOf(model?.properties ?? [], ({ name }) => {
    const field = fields.get(name);
    if (field !== undefined) return columnOf(format, field);
    return recipe.constants?.[name] ?? null;
  });
  const isPerson = recipe.label === "Person";
  const pid = isPerson ? (model?.properties.findIndex(({ name }) => name === "pid") ?? -1) : -1;
  return (cell, context, areaCode) => {
    const nodeId = applies(cell) ? id(cell) : null;
    if (nodeId === null) return null;
    const given = nameOf(cell) ?? nodeId;
    const name = isPerson && given !== "**" ? maskedName(given) : given;
    const cells = values(cell);
    if (pid >= 0) cells[pid] = nodeId;
    const node = { label: recipe.label, id: nodeId, areaCode, name, values: cells };
    return {
      kind: "node",
      stem: format.stem,
      key: key(cell),
      ...node,
      made: false,
      source: context.source,
      otherSources: context.otherSources,
      line: context.line,
      content: contentOfNode(node, false),
    };
  };
}

export function madeNodeMaker(format: FileFormat, recipe: MadeNodeRecipe): MakeNode {
  const id = compileTemplate(recipe.id, format);
  const nameOf = firstText(recipe.name.map((template) => compileTemplate(template, format)));
  const values = valuesOf(labelModels.get(recipe.label)?.properties ?? [], ({ name }) =>
    columnOf(format, recipe.properties[name] ?? ""),
  );
  return (cell, context, areaCode) => {
    const nodeId = id(cell);
    if (nodeId === null) return null;
    const node = {
      label: recipe.label,
      id: nodeId,
      areaCode,
      name: nameOf(cell) ?? nodeId,
      values: values(cell),
    };
    const key = madeKey(format, recipe.label, nodeId);
    return {
      kind: "node",
      stem: format.stem,
      key,
      ...node,
      made: true,
      ...context,
      content: contentOfNode(node, true),
    };
  };
}

export function relationshipMaker(
  format: FileFormat,
  facts: FileFacts,
  recipe: RelationshipRecipe,
  unknownFrom: UnknownFrom,
): MakeRelationship {
  const applies = condition(format, recipe.when);
  const start = compileTemplate(recipe.start, format);
  const end = compileTemplate(recipe.end, format);
  const own = new Map((recipe.properties ?? []).map((field) => [propertyName(field), field]));
  const values = valuesOf(typeModels.get(recipe.type)?.properties ?? [], ({ name }) => {
    const field = own.get(name);
    return field === undefined ? null : columnOf(format, field);
  });
  const period = periodOf(format, recipe, unknownFrom);
  const key = relationshipRowKey(format, recipe);
  const isRowItself = facts.node === undefined && recipe.beside !== true;
  const suffix = isRowItself ? "" : `>${recipe.type}`;
  return (cell, context) => {
    if (!applies(cell)) return null;
    const startId = start(cell);
    const endId = startId === null ? null : end(cell);
    if (startId === null || endId === null) return null;
    const time = period(cell, context.source);
    const relationship = {
      type: recipe.type,
      start: startId,
      end: endId,
      from: time.from,
      to: time.to,
      fromKnown: time.fromKnown,
      values: values(cell),
    };
    return {
      kind: "relationship",
      stem: format.stem,
      key: `${key(cell)}${suffix}`,
      ...relationship,
      source: context.source,
      otherSources: context.otherSources,
      line: context.line,
      content: contentOfRelationship(relationship),
    };
  };
}

type Period = Pick<RelationshipFact, "from" | "to" | "fromKnown">;

const noPeriod: Period = { from: null, to: null, fromKnown: null };

function periodOf(
  format: FileFormat,
  { period }: RelationshipRecipe,
  unknownFrom: UnknownFrom,
): (cell: CellOf, source: string | null) => Period {
  if (period === undefined) return () => noPeriod;
  const [first, last] = period.map((field) => (field === null ? null : columnOf(format, field)));
  // 起 that is empty is a fact of unknown age; a thing without a first date was always there.
  const mayBeUnknown = period[0] === "from";
  return (cell, source) => {
    const from = first == null ? null : cell(first);
    const to = last == null ? null : cell(last);
    const end = to === null ? openEnd : String(to);
    if (from !== null) return { from: String(from), to: end, fromKnown: null };
    return mayBeUnknown
      ? { from: unknownFrom(source), to: end, fromKnown: false }
      : { from: beginningOfTime, to: end, fromKnown: null };
  };
}

/** The cells of the model's properties: a number names a column, a text is the value itself, null is none. */
function valuesOf<Property>(
  properties: readonly Property[],
  from: (property: Property) => number | string | null,
): (cell: CellOf) => Cell[] {
  const places = properties.map(from);
  return (cell) => {
    const values: Cell[] = [];
    for (const place of places) values.push(typeof place === "number" ? cell(place) : place);
    return values;
  };
}

function condition(format: FileFormat, when: When | undefined): (cell: CellOf) => boolean {
  if (when === undefined) return () => true;
  const column = columnOf(format, when.field);
  const codes = new Set<Cell>(when.codes);
  return (cell) => codes.has(cell(column));
}

function firstText(templates: readonly Compiled[]): Compiled {
  return (cell) => {
    for (const template of templates) {
      const text = template(cell);
      if (text !== null) return text;
    }
    return null;
  };
}

function joined(format: FileFormat, fields: readonly string[]): MakeKey {
  const columns = fields.map((field) => columnOf(format, field));
  return (cell) => {
    let key = "";
    for (const column of columns) {
      const value = cell(column);
      key += value === null ? "|" : `|${String(value)}`;
    }
    return key.slice(1);
  };
}
