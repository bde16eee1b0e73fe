import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ImportOptions, type ImportProgress, importFolder } from "../../src/import/import-folder.ts";
import type { ImportReport } from "../../src/import/import-report.ts";
import { FolderBuilder } from "./support/folder-builder.ts";
import { empty, graphHash, graphLines, type OwnDatabase, startOwnDatabase } from "./support/own-database.ts";
import { person, placesOf, world } from "./support/world.ts";

const example = "test/import/fixtures/example";
let database: OwnDatabase;

beforeAll(async () => {
  database = await startOwnDatabase();
});
afterAll(() => database.stop());
beforeEach(() => empty(database.graph));

describe("the example of the format", () => {
  test("imports without a refused row", async () => {
    const report = await load(example);
    expect(report).toMatchObject({
      outcome: "written",
      importId: "IMP-1",
      rows: 45,
      loaded: 45,
      refused: 0,
      noted: 0,
      problems: [],
    });
    expect(report.facts).toEqual({ added: 60, changed: 0, ended: 0, swept: 0, unchanged: 0 });
    expect(report.files.filter(({ file }) => file === "posts.csv")).toEqual([
      { file: "posts.csv", source: "SRC-ORG", rows: 5, loaded: 5, countedOnce: 0, noted: 0, refused: 0 },
    ]);
  });

  test("is in the graph as the model says", async () => {
    await load(example);
    expect(
      await one("MATCH (n:Entity {id: 'CMP-371702001001-001'}) RETURN properties(n) AS value"),
    ).toMatchObject({
      areaCode: "371702001001",
      name: "示例花园A01小区",
      pinyin: "shilihuayuana01xiaoqu",
      initials: "slhya01xq",
      kind: "COMMODITY",
      households: 620,
      builtYear: 2012,
      source: "SRC-AREA",
      importId: "IMP-1",
      factKey: "compounds|CMP-371702001001-001",
      synthetic: true,
    });
    expect(await one("MATCH (n:Entity {id: 'CMP-371702001001-001'}) RETURN labels(n) AS value")).toEqual([
      "Entity",
      "Compound",
    ]);
    expect(
      await one(
        `MATCH (:Person {id: 'P-0a1b2c3d4e04'})-[r:HOLDS_POST]->(g:Grid)
         RETURN [r.kind, toString(r.from), toString(r.to), r.factKey, r.source, g.id] AS value`,
      ),
    ).toEqual([
      "GRID_WORKER",
      "2020-07-01",
      "2021-12-01",
      "posts|P-0a1b2c3d4e04|GRID_WORKER|GRID|GRD-371702001001001|2020-07-01",
      "SRC-ORG",
      "GRD-371702001001001",
    ]);
    expect(
      await one(
        "MATCH (:Entity {id: 'PO-371702-DISTRICT-0001'})-[r:SUBORDINATE_TO]->() RETURN [toString(r.from), r.fromKnown, toString(r.to)] AS value",
      ),
    ).toEqual(["2021-01-01", false, "9999-12-31"]);
    expect(
      await one("MATCH (n:Entity) WHERE n.name IS NULL OR n.areaCode IS NULL RETURN count(n) AS value"),
    ).toBe(0);
    expect(await one("MATCH (n:StreetPower) WITH n ORDER BY n.seq RETURN collect(n.name) AS value")).toEqual([
      "考核评价权",
      "人事考核权和征得同意权",
      "综合管理权",
      "规划参与权",
      "重大决策和重大项目建议权",
    ]);
  });

  test("leaves sources, data set, import and one entry of the change log a file", async () => {
    await load(example);
    expect(
      await one(
        "MATCH (s:Source {id: 'SRC-HOUSING'}) RETURN [s.name, s.files, s.coversAreas, toString(s.coversFrom), s.coversTo, toString(s.receivedAt), s.rows] AS value",
      ),
    ).toEqual([
      "物业台账（示例）",
      ["property_companies", "service_contracts"],
      ["371702"],
      "2020-01-01",
      null,
      "2022-01-02T01:00:00Z",
      6,
    ]);
    expect(
      await one(
        "MATCH (d:DataSet) RETURN [d.profile, d.synthetic, toString(d.snapshotOn), toString(d.generatedAt)] AS value",
      ),
    ).toEqual(["example", true, "2021-12-31", "2022-01-04T02:00:00Z"]);
    expect(
      await one(
        "MATCH (i:Import) RETURN [i.id, i.status, toString(i.startedAt), i.directory ENDS WITH 'example'] AS value",
      ),
    ).toEqual(["IMP-1", "DONE", "2022-02-01T08:00:00Z", true]);
    expect(await one("MATCH (c:Change) RETURN collect(DISTINCT c.kind) AS value")).toEqual(["LOADED"]);
    expect(
      await one("MATCH (c:Change {file: 'posts'}) RETURN [c.facts, c.source, toString(c.at)] AS value"),
    ).toEqual([5, "SRC-ORG", "2022-02-01T08:00:00Z"]);
    expect(await one("MATCH (c:Claim {key: 'import'}) RETURN count(c.owner) AS value")).toBe(0);
  });

  test("the same again writes nothing: no statement that writes is sent", async () => {
    await load(example);
    const before = await graphLines(database.graph);
    database.events.length = 0;
    const report = await load(example, { now: () => new Date("2022-03-01T00:00:00Z") });
    expect(report).toMatchObject({ outcome: "unchanged", importId: null, loaded: 45 });
    expect(report.facts).toEqual({ added: 0, changed: 0, ended: 0, swept: 0, unchanged: 60 });
    expect(database.events.filter(({ access }) => access === "write")).toEqual([]);
    expect(database.events.length).toBeGreaterThan(0);
    expect(await graphLines(database.graph)).toEqual(before);
  });

  test("a dry run says the same and writes nothing", async () => {
    database.events.length = 0;
    const report = await load(example, { dryRun: true });
    expect(report).toMatchObject({ outcome: "rehearsed", importId: null, rows: 45, refused: 0 });
    expect(report.facts.added).toBe(60);
    expect(database.events.filter(({ access }) => access === "write")).toEqual([]);
    expect(await one("MATCH (n) WHERE NOT n:Migration RETURN count(n) AS value")).toBe(0);
  });
});

