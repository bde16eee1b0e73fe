import { describe, expect, test } from "vitest";
import description from "../../src/import/exchange-format.json" with { type: "json" };
import { check } from "./support/check.ts";
import { person, placesOf, world } from "./support/world.ts";

type Row = Record<string, string>;

const base = world("9911");
const place = placesOf("9911");
const one = person("9911", 1);
const company = "W9911-COMPANY";
const unit = "W9911-UNIT";
const community = place.community;

/** Rows that break one rule each, with the column that the answer names; beside each a row that keeps it. */
const cases: Record<string, readonly (readonly [column: string, broken: Row, kept: Row])[]> = {
  places: [
    ["代码", { code: `${place.street}004`, level: "街道", name: "示例", parent: place.district }, place3({})],
    ["上级代码", place3({ parent: "" }), place3({})],
    ["上级代码", place3({ parent: place.district }), place3({})],
    ["上级代码", { ...city("991101"), parent: place.city }, city("991101")],
    [
      "上级代码",
      { ...city("991103"), level: "县区", kind: "区", parent: place.district },
      { ...city("991103"), level: "县区", kind: "区", parent: place.city },
    ],
    ["类型", place3({ kind: "县" }), place3({ kind: "村改居社区" })],
    ["类型", { ...city("991101"), kind: "区" }, city("991101")],
    ["户数", { ...city("991101"), households: "5" }, place3({ households: "5" })],
    ["曾不达标", { ...city("991101"), below_standard: "否" }, place3({ below_standard: "否" })],
    ["完成改革日期", place3({ reform_completed_on: "2021-01-01" }), place3({})],
    ["城镇化率", place3({ urban_rate: "0.5" }), { ...city("991101"), urban_rate: "0.5" }],
    [
      "认定不达标日期",
      place3({ below_standard_on: "2020-01-01" }),
      place3({ below_standard: "是", below_standard_on: "2020-01-01" }),
    ],
    [
      "整改完成日期",
      place3({ below_standard: "否", rectified_on: "2020-01-01" }),
      place3({ below_standard: "是", rectified_on: "2020-01-01" }),
    ],
  ],
  grids: [["网格代码", grid(`${place.otherCommunity}009`), grid(`${community}009`)]],
  compounds: [
    [
      "近十二月投诉量",
      compound({ complaints_12m: "3" }),
      compound({ complaints_12m: "3", indicators_on: "2021-12-31" }),
    ],
    [
      "满意度",
      compound({ satisfaction: "80" }),
      compound({ satisfaction: "80", indicators_on: "2021-12-31" }),
    ],
  ],
  party_orgs: [
    ["实体性", org({ field: "社区", substantive: "否" }), org({ field: "小区", substantive: "否" })],
    [
      "实体化日期",
      org({ field: "小区", substantive: "否", substantive_on: "2021-01-01" }),
      org({ field: "小区", substantive: "是", substantive_on: "2021-01-01" }),
    ],
  ],
  subordinations: [
    [
      "上级党组织编号",
      { org: "W9911-ORG", superior: "W9911-ORG", kind: "隶属" },
      { org: "W9911-BRANCH", superior: "W9911-ORG", kind: "隶属" },
    ],
  ],
  work_units: [
    ["区划代码", workUnit({}), workUnit({ community })],
    [
      "区划代码",
      workUnit({ community, area_code: place.otherCommunity }),
      workUnit({ community, area_code: place.street }),
    ],
  ],
  service_centres: [
    [
      "区划代码",
      { id: "W9911-S9", name: "示例", tier: "街道" },
      { id: "W9911-S9", name: "示例", tier: "街道", area_code: place.street },
    ],
  ],
  people: [
    [
      "在职党员",
      someone({ party_status: "非党员", in_service: "是" }),
      someone({ party_status: "预备党员", in_service: "是" }),
    ],
    [
      "流动党员",
      someone({ party_status: "非党员", mobile: "是" }),
      someone({ party_status: "非党员", mobile: "否" }),
    ],
    ["出生年代", someone({ birth_decade: "1985" }), someone({ birth_decade: "1980" })],
  ],
  employments: [
    [
      "岗位性质",
      { person: one, employer_kind: "单位", employer: unit, role: "社区工作者" },
      { person: one, employer_kind: "居民委员会", employer: "W9911-RC", role: "社区工作者" },
    ],
  ],
  posts: [
    ["任职机构类别", post("书记", "单位", unit), post("书记", "党组织", "W9911-ORG")],
    [
      "任职机构类别",
      post("业委会主任", "居民委员会", "W9911-RC"),
      post("业委会主任", "业主委员会", "W9911-OC"),
    ],
    ["任职机构类别", post("社区工作者", "网格", "W9911-GRID"), post("社区工作者", "居民委员会", "W9911-RC")],
    ["任职机构类别", post("网格长", "党组织", "W9911-ORG"), post("网格长", "网格", "W9911-GRID")],
    [
      "任职机构类别",
      post("派驻机构负责人", "单位", unit),
      post("派驻机构负责人", "派驻机构", "W9911-OUTPOST"),
    ],
    ["任职机构类别", post("经营管理职务", "党组织", "W9911-ORG"), post("经营管理职务", "物业企业", company)],
    [
      "岗位类别",
      { ...post("书记", "党组织", "W9911-ORG"), post_class: "正职" },
      { ...post("社区工作者", "居民委员会", "W9911-RC"), post_class: "正职" },
    ],
    ["等级", { ...post("其他", "单位", unit), grade: "3" }, post("其他", "单位", unit)],
  ],
  check_ins: [["社区党组织编号", { person: one, org: "W9911-BRANCH" }, { person: one, org: "W9911-ORG" }]],
  unit_check_ins: [
    [
      "社区党组织编号",
      { org: "W9911-ORG", community_org: "W9911-ORG" },
      { org: "W9911-BRANCH", community_org: "W9911-ORG" },
    ],
    [
      "社区党组织编号",
      { org: "W9911-ORG", community_org: "W9911-BRANCH" },
      { org: "W9911-BRANCH", community_org: "W9911-ORG" },
    ],
  ],
  issues: [
    ["来源编号", issue({ raised_at: "" }), issue({})],
    ["来源编号", issue({ raised_in: "会议" }), issue({})],
    ["来源类别", issue({ raised_in: "会议", raised_at: "" }), issue({})],
    ["办结日期", issue({ status: "已办结" }), issue({ status: "已办结", closed_on: "2021-06-01" })],
    ["办结日期", issue({ closed_on: "2021-06-01" }), issue({ status: "办理中" })],
  ],
  property_companies: [
    ["清退日期", firm({ status: "清退" }), firm({ status: "清退", removed_on: "2021-05-20" })],
    ["清退日期", firm({ removed_on: "2021-05-20" }), firm({})],
    [
      "清退原因",
      firm({ removal_reason: "信誉低" }),
      firm({ status: "清退", removed_on: "2021-05-20", removal_reason: "信誉低" }),
    ],
  ],
  company_roles: [
    [
      "责任主体编号",
      { company, role: "基层主抓", body: place.community },
      { company, role: "基层主抓", body: place.street },
    ],
  ],
  credit_ratings: [["红色物业权重", rating("1"), rating("0.3")]],
  campaigns: [
    [
      "起",
      { id: "W9911-CA", name: "示例", area_code: place.street, from: "2021-01-01" },
      { id: "W9911-CA", name: "示例", area_code: place.street, company, from: "2021-01-01" },
    ],
  ],
  centre_areas: [
    [
      "对象类别",
      { centre: "W9911-CENTRE", relation: "上级中心", target_kind: "小区", target: "W9911-COMPOUND" },
      { centre: "W9911-CENTRE", relation: "服务范围", target_kind: "小区", target: "W9911-COMPOUND" },
    ],
    [
      "对象类别",
      { centre: "W9911-CENTRE", relation: "服务范围", target_kind: "党群服务中心", target: "W9911-CENTRE" },
      { centre: "W9911-CENTRE", relation: "服务范围", target_kind: "街道", target: place.street },
    ],
    [
      "对象编号",
      { centre: "W9911-CENTRE", relation: "上级中心", target_kind: "党群服务中心", target: "W9911-CENTRE" },
      { centre: "W9911-CENTRE", relation: "服务范围", target_kind: "社区", target: community },
    ],
  ],
  street_tasks: [
    [
      "主体编号",
      { task: "招商引资", action: "取消", body: community, on: "2021-06-01" },
      { task: "招商引资", action: "取消", body: place.street, on: "2021-06-01" },
    ],
  ],
  breakthrough_projects: [
    [
      "实施意见文号",
      project({ doc_ref: "示例〔2021〕1号" }),
      project({ doc_ref: "示例〔2021〕1号", document: "DOC-1" }),
    ],
  ],
  decision_bodies: [
    [
      "区划代码",
      { id: "W9911-B2", name: "示例", kind: "党委常委会", level: "市", area_code: place.district },
      { id: "W9911-B2", name: "示例", kind: "党委常委会", level: "市", area_code: place.city },
    ],
  ],
  meetings: [
    [
      "议定结果",
      { id: "W9911-M", body: "W9911-BODY", held_on: "2021-05-01", outcome: "议定" },
      { id: "W9911-M", body: "W9911-BODY", held_on: "2021-05-01" },
    ],
  ],
  duty_reports: [
    [
      "人员编号",
      report({ kind: "街道党工委书记", org: "W9911-ORG" }),
      report({ kind: "街道党工委书记", org: "W9911-ORG", person: one }),
    ],
    [
      "党组织编号",
      report({ kind: "联席会议成员单位", unit, org: "W9911-ORG" }),
      report({ kind: "联席会议成员单位", unit }),
    ],
    [
      "单位编号",
      report({ kind: "县区委书记", org: "W9911-ORG", person: one, unit }),
      report({ kind: "县区委书记", org: "W9911-ORG", person: one }),
    ],
  ],
  assessments: [
    ["满分", assessment({ score: "8" }), assessment({ score: "8", max_score: "10" })],
    ["得分", assessment({ score: "11", max_score: "10" }), assessment({ score: "10", max_score: "10" })],
  ],
  work_areas: [
    [
      "止",
      { id: "W9911-WA", name: "示例", area_code: place.city, to: "2021-01-01" },
      { id: "W9911-WA", name: "示例", area_code: place.city, person: one, to: "2021-01-01" },
    ],
  ],
  demo_awards: [["获评对象类别", award("党组织", "W9911-ORG"), award("小区", "W9911-COMPOUND")]],
  model_posts: [
    [
      "起",
      { id: "W9911-MP", kind: "示范岗", unit, from: "2021-01-01" },
      { id: "W9911-MP", kind: "示范岗", unit, person: one, from: "2021-01-01" },
    ],
  ],
  school_measures: [
    [
      "状态",
      { seq: "1", aspect: "方面一", status: "完成" },
      { seq: "1", aspect: "方面一", status: "完成", school: "W9911-SCHOOL" },
    ],
    [
      "学校编号",
      { seq: "1", aspect: "方面一", school: unit },
      { seq: "1", aspect: "方面一", school: "W9911-SCHOOL" },
    ],
  ],
  candidates: [
    [
      "学校编号",
      { id: "W9911-CD", person: one, school: unit, listed_on: "2021-01-01" },
      { id: "W9911-CD", person: one, school: "W9911-SCHOOL", listed_on: "2021-01-01" },
    ],
  ],
  industry_chains: [
    ["成员类别", chain({ member_kind: "单位" }), chain({ member_kind: "单位", member: unit })],
    ["成员编号", chain({ member: unit }), chain({})],
    ["起", chain({ from: "2021-01-01" }), chain({ member_kind: "单位", member: unit, from: "2021-01-01" })],
  ],
  org_life_events: [["实到人数", life("9"), life("8")]],
};

