import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DeliveryError } from "../../src/delivery/channel.ts";
import { outboxEntries, queueEntries } from "../../src/delivery/outbox-entry.ts";
import type { Recipient } from "../../src/delivery/recipient.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { empty, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { archive, never, office, reportDue } from "./support/messages.ts";
import { channelsThat, deliveryOf, outboxOn, queueReport, shortLimits } from "./support/outboxes.ts";

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

describe("what is queued", () => {
  test("is sent once under its key, and what the other side said is recorded", async () => {
    const [id = ""] = await queueReport(graph, report, [archive]);
    const keys: string[] = [];
    const { outbox } = outboxOn(
      graph,
      channelsThat(async ({ key }) => `250 ${keys.push(key)}`),
    );
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 1, failed: 0 });
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 0 });
    expect(keys).toEqual([id]);
    expect(await deliveryOf(graph, id)).toMatchObject({ state: "DELIVERED", receipt: "250 1", owner: null });
  });

  test("twice is there once, and a delivered message stays delivered", async () => {
    const [id = ""] = await queueReport(graph, report, [archive, office]);
    const { outbox } = outboxOn(
      graph,
      channelsThat(async () => "yes"),
    );
    await outbox.deliverDue(never);
    await queueReport(graph, report, [archive, office]);
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 0 });
    expect(await deliveryOf(graph, id)).toMatchObject({ state: "DELIVERED", attempts: 1 });
  });

  test("in a transaction that fails is not there", async () => {
    const failing = graph.transaction(async (rows) => {
      await queueEntries(rows, outboxEntries(report, [archive], new Date(), false), new Date());
      throw new Error("the report could not be stored");
    });
    await expect(failing).rejects.toThrow("could not be stored");
    expect(await graph.runText("MATCH (d:Delivery) RETURN d.id AS id")).toEqual([]);
  });

  test("says whether the data are synthetic as they were then", async () => {
    await graph.runText("CREATE (:DataSet {id: 'CURRENT', synthetic: true})");
    await queueReport(graph, report, [archive]);
    await graph.runText("MATCH (s:DataSet) SET s.synthetic = false");
    await queueReport(graph, reportDue("2022-01-31T00:30:00.000Z"), [archive]);
    const said: unknown[] = [];
    const { outbox } = outboxOn(
      graph,
      channelsThat(async ({ report, synthetic }) => `${said.push([report.due.slice(0, 4), synthetic])}`),
    );
    await outbox.deliverDue(never);
    expect(said).toEqual([
      ["2021", true],
      ["2022", false],
    ]);
  });
});

