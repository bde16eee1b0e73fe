import neo4j from "neo4j-driver";
import { checkFolder, emptyGraph } from "../../src/import/check-folder.ts";
import type { NodeFact, RelationshipFact } from "../../src/import/fact.ts";
import { factsOfTable } from "../../src/import/facts.ts";
import { labelModels, typeModels, type PropertyModel } from "../../src/import/graph-model.ts";
import { Problems } from "../../src/import/problems.ts";
import { readFolder } from "../../src/import/read-folder.ts";
import type { DatabaseAddress } from "./peer.ts";

const batch = 5_000;

/**
 * What most people write: the same facts as maps of properties, dates as the driver's objects, `UNWIND $rows AS row`
 * with MERGE and `SET n += row`, a transaction a batch. Reading and checking the folder is the importer's own, so that
 * only the writing differs. @returns how many facts were written
 */
export async function importRowMaps(database: DatabaseAddress, directory: string): Promise<number> {
  const facts = await factsIn(directory);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    let written = 0;
    for (const [label, nodes] of groups(facts.nodes, (node) => node.label)) {
      const properties = labelModels.get(label)?.properties ?? [];
      const text = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${label}, n += row`;
      written += await writeAll(
        driver,
        text,
        nodes.map((node) => ({
          id: node.id,
          areaCode: node.areaCode,
          name: node.name,
          synthetic: true,
          factKey: node.key,
          ...mapOf(properties, node.values),
        })),
      );
    }
    for (const [type, links] of groups(facts.relationships, (link) => link.type)) {
      const properties = typeModels.get(type)?.properties ?? [];
      const text =
        `UNWIND $rows AS row MATCH (a:Entity {id: row.start}) MATCH (b:Entity {id: row.end}) ` +
        `MERGE (a)-[r:${type} {factKey: row.properties.factKey}]->(b) SET r += row.properties`;
      written += await writeAll(
        driver,
        text,
        links.map((link) => ({
          start: link.start,
          end: link.end,
          properties: { factKey: link.key, ...period(link), ...mapOf(properties, link.values) },
        })),
      );
    }
    return written;
  } finally {
    await driver.close();
  }
}

async function factsIn(directory: string): Promise<{ nodes: NodeFact[]; relationships: RelationshipFact[] }> {
  const folder = await readFolder(directory, new Problems());
  if (!folder) throw new Error(`The folder ${directory} was refused; expected generated rosters.`);
  const index = await checkFolder(folder, emptyGraph);
  const made = [...folder.tables.values()].map((table) => factsOfTable(index, table));
  const nodes = new Map(made.flatMap((each) => each.nodes).map((node) => [node.id, node]));
  return { nodes: [...nodes.values()], relationships: made.flatMap((each) => each.relationships) };
}

function groups<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(nameOf(item));
    if (group) group.push(item);
    else found.set(nameOf(item), [item]);
  }
  return found;
}

async function writeAll(
  driver: ReturnType<typeof neo4j.driver>,
  text: string,
  rows: readonly object[],
): Promise<number> {
  for (let start = 0; start < rows.length; start += batch) {
    await driver.executeQuery(text, { rows: rows.slice(start, start + batch) });
  }
  return rows.length;
}

function mapOf(properties: readonly PropertyModel[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    properties.map(({ name, type }, index) => [name, valueOf(type, values[index] ?? null)]),
  );
}

function period(link: RelationshipFact): Record<string, unknown> {
  return link.from === null
    ? {}
    : { from: valueOf("Date", link.from), to: valueOf("Date", link.to ?? "9999-12-31") };
}

function valueOf(type: PropertyModel["type"], value: unknown): unknown {
  if (value === null) return null;
  if (type === "Date" && typeof value === "string") {
    const [year = 1, month = 1, day = 1] = value.split("-").map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  return type === "Int" ? neo4j.int(Number(value)) : value;
}
