import { allStems } from "../../import/support/world.ts";
import type { RuleWorld } from "./rule-world.ts";

const city = "9804";
const community = `${city}02001001`;
const uncovered = `${city}03001001`;

/** Two districts; the source covers the first. */
export const g04: RuleWorld = {
  rule: "G04",
  city,
  draw: (folder) =>
    folder
      .source({
        id: `SRC-${city}`,
        files: allStems,
        coversAreas: [`${city}00`, `${city}02`],
        coversFrom: "2020-01-01",
      })
      .row(
        "places",
        { code: `${city}00`, level: "市", name: "示例市", parent: "" },
        { code: `${city}02`, level: "县区", name: "示例区", parent: `${city}00` },
        { code: `${city}02001`, level: "街道", name: "示例街道", parent: `${city}02` },
        { code: community, level: "社区", name: "示例社区", parent: `${city}02001` },
        { code: `${city}03`, level: "县区", name: "他区", parent: `${city}00` },
        { code: `${city}03001`, level: "街道", name: "他街道", parent: `${city}03` },
        { code: uncovered, level: "社区", name: "他社区", parent: `${city}03001` },
      )
      .row(
        "grids",
        { id: `W${city}-1`, code: `${community}001`, name: "甲网格", community },
        { id: `W${city}-2`, code: `${community}002`, name: "乙网格", community },
        { id: `W${city}-3`, code: `${uncovered}001`, name: "丙网格", community: uncovered },
      )
      .row("party_orgs", {
        id: `W${city}-B`,
        name: "甲网格党支部",
        kind: "党支部",
        field: "网格",
        level: "6",
        area_code: community,
        founded_on: "2020-06-01",
        dissolved_on: "2021-06-01",
      })
      .row("org_places", {
        org: `W${city}-B`,
        target_kind: "网格",
        target: `W${city}-1`,
        from: "2020-06-01",
      }),
  cases: [
    {
      because: "a branch founded on the day counts on that day",
      on: "2020-06-01",
      subject: `W${city}-1`,
      verdict: "MET",
    },
    { because: "the day before there is none", on: "2020-05-31", subject: `W${city}-1`, verdict: "GAP" },
    {
      because: "on the day of its dissolution it is gone",
      on: "2021-06-01",
      subject: `W${city}-1`,
      verdict: "GAP",
    },
    {
      because: "a grid without a branch is a gap, of medium severity while it has too few members",
      on: "2021-12-31",
      subject: `W${city}-2`,
      verdict: "GAP",
      severity: "MEDIUM",
      kinds: ["GRID_NO_BRANCH"],
      evidence: { fullMembers: 0 },
    },
    {
      because: "where no source covers nobody knows",
      on: "2021-12-31",
      subject: `W${city}-3`,
      verdict: "UNKNOWN",
    },
    {
      because: "before the source's first day nobody knows",
      on: "2019-12-31",
      subject: `W${city}-2`,
      verdict: "UNKNOWN",
    },
  ],
};
