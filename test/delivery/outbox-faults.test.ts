import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRandom } from "../../seed/random.ts";
import { openChannels } from "../../src/delivery/channels.ts";
import type { Recipient } from "../../src/delivery/recipient.ts";
import { claimDelivery, recordDelivered } from "../../src/generated/cypher.ts";
import { connectGraph, type Graph } from "../../src/graph/graph.ts";
import { FaultProxy } from "../graph/fault-proxy.ts";
import { empty, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { gate } from "../support/gate.ts";
import { archive, never, office, reportDue } from "./support/messages.ts";
import { channelsThat, deliveryOf, outboxOn, queueReport, shortLimits } from "./support/outboxes.ts";
import { storeReport } from "./support/stored-reports.ts";

/** A database of its own: an outbox sends whatever is due in its store. */
let database: OwnDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await startOwnDatabase();
  graph = database.graph;
});
afterAll(() => database?.stop());
beforeEach(() => empty(graph));

const report = reportDue("2021-12-31T00:30:00.000Z");

describe("several processes", () => {
  test("send each message once between them", async () => {
    for (let minute = 10; minute < 40; minute++) {
      await queueReport(graph, reportDue(`2021-12-31T00:${minute}:00.000Z`), [archive, office]);
    }
    const other = connectGraph({ ...database.address, database: null });
    const keys: string[] = [];
    const channels = channelsThat(async ({ key }) => {
      await sleep(2);
      return `${keys.push(key)}`;
    });
    const counts = await Promise.all(
      [graph, other, other].map((each) => outboxOn(each, channels).outbox.deliverDue(never)),
    );
    await other.close();
    expect(keys).toHaveLength(60);
    expect(new Set(keys).size).toBe(60);
    expect(counts.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(60);
  });

  test("leave a message to its claimant for the lease, and take it when the claimant died", async () => {
    let now = new Date("2022-01-01T00:00:00.000Z");
    const [id = ""] = await queueReport(graph, report, [archive], now);
    const parts = { now: () => now };
    const sending = gate();
    // Killed while sending: its attempt neither ends nor is recorded, until the test ends it.
    const over = new AbortController();
    const dead = outboxOn(
      graph,
      channelsThat(() => {
        sending.open();
        return new Promise(() => undefined);
      }),
      { ...parts, limits: { ...shortLimits, sendMs: 60_000, graceMs: 0, leaseMs: 120_000 } },
    );
    const attempt = dead.outbox.deliverDue(over.signal);
    await sending.opened;
    const { outbox } = outboxOn(
      graph,
      channelsThat(async () => "yes"),
      parts,
    );
    now = new Date("2022-01-01T00:01:59.999Z");
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 0 });
    now = new Date("2022-01-01T00:02:00.000Z");
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 1, failed: 0 });
    over.abort();
    await attempt;
    expect(await deliveryOf(graph, id)).toMatchObject({ state: "DELIVERED", attempts: 2 });
  });

  test("have a claim once, and the one who has it may ask again, as the driver does after a cut commit", async () => {
    const [id = ""] = await queueReport(graph, report, [archive], new Date("2022-01-01T00:00:00Z"));
    const now = "2022-01-01T00:00:01.000Z";
    const claim = (name: string) =>
      graph.rows(claimDelivery, { id, claim: name, owner: name, now, until: "2022-01-01T00:03:00.000Z" });
    expect(await claim("one")).toMatchObject([{ attempts: 1 }]);
    expect(await claim("one")).toMatchObject([{ attempts: 1 }]);
    expect(await claim("other")).toEqual([]);
    expect(await deliveryOf(graph, id)).toMatchObject({ owner: "one", attempts: 1 });
  });

  test("do not go on for ever with a message that ends whoever takes it", async () => {
    const [id = ""] = await queueReport(graph, report, [archive], new Date("2022-01-01T00:00:00Z"));
    await graph.runText("MATCH (d:Delivery {id: $id}) SET d.attempts = $attempts", {
      id,
      attempts: shortLimits.mostAttempts,
    });
    const { outbox } = outboxOn(
      graph,
      channelsThat(async () => "yes"),
    );
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 1 });
    expect(await deliveryOf(graph, id)).toMatchObject({ state: "FAILED" });
  });
});

test("a mail server that is away holds up no folder", async () => {
  for (let minute = 10; minute < 15; minute++) {
    await queueReport(graph, reportDue(`2021-12-31T00:${minute}:00.000Z`), [office, archive]);
  }
  const dropped: string[] = [];
  const { outbox } = outboxOn(
    graph,
    {
      ...channelsThat(() => new Promise(() => undefined)),
      folder: { send: async ({ key }) => `${dropped.push(key)}` },
    },
    { limits: { ...shortLimits, sendMs: 60_000, leaseMs: 120_000 } },
  );
  const stop = new AbortController();
  const going = outbox.deliverDue(stop.signal);
  await expect.poll(() => dropped.length, { timeout: 20_000 }).toBe(5);
  stop.abort();
  await going;
});

