import { describe, expect, test } from "vitest";
import { exchangeFormat } from "../../src/import/exchange-format.ts";
import { check, problemsOf } from "./support/check.ts";
import type { FolderBuilder } from "./support/folder-builder.ts";
import { allStems, person, placesOf, world } from "./support/world.ts";

const base = world("9911");
const place = placesOf("9911");
const one = person("9911", 1);
const two = person("9911", 2);
const membership = { person: one, org: "W9911-ORG", from: "2021-01-01", to: "" };

describe("the manifest", () => {
  test.each<[string, FolderBuilder]>([
    ["is not JSON", base.text("dataset.json", "{")],
    ["lacks a field", base.text("dataset.json", JSON.stringify({ profile: "x", synthetic: true }))],
    ["has another version", base.manifest({ formatVersion: 2 })],
    ["has a day that is none", base.manifest({ snapshotOn: "2021-02-30" })],
    ["has an instant without a zone", base.manifest({ generatedAt: "2022-01-04T02:00:00" })],
    ["has a word for a truth value", base.manifest({ synthetic: "true" })],
    ["names an unknown file", base.source({ id: "S", files: ["buildings"] })],
    ["has an area that is no prefix", base.source({ id: "S", files: [], coversAreas: ["37-17"] })],
    ["has two sources with one id", base.manifest({ sources: [] }).text("dataset.json", twoSources())],
  ])("that %s refuses the folder: nothing is read", async (_, builder) => {
    const { problems, totals } = await check(builder);
    expect(new Set(problems.map(({ file, code, outcome }) => `${file} ${code} ${outcome}`))).toEqual(
      new Set(["dataset.json MANIFEST_INVALID refused"]),
    );
    expect(totals).toEqual([]);
  });

  test("may have no sources: then every file is listed by nobody", async () => {
    const nobody = world("9911").text("dataset.json", manifestOf([]));
    const codes = (await check(nobody)).problems.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["FILE_UNLISTED"]));
  });
});

describe("files", () => {
  test("a CSV file with an unknown stem is noted, other files are left alone", async () => {
    expect(await problemsOf(base.text("buildings.csv", "a,b\n").text("notes.txt", "x"))).toEqual([
      "buildings.csv 0 FILE_UNKNOWN".replace(" 0", " 0"),
    ]);
  });

  test("a file that no source lists is loaded and noted", async () => {
    const builder = base.source({
      id: "SRC-9911",
      files: allStems.filter((stem) => stem !== "memberships"),
      coversAreas: ["9911"],
    });
    const { problems, totals } = await check(builder.row("memberships", membership));
    expect(problems.map(({ file, code, outcome }) => [file, code, outcome])).toEqual([
      ["memberships.csv", "FILE_UNLISTED", "noted"],
    ]);
    expect(totals.find(({ file }) => file === "memberships.csv")).toMatchObject({ source: null, loaded: 1 });
  });

  test("in a file that several sources list, each row must name its source", async () => {
    const builder = base.source({ id: "SRC-B", files: ["memberships"], coversAreas: ["9911"] });
    expect(await problemsOf(builder.row("memberships", membership))).toEqual([
      "memberships.csv 2 来源 CELL_REQUIRED",
    ]);
    expect(await problemsOf(builder.row("memberships", { ...membership, source: "SRC-B" }))).toEqual([]);
    expect(await problemsOf(builder.row("memberships", { ...membership, source: "SRC-C" }))).toEqual([
      "memberships.csv 2 来源 REF_ABSENT",
    ]);
  });
});

