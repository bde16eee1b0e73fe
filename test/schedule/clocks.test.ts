import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PublicError } from "../../src/errors.ts";
import { ScheduleLedger } from "../../src/schedule/ledger.ts";
import type { ReportJob } from "../../src/schedule/timetable.ts";
import { graphOf } from "../support/ask.ts";
import { duesOf, forgetJobs, job, reportsOf, upToDate } from "./support/books.ts";
import { replica, type ReplicaWords } from "./support/replica.ts";

const graph = graphOf("worldsDatabase");
const names: string[] = [];
let servers = 0;

function daily(name: string, words: Partial<ReportJob> = {}): ReportJob {
  names.push(name);
  return job({ name, cron: "30 7 * * *", ...words });
}

/** A server whose clock is set by hand. `at` sets it and lets the server do what is due. */
function server(jobs: readonly ReportJob[], words: Partial<ReplicaWords> = {}) {
  let now = new Date(0);
  servers += 1;
  const { scheduler, told } = replica({ graph, owner: `clock-${servers}`, jobs, now: () => now, ...words });
  return {
    told,
    at: async (instant: string): Promise<void> => {
      now = new Date(instant);
      await scheduler.attend();
    },
  };
}

beforeAll(() => upToDate(graph));
afterAll(() => forgetJobs(graph, names));

describe("a job that is new", () => {
  test("counts from the moment it is first seen, not from before", async () => {
    const fresh = daily("c-new");
    const { at } = server([fresh]);
    await at("2021-12-30T12:00:00+08:00");
    expect(await duesOf(graph, fresh.name)).toEqual([]);
    await at("2021-12-31T07:30:00+08:00");
    expect(await reportsOf(graph, fresh.name)).toEqual(["2021-12-30T23:30:00Z"]);
  });

  test("with another line counts from the moment of the change", async () => {
    const before = daily("c-line");
    await server([before]).at("2021-12-25T12:00:00+08:00");
    const { at } = server([{ ...before, cron: "0 8 * * *" }]);
    await at("2021-12-31T12:00:00+08:00");
    expect(await duesOf(graph, before.name)).toEqual([]);
    await at("2022-01-01T08:00:05+08:00");
    expect(await duesOf(graph, before.name)).toMatchObject([{ due: "2022-01-01T00:00:00Z", missed: [] }]);
  });
});

describe("three days of downtime", () => {
  test("are caught up once, late, and the days without a report are named", async () => {
    const every = daily("c-down");
    const { at } = server([every]);
    await at("2021-12-27T07:00:00+08:00");
    await at("2021-12-27T07:30:01+08:00");
    await server([every]).at("2021-12-30T12:00:00+08:00");
    expect(await duesOf(graph, every.name)).toMatchObject([
      { due: "2021-12-26T23:30:00Z", late: false, missed: [] },
      {
        due: "2021-12-29T23:30:00Z",
        late: true,
        missed: ["2021-12-27T23:30:00Z", "2021-12-28T23:30:00Z"],
      },
    ]);
    await at("2021-12-31T07:30:01+08:00");
    expect((await duesOf(graph, every.name)).at(-1)).toMatchObject({ late: false, missed: [] });
    expect(await reportsOf(graph, every.name)).toHaveLength(3);
  });
});

describe("a job whose reports take longer than the time between them", () => {
  test("does not keep the other jobs waiting", async () => {
    const busy = daily("c-busy", { cron: "* * * * *" });
    const other = daily("c-patient");
    const made: string[] = [];
    let now = new Date("2021-12-31T07:29:00+08:00");
    const { scheduler } = replica({
      graph,
      owner: "busy",
      jobs: [busy, other],
      now: () => now,
      build: async ({ job: { name } }) => {
        made.push(name);
        if (name === busy.name && made.length < 8) now = new Date(now.getTime() + 61_000);
      },
    });
    await scheduler.attend();
    now = new Date("2021-12-31T07:30:00+08:00");
    await scheduler.attend();
    expect(made.slice(0, 2)).toEqual([busy.name, other.name]);
    expect(made.filter((name) => name === busy.name).length).toBeGreaterThan(4);
  });
});

describe("a clock that is moved", () => {
  test("back by an hour makes nothing twice", async () => {
    const every = daily("c-back");
    const { at } = server([every]);
    await at("2021-12-31T07:00:00+08:00");
    for (const time of ["07:30:01", "06:30:00", "07:29:59", "07:30:00", "08:30:00"]) {
      await at(`2021-12-31T${time}+08:00`);
    }
    expect(await reportsOf(graph, every.name)).toEqual(["2021-12-30T23:30:00Z"]);
    await at("2022-01-01T07:30:00+08:00");
    expect(await reportsOf(graph, every.name)).toHaveLength(2);
  });

  test("forward by an hour over the time loses nothing, and says that it is late", async () => {
    const every = daily("c-forward");
    const { at } = server([every]);
    await at("2021-12-31T07:00:00+08:00");
    await at("2021-12-31T08:00:00+08:00");
    expect(await duesOf(graph, every.name)).toMatchObject([
      { due: "2021-12-30T23:30:00Z", late: true, missed: [], state: "STORED" },
    ]);
  });

  test("years ahead by mistake stops nothing once it is right again", async () => {
    const every = daily("c-wild");
    const { at } = server([every]);
    await at("2021-12-30T07:00:00+08:00");
    await at("2031-01-01T12:00:00+08:00");
    await at("2021-12-30T12:00:00+08:00");
    await at("2021-12-31T07:30:00+08:00");
    expect(await reportsOf(graph, every.name)).toEqual(["2021-12-30T23:30:00Z", "2030-12-31T23:30:00Z"]);
  });

  test("to summer time and back in Berlin: one report a day", async () => {
    const night = daily("c-berlin", { cron: "30 2 * * *", timeZone: "Europe/Berlin" });
    const { at } = server([night]);
    await at("2021-03-27T12:00:00Z");
    for (const hour of ["00:30", "01:00", "01:30", "02:30"]) await at(`2021-03-28T${hour}:00Z`);
    await at("2021-10-30T12:00:00Z");
    for (const hour of ["00:30", "01:30", "02:30"]) await at(`2021-10-31T${hour}:00Z`);
    expect(await reportsOf(graph, night.name)).toEqual([
      "2021-03-28T01:30:00Z",
      "2021-10-30T00:30:00Z",
      "2021-10-31T00:30:00Z",
    ]);
  });
});