describe("an attempt that fails", () => {
  test("is recorded with its reason and tried again when its wait is over, not before", async () => {
    let now = new Date("2022-01-01T00:00:00Z");
    const [id = ""] = await queueReport(graph, report, [archive], now);
    let fail = true;
    const { outbox, lines } = outboxOn(
      graph,
      channelsThat(async () => {
        if (fail) throw new DeliveryError("the disk is full");
        return "yes";
      }),
      { now: () => now, random: () => 1 },
    );
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 1 });
    expect(await deliveryOf(graph, id)).toMatchObject({
      state: "WAITING",
      error: "the disk is full",
      dueAt: "2022-01-01T00:01:00Z",
    });
    expect(lines).toEqual([
      {
        level: "warn",
        message: "delivery failed",
        facts: expect.objectContaining({ job: "monthly", recipient: "archive", reason: "the disk is full" }),
      },
    ]);
    fail = false;
    now = new Date("2022-01-01T00:00:59Z");
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 0 });
    now = new Date("2022-01-01T00:01:00Z");
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 1, failed: 0 });
  });

  test("is the last after the most attempts: the message stays to be seen, and is sent no more", async () => {
    let now = new Date("2022-01-01T00:00:00Z");
    const [id = ""] = await queueReport(graph, report, [archive], now);
    let attempts = 0;
    const { outbox, lines } = outboxOn(
      graph,
      channelsThat(async () => {
        attempts += 1;
        throw new DeliveryError("away");
      }),
      { now: () => now },
    );
    for (let day = 1; day <= 9; day++) {
      now = new Date(`2022-01-0${day}T00:00:00Z`);
      await outbox.deliverDue(never);
    }
    expect(attempts).toBe(shortLimits.mostAttempts);
    expect(await deliveryOf(graph, id)).toMatchObject({ state: "FAILED", error: "away", dueAt: null });
    expect(lines.map(({ level }) => level)).toEqual(["warn", "warn", "error"]);
  });

  test("of one address keeps it from those that have the message", async () => {
    let now = new Date("2022-01-01T00:00:00Z");
    await queueReport(graph, report, [office], now);
    const done: (readonly string[])[] = [];
    const { outbox } = outboxOn(
      graph,
      channelsThat(async (message) => {
        done.push(message.done);
        throw new DeliveryError("one refused", [`${done.length}@example.cn`]);
      }),
      { now: () => now },
    );
    for (let day = 1; day <= 3; day++) {
      now = new Date(`2022-01-0${day}T00:00:00Z`);
      await outbox.deliverDue(never);
    }
    expect(done).toEqual([[], ["1@example.cn"], ["1@example.cn", "2@example.cn"]]);
  });

  test("goes to the address that was corrected meanwhile, under the same key", async () => {
    let now = new Date("2022-01-01T00:00:00Z");
    const [id = ""] = await queueReport(graph, report, [office], now);
    const tried: unknown[] = [];
    let corrected: Recipient | null = null;
    const { outbox } = outboxOn(
      graph,
      channelsThat(async ({ key, recipient }) => {
        tried.push([key, recipient.kind === "mail" ? recipient.to : recipient.kind]);
        throw new DeliveryError("refused");
      }),
      {
        now: () => now,
        recipientNow: (job, name) => (job === "monthly" && name === "office" ? corrected : null),
      },
    );
    await outbox.deliverDue(never);
    corrected = { ...office, to: ["right@example.cn"] };
    now = new Date("2022-01-02T00:00:00Z");
    await outbox.deliverDue(never);
    corrected = { ...archive, name: "office" };
    now = new Date("2022-01-03T00:00:00Z");
    await outbox.deliverDue(never);
    expect(tried).toEqual([
      [id, ["office@example.cn"]],
      [id, ["right@example.cn"]],
      [id, ["office@example.cn"]],
    ]);
  });

  test("because nobody answers ends when its time is over", async () => {
    const [id = ""] = await queueReport(graph, report, [archive]);
    let told = false;
    const { outbox } = outboxOn(
      graph,
      channelsThat((_message, signal) => {
        signal.addEventListener("abort", () => {
          told = true;
        });
        return new Promise(() => undefined);
      }),
    );
    expect(await outbox.deliverDue(never)).toEqual({ delivered: 0, failed: 1 });
    expect(told).toBe(true);
    expect((await deliveryOf(graph, id))["error"]).toMatch(/did not take it within 1 s/);
  });
});

describe("an outbox that runs", () => {
  test("sends at once what was queued when it is woken", async () => {
    const stop = new AbortController();
    const keys: string[] = [];
    const { outbox } = outboxOn(
      graph,
      channelsThat(async ({ key }) => `${keys.push(key)}`),
      { limits: { ...shortLimits, pollMs: 600_000 } },
    );
    const running = outbox.run(stop.signal);
    await sleep(300);
    await queueReport(graph, report, [archive]);
    outbox.wake();
    await expect.poll(() => keys.length, { timeout: 5_000 }).toBe(1);
    stop.abort();
    await running;
  });

  test("looks by itself after a while", async () => {
    const stop = new AbortController();
    const keys: string[] = [];
    const { outbox } = outboxOn(
      graph,
      channelsThat(async ({ key }) => `${keys.push(key)}`),
    );
    const running = outbox.run(stop.signal);
    await sleep(100);
    await queueReport(graph, report, [archive]);
    await expect.poll(() => keys.length, { timeout: 5_000 }).toBe(1);
    stop.abort();
    await running;
  });

  test("that is stopped gives back what it was sending, due at once", async () => {
    const [id = ""] = await queueReport(graph, report, [archive]);
    const stop = new AbortController();
    let begun = false;
    const { outbox } = outboxOn(
      graph,
      channelsThat(() => {
        begun = true;
        return new Promise(() => undefined);
      }),
      { limits: { ...shortLimits, sendMs: 60_000, leaseMs: 120_000 } },
    );
    const running = outbox.run(stop.signal);
    await expect.poll(() => begun, { timeout: 5_000 }).toBe(true);
    stop.abort();
    await running;
    expect(await deliveryOf(graph, id)).toMatchObject({ state: "WAITING", owner: null });
    const { outbox: next } = outboxOn(
      graph,
      channelsThat(async () => "yes"),
    );
    expect(await next.deliverDue(never)).toEqual({ delivered: 1, failed: 0 });
  });
});