describe("row rules", () => {
  for (const [stem, rows] of Object.entries(cases)) {
    test.each(rows)(`${stem}: %s`, async (column, broken, kept) => {
      const file = `${stem}.csv`;
      const before = base.rowsOf(stem).length;
      const refused = (await check(base.row(stem, broken))).problems.filter(
        ({ outcome }) => outcome === "refused",
      );
      expect(refused.map((problem) => [problem.file, problem.line, problem.column, problem.code])).toEqual([
        [file, before + 2, column, "ROW_RULE"],
      ]);
      const right = await check(base.row(stem, kept));
      expect(right.problems).toEqual([]);
    });
  }

  test("every file that has checks is here", () => {
    const checked = description.files.filter(({ checks }) => checks.length > 0).map(({ stem }) => stem);
    expect(Object.keys(cases).toSorted()).toEqual(checked.toSorted());
  });

  test("the same issue on two rows of a meeting has the same outcome", async () => {
    const meeting = { id: "W9911-M", body: "W9911-BODY", held_on: "2021-05-01", issue: "W9911-I" };
    const raised = base.row("issues", issue({ raised_in: "会议", raised_at: "" }));
    const differs = raised.row(
      "meetings",
      { ...meeting, outcome: "议定", unit },
      { ...meeting, outcome: "退回", unit: "W9911-SCHOOL" },
    );
    expect((await check(differs)).problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["issues.csv", 2, "ROW_RULE"],
      ["meetings.csv", 2, "ROW_RULE"],
      ["meetings.csv", 3, "ROW_RULE"],
    ]);
    const agrees = raised.row(
      "meetings",
      { ...meeting, outcome: "议定", unit },
      { ...meeting, outcome: "议定", unit: "W9911-SCHOOL" },
    );
    const { problems, facts } = await check(agrees);
    expect(problems).toEqual([]);
    expect(
      facts("meetings")
        .relationships.map(({ type }) => type)
        .toSorted(),
    ).toEqual(["ATTENDED_BY", "ATTENDED_BY", "DISCUSSED", "OF"]);
    expect(facts("issues").nodes.map(({ areaCode }) => areaCode)).toEqual([place.street]);
  });
});

