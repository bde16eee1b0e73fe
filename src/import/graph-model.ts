import { exchangeFormat, numericEnums, type ColumnFormat, type FileFormat } from "./exchange-format.ts";
import type { FileFacts, NodeRecipe } from "./fact-recipe.ts";
import { factTable } from "./fact-table.ts";

export type PropertyType = "String" | "Int" | "Float" | "Date" | "Boolean";

export interface PropertyModel {
  readonly name: string;
  readonly type: PropertyType;
}

/** Properties of a label beside those that every node has, in the order in which they are sent. */
export interface LabelModel {
  readonly label: string;
  readonly properties: readonly PropertyModel[];
  /** Has a name of its own, and so pinyin, initials and a sort name. */
  readonly named: boolean;
  /** Made by the program from the words of several rows. */
  readonly made: boolean;
}

export interface TypeModel {
  readonly type: string;
  readonly properties: readonly PropertyModel[];
  readonly hasPeriod: boolean;
}

/** The five fixed nodes, which no row describes. */
export const streetPowerLabel = "StreetPower";

/** What the importer writes, by label. */
export const labelModels: ReadonlyMap<string, LabelModel> = readLabels();

/** What the importer writes, by relationship type. */
export const typeModels: ReadonlyMap<string, TypeModel> = readTypes();

/** Property of a column: `built_year` becomes `builtYear`. */
export function propertyName(field: string): string {
  return field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The columns that become properties of the node of a row. */
export function nodeColumns(format: FileFormat, recipe: NodeRecipe): ColumnFormat[] {
  return format.columns.filter((column) => {
    if (recipe.keep?.includes(column.field)) return true;
    if (column.type === "ref" || recipe.without?.includes(column.field)) return false;
    if (column.field === format.idField && column.field !== "code") return false;
    if (column.field === "name") return false;
    return format.rowsOfOneNode === null || column.ofNode || column.field === format.rowsOfOneNode;
  });
}

/** What the rows of a file make. */
export function factsOf(stem: string): FileFacts {
  const facts = factTable[stem];
  if (facts === undefined)
    throw new Error(`Expected an entry for ${stem} in the fact table, found none. Add it.`);
  return facts;
}

export function propertyOf(column: ColumnFormat): PropertyModel {
  return { name: propertyName(column.field), type: propertyType(column) };
}

function readLabels(): Map<string, LabelModel> {
  const models = new Map<string, LabelModel>();
  for (const format of exchangeFormat.files) {
    const facts = factsOf(format.stem);
    for (const recipe of facts.node ?? []) {
      const own = nodeColumns(format, recipe).map(propertyOf);
      const constants = Object.keys(recipe.constants ?? {}).map(
        (name): PropertyModel => ({ name, type: "String" }),
      );
      const extra: PropertyModel[] = recipe.label === "Person" ? [{ name: "pid", type: "String" }] : [];
      const before = models.get(recipe.label)?.properties ?? [];
      const named = recipe.name[0] === "{name}" || recipe.name[0] === "{title}";
      models.set(recipe.label, {
        label: recipe.label,
        properties: merged(before, [...extra, ...own, ...constants]),
        named,
        made: false,
      });
    }
    for (const { label, properties } of facts.made ?? []) {
      const own = Object.entries(properties).map(
        ([name, field]): PropertyModel => ({ name, type: typeOf(format, field) }),
      );
      models.set(label, { label, properties: own, named: false, made: true });
    }
  }
  models.set(streetPowerLabel, {
    label: streetPowerLabel,
    properties: [{ name: "seq", type: "Int" }],
    named: false,
    made: true,
  });
  return models;
}

function readTypes(): Map<string, TypeModel> {
  const models = new Map<string, TypeModel>();
  for (const format of exchangeFormat.files) {
    for (const recipe of factsOf(format.stem).relationships) {
      const own = (recipe.properties ?? []).map(
        (field): PropertyModel => ({ name: propertyName(field), type: typeOf(format, field) }),
      );
      const before = models.get(recipe.type);
      models.set(recipe.type, {
        type: recipe.type,
        properties: merged(before?.properties ?? [], own),
        hasPeriod: before?.hasPeriod === true || recipe.period !== undefined,
      });
    }
  }
  return models;
}

function merged(before: readonly PropertyModel[], added: readonly PropertyModel[]): PropertyModel[] {
  const known = new Set(before.map(({ name }) => name));
  return [...before, ...added.filter(({ name }) => !known.has(name))];
}

function typeOf(format: FileFormat, field: string): PropertyType {
  const column = format.columns.find((each) => each.field === field);
  if (column === undefined) {
    throw new Error(`Expected a column ${field} in ${format.file}, found none. Correct the fact table.`);
  }
  return propertyType(column);
}

function propertyType({ type, field }: ColumnFormat): PropertyType {
  switch (type) {
    case "int":
      return "Int";
    case "float":
      return "Float";
    case "date":
      return "Date";
    case "bool":
      return "Boolean";
    case "enum":
      return numericEnums.has(field) ? "Int" : "String";
    default:
      return "String";
  }
}
