import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createRandom, type Random } from "../../seed/random.ts";
import type { Channels } from "../../src/delivery/channel.ts";
import { connectGraph, type Graph } from "../../src/graph/graph.ts";
import { empty, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { at } from "../support/ask.ts";
import { type HookServer, startHook } from "./support/hook.ts";
import { momentsOfDeath, type MomentOfDeath, mortal } from "./support/mortal.ts";
import { outboxOn, queueReport } from "./support/outboxes.ts";
import { killLimits, realChannels, recipientsOfEachKind as recipients } from "./support/real-channels.ts";
import { decodedHeader, type SmtpServer, startSmtp } from "./support/smtp.ts";
import { storeReport } from "./support/stored-reports.ts";

let database: OwnDatabase;
let graphs: readonly [Graph, Graph];
beforeAll(async () => {
  database = await startOwnDatabase();
  graphs = [database.graph, connectGraph({ ...database.address, database: null })];
});
afterAll(async () => {
  await graphs[1].close();
  await database.stop();
});

let smtp: SmtpServer;
let hook: HookServer;
let root: string;
beforeEach(async () => {
  await empty(database.graph);
  root = await mkdtemp(join(tmpdir(), "killed-replicas-"));
  smtp = await startSmtp({ holdMs: 5 });
  hook = await startHook();
  return async () => {
    await smtp.stop();
    await hook.stop();
  };
});

function channels(): Channels {
  return realChannels({ root, mailPort: smtp.port, hookAddress: hook.address });
}

interface Outcome {
  /** Keys in the order queued, with the title of their report and the name of their recipient. */
  readonly queued: ReadonlyMap<string, { readonly title: string; readonly recipient: string }>;
  /** How often each message was under way in a process that was killed. */
  readonly unsettled: ReadonlyMap<string, number>;
  readonly deaths: readonly MomentOfDeath[];
}

type Queued = Outcome["queued"];

async function queueReports(reports: number): Promise<Queued> {
  const queued = new Map<string, { title: string; recipient: string }>();
  for (let index = 0; index < reports; index++) {
    const due = new Date(Date.UTC(2021, 0, 1) + index * 86_400_000).toISOString();
    const title = `示例市组织治理覆盖缺口报告 ${index}`;
    const contents = { csv: `report ${index}\n` };
    const report = await storeReport(join(root, "reports"), { due, title, contents });
    const keys = await queueReport(database.graph, report, recipients);
    for (const [at, key] of keys.entries()) queued.set(key, { title, recipient: recipients[at]?.name ?? "" });
  }
  return queued;
}

/** Lets two replicas deliver; one is killed again and again, and started anew. */
async function deliverWithDeaths(seed: number, reports: number, deaths: number): Promise<Outcome> {
  const queued = await queueReports(reports);
  const stop = new AbortController();
  const living = outboxOn(graphs[1], channels(), { limits: killLimits }).outbox.run(stop.signal);
  const died = await dieAndStartAnew(createRandom(seed, "deaths"), deaths, queued.size);
  const { outbox } = outboxOn(graphs[0], channels(), { limits: killLimits });
  const last = outbox.run(stop.signal);
  await expect.poll(() => waiting(), { timeout: 60_000, interval: 200 }).toBe(0);
  stop.abort();
  await Promise.all([living, last]);
  return { queued, ...died };
}

async function dieAndStartAnew(random: Random, deaths: number, messages: number) {
  const unsettled = new Map<string, number>();
  const moments: MomentOfDeath[] = [];
  const most = Math.floor(messages / (deaths * 3));
  for (let death = 0; death < deaths; death++) {
    const fate = { moment: random.pick(momentsOfDeath), after: random.int(0, most) };
    const replica = mortal(graphs[0], channels(), fate);
    const { outbox } = outboxOn(replica.graph, replica.channels, { limits: killLimits });
    const over = new AbortController();
    void outbox.run(over.signal);
    const killed = await Promise.race([
      replica.death.then(() => true),
      nothingLeft(over.signal).then(() => false),
    ]);
    over.abort();
    if (!killed) break;
    moments.push(fate.moment);
    for (const key of replica.unsettled) unsettled.set(key, (unsettled.get(key) ?? 0) + 1);
  }
  return { unsettled, deaths: moments };
}

async function waiting(): Promise<number> {
  const [row] = await database.graph.runText(
    "MATCH (d:Delivery) WHERE d.state <> 'DELIVERED' RETURN count(d) AS waiting",
  );
  return Number(row?.["waiting"]);
}

/** Settles when all is delivered, or nobody asks any more. */
async function nothingLeft(over: AbortSignal): Promise<void> {
  while (!over.aborted && (await waiting()) > 0) await sleep(500);
}

/** Every message that arrived: its key, and the title of its report as the other side can read it. */
function arrivals(): readonly { readonly key: string; readonly text: string; readonly recipient: string }[] {
  return [
    ...smtp.taken.map(({ headers }) => ({
      key: /^<(\w+)@liaison-graph\.local>$/.exec(headers.get("message-id") ?? "")?.[1] ?? "",
      text: decodedHeader(headers.get("subject") ?? ""),
      recipient: "office",
    })),
    ...hook.calls.map(({ headers, body }) => ({
      key: String(headers["idempotency-key"]),
      text: String(at(body, "text.content")),
      recipient: "group",
    })),
  ];
}

/** Nothing is lost, and nothing comes under a key that is not that of its report and recipient. */
async function countsByKey(queued: Queued): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { key, text, recipient } of arrivals()) {
    const sent = queued.get(key);
    expect(sent?.recipient).toBe(recipient);
    expect(text).toContain(`${sent?.title}（`);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const missing = [...queued].filter(([key, { recipient }]) => recipient !== "archive" && !counts.has(key));
  expect(missing).toEqual([]);
  const dropped = await readdir(join(root, "archive"), { recursive: true });
  const archived = [...queued.values()].filter(({ recipient }) => recipient === "archive");
  expect(dropped.filter((name) => name.endsWith(".csv"))).toHaveLength(archived.length);
  expect(dropped.filter((name) => name.endsWith(".csv.sha256"))).toHaveLength(archived.length);
  expect(dropped.filter((name) => name.endsWith(".part"))).toEqual([]);
  return counts;
}