describe("rows and cells", () => {
  test("all problems of a row are reported, and the row is refused once", async () => {
    const { problems, totals } = await check(
      base.row("posts", {
        person: "张三",
        kind: "所长",
        at_kind: "网格",
        at: "W9911-NONE",
        grade: "19",
        from: "2021/1/1",
      }),
    );
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual([
      "人员编号 CELL_PATTERN",
      "职务 CELL_ENUM",
      "等级 CELL_RANGE",
      "起 CELL_TYPE",
      "任职机构编号 REF_ABSENT",
    ]);
    expect(totals.find(({ file }) => file === "posts.csv")).toMatchObject({ rows: 1, loaded: 0, refused: 1 });
  });

  test("an answer has file, line, column, code, what was expected and what came", async () => {
    const { problems } = await check(
      base.row("posts", { person: one, kind: "网格长", at_kind: "网格", at: "GRD-371702001001009" }),
    );
    expect(problems).toEqual([
      {
        file: "posts.csv",
        line: 2,
        column: "任职机构编号",
        code: "REF_ABSENT",
        expected: "an id of grids.csv (任职机构类别 = 网格)",
        got: "GRD-371702001001009",
        outcome: "refused",
      },
    ]);
  });

  test("an empty cell in a required column is refused, also where the file leaves nothing else wrong", async () => {
    expect(await problemsOf(base.row("memberships", { person: one, org: "", from: "2021-01-01" }))).toEqual([
      "memberships.csv 2 党组织编号 CELL_REQUIRED",
    ]);
  });

  test("a personal number is never repeated, whatever else is wrong with its cell", async () => {
    const { problems } = await check(
      base
        .row("compounds", {
          id: "W9911-X",
          name: "李13812345678",
          community: place.community,
          households: "13812345678.5",
        })
        .row("people", {
          id: person("9911", 7),
          display_name: "虚构\n甲",
          party_status: "11010519491231002X",
          area_code: place.city,
        }),
    );
    expect(problems.map(({ code }) => code)).toEqual([
      "CELL_PERSONAL",
      "CELL_TYPE",
      "CELL_PATTERN",
      "CELL_ENUM",
    ]);
    expect(problems.map(({ got }) => got)).toEqual([undefined, undefined, undefined, undefined]);
    expect(JSON.stringify(problems)).not.toMatch(/13812345678|1101051949|虚构/);
  });
});

describe("duplicates", () => {
  test("identical rows are counted once, whatever words and digits they are written with", async () => {
    const { problems, totals } = await check(
      base.row(
        "subordinations",
        ...["隶属", "LEADERSHIP", " 隶属 "].map((kind) => ({
          org: "W9911-BRANCH",
          superior: "W9911-ORG",
          kind,
          from: "２０２１－０１－０１",
        })),
      ),
    );
    expect(problems.map(({ line, code, outcome }) => [line, code, outcome])).toEqual([
      [3, "ROW_TWICE", "noted"],
      [4, "ROW_TWICE", "noted"],
    ]);
    expect(totals.find(({ file }) => file === "subordinations.csv")).toMatchObject({
      rows: 3,
      loaded: 1,
      countedOnce: 2,
      refused: 0,
    });
  });

  test("rows with one key and other values are all refused, and say where the others stand", async () => {
    const { problems } = await check(
      base.row(
        "memberships",
        membership,
        { ...membership, to: "2021-06-01" },
        { ...membership, from: "2020-01-01" },
      ),
    );
    expect(problems.map(({ line, code, got }) => [line, code, got])).toEqual([
      [2, "KEY_CONFLICT", `${one}, W9911-ORG, 2021-01-01, other values in line 3`],
      [3, "KEY_CONFLICT", `${one}, W9911-ORG, 2021-01-01, other values in line 2`],
    ]);
  });

  test("a combination that must be unique is judged like a key", async () => {
    const rating = { company: "W9911-COMPANY", year: "2021", score: "80" };
    expect(
      await problemsOf(
        base.row(
          "credit_ratings",
          { id: "W9911-R1", ...rating },
          { id: "W9911-R2", ...rating },
          { id: "W9911-R3", ...rating, year: "2020" },
        ),
      ),
    ).toEqual(["credit_ratings.csv 2 KEY_CONFLICT", "credit_ratings.csv 3 KEY_CONFLICT"]);
  });

  test("an id of another file refuses the row of the file that is later in the load order", async () => {
    expect(
      await problemsOf(base.row("compounds", { id: "W9911-ORG", name: "示例", community: place.community })),
    ).toEqual(["party_orgs.csv 2 编号 ID_TAKEN", "visits.csv 2 党组织编号 REF_REFUSED"]);
  });

  test("an id that a row makes is an id like any other", async () => {
    const builder = base
      .row("compounds", { id: "MEASURE-1", name: "示例", community: place.community })
      .row("school_measures", { seq: "1", aspect: "方面一", school: "W9911-SCHOOL" });
    expect(await problemsOf(builder)).toEqual(["school_measures.csv 2 序号 ID_TAKEN"]);
  });

  test("what a thing is may stand on any of its rows, and must not differ", async () => {
    const action = {
      id: "W9911-ACTION",
      office: "W9911-OFFICE",
      on: "2021-03-01",
      kind: "市场秩序",
      unit: "",
    };
    const once = base.row(
      "enforcement_actions",
      { ...action, unit: "W9911-UNIT" },
      { id: "W9911-ACTION", office: "", on: "", kind: "", unit: "W9911-SCHOOL" },
    );
    expect(await problemsOf(once)).toEqual([]);
    const differs = base.row("enforcement_actions", action, {
      ...action,
      on: "2021-03-02",
      unit: "W9911-UNIT",
    });
    expect(await problemsOf(differs)).toEqual([
      "enforcement_actions.csv 2 日期 NODE_DIFFERS",
      "enforcement_actions.csv 3 日期 NODE_DIFFERS",
    ]);
    const nowhere = base.row("enforcement_actions", { ...action, on: "" });
    expect(await problemsOf(nowhere)).toEqual(["enforcement_actions.csv 2 日期 CELL_REQUIRED"]);
  });
});

