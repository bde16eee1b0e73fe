import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { pino } from "pino";
import type { Config } from "../config.ts";
import { DataSetStates } from "../data-set/state.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { warmUpRules } from "../gaps/warm-up.ts";
import type { Recipient } from "../delivery/recipient.ts";
import { enterDeliveries } from "../schedule/enter-deliveries.ts";
import { startSchedule } from "../schedule/start-schedule.ts";
import type { Timetable } from "../schedule/timetable.ts";
import { startServer } from "../server/http.ts";
import { assertAddressFree } from "../server/listen.ts";
import { buildPages } from "./build-pages.ts";
import type { Console } from "./console.ts";
import { openOutbox } from "./deliver.ts";
import { makeFirstRun } from "./first-run.ts";
import { finishImport, isEmpty, seedStore, usualSeed } from "./seed.ts";
import { openStore } from "./store.ts";

/** Starts database, server and timetable, fills an empty store, and serves until the signal. */
export async function start(
  config: Config,
  ruleSettings: ParameterSettings,
  timetable: Timetable,
  terminal: Console,
  signal: AbortSignal,
): Promise<void> {
  await assertAddressFree(config.host, config.port);
  const pages = buildPages(terminal);
  const store = await openStore(config, terminal, { own: true, signal });
  try {
    await finishImport(store.graph, config.dataDir, terminal, signal);
    if (config.profile !== "none" && (await isEmpty(store.graph))) {
      await seedStore(store.graph, config.profile, usualSeed, config.dataDir, terminal, signal);
    }
    await makeFirstRun(store.graph, ruleSettings, terminal, signal);
    const log = pino({ level: config.logLevel });
    const outbox = await openOutbox(config, store.graph, log, recipientsOf(timetable));
    const reportFolder = join(config.dataDir, "reports");
    const server = await startServer(
      {
        graph: store.graph,
        dataSets: new DataSetStates(store.graph),
        report: ({ id, error }) => log.error({ incident: id, err: error }, "incident"),
        missingSchema: store.missingSchema,
        ruleSettings,
        timetable,
        reportFolder,
        wakeOutbox: () => outbox.wake(),
        ...(await pages),
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
    const delivering = outbox.run(signal);
    const schedule = startSchedule({
      graph: store.graph,
      timetable,
      settings: ruleSettings,
      folder: reportFolder,
      publicUrl: config.publicUrl,
      owner: randomUUID(),
      now: () => new Date(),
      log,
      enterDeliveries: (rows, report, job) => enterDeliveries(rows, report, job, new Date()),
      onStored: () => outbox.wake(),
    });
    await aborted(signal);
    terminal.say("Stopping … / 正在停止 …");
    await schedule.stop();
    await server.stop();
    await delivering;
  } finally {
    await store.close();
  }
}

/** The recipient of a job by name, as the timetable has it now. */
function recipientsOf({ jobs }: Timetable): (job: string, name: string) => Recipient | null {
  return (job, name) => {
    const recipients = jobs.find((each) => each.name === job)?.recipients ?? [];
    return recipients.find((each) => each.name === name) ?? null;
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
