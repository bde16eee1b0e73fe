import { Command } from "commander";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addScheduleCommand } from "../../src/commands/schedule-command.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import { ScheduleLedger } from "../../src/schedule/ledger.ts";
import { dueTimes } from "../../src/schedule/due-times.ts";
import { readTimetable } from "../../src/schedule/timetable.ts";
import { forgetJobs, upToDate } from "../schedule/support/books.ts";
import { graphOf } from "../support/ask.ts";

const graph = graphOf("hezeDatabase");
const fine = { name: "s-fine", cron: "0 8 * * *" };
let said: string[];

/** @returns what the shell sees: the lines on standard output, and the exit code */
async function schedule(jobs: readonly unknown[]): Promise<{ lines: string[]; code: unknown }> {
  const program = new Command();
  const timetable = readTimetable(JSON.stringify({ jobs }), { timeZone: "Asia/Shanghai", rules: ["G01"] });
  addScheduleCommand(program, {
    inStore: (work) => work({ graph, missingSchema: async () => [], close: async () => undefined }),
    ruleSettings: () => noSettings,
    timetable: () => timetable,
  });
  await program.parseAsync(["node", "liaison-graph", "schedule"]);
  return { lines: said.join("").split("\n"), code: process.exitCode };
}

beforeAll(() => upToDate(graph));
beforeEach(() => {
  said = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});
afterAll(() => forgetJobs(graph, ["s-fine"]));

describe("schedule", () => {
  test("has a line for each job, and ends with 0 where all can be run", async () => {
    const { lines, code } = await schedule([fine, { ...fine, name: "s-other", areas: ["371702", "3717"] }]);
    expect(lines[0]).toMatch(/^job +cron +timeZone +nextDue/);
    expect(lines[2]).toMatch(/^s-fine +0 8 \* \* \* +Asia\/Shanghai +\d{4}-\d\d-\d\dT00:00:00Z/);
    expect(lines[3]).toMatch(/^s-other /);
    expect(code).toBe(0);
  });

  test.each([
    ["a wrong cron line", { ...fine, name: "s-bad", cron: "61 * * * *" }, /61 is a invalid expression/],
    ["an unknown rule", { ...fine, name: "s-bad", rules: ["G99"] }, /got "G99"/],
    ["an unknown area", { ...fine, name: "s-bad", areas: ["999999"] }, /999999 is no area/],
  ])("names %s beside the others and ends with 78", async (_what, bad, problem) => {
    const { lines, code } = await schedule([bad, fine]);
    expect(lines.find((line) => line.startsWith("s-bad "))).toMatch(problem);
    expect(lines.find((line) => line.startsWith("s-fine "))).toContain("0 8 * * *");
    expect(code).toBe(78);
  });

  test("names a report that was not made with its reason and ends with 75", async () => {
    const job = readTimetable(JSON.stringify({ jobs: [fine] }), { timeZone: "Asia/Shanghai", rules: [] })
      .jobs[0];
    if (!job) throw new Error("Expected a job.");
    let now = new Date("2021-12-31T07:00:00+08:00");
    const ledger = new ScheduleLedger(graph, "server", () => now);
    const horizon = await ledger.enter(job);
    now = new Date("2021-12-31T08:00:00+08:00");
    await ledger.record(job, dueTimes(job.cron, job.timeZone), horizon);
    const held = await ledger.take(job.name);
    if (!held) throw new Error("Expected to hold the report.");
    await ledger.layDown(held, "示例磁盘已满", "never", 6);
    const { lines, code } = await schedule([fine]);
    expect(lines[2]).toMatch(/2021-12-31T00:00:00Z +FAILED +false +2021-12-31T00:00:00Z +示例磁盘已满/);
    expect(code).toBe(75);
  });
});
