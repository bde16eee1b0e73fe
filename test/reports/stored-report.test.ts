import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparisonAddress, gapAddress, ruleAddress } from "../../src/explorer-address.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import { buildReport } from "../../src/reports/build-report.ts";
import { makeReport } from "../../src/reports/make-report.ts";
import { reportFormats } from "../../src/reports/render.ts";
import { openReport, type OpenReport } from "../../src/reports/report-file.ts";
import type { ReportFinding } from "../../src/reports/report-model.ts";
import type { ReportRequest } from "../../src/reports/report-request.ts";
import { runBefore, runForDay } from "../../src/reports/runs-of-report.ts";
import type { RunModel } from "../../src/runs/model.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { contextIn, runIn } from "../runs/support/runs.ts";
import {
  city,
  type CompoundWords,
  type DeliveryWords,
  folderOf,
  places,
} from "../runs/support/small-history.ts";
import { linksOfDocx, linksOfHtml, linksOfPdf, linksOfWorkbook } from "./support/links.ts";
import { zipEntry } from "./support/zip.ts";

/** Three compounds: never with a branch, with one from spring, with one until summer. Nobody tells of owners' committees. */
const bare: CompoundWords = { inSecondCommunity: false, households: 60, branch: null, committee: null };
const delivery: DeliveryWords = {
  compounds: [
    bare,
    { ...bare, branch: { from: "2021-03-01", to: "" } },
    { ...bare, inSecondCommunity: true, households: 70, branch: { from: "2020-01-01", to: "2021-06-01" } },
  ],
  coversCommittees: false,
};
const rules = ["G01", "G10"];
const january = "2021-01-31";
const december = "2021-12-31";

const relations = "word/_rels/document.xml.rels";

let database: OwnDatabase;
let base: RunModel;
let head: RunModel;
let report: OpenReport;

beforeAll(async () => {
  database = await startOwnDatabase();
  const folder = folderOf(delivery, december);
  await importFolder(database.graph, { directory: await folder.write(), now: () => new Date() });
  base = await runIn(database.graph, { on: january, scope: [city], rules });
  head = await runIn(database.graph, { on: december, scope: [city], rules });
  report = await built(await requestFor([city]));
});
afterAll(() => database?.stop());

async function requestFor(scope: readonly string[]): Promise<ReportRequest> {
  return {
    context: await contextIn(database.graph, scope),
    run: head,
    base,
    job: "monthly",
    due: "2021-12-31T00:30:00.000Z",
    timeZone: "Asia/Shanghai",
  };
}

async function built(request: ReportRequest): Promise<OpenReport> {
  const file = join(await mkdtemp(join(tmpdir(), "report-")), "report.json");
  const sha256 = await buildReport(request, file);
  const stored = await openReport(file);
  expect(stored.sha256).toBe(sha256);
  return stored;
}

