import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { readTimetable, type Timetable, timetableOf } from "../../src/schedule/timetable.ts";

const frame = { timeZone: "Asia/Shanghai", rules: gapRules.map(({ id }) => id) };

function read(...jobs: readonly unknown[]): Timetable {
  return readTimetable(JSON.stringify({ jobs }), frame);
}

const daily = { name: "daily", cron: "30 7 * * *" };

describe("the timetable that comes with the program", () => {
  const shipped = timetableOf("timetable.json", (file) => readFileSync(file, "utf8"), frame);

  test("has a daily, a weekly and a monthly job, and no problem", () => {
    expect(shipped.problems).toEqual([]);
    expect(shipped.jobs.map(({ name }) => name)).toEqual(["daily", "weekly", "monthly"]);
  });

  test("tells of some rules daily and of all weekly and monthly", () => {
    expect(shipped.jobs.map(({ rules }) => rules?.length ?? "all")).toEqual([8, "all", "all"]);
  });

  test("sends to nobody until somebody is named", () => {
    expect(shipped.jobs.flatMap(({ recipients }) => recipients)).toEqual([]);
  });
});

describe("a job", () => {
  test("needs a name and a cron line; all else has a default", () => {
    expect(read(daily).jobs).toEqual([
      {
        name: "daily",
        cron: "30 7 * * *",
        timeZone: "Asia/Shanghai",
        areas: [],
        rules: null,
        formats: ["pdf", "docx", "xlsx", "csv", "html", "json"],
        language: "zh",
        recipients: [],
        quietWhenUnchanged: false,
        day: "snapshot",
      },
    ]);
  });

  test("keeps its JSON even when nobody asked for it", () => {
    expect(read({ ...daily, formats: ["pdf"] }).jobs[0]?.formats).toEqual(["pdf", "json"]);
  });

  test("makes what its recipients are sent: a mail has the HTML as its body", () => {
    const recipients = [
      { kind: "folder", name: "archive", folder: "archive", formats: ["xlsx"] },
      { kind: "mail", name: "office", to: "office@example.cn", formats: ["csv"] },
    ];
    expect(read({ ...daily, formats: ["pdf"], recipients }).jobs[0]?.formats).toEqual([
      "pdf",
      "xlsx",
      "csv",
      "html",
      "json",
    ]);
  });
});

describe("a job that cannot be used is named with a reason, and the others stand", () => {
  test.each([
    [
      "a cron line with a minute 61",
      { cron: "61 * * * *" },
      /cron: expected a cron line .* got "61 \* \* \* \*"/,
    ],
    ["an unknown rule", { rules: ["G01", "G99"] }, /rules\.1: expected a rule such as G01, got "G99"/],
    ["an area that is no code", { areas: ["Mudan"] }, /areas\.0: expected an area code/],
    ["an unknown time zone", { timeZone: "Mars/Base" }, /timeZone: expected a time zone/],
    ["an unknown format", { formats: ["odt"] }, /formats\.0/],
    ["a word that no job has", { crom: "* * * * *" }, /crom/],
    ["a recipient of no kind", { recipients: [{ kind: "pigeon" }] }, /recipients\.0\.kind/],
    ["a name that is no folder name", { name: "../etc" }, /name: expected small letters/],
    ["no rule at all", { rules: [] }, /rules: expected a rule, or leave it out/],
  ])("%s", (_what, words, problem) => {
    const { jobs, problems } = read({ ...daily, ...words }, { ...daily, name: "other" });
    expect(jobs.map(({ name }) => name)).toEqual(["other"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem).toMatch(problem);
  });

  test("two jobs of one name: the first stands", () => {
    const { jobs, problems } = read(daily, { ...daily, cron: "0 9 * * *" });
    expect(jobs.map(({ cron }) => cron)).toEqual(["30 7 * * *"]);
    expect(problems).toEqual([{ job: "daily", problem: expect.stringMatching(/already/) }]);
  });

  test("one without a name is told by its place", () => {
    expect(read(daily, { cron: "* * * * *" }, 7).problems.map(({ job }) => job)).toEqual(["#2", "#3"]);
  });
});

describe("a file that is no timetable is refused as a whole, by name", () => {
  test.each([
    ["no JSON", "jobs: daily"],
    ["no list of jobs", '{"jobs": {}}'],
    ["another key", '{"jobs": [], "job": []}'],
  ])("%s", (_what, text) => {
    expect(() => timetableOf("/etc/t.json", () => text, frame)).toThrow(
      /TIMETABLE \/etc\/t\.json cannot be used/,
    );
  });

  test("a file that is not there", () => {
    expect(() => timetableOf("/nowhere.json", (file) => readFileSync(file, "utf8"), frame)).toThrow(
      /TIMETABLE \/nowhere\.json cannot be used: ENOENT/,
    );
  });
});