describe("the same folder in other words", () => {
  test("order of rows and columns, spelling of enums, encoding and line ends change nothing", async () => {
    const rows = [
      { id: "W9911-U1", name: "示例局", org_type: "机关", area_code: "991102" },
      { id: "W9911-U2", name: "示例厂", org_type: "新经济组织", area_code: "991102" },
    ];
    await load(
      await world("9911")
        .row("work_units", ...rows)
        .write(),
    );
    const before = await graphLines(database.graph);
    const other = world("9911")
      .row("work_units", ...rows)
      .rowsOf("work_units");
    const columns = ["area_code", "community", "uscc", "org_type", "name", "id"];
    const spelling: Record<string, string> = { 机关: "ORGAN", 新经济组织: "民营企业", 学校: "SCHOOL" };
    const lines = other
      .toReversed()
      .map((row) => columns.map((column) => spelling[row[column] ?? ""] ?? row[column] ?? "").join(","));
    const headers = "区划代码,所在社区,统一社会信用代码,单位类型,名称,编号";
    const text = `\uFEFF${headers}\r\n${lines.join("\r\n")}\r\n`;
    const report = await load(await world("9911").text("work_units.csv", text).write());
    expect(report).toMatchObject({ outcome: "unchanged", refused: 0 });
    expect(await graphLines(database.graph)).toEqual(before);
  });
});

describe("what may not be loaded", () => {
  test("made-up and real folders never mix", async () => {
    await load(await world("9911").write());
    const before = await graphHash(database.graph);
    const report = await load(await world("9922").manifest({ synthetic: false }).write());
    expect(report).toMatchObject({ outcome: "refused", importId: null });
    expect(report.problems).toMatchObject([
      { file: "dataset.json", column: "synthetic", code: "MANIFEST_INVALID", got: "false" },
    ]);
    expect(await graphHash(database.graph)).toBe(before);
  });

  test("a folder of an earlier day than the last of one of its sources is refused whole", async () => {
    await load(await world("9911").write());
    const report = await load(await world("9911").manifest({ snapshotOn: "2021-12-30" }).write());
    expect(report).toMatchObject({ outcome: "refused", problemCounts: { DELIVERY_OLDER: 1 } });
    const other = await load(await world("9922").manifest({ snapshotOn: "2021-06-30" }).write());
    expect(other.outcome).toBe("written");
    expect(await one("MATCH (d:DataSet) RETURN [d.profile, toString(d.snapshotOn)] AS value")).toEqual([
      "test",
      "2021-12-31",
    ]);
  });

  test("a folder with an unusable manifest is refused, and nothing is written", async () => {
    database.events.length = 0;
    const report = await load(await FolderBuilder.empty().text("dataset.json", "[]").write());
    expect(report).toMatchObject({
      outcome: "refused",
      profile: null,
      files: [],
      problemCounts: { MANIFEST_INVALID: 1 },
    });
    expect(database.events.filter(({ access }) => access === "write")).toEqual([]);
  });

  test("bad rows are refused one by one and reported to the last; the others are loaded", async () => {
    const bad = Array.from({ length: 1_200 }, (_, index) => ({
      person: person("9911", 1),
      org: `W9911-NONE-${index}`,
      from: "2021-01-01",
    }));
    const good = { person: person("9911", 1), org: "W9911-ORG", from: "2021-01-01" };
    const problemFile = join(await mkdtemp(join(tmpdir(), "liaison-graph-problems-")), "problems.jsonl");
    const report = await load(
      await world("9911")
        .row("memberships", ...bad, good)
        .write(),
      { problemFile },
    );
    expect(report).toMatchObject({
      outcome: "written",
      refused: 1_200,
      problemCounts: { REF_ABSENT: 1_200 },
    });
    expect(report.problems).toHaveLength(1_000);
    const lines = (await readFile(problemFile, "utf8")).trim().split("\n");
    expect(lines).toHaveLength(1_200);
    expect(JSON.parse(lines[1_199] ?? "")).toMatchObject({
      file: "memberships.csv",
      line: 1_201,
      code: "REF_ABSENT",
    });
    expect(await one("MATCH ()-[r:BELONGS_TO]->() RETURN count(r) AS value")).toBe(1);
  });
});

