import {
  type LabelModel,
  labelModels,
  type PropertyModel,
  type TypeModel,
  typeModels,
} from "../import/graph-model.ts";
import { nodeRowColumns, relationshipRowColumns } from "../import/stored-fact.ts";

/** A file that is generated: path from the project root, and text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The statements by which the importer writes: for every label one that makes new nodes and one that writes known
 * ones anew, for every relationship type one that makes new relationships; and the table that names them.
 */
export function importStatements(): GeneratedFile[] {
  const labels = [...labelModels.values()];
  const types = [...typeModels.values()];
  return [
    ...labels.flatMap((model) => [
      file(`create-${kebab(model.label)}`, createNode(model)),
      file(`rewrite-${kebab(model.label)}`, rewriteNode(model)),
    ]),
    ...types.map((model) => file(`create-${kebab(model.type)}-link`, createRelationship(model))),
    { path: "src/import/write-statements.ts", text: statementTable(labels, types) },
  ];
}

const generated = "Generated from src/import/fact-table.ts; edit that instead.";

function createNode(model: LabelModel): string {
  return `// Makes ${model.label} nodes that the graph does not have, one a row. ${generated}
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
CREATE (:Entity:${model.label} {
${nodeProperties(model, "at")}
})
`;
}

/** A repeated row changes nothing, so a transaction may be repeated, also after part of it was done by another. */
function rewriteNode(model: LabelModel): string {
  return `// Writes ${model.label} nodes as they are to be, whether or not the graph has them. ${generated}
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
MERGE (n:Entity {id: row[0]})
SET n:${model.label}, n = {
${nodeProperties(model, "coalesce(n.createdAt, at)")}
}
`;
}

function nodeProperties(model: LabelModel, createdAt: string): string {
  const columns = nodeRowColumns(model);
  const lines = columns.map((column, index) => `  ${column.name}: ${typed(column, index)}`);
  const made = model.made ? ["  made: true"] : [];
  return [...lines, ...made, "  synthetic: $synthetic", `  createdAt: ${createdAt}`, "  updatedAt: at"].join(
    ",\n",
  );
}

function createRelationship(model: TypeModel): string {
  const columns = relationshipRowColumns(model);
  const lines = columns.map((column, index) => `  ${column.name}: ${typed(column, index + 2)}`);
  return `// Makes ${model.type} relationships that the graph does not have, one a row; both ends are in the graph. ${generated}
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (start:Entity {id: row[0]})
MATCH (end:Entity {id: row[1]})
CREATE (start)-[:${model.type} {
${lines.join(",\n")}
}]->(end)
`;
}

function typed({ type }: PropertyModel, index: number): string {
  const cell = `row[${index}]`;
  if (type === "Date") return `date(${cell})`;
  return type === "Float" ? `toFloat(${cell})` : cell;
}

function statementTable(labels: readonly LabelModel[], types: readonly TypeModel[]): string {
  const names = [
    ...labels.flatMap(({ label }) => [camel(`create-${kebab(label)}`), camel(`rewrite-${kebab(label)}`)]),
    ...types.map(({ type }) => camel(`create-${kebab(type)}-link`)),
  ];
  const entries = (list: readonly string[][]): string =>
    list.map(([key = "", name = ""]) => `  ${key}: ${name},`).join("\n");
  return `// ${generated}
import {
${names
  .toSorted()
  .map((name) => `  ${name},`)
  .join("\n")}
} from "../generated/cypher.ts";

/** By label: makes nodes that are new. */
export const createNodes = {
${entries(labels.map(({ label }) => [label, camel(`create-${kebab(label)}`)]))}
} as const;

/** By label: writes nodes as they are to be. */
export const rewriteNodes = {
${entries(labels.map(({ label }) => [label, camel(`rewrite-${kebab(label)}`)]))}
} as const;

/** By type: makes relationships that are new. */
export const createRelationships = {
${entries(types.map(({ type }) => [type, camel(`create-${kebab(type)}-link`)]))}
} as const;
`;
}

function file(name: string, text: string): GeneratedFile {
  return { path: `cypher/import/${name}.cypher`, text };
}

/** `PartyOrg` and `PART_OF` as `party-org` and `part-of`. */
function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
