import { describe, expect, test } from "vitest";
import { cronProblem, dueTimes } from "../../src/schedule/due-times.ts";

function due(line: string, zone: string, after: string, upTo: string): string[] {
  return dueTimes(line, zone)
    .latest(new Date(after), new Date(upTo), 100)
    .map((instant) => instant.toISOString())
    .toReversed();
}

function next(line: string, zone: string, after: string): string | undefined {
  return dueTimes(line, zone).next(new Date(after))?.toISOString();
}

describe("in China, where clocks are never moved", () => {
  test("half past seven in the morning is half an hour before midnight in UTC", () => {
    expect(due("30 7 * * *", "Asia/Shanghai", "2021-12-30T00:00:00Z", "2022-01-01T00:00:00Z")).toEqual([
      "2021-12-30T23:30:00.000Z",
      "2021-12-31T23:30:00.000Z",
    ]);
  });

  test("the last day of a month is the 29th in a leap year", () => {
    expect(due("0 17 L * *", "Asia/Shanghai", "2024-02-01T00:00:00Z", "2024-04-01T00:00:00Z")).toEqual([
      "2024-02-29T09:00:00.000Z",
      "2024-03-31T09:00:00.000Z",
    ]);
  });

  test("a job of the 29th of February waits four years", () => {
    expect(next("0 8 29 2 *", "Asia/Shanghai", "2024-02-29T00:00:00Z")).toBe("2028-02-29T00:00:00.000Z");
  });

  test("Monday morning comes once a week, over the turn of the year too", () => {
    expect(due("0 8 * * 1", "Asia/Shanghai", "2021-12-20T00:00:00Z", "2022-01-03T00:00:00Z")).toEqual([
      "2021-12-27T00:00:00.000Z",
      "2022-01-03T00:00:00.000Z",
    ]);
  });
});

describe("where clocks are moved", () => {
  test("a time that does not exist that day comes an hour later by the clock, and the day has its report", () => {
    expect(due("30 2 * * *", "Europe/Berlin", "2021-03-26T12:00:00Z", "2021-03-29T12:00:00Z")).toEqual([
      "2021-03-27T01:30:00.000Z",
      "2021-03-28T01:30:00.000Z",
      "2021-03-29T00:30:00.000Z",
    ]);
  });

  test("a time that comes twice that day is taken once, the first time", () => {
    expect(due("30 2 * * *", "Europe/Berlin", "2021-10-30T12:00:00Z", "2021-11-01T12:00:00Z")).toEqual([
      "2021-10-31T00:30:00.000Z",
      "2021-11-01T01:30:00.000Z",
    ]);
  });

  test("eight in the morning stays eight in the morning", () => {
    expect(due("0 8 * * *", "Europe/Berlin", "2021-03-27T00:00:00Z", "2021-03-28T23:00:00Z")).toEqual([
      "2021-03-27T07:00:00.000Z",
      "2021-03-28T06:00:00.000Z",
    ]);
  });

  test("an hourly job has no instant twice when an hour is left out", () => {
    expect(due("30 * * * *", "Europe/Berlin", "2021-03-28T00:00:00Z", "2021-03-28T03:00:00Z")).toEqual([
      "2021-03-28T00:30:00.000Z",
      "2021-03-28T01:30:00.000Z",
      "2021-03-28T02:30:00.000Z",
    ]);
  });

  test("half an hour of difference counts too", () => {
    expect(due("15 2 * * *", "Australia/Lord_Howe", "2021-10-02T00:00:00Z", "2021-10-03T12:00:00Z")).toEqual([
      "2021-10-02T15:45:00.000Z",
    ]);
  });
});

describe("the latest of many", () => {
  test("comes first, and no more are told than were asked for", () => {
    const latest = dueTimes("* * * * *", "Asia/Shanghai").latest(
      new Date("2021-01-01T00:00:00Z"),
      new Date("2021-12-31T00:00:00Z"),
      2,
    );
    expect(latest.map((instant) => instant.toISOString())).toEqual([
      "2021-12-31T00:00:00.000Z",
      "2021-12-30T23:59:00.000Z",
    ]);
  });

  test("is found at once, however many times a day has", () => {
    const line = dueTimes("* * * * * *", "Europe/Berlin");
    const started = performance.now();
    for (let index = 0; index < 10; index += 1) {
      line.latest(new Date("2021-12-30T23:59:00Z"), new Date("2021-12-31T00:00:00Z"), 51);
    }
    expect((performance.now() - started) / 10).toBeLessThan(50);
  });

  test("an instant that was handled is not due again, and one that is now is", () => {
    const at = "2021-12-31T00:00:00Z";
    expect(due("0 8 * * *", "Asia/Shanghai", at, "2021-12-31T23:59:59Z")).toEqual([]);
    expect(due("0 8 * * *", "Asia/Shanghai", "2021-12-30T23:59:59Z", at)).toEqual([
      "2021-12-31T00:00:00.000Z",
    ]);
  });

  test("next is never the instant asked about", () => {
    expect(next("0 8 * * *", "Asia/Shanghai", "2021-12-31T00:00:00Z")).toBe("2022-01-01T00:00:00.000Z");
  });
});

describe("a cron line that cannot be used", () => {
  test.each([
    ["61 * * * *", /61/],
    ["* * *", /5 or 6 fields/],
    ["every day", /fields|illegal/],
    ["0 8 30 2 *", /impossible/],
  ])("%s is refused with a reason", (line, reason) => {
    expect(cronProblem(line)).toMatch(reason);
  });

  test.each(["30 7 * * *", "0 17 L * *", "@monthly"])("%s is taken", (line) => {
    expect(cronProblem(line)).toBeNull();
  });
});
