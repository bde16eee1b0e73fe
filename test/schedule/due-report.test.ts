import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { jobReport } from "../../src/commands/job-report.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import type { Recipient } from "../../src/delivery/recipient.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import { openReport } from "../../src/reports/report-file.ts";
import type { StoredReport } from "../../src/reports/stored-report.ts";
import { enterDeliveries } from "../../src/schedule/enter-deliveries.ts";
import { type RunningSchedule, startSchedule } from "../../src/schedule/start-schedule.ts";
import type { ReportJob } from "../../src/schedule/timetable.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { city, type CompoundWords, folderOf } from "../runs/support/small-history.ts";
import { at as valueAt } from "../support/ask.ts";
import { askAbout } from "./support/ask-about.ts";
import { duesOf, job } from "./support/books.ts";
import { mortal } from "./support/replica.ts";

const bare: CompoundWords = { inSecondCommunity: false, households: 60, branch: null, committee: null };
const rules = ["G01", "G10"];
const mail: Recipient = { kind: "mail", name: "示例办公室", to: ["a@example.org"], formats: ["pdf"] };

let database: OwnDatabase;
let folder: string;
let now = new Date("2021-12-27T00:00:00Z");
const running: RunningSchedule[] = [];
const stored: StoredReport[] = [];

async function load(branches: readonly CompoundWords["branch"][]): Promise<void> {
  const compounds = branches.map((branch) => ({ ...bare, branch }));
  const words = folderOf({ compounds, coversCommittees: false }, "2021-12-31");
  await importFolder(database.graph, { directory: await words.write(), now: () => new Date(now) });
}

function server(jobs: readonly ReportJob[], graph: Graph = database.graph): RunningSchedule {
  const schedule = startSchedule({
    graph,
    timetable: { jobs, problems: [] },
    settings: noSettings,
    folder,
    publicUrl: null,
    owner: `0000-${running.length}`,
    now: () => now,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    enterDeliveries: (rows, report, of) => enterDeliveries(rows, report, of, now),
    onStored: (report) => stored.push(report),
  });
  running.push(schedule);
  return schedule;
}

async function at(instant: string, schedule: RunningSchedule): Promise<void> {
  now = new Date(instant);
  await schedule.attend();
}

async function filesOf(report: StoredReport): Promise<string[]> {
  return (await readdir(join(folder, report.folder))).toSorted();
}

/** Messages of a job in the outbox, in the order of their reports. */
function queued(name: string): Promise<Record<string, unknown>[]> {
  return database.graph.runText(
    "MATCH (d:Delivery {job: $name}) RETURN d.reportId AS report, d.recipient AS recipient ORDER BY report",
    { name },
  );
}

const daily = job({
  name: "daily",
  cron: "30 7 * * *",
  rules,
  formats: ["csv", "html", "json"],
  recipients: [mail],
  quietWhenUnchanged: true,
});

