import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildPages } from "../src/commands/build-pages.ts";
import { consoleFor } from "../src/commands/console.ts";
import { openStore } from "../src/commands/store.ts";
import { isEmpty, seedStore, usualSeed } from "../src/commands/seed.ts";
import { readConfig } from "../src/config.ts";
import { findRunningDatabase } from "../src/database/managed-neo4j.ts";
import type { Graph } from "../src/graph/graph.ts";
import { serve } from "../test/support/serve.ts";
import { measureExplorer } from "./explorer-bench.ts";
import { measureImport } from "./import-bench.ts";
import { measureList, type OpenStore } from "./list-bench.ts";
import { liaisonGraph } from "./peers/liaison-graph.ts";
import { loaderPerEdge } from "./peers/loader-per-edge.ts";
import { neo4jGraphql } from "./peers/neo4j-graphql.ts";
import type { DatabaseAddress } from "./peers/peer.ts";
import { rawDriver } from "./peers/raw-driver.ts";
import { askInTurns } from "./questions.ts";
import { measureRules } from "./rules-bench.ts";
import { measureStart } from "./start-bench.ts";
import { measureStatements } from "./statements-bench.ts";
import { goalTable, type Goal, queryGoals } from "./goals.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "6" },
    only: { type: "string", default: "queries,lists,rules,import,start,explorer" },
    profile: { type: "string", default: "heze" },
  },
});

const terminal = consoleFor(process.stderr);
const stopping = new AbortController();
process.once("SIGINT", () => stopping.abort());

const wanted = new Set(options.only.split(","));
const province = options.profile === "shandong";
/** A city of about 2,100 objects, in the province one of about 6,000. */
const biggest = province ? "370200" : "371700";
const goals: Goal[] = [];

const store = await openBenchStore(options.profile);
try {
  const { address } = store;
  if (wanted.has("queries")) {
    goals.push(...(await measureQueries(address)));
    goals.push(...(await measureStatements(address, biggest)));
  }
  if (wanted.has("lists") && province) goals.push(...(await measureLists()));
  if (wanted.has("explorer")) goals.push(...(await measurePages(store.graph)));
  if (wanted.has("rules")) goals.push(...(await measureRules(store.graph, address, terminal)));
} finally {
  await store.close();
}
if (wanted.has("import")) goals.push(...(await measureImport(terminal, stopping.signal)));
if (wanted.has("start")) goals.push(...(await measureStart(dataDirOf(options.profile), terminal)));
console.log(goalTable(goals));

async function measurePages(graph: Graph): Promise<Goal[]> {
  const server = await serve(graph, {
    report: ({ error }) => terminal.say(String(error)),
    ...(await buildPages(terminal)),
  });
  try {
    return await measureExplorer(server.address, terminal);
  } finally {
    await server.stop();
  }
}

async function measureLists(): Promise<Goal[]> {
  const city = await openBenchStore("heze");
  try {
    return await measureList(store, city);
  } finally {
    await city.close();
  }
}

async function measureQueries(address: DatabaseAddress): Promise<Goal[]> {
  const ours = await liaisonGraph(address);
  const peers = [ours, await rawDriver(address), await loaderPerEdge(address), await neo4jGraphql(address)];
  try {
    const rounds = await askInTurns(
      peers,
      [
        { title: "nested", requests: 60, of: (peer) => peer.nested("371771") },
        { title: "city", requests: 15, of: (peer) => peer.city(biggest) },
        { title: "node", requests: 200, of: (peer) => peer.node("CMP-371702001001-001") },
      ],
      Number(options.rounds),
    );
    return queryGoals(rounds, peers);
  } finally {
    for (const peer of peers) await peer.stop();
  }
}

/** The store of a profile, filled when it is not yet. */
async function openBenchStore(profile: string): Promise<OpenStore & { readonly close: () => Promise<void> }> {
  const dataDir = dataDirOf(profile);
  const config = readConfig({
    ...process.env,
    DATA_DIR: dataDir,
    PROFILE: profile,
    NEO4J_HEAP_MB: "4096",
    NEO4J_PAGE_CACHE_MB: "2048",
  });
  if (config.profile === "none") throw new Error("The bench needs a profile; expected heze or shandong.");
  const fresh = !existsSync(dataDir);
  const { graph, close } = await openStore(config, terminal, { own: true, signal: stopping.signal });
  try {
    if (fresh || (await isEmpty(graph))) {
      await seedStore(graph, config.profile, usualSeed, dataDir, terminal, stopping.signal);
    }
    return { graph, close, address: addressOf(dataDir) };
  } catch (error) {
    await close();
    throw error;
  }
}

function dataDirOf(profile: string): string {
  return `.cache/bench-${profile}`;
}

function addressOf(directory: string): DatabaseAddress {
  const running = findRunningDatabase(directory);
  if (!running) throw new Error("Expected the bench's database to be running, found no run file.");
  return running;
}
