import { needs, onlyWhere, rule, type RowRule } from "./row-rule.ts";

/** Row rules of links, property, service network, decisions, awards and activities (sections 9 to 14). */
export const activityRules: Readonly<Record<string, readonly RowRule[]>> = {
  issues: [
    rule(["raised_in", "raised_at"], (row) => {
      const atMeeting = row.text("raised_in") === "MEETING";
      if (atMeeting && row.given("raised_at")) return { field: "raised_at", expected: "empty for 会议" };
      return !atMeeting && !row.given("raised_at")
        ? { field: "raised_at", expected: "the id of the visit or consultation, for 走访调研 and 三方协商" }
        : null;
    }),
    rule(["status", "closed_on"], (row) => {
      const closed = row.text("status") === "CLOSED";
      if (closed === row.given("closed_on")) return null;
      return { field: "closed_on", expected: closed ? "a day, for 已办结" : "empty: given for 已办结 only" };
    }),
  ],
  property_companies: [
    rule(["status", "removed_on"], (row) =>
      row.text("status") === "REMOVED" && !row.given("removed_on")
        ? { field: "removed_on", expected: "a day, for 清退" }
        : null,
    ),
    ...onlyWhere("status", ["REMOVED"], ["removed_on", "removal_reason"], "empty for 在营"),
  ],
  credit_ratings: [
    rule(["red_weight"], (row) =>
      (row.number("red_weight") ?? 0) < 1 ? null : { field: "red_weight", expected: "a weight below 1" },
    ),
  ],
  campaigns: needs(["from", "to"], "company", "empty, or 物业企业编号 given too"),
  centre_areas: [
    rule(["relation", "target_kind"], (row) => {
      const under = row.text("relation") === "UNDER";
      if (under === (row.text("target_kind") === "CENTRE")) return null;
      return {
        field: "target_kind",
        expected: under ? "党群服务中心 for 上级中心" : "街道, 社区 or 小区 for 服务范围",
      };
    }),
    rule(["relation", "centre", "target"], (row) =>
      row.text("relation") === "UNDER" && row.given("centre") && row.text("centre") === row.text("target")
        ? { field: "target", expected: "another centre: none is under itself" }
        : null,
    ),
  ],
  meetings: needs(["outcome"], "issue", "empty, or 问题编号 given too"),
  duty_reports: [
    ...(["person", "org"] as const).map((field) =>
      rule(["kind", field], (row) => {
        const byUnit = row.text("kind") === "MEMBER_UNIT";
        if (byUnit !== row.given(field)) return null;
        return { field, expected: byUnit ? "empty for 联席会议成员单位" : "given, unless 联席会议成员单位" };
      }),
    ),
    rule(["kind", "unit"], (row) => {
      const byUnit = row.text("kind") === "MEMBER_UNIT";
      if (byUnit === row.given("unit")) return null;
      return {
        field: "unit",
        expected: byUnit ? "given for 联席会议成员单位" : "empty: for 联席会议成员单位 only",
      };
    }),
  ],
  assessments: [
    rule(["score", "max_score"], (row) => {
      const [score, most] = [row.number("score"), row.number("max_score")];
      if (score === null) return null;
      if (most === null) return { field: "max_score", expected: "满分, since 得分 is given" };
      return score > most ? { field: "score", expected: `at most 满分, ${most}` } : null;
    }),
  ],
  work_areas: needs(["from", "to"], "person", "empty, or 人员编号 given too"),
  demo_awards: [
    rule(["category", "target_kind"], (row) =>
      row.text("category") === "RED_PROPERTY" &&
      !["COMPOUND", "PROPERTY_COMPANY"].includes(row.text("target_kind") ?? "")
        ? { field: "target_kind", expected: "小区 or 物业企业 for 红色物业" }
        : null,
    ),
  ],
  model_posts: needs(["from", "to"], "person", "empty, or 人员编号 given too"),
  school_measures: needs(["status", "acted_on"], "school", "empty, or 学校编号 given too"),
  industry_chains: [
    ...needs(["member_kind"], "member", "empty, or 成员编号 given too"),
    ...needs(["member"], "member_kind", "成员类别 given too"),
    ...needs(["from", "to"], "member", "empty, or 成员类别 and 成员编号 given too"),
  ],
  org_life_events: [
    rule(["expected", "attended"], (row) => {
      const [expected, attended] = [row.number("expected"), row.number("attended")];
      return expected !== null && attended !== null && attended > expected
        ? { field: "attended", expected: `at most 应到人数, ${expected}` }
        : null;
    }),
  ],
};