async function all<Entry>(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

const idOf = (index: number): string => `gap:G01:W${city}-C${index}`;

async function findingsById(): Promise<ReadonlyMap<string, ReportFinding>> {
  return new Map((await all(report.findings())).map((finding) => [finding.id, finding]));
}

describe("the findings of a report", () => {
  test("say whether they are new or persist, and since when they are known", async () => {
    const findings = await findingsById();
    expect(findings.get(idOf(0))).toMatchObject({
      state: "PERSISTING",
      firstSeenOn: january,
      severity: "HIGH",
    });
    expect(findings.get(idOf(2))).toMatchObject({ state: "NEW", firstSeenOn: december });
    expect(findings.has(idOf(1))).toBe(false);
  });

  test("carry their evidence, and nodes by id and name", async () => {
    const evidence = (await findingsById()).get(idOf(2))?.evidence;
    expect(evidence).toMatchObject({
      households: 70,
      community: [{ id: places.otherCommunity, name: "示例第二社区" }],
    });
  });

  test("what was a gap and is none is listed as resolved, with its cause counted", async () => {
    const resolved = await all(report.resolved());
    expect(resolved.map(({ id }) => id)).toContain(idOf(1));
    expect(resolved.every(({ rule }) => rule === "G01")).toBe(true);
    const rule = report.summary.rules.find(({ id }) => id === "G01");
    expect(rule?.change).toMatchObject({ appeared: 1, resolved: resolved.length });
    expect(rule?.change?.causes).toEqual([
      { cause: "WORLD_CHANGED", appeared: 1, resolved: resolved.length, becameUnknown: 0 },
    ]);
  });

  test("what no source covers is not judged, and the files that lack are named", async () => {
    const unjudged = await all(report.notJudged());
    expect(unjudged.length).toBeGreaterThan(0);
    expect(new Set(unjudged.map(({ rule, notCovered }) => `${rule} ${notCovered.join()}`))).toEqual(
      new Set(["G10 committee_compounds"]),
    );
    expect(report.summary.notJudged).toEqual([
      { rule: "G10", notCovered: ["committee_compounds"], count: unjudged.length, places: ["示例区"] },
    ]);
    expect(report.summary.totals.unknown).toBe(unjudged.length);
  });
});

describe("the summary of a report", () => {
  test("names run, day, rule versions, parameters and sources", () => {
    const { run, on, rules: judged, parameters, sources, job } = report.summary;
    expect({ run: run.id, on, job }).toEqual({ run: head.id, on: december, job: "monthly" });
    expect(judged.map(({ id, version, textHash }) => [id, version, textHash.length])).toEqual([
      ["G01", "1", 32],
      ["G10", "1", 32],
    ]);
    expect(parameters.find(({ key }) => key === "branch.minFull")).toMatchObject({
      value: "3",
      default: "3",
    });
    expect(sources.map(({ id }) => id)).toContain(`SRC-${city}`);
  });

  test("counts what the lists hold", async () => {
    const findings = await all(report.findings());
    const { gaps, new: appeared, persisting } = report.summary.totals;
    expect(gaps.HIGH).toBe(findings.length);
    expect(appeared).toBe(findings.filter(({ state }) => state === "NEW").length);
    expect(persisting).toBe(findings.filter(({ state }) => state === "PERSISTING").length);
  });

  test("shows the trend up to its own run", () => {
    expect(report.summary.trend.map(({ on }) => on)).toEqual([january, december]);
  });

  test("draws what the gravest finding lacks, and nobody's home", () => {
    const { gravest } = report.summary;
    expect(gravest?.finding.id).toBe(idOf(2));
    expect(gravest?.scene.edges.filter(({ missing }) => missing)).toHaveLength(1);
    expect(gravest?.scene.edges.map(({ kind }) => kind)).not.toContain("RESIDES_IN");
  });

  test("leaves the article's figures out, because it is about another city", () => {
    expect(report.summary.indicators).toEqual([]);
    expect(report.summary.headlines.every(({ stated }) => stated === null)).toBe(true);
  });
});

describe("a reader's scope", () => {
  test("cuts findings, counts and places to what the reader may see", async () => {
    const narrow = await built(await requestFor([places.otherCommunity]));
    const findings = await all(narrow.findings());
    expect(findings.map(({ place }) => place.code)).toEqual(findings.map(() => places.otherCommunity));
    expect(findings.map(({ id }) => id)).toContain(idOf(2));
    expect(narrow.summary.totals.gaps.HIGH).toBe(findings.length);
    expect(narrow.summary.places).toEqual([{ code: places.otherCommunity, name: "示例第二社区" }]);
    expect(await readFile(narrow.file, "utf8")).not.toContain(idOf(0));
  });

  test("outside the run is an empty report", async () => {
    const nothing = await built(await requestFor(["1234"]));
    expect(await all(nothing.findings())).toEqual([]);
    expect(nothing.summary.scope).toEqual([]);
  });
});

describe("a report made again", () => {
  let first: ReadonlyMap<string, Buffer>;
  let again: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    const made = async (): Promise<ReadonlyMap<string, Buffer>> => {
      const directory = await mkdtemp(join(tmpdir(), "report-"));
      await makeReport(await requestFor([city]), {
        directory,
        name: "gaps",
        formats: reportFormats,
        language: "zh",
        publicUrl: null,
        progress: () => undefined,
      });
      return filesIn(directory);
    };
    first = await made();
    again = await made();
  });

  test("has every format whole and nothing beside them", () => {
    expect([...first.keys()].toSorted()).toEqual([
      "gaps-zh.csv",
      "gaps-zh.docx",
      "gaps-zh.html",
      "gaps-zh.pdf",
      "gaps-zh.xlsx",
      "gaps.json",
    ]);
  });

  test.each(["gaps.json", "gaps-zh.csv", "gaps-zh.html", "gaps-zh.pdf"])(
    "%s is equal byte for byte",
    (name) => {
      expect(again.get(name)?.equals(first.get(name) ?? Buffer.alloc(0))).toBe(true);
    },
  );

  test("the PDF is PDF/A-2b, dated by the instant it was due", () => {
    const pdf = first.get("gaps-zh.pdf")?.toString("latin1") ?? "";
    expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(pdf).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/);
    expect(pdf).toContain("2021-12-31T00:30:00");
  });

  test("the CSV opens as UTF-8 and has a row for every finding", async () => {
    const csv = first.get("gaps-zh.csv") ?? Buffer.alloc(0);
    expect(csv.subarray(0, 3).toString("hex")).toBe("efbbbf");
    const rows: unknown = parse(csv, { bom: true, columns: true });
    const findings = await all(report.findings());
    expect(rows).toHaveLength(findings.length);
    expect(rows).toContainEqual(
      expect.objectContaining({ 规则编号: "G01", 对象编号: `W${city}-C2`, 状态: "新增", 首见日: december }),
    );
  });

  test("the XLSX has a sheet a rule with a frozen head and filters, ids as text, and no formula", async () => {
    const workbook = new ExcelJS.Workbook();
    const directory = await mkdtemp(join(tmpdir(), "report-"));
    await writeFile(join(directory, "x.xlsx"), first.get("gaps-zh.xlsx") ?? "");
    await workbook.xlsx.readFile(join(directory, "x.xlsx"));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "总体情况",
      "各地排名",
      "G01 小区未建党支部",
    ]);
    const sheet = workbook.worksheets[2];
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet?.autoFilter).toMatch(/^A1:/);
    const types = new Set<string>();
    workbook.eachSheet((each) =>
      each.eachRow((row) =>
        row.eachCell((cell) => types.add(String(cell.type === ExcelJS.ValueType.Formula))),
      ),
    );
    expect([...types]).toEqual(["false"]);
    const ids = sheet?.getColumn(3).values.slice(2);
    expect(ids).toContain(`W${city}-C2`);
    expect(
      sheet
        ?.getColumn(7)
        .values.slice(2)
        .every((code) => typeof code === "string"),
    ).toBe(true);
  });

  test("the DOCX has the page of official documents and their fonts", () => {
    const docx = first.get("gaps-zh.docx") ?? Buffer.alloc(0);
    const body = zipEntry(docx, "word/document.xml");
    const millimetres = (element: string): Record<string, number> =>
      Object.fromEntries(
        [...(new RegExp(`<${element} [^>]*>`).exec(body)?.[0] ?? "").matchAll(/w:(\w+)="(\d+)"/g)].map(
          ([, name = "", twips = "0"]) => [name, Math.round((Number(twips) / 1440) * 25.4)],
        ),
      );
    expect(millimetres("w:pgSz")).toMatchObject({ w: 210, h: 297 });
    expect(millimetres("w:pgMar")).toMatchObject({ top: 37, bottom: 35, left: 28, right: 26 });
    expect(body.includes('w:eastAsia="方正小标宋简体"')).toBe(true);
    expect(zipEntry(docx, "docProps/core.xml")).toContain("2021-12-31T00:30:00Z");
  });

  test("no file has a link while nobody says where readers reach the server", async () => {
    const file = (ending: string): Buffer => first.get(`gaps-zh.${ending}`) ?? Buffer.alloc(0);
    expect(linksOfHtml(file("html").toString("utf8"))).toEqual([]);
    expect(file("csv").toString("utf8")).not.toContain("/gaps?");
    expect(linksOfPdf(file("pdf"))).toEqual([]);
    expect(linksOfDocx(zipEntry(file("docx"), relations))).toEqual([]);
    expect(await linksOfWorkbook(file("xlsx"))).toEqual([]);
  });

  test("the mail loads nothing and runs nothing", () => {
    const mail = first.get("gaps-zh.html")?.toString("utf8") ?? "";
    expect(mail).toContain("data:image/png;base64,");
    expect(mail).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(mail).not.toMatch(/<(?:script|link|iframe)/);
  });
});