test("what was taken while the database was away is recorded later and not sent again", async () => {
  const [id = ""] = await queueReport(graph, report, [archive]);
  let away = true;
  const flickering: Graph = {
    ...withMethods(graph),
    rows: (statement, params, options) =>
      away && statement.name === recordDelivered.name
        ? Promise.reject(new Error("the database does not answer"))
        : graph.rows(statement, params, options),
  };
  let sent = 0;
  const { outbox, lines } = outboxOn(
    flickering,
    channelsThat(async () => `${++sent}`),
  );
  await expect(outbox.deliverDue(never)).rejects.toThrow("does not answer");
  expect(lines.map(({ level }) => level)).toEqual(["error"]);
  away = false;
  await sleep(shortLimits.leaseMs);
  expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 0 });
  expect(sent).toBe(1);
  expect(await deliveryOf(graph, id)).toMatchObject({ state: "DELIVERED", receipt: "1" });
});

test("connections to the database that are cut at any moment lose no message and send none twice", async () => {
  const proxy = await FaultProxy.before(database.address.uri);
  const cut = connectGraph({ ...database.address, uri: proxy.uri, database: null, signOfLifeMs: 60_000 });
  const keys = new Set<string>();
  for (let minute = 10; minute < 30; minute++) {
    for (const key of await queueReport(graph, reportDue(`2021-12-31T00:${minute}:00.000Z`), [
      archive,
      office,
    ])) {
      keys.add(key);
    }
  }
  const sent: string[] = [];
  const { outbox } = outboxOn(
    cut,
    channelsThat(async ({ key }) => `${sent.push(key)}`),
  );
  const stop = new AbortController();
  const running = outbox.run(stop.signal);
  const random = createRandom(20211231, "cuts");
  for (let cuts = 0; cuts < 25; cuts++) {
    await sleep(random.int(5, 60));
    proxy.cutOpenConnections();
  }
  const left = "MATCH (d:Delivery) WHERE d.state <> 'DELIVERED' RETURN count(d) AS left";
  await expect
    .poll(async () => Number((await graph.runText(left))[0]?.["left"]), { timeout: 30_000 })
    .toBe(0);
  stop.abort();
  await running;
  await cut.close();
  await proxy.close();
  expect(sent.toSorted()).toEqual([...keys].toSorted());
});

test("what is wrong with a recipient is named in the log and in the state of the message", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "bad-recipients-"));
  await writeFile(join(dataDir, "taken"), "a file");
  const stored = await storeReport(join(dataDir, "reports"));
  const bad: readonly (readonly [Recipient, RegExp])[] = [
    [{ kind: "folder", name: "drop", folder: "taken", formats: ["csv"] }, /taken.*not a folder.*不是文件夹/],
    [{ kind: "folder", name: "table", folder: "x", formats: ["xlsx"] }, /is to get xlsx/],
    [{ kind: "mail", name: "office", to: ["office@example.cn"], formats: [] }, /^MAIL_URL: expected/],
    [{ kind: "hook", name: "group", service: "wecom", urlFrom: "HOOK_NONE" }, /^HOOK_NONE: expected/],
  ];
  const keys = await queueReport(
    graph,
    stored,
    bad.map(([recipient]) => recipient),
  );
  const channels = await openChannels({
    dataDir,
    mail: null,
    setting: () => undefined,
    now: () => new Date(),
  });
  const { outbox, lines } = outboxOn(graph, channels);
  expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 4 });
  for (const [index, [recipient, reason]] of bad.entries()) {
    expect((await deliveryOf(graph, keys[index] ?? ""))["error"]).toMatch(reason);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: "warn",
        facts: expect.objectContaining({
          job: "monthly",
          recipient: recipient.name,
          reason: expect.stringMatching(reason),
        }),
      }),
    );
  }
});

test.each(["/no/such/file.pem", "README.md"])(
  "certificates that are none are named at the start: %s",
  async (caFile) => {
    const mail = { url: "smtp://127.0.0.1:25", from: "a@example.cn", caFile };
    const opened = openChannels({ dataDir: ".", mail, setting: () => undefined, now: () => new Date() });
    await expect(opened).rejects.toThrow(/MAIL_TLS_CA: expected a PEM file/);
    await expect(opened).rejects.toMatchObject({ name: "ConfigError" });
  },
);

/** The methods of a class instance, as an object that can be spread. */
function withMethods(inner: Graph): Graph {
  return {
    rows: (statement, params, options) => inner.rows(statement, params, options),
    transaction: (work, options) => inner.transaction(work, options),
    rehearse: (work, options) => inner.rehearse(work, options),
    runText: (text, params, options) => inner.runText(text, params, options),
    explain: (text, params) => inner.explain(text, params),
    close: () => inner.close(),
  };
}
