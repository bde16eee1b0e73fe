import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { connectGraph } from "../../src/graph/graph.ts";
import { setAlarm } from "../../src/schedule/alarm.ts";
import { graphOf } from "../support/ask.ts";
import { duesOf, forgetJobs, job, reportsOf, upToDate } from "./support/books.ts";
import { type Moment, replica, type Replica } from "./support/replica.ts";

const graph = graphOf("worldsDatabase");
const names: string[] = [];

function jobCalled(name: string, cron: string) {
  names.push(name);
  return job({ name, cron });
}

/** A door for each server, as if it were on a machine of its own. */
const doors = [0, 1, 2].map(() =>
  connectGraph({ ...inject("worldsDatabase"), database: null, signOfLifeMs: 60_000 }),
);

beforeAll(() => upToDate(graph));
afterAll(async () => {
  await forgetJobs(graph, names);
  await Promise.all(doors.map((door) => door.close()));
});

/** Numbers from 0 to 1 that are the same in every run. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const moments: readonly Moment[] = [
  "recordDue",
  "takeDue",
  "building",
  "settleDue",
  "createReport",
  "afterStore",
];

describe("several servers on one timetable", () => {
  test("a hundred due times, servers killed at random moments: a hundred reports, none lost, none twice", async () => {
    const every = jobCalled("t-hundred", "*/5 * * * *");
    const draw = drawFrom(20211231);
    let now = new Date("2021-12-31T00:01:00Z");
    let born = 0;
    const stored: string[] = [];
    const deaths = new Set<Moment>();
    const start = (place: number): Replica =>
      replica({
        graph: doors[place] ?? graph,
        owner: `server-${(born += 1)}`,
        jobs: [every],
        now: () => now,
        onStored: ({ due }) => stored.push(due),
      });
    const servers = doors.map((_, place) => start(place));
    await servers[0]?.scheduler.attend();

    const expected: string[] = [];
    for (let index = 1; index <= 100; index += 1) {
      const due = Date.parse("2021-12-31T00:00:00Z") + index * 5 * 60_000;
      expected.push(new Date(due).toISOString().replace(".000", ""));
      for (const [round, afterDue] of [1_000, 90_000, 180_000].entries()) {
        now = new Date(due + afterDue);
        const chosen = Math.floor(draw() * servers.length);
        const moment = moments[Math.floor(draw() * moments.length)] ?? "building";
        if (round < 2 && draw() < 0.5) servers[chosen]?.dieAt(moment);
        await Promise.all(servers.map(({ scheduler }) => scheduler.attend()));
        for (const [place, server] of servers.entries()) {
          const died = server.diedAt();
          if (died === null) continue;
          deaths.add(died);
          servers[place] = start(place);
        }
      }
    }

    expect([...deaths].toSorted()).toEqual([...moments].toSorted());
    expect(await reportsOf(graph, every.name)).toEqual(expected);
    const dues = await duesOf(graph, every.name);
    expect(dues.map(({ state }) => state)).toEqual(expected.map(() => "STORED"));
    expect(dues.flatMap(({ missed }) => missed)).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
  });

  test("a server that is told to stop gives its report back at once", async () => {
    const slow = jobCalled("t-stop", "0 * * * *");
    let now = new Date("2021-12-31T00:30:00Z");
    const clock = (): Date => now;
    const begun = new EventEmitter();
    const leaving = replica({
      graph,
      owner: "leaving",
      jobs: [slow],
      now: clock,
      build: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
          begun.emit("begun");
        }),
    });
    const staying = replica({ graph, owner: "staying", jobs: [slow], now: clock });
    await leaving.scheduler.attend();
    now = new Date("2021-12-31T01:00:01Z");
    const building = once(begun, "begun");
    void leaving.scheduler.attend();
    await building;
    await staying.scheduler.attend();
    expect(await reportsOf(graph, slow.name)).toEqual([]);
    await leaving.scheduler.stop();
    await staying.scheduler.attend();
    expect(await duesOf(graph, slow.name)).toMatchObject([{ state: "STORED", attempts: 1, late: false }]);
  });

  test("one that lost its lease stores nothing", async () => {
    const hourly = jobCalled("t-lost", "0 * * * *");
    let now = new Date("2021-12-31T00:30:00Z");
    const clock = (): Date => now;
    const taken: string[] = [];
    const quick = replica({
      graph,
      owner: "quick",
      jobs: [hourly],
      now: clock,
      onStored: () => taken.push("quick"),
    });
    const slow = replica({
      graph,
      owner: "slow",
      jobs: [hourly],
      now: clock,
      build: async () => {
        now = new Date(now.getTime() + 61_000);
        await quick.scheduler.attend();
      },
      onStored: () => taken.push("slow"),
    });
    await slow.scheduler.attend();
    now = new Date("2021-12-31T01:00:01Z");
    await slow.scheduler.attend();
    expect(taken).toEqual(["quick"]);
    expect(slow.told).toContainEqual(expect.stringMatching(/another server makes this report now/));
    expect(await reportsOf(graph, hourly.name)).toEqual(["2021-12-31T01:00:00Z"]);
  });

  test("the alarms of two servers ring at the same second, and one of them makes the report", async () => {
    const often = jobCalled("t-alarm", "*/2 * * * * *");
    const made: string[] = [];
    const clock = (): Date => new Date();
    const servers = ["left", "right"].map((owner, place) =>
      replica({
        graph: doors[place] ?? graph,
        owner,
        jobs: [often],
        now: clock,
        onStored: ({ due }) => made.push(due),
      }),
    );
    for (const { scheduler } of servers) await scheduler.attend();
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const alarms = servers.map(({ scheduler }) => setAlarm(often, scheduler, log));
    await sleep(9_000);
    await Promise.all(alarms.map((alarm) => alarm.stop()));
    await Promise.all(servers.map(({ scheduler }) => scheduler.stop()));
    expect(made.length).toBeGreaterThanOrEqual(3);
    expect(new Set(made).size).toBe(made.length);
    expect((await reportsOf(graph, often.name)).length).toBe(made.length);
  });
});