beforeAll(async () => {
  database = await startOwnDatabase();
  folder = await mkdtemp(join(tmpdir(), "reports-"));
  await load([null, { from: "2021-03-01", to: "" }]);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
});
afterAll(async () => {
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("a report that is due", () => {
  let first: StoredReport;

  beforeAll(async () => {
    const schedule = server([daily]);
    await at("2021-12-27T00:00:00Z", schedule);
    await at("2021-12-27T23:30:02Z", schedule);
    const [report] = stored;
    if (!report) throw new Error("No report was stored.");
    first = report;
  });

  test("lies whole in a folder of its job and time, with nothing beside it", async () => {
    expect(first).toMatchObject({
      id: "report:daily:2021-12-27T23:30:00Z",
      due: "2021-12-27T23:30:00Z",
      day: "2021-12-28",
      late: false,
      changed: true,
      folder: "daily/2021-12-27T233000Z",
    });
    const names = first.files.map(({ name }) => name);
    expect(await filesOf(first)).toEqual(names.toSorted());
    expect(names).toEqual([
      "daily-2021-12-27T233000Z-zh.csv",
      "daily-2021-12-27T233000Z-zh.html",
      "daily-2021-12-27T233000Z.json",
    ]);
    const json = await readFile(join(folder, first.folder, "daily-2021-12-27T233000Z.json"));
    expect(createHash("sha256").update(json).digest("hex")).toBe(first.sha256);
    expect(json.length).toBe(first.files.at(-1)?.bytes);
  });

  test("tells only of the rules its job asks for, and of all the run has judged", async () => {
    const { summary } = await openReport(join(folder, first.folder, "daily-2021-12-27T233000Z.json"));
    expect(summary.rules.map(({ id }) => id)).toEqual(rules);
    expect(summary.rulesAsked).toEqual(rules);
    expect(summary.run.trigger).toBe("schedule");
    const html = await readFile(join(folder, first.folder, "daily-2021-12-27T233000Z-zh.html"), "utf8");
    expect(html).toContain("本期只涉及 2 条规则：G01、G10。");
  });

  test("is kept in the database with all it rests on", async () => {
    const { report } = z.object({ report: z.looseObject({}) }).parse(
      await askAbout(
        database.graph,
        [daily],
        `query Report($id: ID!) { report(id: $id) {
          id job title due day scope late missed changed sha256 language parameters
          run { trigger } base { id } rules { id version textHash } sources { id version } files { format name bytes path }
        } }`,
        { id: first.id },
      ),
    );
    expect(report).toMatchObject({
      id: first.id,
      sha256: first.sha256,
      scope: [city],
      run: { trigger: "schedule" },
      base: null,
      language: "ZH",
      sources: [{ id: `SRC-${city}` }],
    });
    expect(report["rules"]).toEqual(
      rules.map((id) => ({ id, version: "1", textHash: expect.stringMatching(/^[0-9a-f]{32}$/) })),
    );
    expect(report["files"]).toContainEqual({
      format: "JSON",
      name: "daily-2021-12-27T233000Z.json",
      bytes: first.files.at(-1)?.bytes,
      path: "/reports/report:daily:2021-12-27T23:30:00Z.json",
    });
    expect(report["parameters"]).toContain('"branch.minFull":"3"');
  });

  test("made again by hand from the same run is equal byte for byte", async () => {
    const out = await mkdtemp(join(tmpdir(), "again-"));
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const terminal = { say: () => undefined, progress: () => undefined, endProgress: () => undefined };
    await jobReport(
      database.graph,
      { job: "daily", due: "2021-12-28", out },
      {
        inStore: async () => undefined,
        ruleSettings: () => noSettings,
        timetable: () => ({ jobs: [daily], problems: [] }),
        terminal,
        stopping: new AbortController().signal,
        timeZone: () => "Asia/Shanghai",
        folder: () => out,
        publicUrl: () => null,
      },
    );
    const said = written.mock.calls.join("");
    written.mockRestore();
    expect(said).toContain(`SHA-256 (JSON) ${first.sha256}, as stored`);
    expect((await readdir(out)).toSorted()).toEqual(await filesOf(first));
    for (const name of await readdir(out)) {
      expect((await readFile(join(out, name))).equals(await readFile(join(folder, first.folder, name)))).toBe(
        true,
      );
    }
  });
});

describe("the next report of a job", () => {
  test("is compared with the run of the last one, and nobody is troubled where nothing changed", async () => {
    const schedule = server([daily]);
    await at("2021-12-28T23:30:02Z", schedule);
    const [first, second] = stored;
    expect(second).toMatchObject({ changed: false, day: "2021-12-29" });
    const { summary } = await openReport(join(folder, second?.folder ?? "", "daily-2021-12-28T233000Z.json"));
    const before = await openReport(join(folder, first?.folder ?? "", "daily-2021-12-27T233000Z.json"));
    expect(summary.base?.id).toBe(before.summary.run.id);
    expect(await queued("daily")).toEqual([{ report: first?.id, recipient: "示例办公室" }]);
  });

  test("after downtime is late, names the days without a report, and says what changed meanwhile", async () => {
    now = new Date("2021-12-29T12:00:00Z");
    await load([
      { from: "2021-12-01", to: "" },
      { from: "2021-03-01", to: "" },
    ]);
    await at("2021-12-30T23:59:00Z", server([daily]));
    const report = stored.at(-1);
    expect(report).toMatchObject({
      due: "2021-12-30T23:30:00Z",
      late: true,
      changed: true,
      day: "2021-12-31",
    });
    const { summary } = await openReport(join(folder, report?.folder ?? "", "daily-2021-12-30T233000Z.json"));
    expect(summary.scheduled).toEqual({ late: true, missed: ["2021-12-29T23:30:00Z"] });
    expect(summary.totals.resolved).toBe(1);
    const html = await readFile(
      join(folder, report?.folder ?? "", "daily-2021-12-30T233000Z-zh.html"),
      "utf8",
    );
    expect(html).toContain("本报告应于 2021-12-31 07:30 生成，系补发。");
    expect(html).toContain("此前有 1 期未能生成，包括 2021-12-30 07:30。");
  });

  test("is named in the timetable with its late time and the missed ones", async () => {
    expect(
      await askAbout(
        database.graph,
        [daily],
        "{ schedule { name problem lastDue { due state late attempts error claim { owner } } lastReport { id } missed recipients formats } }",
      ),
    ).toEqual({
      schedule: [
        {
          name: "daily",
          problem: null,
          lastDue: {
            due: "2021-12-30T23:30:00Z",
            state: "STORED",
            late: true,
            attempts: 1,
            error: null,
            claim: null,
          },
          lastReport: { id: "report:daily:2021-12-30T23:30:00Z" },
          missed: ["2021-12-29T23:30:00Z"],
          recipients: ["示例办公室"],
          formats: ["CSV", "HTML", "JSON"],
        },
      ],
    });
  });
});

describe("who may not see all areas of a job", () => {
  const query = `{
    schedule { name } reports { totalCount nodes { id } } report(id: "report:daily:2021-12-30T23:30:00Z") { id }
    deliveries { totalCount nodes { id } }
  }`;
  const problems = [{ job: "broken", problem: "示例" }];

  test("sees neither the job nor its reports", async () => {
    const scope = [`${city}01`];
    expect(await askAbout(database.graph, [daily], query, {}, { scope, problems })).toEqual({
      schedule: [],
      reports: { totalCount: 0, nodes: [] },
      report: null,
      deliveries: { totalCount: 0, nodes: [] },
    });
    const part = { ...daily, name: "part", areas: [`${city}01`] };
    expect(await askAbout(database.graph, [daily, part], "{ schedule { name } }", {}, { scope })).toEqual({
      schedule: [{ name: "part" }],
    });
  });

  test("and who may sees all, with the jobs that cannot be read", async () => {
    const told = await askAbout(
      database.graph,
      [daily],
      `{
        schedule { name problem nextDue }
        reports(job: "daily", first: 2) { totalCount nodes { due } pageInfo { endCursor hasNextPage } }
      }`,
      {},
      { problems },
    );
    expect(told).toMatchObject({
      schedule: [
        { name: "daily", problem: null, nextDue: expect.stringMatching(/T23:30:00Z$/) },
        { name: "broken", problem: "示例", nextDue: null },
      ],
      reports: {
        totalCount: 3,
        nodes: [{ due: "2021-12-30T23:30:00Z" }, { due: "2021-12-28T23:30:00Z" }],
        pageInfo: { hasNextPage: true },
      },
    });
    const next = 'query Next($after: Cursor) { reports(job: "daily", after: $after) { nodes { due } } }';
    const after = valueAt(told, "reports.pageInfo.endCursor");
    expect(await askAbout(database.graph, [daily], next, { after })).toEqual({
      reports: { nodes: [{ due: "2021-12-27T23:30:00Z" }] },
    });
  });
});

describe("a server that dies", () => {
  test("between files and store leaves no half file; another one makes the same report of the same run", async () => {
    const killed = job({ ...daily, name: "killed" });
    const dying = mortal(database.graph);
    await at("2021-12-31T01:00:00Z", server([killed], dying.graph));
    dying.dieAt("settleDue");
    const before = stored.length;
    await at("2021-12-31T23:30:01Z", running.at(-1) ?? server([killed]));
    expect(stored).toHaveLength(before);
    expect(await queued("killed")).toEqual([]);
    const left = join(folder, "killed", "2021-12-31T233000Z");
    const bytes = await readFile(join(left, "killed-2021-12-31T233000Z.json"));
    await mkdir(join(left, ".work-dead"));
    await writeFile(join(left, ".killed.csv.dead.part"), "half");
    const runsBefore = await database.graph.runText("MATCH (r:Run) RETURN count(r) AS n");

    await at("2021-12-31T23:32:00Z", server([killed]));
    const report = stored.at(-1);
    expect(report).toMatchObject({ job: "killed", late: false });
    expect(await queued("killed")).toEqual([{ report: report?.id, recipient: "示例办公室" }]);
    expect(report && (await filesOf(report)).filter((name) => name.startsWith("."))).toEqual([]);
    expect((await readFile(join(left, "killed-2021-12-31T233000Z.json"))).equals(bytes)).toBe(true);
    expect(await database.graph.runText("MATCH (r:Run) RETURN count(r) AS n")).toEqual(runsBefore);
  });
});

describe("what goes wrong is named", () => {
  test("a folder that cannot be written, in the timetable, with no file left", async () => {
    const stuck = job({ ...daily, name: "stuck" });
    await writeFile(join(folder, "stuck"), "a file where a folder should be");
    const schedule = server([stuck]);
    await at("2022-01-01T01:00:00Z", schedule);
    await at("2022-01-01T23:30:01Z", schedule);
    expect(await duesOf(database.graph, "stuck")).toMatchObject([
      { state: "DUE", attempts: 1, error: expect.stringMatching(/stuck.*不是文件夹|stuck.*a folder/) },
    ]);
    expect(await readFile(join(folder, "stuck"), "utf8")).toBe("a file where a folder should be");
  });

  test("an area that is not loaded, while the other jobs go on", async () => {
    const nowhere = job({ ...daily, name: "nowhere", areas: ["999999"] });
    const fine = job({ ...daily, name: "fine", formats: ["json"] });
    const schedule = server([nowhere, fine]);
    await at("2022-01-02T01:00:00Z", schedule);
    await at("2022-01-02T23:30:01Z", schedule);
    expect(stored.at(-1)).toMatchObject({ job: "fine" });
    expect(await askAbout(database.graph, [nowhere, fine], "{ schedule { name problem } }")).toEqual({
      schedule: [
        { name: "nowhere", problem: expect.stringMatching(/999999 is no area of what is loaded/) },
        { name: "fine", problem: null },
      ],
    });
  });
});
