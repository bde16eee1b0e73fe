import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Config } from "../config.ts";
import { DataSetStates } from "../data-set/state.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { warmUpRules } from "../gaps/warm-up.ts";
import { startServer } from "../server/http.ts";
import { assertAddressFree } from "../server/listen.ts";
import type { Console } from "./console.ts";
import { makeFirstRun } from "./first-run.ts";
import { finishImport, isEmpty, seedStore, usualSeed } from "./seed.ts";
import { openStore } from "./store.ts";

/** Starts database and server, fills an empty store, and serves until the signal. */
export async function start(
  config: Config,
  ruleSettings: ParameterSettings,
  terminal: Console,
  signal: AbortSignal,
): Promise<void> {
  await assertAddressFree(config.host, config.port);
  const page = buildGraphiql(terminal);
  const store = await openStore(config, terminal, { own: true, signal });
  try {
    await finishImport(store.graph, config.dataDir, terminal, signal);
    if (config.profile !== "none" && (await isEmpty(store.graph))) {
      await seedStore(store.graph, config.profile, usualSeed, config.dataDir, terminal, signal);
    }
    await makeFirstRun(store.graph, ruleSettings, terminal, signal);
    const log = pino({ level: config.logLevel });
    const server = await startServer(
      {
        graph: store.graph,
        dataSets: new DataSetStates(store.graph),
        report: ({ id, error }) => log.error({ incident: id, err: error }, "incident"),
        missingSchema: store.missingSchema,
        ruleSettings,
        graphiqlFolder: await page,
      },
      config.host,
      config.port,
    );
    terminal.say(
      `Liaison Graph is ready at ${server.address} (GraphiQL: ${server.address}/graphiql/) / 联络图已就绪`,
    );
    // Nobody waits for it, and nothing depends on it.
    warmUpRules(store.graph, ruleSettings, signal).catch((error: unknown) =>
      log.debug({ err: error }, "warm-up"),
    );
    await aborted(signal);
    terminal.say("Stopping … / 正在停止 …");
    await server.stop();
  } finally {
    await store.close();
  }
}

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const builtPage = fileURLToPath(new URL("../../dist/graphiql/", import.meta.url));

/** The folder of the GraphiQL page, built once while the database starts; null when it cannot be built. */
async function buildGraphiql(terminal: Console): Promise<string | null> {
  if (existsSync(`${builtPage}index.html`)) return builtPage;
  terminal.say("Building the GraphiQL page (once) … / 正在构建 GraphiQL 页面（仅一次）…");
  const vite = spawn(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--config", "src/graphiql/vite.config.ts"],
    {
      cwd: projectFolder,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const code = await new Promise<number | null>((resolve) => {
    vite.once("error", () => resolve(null));
    vite.once("exit", resolve);
  });
  if (code === 0) return builtPage;
  terminal.say(
    "The GraphiQL page could not be built; /graphql works without it. / GraphiQL 页面未能构建，/graphql 不受影响。",
  );
  return null;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
