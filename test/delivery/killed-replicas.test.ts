import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createRandom, type Random } from "../../seed/random.ts";
import type { Channels } from "../../src/delivery/channel.ts";
import { folderChannel } from "../../src/delivery/folder-channel.ts";
import { hookChannel } from "../../src/delivery/hook-channel.ts";
import { mailChannel } from "../../src/delivery/mail-channel.ts";
import type { OutboxLimits } from "../../src/delivery/outbox.ts";
import type { Recipient } from "../../src/delivery/recipient.ts";
import { connectGraph, type Graph } from "../../src/graph/graph.ts";
import { empty, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { at } from "../support/ask.ts";
import { type HookServer, startHook } from "./support/hook.ts";
import { momentsOfDeath, type MomentOfDeath, mortal } from "./support/mortal.ts";
import { outboxOn, queueReport } from "./support/outboxes.ts";
import { decodedHeader, type SmtpServer, startSmtp } from "./support/smtp.ts";
import { storeReport } from "./support/stored-reports.ts";

/** An attempt never ends by its own limit here: what comes twice comes so for a kill, or it is a fault. */
const limits: OutboxLimits = {
  leaseMs: 6_000,
  sendMs: 5_000,
  graceMs: 5_000,
  pollMs: 100,
  backOff: { firstMs: 100, mostMs: 1_000 },
  mostAttempts: 50,
};

const recipients: readonly Recipient[] = [
  { kind: "folder", name: "archive", folder: "archive", formats: ["csv"] },
  { kind: "mail", name: "office", to: ["office@example.cn"], formats: ["csv"] },
  { kind: "hook", name: "group", service: "wecom", urlFrom: "HOOK_GROUP" },
];

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
  const reports = join(root, "reports");
  return {
    folder: folderChannel({ reports, below: root }),
    mail: mailChannel(
      { url: `smtp://127.0.0.1:${smtp.port}`, from: "reports@example.cn", ca: null },
      reports,
    ),
    hook: hookChannel({
      setting: () => `${hook.address}/send?key=group`,
      now: () => new Date(),
      plainLoopback: true,
      answerMs: 4_000,
    }),
  };
}

interface Outcome {
  /** Keys in the order queued, with the title of their report and the name of their recipient. */
  readonly queued: ReadonlyMap<string, { readonly title: string; readonly recipient: string }>;
  /** How often each message was under way in a process that was killed. */
  readonly unsettled: ReadonlyMap<string, number>;
  readonly deaths: readonly MomentOfDeath[];
}

/** Queues reports and lets two replicas deliver them; one is killed again and again, and started anew. */
async function deliverWithDeaths(seed: number, reports: number, deaths: number): Promise<Outcome> {
  const random = createRandom(seed, "deaths");
  const queued = new Map<string, { title: string; recipient: string }>();
  for (let index = 0; index < reports; index++) {
    const due = new Date(Date.UTC(2021, 0, 1) + index * 86_400_000).toISOString();
    const title = `示例市组织治理覆盖缺口报告 ${index}`;
    const contents = { csv: `report ${index}\n` };
    const report = await storeReport(join(root, "reports"), { due, title, contents });
    const keys = await queueReport(database.graph, report, recipients);
    for (const [at, key] of keys.entries()) queued.set(key, { title, recipient: recipients[at]?.name ?? "" });
  }
  const stop = new AbortController();
  const living = outboxOn(graphs[1], channels(), { limits }).outbox.run(stop.signal);
  const died = await dieAndStartAnew(random, deaths, queued.size);
  const { outbox } = outboxOn(graphs[0], channels(), { limits });
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
    const { outbox } = outboxOn(replica.graph, replica.channels, { limits });
    const over = new AbortController();
    void outbox.run(over.signal);
    const killed = await Promise.race([replica.death.then(() => true), nothingLeft().then(() => false)]);
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

async function nothingLeft(): Promise<void> {
  while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 500));
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

async function assertDelivered({ queued, unsettled }: Outcome): Promise<void> {
  const counts = new Map<string, number>();
  for (const { key, text, recipient } of arrivals()) {
    const sent = queued.get(key);
    // Nothing comes under a key that is not the key of this report and recipient.
    expect(sent?.recipient).toBe(recipient);
    expect(text).toContain(`${sent?.title}（`);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, { recipient }] of queued) {
    if (recipient === "archive") continue;
    expect(counts.get(key) ?? 0).toBeGreaterThanOrEqual(1);
    expect(counts.get(key) ?? 0).toBeLessThanOrEqual(1 + (unsettled.get(key) ?? 0));
  }
  const dropped = await readdir(join(root, "archive"), { recursive: true });
  const archive = [...queued.values()].filter(({ recipient }) => recipient === "archive");
  expect(dropped.filter((name) => name.endsWith(".csv"))).toHaveLength(archive.length);
  expect(dropped.filter((name) => name.endsWith(".csv.sha256"))).toHaveLength(archive.length);
  expect(dropped.filter((name) => name.endsWith(".part"))).toEqual([]);
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

test.each([1, 2, 3])(
  "a few reports and a death at each turn: none lost, none under two keys (seed %d)",
  { timeout: 60_000 },
  async (seed) => {
    const outcome = await deliverWithDeaths(seed, 6, 4);
    await assertDelivered(outcome);
    expect(outcome.deaths.length).toBeGreaterThan(0);
  },
);