function place3(row: Row): Row {
  return {
    code: `${place.street}003`,
    level: "社区",
    name: "示例第三社区",
    parent: place.street,
    kind: "城市社区",
    ...row,
  };
}

function city(code: string): Row {
  return { code, level: "市", name: "示例市" };
}

function grid(code: string): Row {
  return { id: "W9911-G9", code, name: "示例", community };
}

function compound(row: Row): Row {
  return { id: "W9911-C9", name: "示例", community, ...row };
}

function org(row: Row): Row {
  return { id: "W9911-O9", name: "示例", kind: "党支部", level: "6", area_code: community, ...row };
}

function workUnit(row: Row): Row {
  return { id: "W9911-U9", name: "示例", org_type: "机关", ...row };
}

function someone(row: Row): Row {
  return { id: person("9911", 9), party_status: "正式党员", area_code: community, ...row };
}

function post(kind: string, atKind: string, at: string): Row {
  return { person: one, kind, at_kind: atKind, at };
}

function issue(row: Row): Row {
  return {
    id: "W9911-I",
    raised_in: "走访调研",
    raised_at: "W9911-VISIT",
    raised_on: "2021-05-03",
    status: "未办结",
    ...row,
  };
}

function firm(row: Row): Row {
  return { id: "W9911-P9", name: "虚构物业", area_code: place.street, status: "在营", ...row };
}

function rating(weight: string): Row {
  return { id: "W9911-R", company, year: "2021", score: "80", red_weight: weight };
}

function project(row: Row): Row {
  return { id: "W9911-BP", seq: "1", title: "示例", area_code: place.city, ...row };
}

function report(row: Row): Row {
  return { id: "W9911-D", year: "2021", ...row };
}

function assessment(row: Row): Row {
  return {
    id: "W9911-A",
    year: "2021",
    scheme: "街道",
    target_kind: "街道",
    target: place.street,
    item: "双报到",
    ...row,
  };
}

function award(kind: string, target: string): Row {
  return {
    id: "W9911-AW",
    category: "红色物业",
    field: "小区",
    level: "市级",
    target_kind: kind,
    target,
    awarded_on: "2021-05-01",
  };
}

function chain(row: Row): Row {
  return { id: "W9911-CH", name: "示例", area_code: place.city, ...row };
}

function life(attended: string): Row {
  return { id: "W9911-L", org: "W9911-BRANCH", kind: "党课", on: "2021-05-01", expected: "8", attended };
}
