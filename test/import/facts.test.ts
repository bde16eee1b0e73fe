import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importStatements } from "../../src/codegen/import-statements.ts";
import description from "../../src/import/exchange-format.json" with { type: "json" };
import { pairKey, rowKey } from "../../src/import/fact.ts";
import { factsOf, labelModels, typeModels } from "../../src/import/graph-model.ts";
import { maskedName, searchNames } from "../../src/import/names.ts";
import { check } from "./support/check.ts";
import { person, placesOf, world } from "./support/world.ts";

const base = world("9911");
const place = placesOf("9911");
const one = person("9911", 1);

describe("the fact table", () => {
  test.each(description.files.map(({ stem, makes }) => [stem, makes] as const))(
    "makes of %s what the format says",
    (stem, makes) => {
      const facts = factsOf(stem);
      const labels = [...(facts.node ?? []), ...(facts.made ?? [])].map(({ label }) => label);
      const said = makes.flatMap((made) =>
        "node" in made && made.node !== "StreetPower" ? [made.node] : [],
      );
      expect(labels.toSorted()).toEqual(said.toSorted());
      const types = new Set(facts.relationships.map(({ type }) => type));
      expect([...types].toSorted()).toEqual(
        [...new Set(makes.flatMap((made) => ("relationship" in made ? [made.relationship] : [])))].toSorted(),
      );
    },
  );

  test("the write statements on disk are those of the table, and no others", () => {
    const statements = importStatements();
    expect(statements).toHaveLength(labelModels.size * 2 + typeModels.size + 1);
    for (const { path, text } of statements) expect(readFileSync(path, "utf8"), path).toBe(text);
    const generated = new Set(statements.map(({ path }) => path));
    const onDisk = readdirSync("cypher/import").map((file) => `cypher/import/${file}`);
    const left = onDisk.filter(
      (path) => readFileSync(path, "utf8").includes("Generated from") && !generated.has(path),
    );
    expect(left).toEqual([]);
  });
});