describe("references", () => {
  test("a row that refers to a refused row falls with it, and so on until nothing more falls", async () => {
    const { problems } = await check(
      base
        .row("compounds", { id: "W9911-C3", name: "示例", community: "991102001009" })
        .row("consultations", { id: "W9911-T3", compound: "W9911-C3", held_on: "2021-05-01" })
        .row("consultation_parties", {
          consultation: "W9911-T3",
          party_kind: "党组织",
          party: "W9911-BRANCH",
        }),
    );
    expect(problems.map(({ file, line, code, because }) => [file, line, code, because])).toEqual([
      ["compounds.csv", 4, "REF_ABSENT", undefined],
      ["consultations.csv", 3, "REF_REFUSED", { file: "compounds.csv", line: 4 }],
      ["consultation_parties.csv", 2, "REF_REFUSED", { file: "consultations.csv", line: 3 }],
    ]);
  });

  test("rows that refer to a file refused whole are refused with that reason", async () => {
    const { problems } = await check(base.text("compounds.csv", "编号,名称,所属社区,电话\n"));
    expect(problems.map(({ file, code, because }) => [file, code, because])).toEqual([
      ["compounds.csv", "FILE_FORBIDDEN_COLUMN", undefined],
      ["consultations.csv", "REF_REFUSED", { file: "compounds.csv", line: 1 }],
    ]);
  });

  test("a refused row of a thing takes the others along when it alone describes it", async () => {
    const rows = [
      { id: "W9911-A", office: "W9911-NONE", on: "2021-03-01", unit: "W9911-UNIT" },
      { id: "W9911-A", office: "", on: "", unit: "W9911-SCHOOL" },
    ];
    const { problems } = await check(base.row("enforcement_actions", ...rows));
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, "执法办公室编号", "REF_ABSENT"],
      [3, "执法办公室编号", "REF_REFUSED"],
      [3, "日期", "REF_REFUSED"],
    ]);
  });

  test("a place must have the level that the column or the word before it asks for", async () => {
    const { problems } = await check(
      base
        .row("grids", {
          id: "W9911-G2",
          code: `${place.street}001002`.slice(0, 15),
          name: "示例",
          community: place.street,
        })
        .row("org_places", { org: "W9911-ORG", target_kind: "社区", target: place.street }),
    );
    expect(problems.map(({ file, code, expected, got }) => [file, code, expected, got])).toEqual([
      ["grids.csv", "REF_LEVEL", "the code of a 社区", `${place.street}, a 街道`],
      ["org_places.csv", "REF_LEVEL", "the code of a 社区", `${place.street}, a 街道`],
    ]);
  });
});