describe("a report that cannot be made", () => {
  test("is tried six times with longer and longer pauses, then given up and named by the next", async () => {
    const every = daily("c-fails");
    let broken = true;
    const { at, told } = server([every], {
      build: async () => {
        if (broken) throw new Error("示例磁盘已满");
      },
    });
    await at("2021-12-30T07:00:00+08:00");
    for (let minute = 30; minute < 60; minute += 1) await at(`2021-12-30T07:${minute}:00+08:00`);
    expect(await duesOf(graph, every.name)).toMatchObject([{ state: "DUE", attempts: 5 }]);
    await at("2021-12-30T08:00:00+08:00");
    expect(await duesOf(graph, every.name)).toMatchObject([
      { state: "FAILED", attempts: 6, error: "示例磁盘已满" },
    ]);
    expect(told.filter((message) => message.startsWith("report given up"))).toHaveLength(1);
    broken = false;
    await at("2021-12-31T07:30:00+08:00");
    expect(await reportsOf(graph, every.name)).toEqual(["2021-12-30T23:30:00Z"]);
    const ledger = new ScheduleLedger(graph, "reader", () => new Date());
    expect(await ledger.missedBetween(every.name, null, "2021-12-30T23:30:00Z")).toEqual([
      "2021-12-29T23:30:00Z",
    ]);
  });

  test("because facts are being imported waits without an attempt being counted", async () => {
    const every = daily("c-waits");
    let importing = true;
    const { at } = server([every], {
      build: async () => {
        if (importing) throw new PublicError("NOT_READY", "importing");
      },
    });
    await at("2021-12-31T07:00:00+08:00");
    await at("2021-12-31T07:30:00+08:00");
    await at("2021-12-31T07:30:20+08:00");
    expect(await duesOf(graph, every.name)).toMatchObject([
      { state: "DUE", attempts: 0, error: "importing" },
    ]);
    importing = false;
    await at("2021-12-31T07:30:31+08:00");
    expect(await duesOf(graph, every.name)).toMatchObject([{ state: "STORED", attempts: 1, error: null }]);
  });

  test("for days is followed by one report, and not by one for each day", async () => {
    const every = daily("c-days");
    let importing = true;
    const { at } = server([every], {
      build: async () => {
        if (importing) throw new PublicError("NOT_READY", "importing");
      },
    });
    await at("2021-12-27T07:00:00+08:00");
    for (const day of [27, 28, 29, 30]) await at(`2021-12-${day}T07:30:00+08:00`);
    importing = false;
    await at("2021-12-30T08:00:00+08:00");
    expect(await duesOf(graph, every.name)).toMatchObject([
      { due: "2021-12-26T23:30:00Z", state: "STORED", late: true, missed: [] },
      {
        due: "2021-12-29T23:30:00Z",
        state: "STORED",
        missed: ["2021-12-27T23:30:00Z", "2021-12-28T23:30:00Z"],
      },
    ]);
  });

  test("holds up the later ones of its job, and no other job", async () => {
    const stuck = daily("c-stuck");
    const other = daily("c-other");
    let broken = true;
    const { at } = server([stuck, other], {
      build: async ({ job: { name } }) => {
        if (broken && name === stuck.name) throw new Error("示例");
      },
    });
    await at("2021-12-30T07:00:00+08:00");
    await at("2021-12-30T07:30:00+08:00");
    expect(await reportsOf(graph, other.name)).toHaveLength(1);
    broken = false;
    await at("2021-12-31T07:30:00+08:00");
    expect(await reportsOf(graph, stuck.name)).toEqual(["2021-12-29T23:30:00Z", "2021-12-30T23:30:00Z"]);
  });

  test("because its area is unknown is told once, and made late when the area is there", async () => {
    const lost = daily("c-area");
    let problem: string | null = "unknown area 999999";
    const { at, told } = server([lost], { problemOf: async () => problem });
    await at("2021-12-31T07:00:00+08:00");
    await at("2021-12-31T07:30:00+08:00");
    await at("2021-12-31T07:31:00+08:00");
    expect(told).toEqual(["job cannot be run"]);
    await at("2022-01-01T07:30:00+08:00");
    expect(await duesOf(graph, lost.name)).toEqual([]);
    problem = null;
    await at("2022-01-01T09:00:00+08:00");
    expect(told).toEqual(["job cannot be run", "job can be run again", "report made"]);
    expect(await duesOf(graph, lost.name)).toMatchObject([
      { due: "2021-12-31T23:30:00Z", state: "STORED", late: true, missed: ["2021-12-30T23:30:00Z"] },
    ]);
  });
});
