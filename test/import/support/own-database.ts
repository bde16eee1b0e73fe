import { createHash } from "node:crypto";
import { inject } from "vitest";
import { migrate } from "../../../src/database/migrations.ts";
import { connectGraph, type Graph, type StatementEvent } from "../../../src/graph/graph.ts";
import type { TestDatabase } from "../../support/database.ts";

export interface OwnDatabase {
  readonly address: TestDatabase;
  readonly graph: Graph;
  /** Statements answered since the last `forget`. */
  readonly events: StatementEvent[];
  stop(): Promise<void>;
}

/**
 * An empty database that one test file has to itself: an import says what is running and what was loaded last for the
 * whole store, so tests that stop, kill or undo imports cannot share one at a time. It is its worker's, and serves the
 * files of that worker one after the other: what was planned for one need not be planned for the next, and a file that
 * judges rules spends most of its time on planning them.
 */
export async function startOwnDatabase(): Promise<OwnDatabase> {
  const worker = Number(process.env.VITEST_POOL_ID);
  const address = inject("ownDatabases")[worker - 1];
  if (!address) throw new Error(`Expected a database for worker ${worker}; there is none.`);
  const { graph, events } = await connect(address);
  await empty(graph);
  return { address, graph, events, stop: () => graph.close() };
}

/** Opens the door and brings the schema up to date: a database that is kept running may lack the latest migration. */
async function connect(address: TestDatabase): Promise<Pick<OwnDatabase, "graph" | "events">> {
  const events: StatementEvent[] = [];
  const graph = connectGraph({ ...address, database: null, signOfLifeMs: 60_000 }, (event) =>
    events.push(event),
  );
  await migrate({ run: (text, params) => graph.runText(text, params ?? {}), now: () => new Date() });
  return { graph, events };
}

/** Takes everything out of the store. */
export async function empty(graph: Graph): Promise<void> {
  await graph.runText("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
}

/**
 * Of all facts, sources and the data set, whatever their order and database ids. Instants are left out: they say when
 * something was written, not what.
 */
export async function graphHash(graph: Graph): Promise<string> {
  return createHash("sha256")
    .update((await graphLines(graph)).join("\n"))
    .digest("hex");
}

/** Everything the hash is made of, one line a node or relationship, in order. */
export async function graphLines(graph: Graph): Promise<string[]> {
  const nodes = await graph.runText(
    `MATCH (n) WHERE n:Entity OR n:Source OR n:SourceDeclaration OR n:DataSet OR n:Change
     RETURN labels(n) AS labels, [k IN keys(n) WHERE NOT k IN $without | k + '=' + ${shown("n[k]")}] AS properties`,
    { without: ["createdAt", "updatedAt", "at"] },
  );
  const relationships = await graph.runText(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.key) + ' ' + type(r) + ' ' + coalesce(b.id, b.key) AS labels,
       [k IN keys(r) | k + '=' + ${shown("r[k]")}] AS properties`,
  );
  return [...nodes, ...relationships]
    .map(({ labels, properties }) => `${sorted(labels)} ${sorted(properties)}`)
    .toSorted();
}

function shown(value: string): string {
  return `coalesce(toStringOrNull(${value}), reduce(text = '', item IN ${value} | text + ' ' + item))`;
}

function sorted(value: unknown): string {
  return Array.isArray(value) ? value.map(String).toSorted().join(" ") : String(value);
}