describe("references to what other folders brought", () => {
  test("hold, also for area, level and kind; what neither folder nor graph has is absent", async () => {
    await load(await world("9911").write());
    const place = placesOf("9911");
    const builder = FolderBuilder.empty()
      .source({
        id: "SRC-B",
        files: ["grids", "check_ins", "candidates", "visits", "decision_bodies"],
        coversAreas: ["9911"],
      })
      .row(
        "grids",
        { id: "W9911-G2", code: `${place.community}002`, name: "示例", community: place.community },
        {
          id: "W9911-G3",
          code: `${place.street}00203`.padEnd(15, "1"),
          name: "示例",
          community: place.street,
        },
      )
      .row(
        "check_ins",
        { person: person("9911", 1), org: "W9911-ORG" },
        { person: person("9911", 1), org: "W9911-BRANCH" },
        { person: person("9911", 99), org: "W9911-ORG" },
      )
      .row("candidates", {
        id: "W9911-CD",
        person: person("9911", 1),
        school: "W9911-SCHOOL",
        listed_on: "2021-05-01",
      })
      .row("visits", {
        id: "W9911-V2",
        person: person("9911", 1),
        org: "W9911-ORG",
        visited_on: "2021-07-01",
      });
    const report = await load(await builder.write());
    expect(report.problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["grids.csv", 3, "REF_LEVEL"],
      ["check_ins.csv", 3, "ROW_RULE"],
      ["check_ins.csv", 4, "REF_ABSENT"],
    ]);
    expect(
      await one(
        "MATCH (n:Entity) WHERE n.id IN ['W9911-CD', 'W9911-V2', 'W9911-G2'] WITH n ORDER BY n.id RETURN collect(n.areaCode) AS value",
      ),
    ).toEqual([place.district, place.community, place.community]);
  });

  test("an id that a node of another file has in the graph is taken", async () => {
    await load(await world("9911").write());
    const builder = FolderBuilder.empty()
      .source({ id: "SRC-B", files: ["compounds"], coversAreas: ["9911"] })
      .row("compounds", { id: "W9911-ORG", name: "示例", community: placesOf("9911").community });
    const report = await load(await builder.write());
    expect(report.problems).toMatchObject([
      {
        file: "compounds.csv",
        line: 2,
        code: "ID_TAKEN",
        expected: expect.stringContaining("party_orgs.csv"),
      },
    ]);
    expect(await one("MATCH (n:Entity {id: 'W9911-ORG'}) RETURN labels(n) AS value")).toEqual([
      "Entity",
      "PartyOrg",
    ]);
  });
});

test("progress goes through the stages, and every stage comes to its end", async () => {
  const seen: ImportProgress[] = [];
  await load(example, { progress: (progress) => seen.push(progress) });
  expect([...new Set(seen.map(({ stage }) => stage))]).toEqual([
    "read",
    "check",
    "compare",
    "write",
    "finish",
  ]);
  const written = seen.filter(({ stage }) => stage === "write").at(-1);
  expect(written).toMatchObject({ done: 60, total: 60 });
});

function load(directory: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return importFolder(database.graph, { directory, now: () => new Date("2022-02-01T08:00:00Z"), ...options });
}

async function one(text: string): Promise<unknown> {
  const rows = await database.graph.runText(text);
  return rows[0]?.value;
}
