import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReport } from "../../src/generated/cypher.ts";
import { ScheduleLedger } from "../../src/schedule/ledger.ts";
import { dueTimes } from "../../src/schedule/due-times.ts";
import type { RunningServer } from "../../src/server/http.ts";
import { forgetJobs, job, upToDate } from "../schedule/support/books.ts";
import { graphOf } from "../support/ask.ts";
import { serve } from "../support/serve.ts";

const graph = graphOf("hezeDatabase");
const names = ["d-own", "d-other", "d-live"];
const live = job({ name: "d-live", cron: "0 8 * * *" });
const incidents: unknown[] = [];
let folder: string;
let server: RunningServer;

/** A stored report of a scope, with files of one line. */
async function store(name: string, scope: string, due: string): Promise<string> {
  const id = `report:${name}:${due}`;
  const inFolder = `${name}/${due.replaceAll(":", "")}`;
  const formats = ["pdf", "json", "html"];
  await graph.rows(createReport, {
    id,
    job: name,
    due,
    builtAt: due,
    late: false,
    missed: [],
    day: "2021-12-31",
    scope: [scope],
    runId: "run-none",
    baseRunId: null,
    language: "zh",
    title: "示例报告",
    sha256: "00",
    changed: true,
    folder: inFolder,
    formats: [...formats, "csv"],
    fileNames: [...formats, "csv"].map((format) => `示例.${format}`),
    bytes: [8, 8, 8, 8],
    rules: ["G01"],
    ruleVersions: ["1"],
    textHashes: ["ab"],
    sources: [],
    sourceVersions: [],
    parameters: "{}",
  });
  await mkdir(join(folder, inFolder), { recursive: true });
  for (const format of formats) await writeFile(join(folder, inFolder, `示例.${format}`), `a ${format}`);
  return id;
}

/** As it is sent, without the client tidying the path. */
function get(path: string): Promise<{ status: number; type: string; body: string; disposition: string }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += String(chunk);
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          disposition: response.headers["content-disposition"] ?? "",
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  await upToDate(graph);
  await forgetJobs(graph, names);
  folder = await mkdtemp(join(tmpdir(), "doors-"));
  await writeFile(join(folder, "secret.json"), "secret");
  server = await serve(graph, {
    report: ({ error }) => incidents.push(error),
    timetable: { jobs: [live], problems: [] },
    reportFolder: folder,
  });
});
afterAll(async () => {
  await server?.stop();
  await forgetJobs(graph, names);
  await rm(folder, { recursive: true, force: true });
});

describe("/reports/ID.format", () => {
  let own: string;
  beforeAll(async () => {
    own = await store("d-own", "371702", "2021-12-31T09:00:00Z");
  });

  test.each([
    ["pdf", "application/pdf", "inline"],
    ["json", "application/json; charset=utf-8", "attachment"],
    ["html", "text/html; charset=utf-8", "inline"],
  ])("%s is sent as %s, %s", async (format, type, shown) => {
    const answer = await get(`/reports/${own}.${format}`);
    expect(answer).toMatchObject({ status: 200, type, body: `a ${format}` });
    expect(answer.disposition).toContain(shown);
    expect(answer.disposition).toContain(encodeURIComponent(`示例.${format}`));
  });

  test("an id whose colons are encoded is the same", async () => {
    expect(await get(`/reports/${encodeURIComponent(own)}.pdf`)).toMatchObject({
      status: 200,
      body: "a pdf",
    });
  });

  test.each([
    ["an unknown report", "/reports/report:d-own:2020-01-01T00:00:00Z.pdf"],
    ["a format it does not have", "/reports/report:d-own:2021-12-31T09:00:00Z.xlsx"],
    ["no format", "/reports/report:d-own:2021-12-31T09:00:00Z"],
    ["a file beside", "/reports/secret.json"],
    ["a way out", "/reports/..%2f..%2fetc%2fpasswd.json"],
    ["a way out of a report", "/reports/report:d-own:2021-12-31T09:00:00Z%2f..%2f..%2fsecret.json"],
    ["an empty name", "/reports/.json"],
  ])("%s is a 404 with a sentence", async (_what, path) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 404, type: "text/plain; charset=utf-8" });
    expect(answer.body).toMatch(/No such report.* \/ 没有该报告/);
  });

  test("a file that lies elsewhere is a 404 that says so", async () => {
    expect(await get(`/reports/${own}.csv`)).toMatchObject({
      status: 404,
      body: expect.stringMatching(/not here/),
    });
  });

  test("a report whose scope is not within the viewer's is a 404 like any other", async () => {
    const other = await store("d-other", "9900", "2021-12-31T09:00:00Z");
    const wider = await store("d-other", "37", "2021-12-31T10:00:00Z");
    for (const id of [other, wider]) {
      expect(await get(`/reports/${id}.pdf`)).toMatchObject({
        status: 404,
        body: expect.stringMatching(/No such report/),
      });
    }
  });
});

