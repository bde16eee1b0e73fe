import { differ, needs, needsTrue, onlyWhere, rule, type RowRule, type RuleRow } from "./row-rule.ts";

/** Row rules of places, organisations, people and posts (sections 6 to 8 of the exchange format). */
export const bodyRules: Readonly<Record<string, readonly RowRule[]>> = {
  places: [
    rule(["code", "level"], (row) => {
      const digits = codeLength[row.text("level") ?? ""];
      return digits !== undefined && row.text("code")?.length !== digits
        ? { field: "code", expected: "6 digits for 市 and 县区, 9 for 街道, 12 for 社区" }
        : null;
    }),
    rule(["code", "level", "parent"], parentRule),
    rule(["level", "kind"], (row) => {
      const allowed = kindsOfLevel[row.text("level") ?? ""] ?? [];
      return row.given("kind") && !allowed.includes(row.text("kind") ?? "")
        ? {
            field: "kind",
            expected: "县, 区 or 功能区 for 县区; 城市社区 or 村改居社区 for 社区; else empty",
          }
        : null;
    }),
    ...onlyWhere(
      "level",
      ["COMMUNITY"],
      ["households", "below_standard", "below_standard_on", "rectified_on"],
      "empty: given for 社区 only",
    ),
    ...onlyWhere("level", ["STREET"], ["reform_completed_on"], "empty: given for 街道 only"),
    ...onlyWhere("level", ["CITY", "DISTRICT"], ["urban_rate"], "empty: given for 市 and 县区 only"),
    ...needsTrue(["below_standard_on", "rectified_on"], "below_standard", "empty, or 曾不达标 = 是"),
  ],
  grids: [
    rule(["code", "community"], (row) =>
      row.text("code")?.startsWith(row.text("community") ?? "")
        ? null
        : {
            field: "code",
            expected: `a code that begins with the code of 所属社区, ${row.text("community") ?? ""}`,
          },
    ),
  ],
  compounds: needs(["complaints_12m", "satisfaction"], "indicators_on", "指标日期 given too"),
  party_orgs: [
    ...onlyWhere("field", ["COMPOUND"], ["substantive"], "empty: given for 领域 小区 only"),
    ...needsTrue(["substantive_on"], "substantive", "empty, or 实体性 = 是"),
  ],
  subordinations: [differ("org", "superior", "another organisation: none is its own superior")],
  work_units: [standsSomewhere()],
  service_centres: [standsSomewhere()],
  people: [
    ...(["in_service", "mobile"] as const).map((field) =>
      rule([field, "party_status"], (row) =>
        row.isTrue(field) && row.text("party_status") === "NONE"
          ? { field, expected: "否 or empty for 非党员; 是 needs 正式党员 or 预备党员" }
          : null,
      ),
    ),
    rule(["birth_decade"], (row) =>
      (row.number("birth_decade") ?? 0) % 10 === 0
        ? null
        : { field: "birth_decade", expected: "a decade, ending in 0: 1980 for 1980 to 1989" },
    ),
  ],
  employments: [
    rule(["role", "employer_kind"], (row) =>
      row.text("role") === "COMMUNITY_WORKER" && row.text("employer_kind") !== "RESIDENTS_COMMITTEE"
        ? { field: "role", expected: "社区工作者 only with 用人单位类别 居民委员会" }
        : null,
    ),
  ],
  posts: [
    rule(["kind", "at_kind"], (row) => {
      const stand = standsAt[row.text("kind") ?? ""];
      return stand === undefined || stand.codes.includes(row.text("at_kind") ?? "")
        ? null
        : { field: "at_kind", expected: `${stand.zh} for this 职务` };
    }),
    ...onlyWhere(
      "kind",
      ["COMMUNITY_WORKER"],
      ["post_class", "grade"],
      "empty: given for 职务 社区工作者 only",
    ),
  ],
  unit_check_ins: [differ("org", "community_org", "another organisation than the one that checks in")],
};

const codeLength: Readonly<Record<string, number>> = { CITY: 6, DISTRICT: 6, STREET: 9, COMMUNITY: 12 };

const kindsOfLevel: Readonly<Record<string, readonly string[]>> = {
  DISTRICT: ["COUNTY", "DISTRICT", "ZONE"],
  COMMUNITY: ["URBAN", "VILLAGE_CONVERTED"],
};

/** A place names the one a level up, whose code is the prefix of its own; the city names none. */
function parentRule(row: RuleRow): { field: string; expected: string } | null {
  const [level, code, parent] = [row.text("level"), row.text("code") ?? "", row.text("parent")];
  if (level === "CITY") return parent === null ? null : { field: "parent", expected: "empty for 市" };
  if (parent === null)
    return { field: "parent", expected: "the code of the place one level up, given for all but 市" };
  if (level === "DISTRICT") {
    return parent.length === 6 && parent.slice(0, 4) === code.slice(0, 4) && parent !== code
      ? null
      : { field: "parent", expected: `the city whose code begins with ${code.slice(0, 4)}` };
  }
  const expected = code.slice(0, level === "STREET" ? 6 : 9);
  return parent === expected ? null : { field: "parent", expected };
}

/** 所在社区 or 区划代码; with both, the second contains the first. */
function standsSomewhere(): RowRule {
  return rule(["community", "area_code"], (row) => {
    const [community, area] = [row.text("community"), row.text("area_code")];
    if (community === null && area === null)
      return { field: "area_code", expected: "所在社区 or 区划代码 given" };
    return community !== null && area !== null && !community.startsWith(area)
      ? { field: "area_code", expected: `a prefix of 所在社区, ${community}` }
      : null;
  });
}

const partyOrg = { zh: "党组织", codes: ["PARTY_ORG"] };
const ownersCommittee = { zh: "业主委员会", codes: ["OWNERS_COMMITTEE"] };
const residentsCommittee = { zh: "居民委员会", codes: ["RESIDENTS_COMMITTEE"] };
const grid = { zh: "网格", codes: ["GRID"] };

const standsAt: Readonly<Record<string, { readonly zh: string; readonly codes: readonly string[] }>> = {
  STANDING_MEMBER: partyOrg,
  SECRETARY: partyOrg,
  DEPUTY_SECRETARY: partyOrg,
  ORG_MEMBER: partyOrg,
  PUBLICITY_MEMBER: partyOrg,
  DISCIPLINE_MEMBER: partyOrg,
  OC_DIRECTOR: ownersCommittee,
  OC_DEPUTY: ownersCommittee,
  OC_MEMBER: ownersCommittee,
  RC_DIRECTOR: residentsCommittee,
  RC_MEMBER: residentsCommittee,
  COMMUNITY_WORKER: residentsCommittee,
  GRID_HEAD: grid,
  GRID_WORKER: grid,
  OUTPOST_HEAD: { zh: "派驻机构", codes: ["OUTPOST"] },
  MANAGEMENT: { zh: "单位 or 物业企业", codes: ["WORK_UNIT", "PROPERTY_COMPANY"] },
};