async function assertDelivered({ queued, unsettled }: Outcome): Promise<void> {
  for (const [key, count] of await countsByKey(queued)) {
    expect(count).toBeLessThanOrEqual(1 + (unsettled.get(key) ?? 0));
  }
}

/** More of them by hand: DELIVERY_SEEDS=1,2,3 */
const seeds = (process.env.DELIVERY_SEEDS ?? "20211231").split(",").map(Number);

test.each(seeds)(
  "100 reports for 3 recipients, one of two replicas killed 12 times: all arrive, each under its one key (seed %d)",
  { timeout: 180_000 },
  async (seed) => {
    const started = performance.now();
    const outcome = await deliverWithDeaths(seed, 100, 12);
    await assertDelivered(outcome);
    const arrived = arrivals().length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `seed ${seed}: ${outcome.deaths.length} deaths (${momentsOfDeath.map((moment) => `${outcome.deaths.filter((each) => each === moment).length} ${moment}`).join(", ")}), ${outcome.unsettled.size} messages unsettled, ${arrived - 200} of 200 came twice, ${seconds} s`,
    );
    expect(outcome.queued.size).toBe(300);
    expect(outcome.deaths).toHaveLength(12);
    expect(new Set(outcome.deaths).size).toBe(3);
  },
);

test.each([1, 2])(
  "a few reports and a death at each turn: none lost, none under two keys (seed %d)",
  { timeout: 60_000 },
  async (seed) => {
    const outcome = await deliverWithDeaths(seed, 6, 4);
    await assertDelivered(outcome);
    expect(outcome.deaths.length).toBeGreaterThan(0);
  },
);

test("a server whose process is killed four times: none lost, none under two keys", {
  timeout: 120_000,
}, async () => {
  const queued = await queueReports(30);
  const { uri, user, password } = database.address;
  const places = [root, String(smtp.port), hook.address];
  const random = createRandom(20211231, "kills");
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "test/delivery/support/outbox-child.ts", uri, user, password, ...places],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(child.stdout, "data");
    return child;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  for (let kills = 0; kills < 4; kills++) {
    const child = await start();
    await sleep(random.int(20, 150));
    await kill(child);
  }
  const left = await waiting();
  const last = await start();
  await expect.poll(() => waiting(), { timeout: 60_000, interval: 200 }).toBe(0);
  await kill(last);
  const counts = await countsByKey(queued);
  // The last was killed when nothing was left; of the others each may have had one mail and one call under way.
  expect([...counts.values()].reduce((sum, count) => sum + count - 1, 0)).toBeLessThanOrEqual(8);
  expect(left).toBeGreaterThan(0);
});