describe("a report of a server that readers can reach", () => {
  const server = "https://graph.example.org";
  const finding = server + gapAddress(idOf(2), { on: december, within: `${city}00` });
  const ofRule = server + ruleAddress("G01", { on: december, within: `${city}00` });
  let files: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), "report-"));
    const { sha256 } = await makeReport(await requestFor([city]), {
      directory,
      name: "gaps",
      formats: reportFormats,
      language: "en",
      publicUrl: server,
      progress: () => undefined,
    });
    expect(sha256).toBe(report.sha256);
    files = await filesIn(directory);
  });
  const fileOf = (name: string): Buffer => files.get(name) ?? Buffer.alloc(0);
  const comparison = (): string => server + comparisonAddress(base.id, head.id);

  test("holds in its JSON where each line stands in the explorer, and no server", async () => {
    const json = fileOf("gaps.json").toString("utf8");
    expect(json).not.toContain(server);
    const { summary } = report;
    expect((await findingsById()).get(idOf(2))?.address).toBe(finding.slice(server.length));
    expect(summary.rules.map(({ address }) => address)[0]).toBe(ofRule.slice(server.length));
    expect(summary.explorer).toEqual({
      start: `/?on=${december}&in=${city}00`,
      comparison: comparison().slice(server.length),
    });
  });

  test("leads from its CSV to every finding", () => {
    const rows: unknown = parse(fileOf("gaps-en.csv"), { bom: true, columns: true });
    expect(rows).toContainEqual(expect.objectContaining({ "Subject id": `W${city}-C2`, Link: finding }));
  });

  test("leads from its other files to findings, rules and the comparison", async () => {
    const links = {
      xlsx: await linksOfWorkbook(fileOf("gaps-en.xlsx")),
      docx: linksOfDocx(zipEntry(fileOf("gaps-en.docx"), relations)),
      pdf: linksOfPdf(fileOf("gaps-en.pdf")),
      html: linksOfHtml(fileOf("gaps-en.html").toString("utf8")),
    };
    for (const found of Object.values(links)) {
      expect(found).toEqual(expect.arrayContaining([finding, ofRule, comparison()]));
      expect(found.filter((link) => !link.startsWith(`${server}/`))).toEqual([]);
    }
  });
});