describe("credit codes", () => {
  const unit = (id: string, uscc: string) => ({
    id,
    name: "示例局",
    org_type: "机关",
    community: place.community,
    uscc,
  });

  test("a made-up set admits made-up codes alone, a real one none", async () => {
    const real = base.row("work_units", unit("W9911-U1", "91350100M000100Y43"));
    expect(await problemsOf(real)).toEqual(["work_units.csv 4 统一社会信用代码 CREDIT_CODE_SYNTHETIC"]);
    const madeUp = base.row("work_units", unit("W9911-U1", "91371702XN00000120"));
    expect(await problemsOf(madeUp)).toEqual([]);
    expect(await problemsOf(madeUp.manifest({ synthetic: false }))).toEqual([
      "work_units.csv 4 统一社会信用代码 CREDIT_CODE_SYNTHETIC",
    ]);
  });

  test("a wrong code and a code on two rows are loaded and noted", async () => {
    const { problems, totals } = await check(
      base
        .row("work_units", unit("W9911-U1", "91371702XN00000121"), unit("W9911-U2", "91371702XN0000020T"))
        .row("property_companies", {
          id: "W9911-PC2",
          name: "虚构物业",
          area_code: place.street,
          status: "在营",
          uscc: "91371702XN0000020T",
        }),
    );
    expect(problems.map(({ file, line, code, outcome }) => [file, line, code, outcome])).toEqual([
      ["work_units.csv", 4, "CREDIT_CODE_CHECK", "noted"],
      ["work_units.csv", 5, "CREDIT_CODE_SHARED", "noted"],
      ["property_companies.csv", 3, "CREDIT_CODE_SHARED", "noted"],
    ]);
    expect(totals.find(({ file }) => file === "work_units.csv")).toMatchObject({
      loaded: 4,
      noted: 2,
      refused: 0,
    });
  });
});

describe("notes on rows that are loaded", () => {
  test("a row that holds on no day is noted", async () => {
    const { problems, facts } = await check(
      base.row(
        "memberships",
        { ...membership, to: "2021-01-01" },
        { ...membership, person: two, to: "2021-01-02" },
      ),
    );
    expect(problems.map(({ line, code, outcome }) => [line, code, outcome])).toEqual([
      [2, "PERIOD_REVERSED", "noted"],
    ]);
    expect(facts("memberships").relationships).toHaveLength(2);
  });

  test("a row outside the areas of its source is noted; an area code itself is its area", async () => {
    const narrow = base.source({ id: "SRC-9911", files: allStems, coversAreas: ["9911020010", "991100"] });
    const { problems, totals } = await check(narrow);
    expect(new Set(problems.map(({ code, outcome }) => `${code} ${outcome}`))).toEqual(
      new Set(["OUTSIDE_COVER noted"]),
    );
    expect(problems.filter(({ file }) => file === "places.csv").map(({ got }) => got)).toEqual([
      place.district,
      place.street,
    ]);
    expect(totals.every(({ refused }) => refused === 0)).toBe(true);
  });
});

test("every code of the format that a folder alone can show stands in one of these tests", () => {
  const needGraph = ["DELIVERY_OLDER", "SWEEP_TOO_LARGE", "SOURCES_DIFFER", "STILL_USED"];
  expect([...exchangeFormat.codes.keys()]).toHaveLength(31);
  expect(needGraph.every((code) => exchangeFormat.codes.has(code))).toBe(true);
});

function manifestOf(sources: unknown[]): string {
  return JSON.stringify({
    profile: "test",
    synthetic: true,
    snapshotOn: "2021-12-31",
    generatedAt: "2022-01-04T02:00:00Z",
    rngSeed: null,
    sources,
  });
}

function twoSources(): string {
  const source = {
    id: "S",
    name: "示例",
    files: [],
    receivedAt: "2022-01-04T02:00:00Z",
    coversAreas: [],
    coversFrom: null,
    coversTo: null,
  };
  return manifestOf([source, source]);
}