describe("a request that cannot be read", () => {
  test.each(["/reports/%zz.pdf", "/reports/%"])("%s is refused without a stack trace", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body).toMatch(/^The request cannot be read: .* \/ 请求无法读取。\n$/);
  });

  test("so is a body that is no JSON", async () => {
    const response = await fetch(`${server.address}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: "{",
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^The request cannot be read: /);
  });
});

/** Reads a stream of server-sent events until it ends. */
async function stream(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const response = await fetch(`${server.address}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

describe("/graphql/stream", () => {
  test("tells how far a report comes, and ends when it is given back", async () => {
    let now = new Date("2021-12-31T00:00:00+08:00");
    const ledger = new ScheduleLedger(graph, "server-1", () => now);
    const times = dueTimes(live.cron, live.timeZone);
    const horizon = await ledger.enter(live);
    now = new Date("2021-12-31T08:00:01+08:00");
    await ledger.record(live, times, horizon);
    const held = await ledger.take("d-live");
    if (!held) throw new Error("Expected to hold the report.");
    await ledger.keep(held, { step: "rules", done: 3, total: 40 });
    const told = stream(
      "subscription Live($job: String!) { reportProgress(job: $job) { due state step done total } }",
      {
        job: "d-live",
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await ledger.keep(held, { step: "pdf", done: 0, total: 3 });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await ledger.layDown(held, "示例", "never", 1);
    const events = [...(await told).matchAll(/^data: (\{.*\})$/gm)].map(([, data = ""]): unknown =>
      JSON.parse(data),
    );
    const due = "2021-12-31T00:00:00Z";
    expect(events).toEqual([
      { data: { reportProgress: { due, state: "DUE", step: "rules", done: 3, total: 40 } } },
      { data: { reportProgress: { due, state: "DUE", step: "pdf", done: 0, total: 3 } } },
      { data: { reportProgress: { due, state: "FAILED", step: null, done: null, total: null } } },
    ]);
  });

  test("refuses an unknown job by name", async () => {
    const told = await stream('subscription { reportProgress(job: "no-such") { due } }');
    expect(told).toMatch(/"job\\" names no-such/);
    expect(told).toContain('"code":"BAD_USER_INPUT"');
  });

  test.each([
    ["a question", "{ dataSet { profile } }", "BAD_USER_INPUT"],
    ["no GraphQL", "subscription {", "GRAPHQL"],
    ["an unknown field", "subscription { nothing }", "nothing"],
    [
      "a thousand aliases",
      `subscription { ${'a: reportProgress(job: "x") { due } '.repeat(200)} }`,
      "Syntax|token",
    ],
  ])("answers no %s", async (_what, query, reason) => {
    expect(await stream(query)).toMatch(new RegExp(`errors.*(?:${reason})`, "s"));
  });

  test("nothing of all this was an incident", () => {
    expect(incidents).toEqual([]);
  });
});
