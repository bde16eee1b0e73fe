import type { FileFormat } from "./exchange-format.ts";
import type { FileFacts, MadeNodeRecipe, NodeRecipe, RelationshipRecipe, When } from "./fact-recipe.ts";
import { beginningOfTime, contentOfNode, contentOfRelationship, type NodeFact, openEnd, type RelationshipFact } from "./fact.ts";
import { labelModels, nodeColumns, propertyName, typeModels } from "./graph-model.ts";
import { maskedName } from "./names.ts";
import type { Cell } from "./table.ts";
import { type CellOf, compileTemplate } from "./template.ts";

/** Where a row stands and whose it is: what a fact has beside its cells. */
export interface RowContext {
  readonly source: string | null;
  readonly otherSources: readonly string[];
  readonly line: number;
  readonly areaCode: string | null;
}

/** First day of a fact whose row does not say since when it holds. */
export type UnknownFrom = (source: string | null) => string;

export type MakeNode = (cell: CellOf, context: RowContext) => NodeFact | null;
export type MakeRelationship = (cell: CellOf, context: RowContext) => RelationshipFact | null;

/** Key of a node's fact. */
export function nodeKey(format: FileFormat, cell: CellOf): string {
  const fields = format.rowsOfOneNode === null ? format.key : [format.rowsOfOneNode];
  return `${format.stem}|${joined(fields, cell)}`;
}

/** Key of the row that a relationship stems from. */
export function relationshipRowKey(format: FileFormat, recipe: Pick<RelationshipRecipe, "link">, cell: CellOf): string {
  if (recipe.link !== undefined) return `${nodeKey(format, cell)}|${joined(recipe.link, cell)}`;
  return nodeKey(format, cell);
}

/** Key of a node that several rows make together. */
export function madeKey(format: FileFormat, label: string, id: string): string {
  return `${format.stem}|${label}:${id}`;
}

export function nodeMaker(format: FileFormat, recipe: NodeRecipe): MakeNode {
  const applies = condition(recipe.when);
  const id = compileTemplate(recipe.id, format);
  const names = recipe.name.map((template) => compileTemplate(template, format));
  const model = labelModels.get(recipe.label);
  const fields = new Map(nodeColumns(format, recipe).map(({ field }) => [propertyName(field), field]));
  const constants = recipe.constants ?? {};
  const masked = recipe.label === "Person";
  return (cell, context) => {
    const nodeId = applies(cell) ? id(cell) : null;
    if (nodeId === null || model === undefined) return null;
    const given = firstText(names, cell) ?? nodeId;
    const name = masked && given !== "**" ? maskedName(given) : given;
    const values = model.properties.map(({ name: property }): Cell => {
      if (masked && property === "pid") return nodeId;
      const field = fields.get(property);
      return field === undefined ? (constants[property] ?? null) : cell(field);
    });
    const node = { label: recipe.label, id: nodeId, areaCode: context.areaCode, name, values };
    const key = nodeKey(format, cell);
    return { ...context, ...node, kind: "node", stem: format.stem, key, made: false, content: contentOfNode(node, false) };
  };
}

export function madeNodeMaker(format: FileFormat, recipe: MadeNodeRecipe): MakeNode {
  const id = compileTemplate(recipe.id, format);
  const names = recipe.name.map((template) => compileTemplate(template, format));
  const model = labelModels.get(recipe.label);
  return (cell, context) => {
    const nodeId = id(cell);
    if (nodeId === null || model === undefined) return null;
    const name = firstText(names, cell) ?? nodeId;
    const values = model.properties.map(({ name: property }): Cell => cell(recipe.properties[property] ?? ""));
    const node = { label: recipe.label, id: nodeId, areaCode: context.areaCode, name, values };
    const key = madeKey(format, recipe.label, nodeId);
    return { ...context, ...node, kind: "node", stem: format.stem, key, made: true, content: contentOfNode(node, true) };
  };
}

export function relationshipMaker(
  format: FileFormat,
  facts: FileFacts,
  recipe: RelationshipRecipe,
  unknownFrom: UnknownFrom,
): MakeRelationship {
  const applies = condition(recipe.when);
  const start = compileTemplate(recipe.start, format);
  const end = compileTemplate(recipe.end, format);
  const model = typeModels.get(recipe.type);
  const own = new Map((recipe.properties ?? []).map((field) => [propertyName(field), field]));
  const isRowItself = facts.node === undefined && recipe.beside !== true;
  const suffix = isRowItself ? "" : `>${recipe.type}`;
  return (cell, context) => {
    if (model === undefined || !applies(cell)) return null;
    const [startId, endId] = [start(cell), end(cell)];
    if (startId === null || endId === null) return null;
    const values = model.properties.map(({ name }): Cell => {
      const field = own.get(name);
      return field === undefined ? null : cell(field);
    });
    const time = periodOf(recipe, cell, context.source, unknownFrom);
    const relationship = { type: recipe.type, start: startId, end: endId, ...time, values };
    const key = `${relationshipRowKey(format, recipe, cell)}${suffix}`;
    const content = contentOfRelationship(relationship);
    return { ...context, ...relationship, kind: "relationship", stem: format.stem, key, content };
  };
}

function periodOf(
  { period }: RelationshipRecipe,
  cell: CellOf,
  source: string | null,
  unknownFrom: UnknownFrom,
): Pick<RelationshipFact, "from" | "to" | "fromKnown"> {
  if (period === undefined) return { from: null, to: null, fromKnown: null };
  const [first, last] = period;
  const from = first === null ? null : cell(first);
  const to = last === null ? null : cell(last);
  const end = to === null ? openEnd : String(to);
  if (from !== null) return { from: String(from), to: end, fromKnown: null };
  // 起 that is empty is a fact of unknown age; a thing without a first date was always there.
  return first === "from"
    ? { from: unknownFrom(source), to: end, fromKnown: false }
    : { from: beginningOfTime, to: end, fromKnown: null };
}

function condition(when: When | undefined): (cell: CellOf) => boolean {
  if (when === undefined) return () => true;
  const codes = new Set<Cell>(when.codes);
  return (cell) => codes.has(cell(when.field));
}

function firstText(templates: readonly ((cell: CellOf) => string | null)[], cell: CellOf): string | null {
  for (const template of templates) {
    const text = template(cell);
    if (text !== null) return text;
  }
  return null;
}

function joined(fields: readonly string[], cell: CellOf): string {
  let key = "";
  for (const field of fields) key += `|${String(cell(field) ?? "")}`;
  return key.slice(1);
}