describe("facts of a folder", () => {
  test("a row is one fact, and what hangs beside it has a key of its own", async () => {
    const { facts } = await check(base);
    const { nodes, relationships } = facts("compounds");
    expect(nodes.map(({ key, id, areaCode, name }) => [key, id, areaCode, name])).toContainEqual([
      "compounds|W9911-COMPOUND",
      "W9911-COMPOUND",
      place.community,
      "示例花园",
    ]);
    expect(
      relationships.map(({ key, type, start, end, from, to }) => [key, type, start, end, from, to]),
    ).toEqual([
      [
        "compounds|W9911-COMPOUND>LOCATED_IN",
        "LOCATED_IN",
        "W9911-COMPOUND",
        place.community,
        "2010-01-01",
        "9999-12-31",
      ],
      [
        "compounds|W9911-COMPOUND-2>LOCATED_IN",
        "LOCATED_IN",
        "W9911-COMPOUND-2",
        place.otherCommunity,
        "1900-01-01",
        "9999-12-31",
      ],
    ]);
  });

  test("an unknown beginning counts from the cover of its source, from 1900 where that is open, from the snapshot day without a source", async () => {
    const row = { person: one, org: "W9911-ORG", from: "" };
    const from = async (builder: typeof base) => {
      const [fact] = (await check(builder.row("memberships", row))).facts("memberships").relationships;
      return [fact?.from, fact?.fromKnown];
    };
    expect(await from(base)).toEqual(["2021-01-01", false]);
    const stems = description.files.map(({ stem }) => stem);
    expect(
      await from(base.source({ id: "SRC-9911", files: stems, coversAreas: ["9911"], coversFrom: null })),
    ).toEqual(["1900-01-01", false]);
    const unlisted = stems.filter((stem) => stem !== "memberships");
    expect(await from(base.source({ id: "SRC-9911", files: unlisted, coversAreas: ["9911"] }))).toEqual([
      "2021-12-31",
      false,
    ]);
  });

  test("another day that stands for an unknown beginning is no other fact", async () => {
    const content = async (coversFrom: string) => {
      const stems = description.files.map(({ stem }) => stem);
      const builder = base.source({ id: "SRC-9911", files: stems, coversAreas: ["9911"], coversFrom });
      return (await check(builder.row("memberships", { person: one, org: "W9911-ORG" }))).facts("memberships")
        .relationships[0]?.content;
    };
    expect(await content("2021-01-01")).toBe(await content("2020-01-01"));
  });

  test("people are named by the first character alone, double family names by two", async () => {
    const { facts } = await check(
      base.row("people", { id: person("9911", 3), party_status: "非党员", area_code: place.city }),
    );
    const people = facts("people").nodes;
    expect(people.map(({ name }) => name)).toEqual(["欧阳**", "王**", "**"]);
    const properties = labelModels.get("Person")?.properties.map(({ name }) => name) ?? [];
    expect(people[0]?.values[properties.indexOf("displayName")]).toBe("欧阳虚构");
    expect(people[0]?.values[properties.indexOf("pid")]).toBe(one);
  });

  test("things without a name are named by what they are and when", async () => {
    const { facts } = await check(
      base
        .row("worker_trainings", { person: one, training_kind: "年度轮训", on: "2021-04-02", hours: "40" })
        .row("dispute_stats", { grid: "W9911-GRID", period: "2021-11", opened: "3", closed: "2" })
        .row("demo_awards", {
          id: "W9911-AW",
          category: "红色物业",
          field: "小区",
          level: "市级",
          target_kind: "小区",
          target: "W9911-COMPOUND",
          awarded_on: "2021-05-01",
        }),
    );
    const names = ["visits", "consultations", "worker_trainings", "dispute_stats", "demo_awards"].flatMap(
      (stem) => facts(stem).nodes.map(({ id, name }) => [id, name]),
    );
    expect(names).toEqual([
      ["W9911-VISIT", "走访 2021-05-03"],
      ["W9911-TALK", "三方协商 2021-06-01"],
      [`TRAINING-${one}-ROTATION-2021-04-02`, "年度轮训 2021-04-02"],
      ["DISPUTE-W9911-GRID-2021-11", "矛盾纠纷统计 2021-11"],
      ["W9911-AW", "红色物业"],
    ]);
  });

  test("the five powers, tasks, documents and indicators are made once, whatever the order of rows", async () => {
    const project = {
      id: "W9911-BP",
      seq: "1",
      title: "示例",
      area_code: place.district,
      document: "DOC-1",
      doc_ref: "示例1号",
      owner_unit: "W9911-UNIT",
    };
    const rows = [
      { ...project, street: place.street, indicator: "" },
      {
        id: "W9911-BP",
        seq: "",
        title: "",
        area_code: "",
        document: "",
        doc_ref: "",
        owner_unit: "",
        street: "",
        indicator: "compound_branches",
      },
      { ...project, id: "W9911-BP2", street: place.street, indicator: "compound_branches" },
    ];
    const { facts, problems } = await check(
      base
        .row("breakthrough_projects", ...rows)
        .row("street_tasks", { task: "招商引资", action: "取消", body: place.street, on: "2021-06-01" }),
    );
    expect(problems).toEqual([]);
    const { nodes, relationships } = facts("breakthrough_projects");
    expect(nodes.map(({ label, id, areaCode, made }) => [label, id, areaCode, made])).toEqual([
      ["BreakthroughProject", "W9911-BP", place.district, false],
      ["BreakthroughProject", "W9911-BP2", place.district, false],
      ["PolicyDoc", "DOC-1", place.district, true],
      ["Indicator", "INDICATOR-compound_branches", place.city, true],
    ]);
    expect(relationships.map(({ type, start, end }) => `${start} ${type} ${end}`).toSorted()).toEqual([
      `W9911-BP COVERS ${place.street}`,
      "W9911-BP GOVERNED_BY DOC-1",
      "W9911-BP OWNED_BY W9911-UNIT",
      "W9911-BP TARGETS INDICATOR-compound_branches",
      `W9911-BP2 COVERS ${place.street}`,
      "W9911-BP2 GOVERNED_BY DOC-1",
      "W9911-BP2 OWNED_BY W9911-UNIT",
      "W9911-BP2 TARGETS INDICATOR-compound_branches",
    ]);
    expect(facts("street_tasks").nodes.map(({ id, name }) => [id, name])).toEqual([
      ["TASK-INVESTMENT_ATTRACTION", "招商引资"],
    ]);
    expect(facts("street_powers").nodes.map(({ id, areaCode }) => [id, areaCode])).toEqual(
      [1, 2, 3, 4, 5].map((seq) => [`POWER-${seq}`, place.city]),
    );
  });

  test("roles run in the direction that the format gives them", async () => {
    const company = "W9911-COMPANY";
    const { facts } = await check(
      base.row(
        "company_roles",
        { company, role: "行业主管", body: "W9911-UNIT" },
        { company, role: "党建引领", body: "W9911-ORG" },
        { company, role: "基层主抓", body: place.street },
      ),
    );
    expect(
      facts("company_roles").relationships.map(({ start, type, end }) => `${start} ${type} ${end}`),
    ).toEqual([
      `${company} SUPERVISED_BY W9911-UNIT`,
      `W9911-ORG GUIDES ${company}`,
      `${place.street} IMPLEMENTED_BY ${company}`,
    ]);
  });
});

describe("keys", () => {
  test("what hangs beside a row leads back to it", () => {
    expect(rowKey("compounds|CMP-1>LOCATED_IN")).toBe("compounds|CMP-1");
    expect(rowKey("posts|P|SECRETARY|PARTY_ORG|O|2021-01-01")).toBe(
      "posts|P|SECRETARY|PARTY_ORG|O|2021-01-01",
    );
    expect(rowKey("breakthrough_projects|BP|a>b>TARGETS")).toBe("breakthrough_projects|BP|a>b");
  });

  test("a pair is a key without the day it begins", () => {
    expect(pairKey("memberships|P|O|2021-01-01")).toBe(pairKey("memberships|P|O|2020-05-01"));
    expect(pairKey("memberships|P|O|")).toBe(pairKey("memberships|P|O|2020-05-01"));
    expect(pairKey("memberships|P|O2|2021-01-01")).not.toBe(pairKey("memberships|P|O|2021-01-01"));
    expect(pairKey("campaigns|C|PC|2021-01-01>COVERS")).toBe(pairKey("campaigns|C|PC|2020-01-01>COVERS"));
  });
});

describe("names for search", () => {
  test.each([
    ["东城街道", "dongchengjiedao", "dcjd"],
    ["示例花园A01小区", "shilihuayuana01xiaoqu", "slhya01xq"],
    ["绿苑", "lvyuan", "ly"],
    ["重庆路社区", "chongqinglushequ", "cqlsq"],
  ])("%s is found as %s and %s", (name, pinyin, initials) => {
    expect(searchNames(name)).toEqual({ pinyin, initials, sortName: `${pinyin} ${name}` });
  });

  test("masking keeps the family name", () => {
    expect(["王小明", "欧阳明", "欧明", "𠮷野家", ""].map(maskedName)).toEqual([
      "王**",
      "欧阳**",
      "欧**",
      "𠮷**",
      "**",
    ]);
  });
});