describe("the run of a report", () => {
  test("is the newest for its day, and the one before it speaks of an earlier day", async () => {
    expect((await runForDay(database.graph, december))?.id).toBe(head.id);
    expect((await runBefore(database.graph, head))?.id).toBe(base.id);
    expect(await runForDay(database.graph, "2021-05-05")).toBe(null);
    expect(await runBefore(database.graph, base)).toBe(null);
  });
});

test.each(["csv", "pdf"] as const)(
  "a report broken off at its %s leaves whole files and nothing else",
  async (at) => {
    const directory = await mkdtemp(join(tmpdir(), "report-"));
    const stopping = new AbortController();
    const made = makeReport(await requestFor([city]), {
      directory,
      name: "gaps",
      formats: ["json", at],
      language: "zh",
      publicUrl: null,
      workIn: directory,
      signal: stopping.signal,
      progress: (_done, _total, format) => {
        // A moment later, so that the thread that draws has begun.
        if (format === at) setTimeout(() => stopping.abort(new Error("Ctrl-C")), 50);
      },
    });
    await expect(made).rejects.toThrow("Ctrl-C");
    expect(await readdir(directory)).toEqual(["gaps.json"]);
  },
);

test("a folder that cannot be written is named, and nothing is left there", async () => {
  const directory = await mkdtemp(join(tmpdir(), "report-"));
  await writeFile(join(directory, "file"), "");
  const made = makeReport(await requestFor([city]), {
    directory: join(directory, "file"),
    name: "gaps",
    formats: ["csv"],
    language: "en",
    publicUrl: null,
    progress: () => undefined,
  });
  await expect(made).rejects.toThrow(/file: .* \/ /);
  expect(await readdir(directory)).toEqual(["file"]);
});

test("facts imported after the run are said to have come later; the verdicts stay those of the run", async () => {
  expect(report.summary.factsChangedSince).toBe(false);
  const settled = {
    ...delivery,
    compounds: [{ ...bare, branch: { from: "2021-01-01", to: "" } }, ...delivery.compounds.slice(1)],
  };
  await importFolder(database.graph, {
    directory: await folderOf(settled, december).write(),
    now: () => new Date(),
  });
  const later = await built(await requestFor([city]));
  expect(later.summary.factsChangedSince).toBe(true);
  expect((await all(later.findings())).map(({ id }) => id)).toEqual(
    (await all(report.findings())).map(({ id }) => id),
  );
});
