import type { Config } from "../config.ts";
import { checkGivenDatabase } from "../database/given-database.ts";
import { findRunningDatabase, startManagedNeo4j } from "../database/managed-neo4j.ts";
import { migrate } from "../database/migrations.ts";
import { missingSchema } from "../database/missing-schema.ts";
import type { DatabaseLog } from "../database/neo4j-process.ts";
import { connectGraph, type Graph, type GraphSettings, verifyConnection } from "../graph/graph.ts";
import type { Console } from "./console.ts";

/** The database a command works in, with its schema up to date. */
export interface Store {
  readonly graph: Graph;
  /** What of the declared schema the database lacks. */
  readonly missingSchema: () => Promise<readonly string[]>;
  /** Leaves the database; one that this process started is stopped. */
  close(): Promise<void>;
}

/**
 * Opens the database of the settings: the given one; else the one a running server keeps on DATA_DIR
 * (unless `own` asks for a process of its own); else starts it.
 * @throws DatabaseStartError
 */
export async function openStore(
  config: Config,
  terminal: Console,
  options: { readonly own: boolean; readonly signal: AbortSignal },
): Promise<Store> {
  const { address, stop } = await database(config, terminal, options);
  // A command works for minutes and nobody waits for one answer of the database; a server has promised one within 5 s.
  const graph = connectGraph(options.own ? address : { ...address, signOfLifeMs: 15_000 });
  const run = (text: string, params?: Record<string, unknown>) => graph.runText(text, params ?? {});
  const close = async (): Promise<void> => {
    await graph.close();
    await stop();
  };
  try {
    await migrate({ run, now: () => new Date(), signal: options.signal });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    graph,
    missingSchema: async () =>
      (await missingSchema(run)).map(({ name, state }) => `${name} (${state ?? "absent"})`),
    close,
  };
}

interface OpenDatabase {
  readonly address: GraphSettings;
  readonly stop: () => Promise<void>;
}

async function database(
  config: Config,
  terminal: Console,
  options: { readonly own: boolean; readonly signal: AbortSignal },
): Promise<OpenDatabase> {
  if (config.neo4j) {
    const given = config.neo4j;
    await checkGivenDatabase(given, () => verifyConnection(given));
    return { address: given, stop: async () => undefined };
  }
  const running = options.own ? null : findRunningDatabase(config.dataDir);
  if (running) return { address: { ...running, database: null }, stop: async () => undefined };
  const started = await startManagedNeo4j({
    dataDir: config.dataDir,
    heapMb: config.heapMb,
    pageCacheMb: config.pageCacheMb,
    log: quietLog(terminal),
    progress: ({ text, done, total }) =>
      done === null || total === null ? terminal.say(text) : terminal.progress(text, done, total),
    signal: options.signal,
  });
  terminal.endProgress();
  return {
    address: { uri: started.uri, user: started.user, password: started.password, database: null },
    stop: () => started.stop(),
  };
}

/** The database's own chatter is in its log file; only warnings reach the console. */
function quietLog(terminal: Console): DatabaseLog {
  return { info: () => undefined, warn: (text) => terminal.say(text) };
}
