import type { NodeIndex } from "./node-index.ts";
import type { Judged } from "./references.ts";
import type { Table } from "./table.ts";

/** A row rule that looks into another file: what the referenced thing must be. */
interface CrossFileRule {
  readonly field: string;
  /** The text of the rule that is broken, null when it holds. */
  check(index: NodeIndex, table: Table, row: number): string | null;
}

/** Applies the row rules that look into another file. True when a row fell. */
export function checkAcrossFiles(index: NodeIndex, judged: Judged): boolean {
  let fell = false;
  for (const [stem, rules] of Object.entries(crossFileRules)) {
    const table = index.folder.tables.get(stem);
    if (table === undefined) continue;
    for (let row = 0; row < table.rowCount; row += 1) {
      for (const { field, check } of rules) {
        if (table.isRefused(row)) break;
        const expected = check(index, table, row);
        if (expected === null || !judged.first(table, row, field)) continue;
        table.problem(row, field, "ROW_RULE", expected, table.text(row, field) ?? "an empty cell");
        fell = true;
      }
    }
  }
  return fell;
}

const crossFileRules: Readonly<Record<string, readonly CrossFileRule[]>> = {
  places: [
    {
      field: "parent",
      check: (index, table, row) => {
        const parent = table.text(row, "parent");
        const expected = levelAbove[table.text(row, "level") ?? ""];
        return parent === null ||
          expected === undefined ||
          index.attribute("places", parent, "level") === expected
          ? null
          : `the place one level up, of level ${expected}`;
      },
    },
  ],
  check_ins: [organisationOfCommunity("org")],
  unit_check_ins: [organisationOfCommunity("community_org")],
  issues: [
    {
      field: "raised_in",
      check: (index, table, row) =>
        table.text(row, "raised_in") !== "MEETING" || index.isDiscussed(table.text(row, "id") ?? "")
          ? null
          : "an issue of 会议 on a row of meetings.csv",
    },
  ],
  company_roles: [street("role", "IMPLEMENTED_BY", "基层主抓")],
  street_tasks: [street("action", "RELIEVED_OF", "取消")],
  decision_bodies: [
    {
      field: "area_code",
      check: (index, table, row) => {
        const level = table.text(row, "level");
        return index.attribute("places", table.text(row, "area_code") ?? "", "level") === level
          ? null
          : `a place of the level of 层级, ${level ?? ""}`;
      },
    },
  ],
  school_measures: [school()],
  candidates: [school()],
};

const levelAbove: Readonly<Record<string, string>> = {
  DISTRICT: "CITY",
  STREET: "DISTRICT",
  COMMUNITY: "STREET",
};

function organisationOfCommunity(field: string): CrossFileRule {
  return {
    field,
    check: (index, table, row) => {
      const org = table.text(row, field);
      return org === null || index.attribute("party_orgs", org, "field") === "COMMUNITY"
        ? null
        : "an organisation of 领域 社区";
    },
  };
}

function street(by: string, code: string, word: string): CrossFileRule {
  return {
    field: "body",
    check: (index, table, row) =>
      table.text(row, by) !== code ||
      index.attribute("places", table.text(row, "body") ?? "", "level") === "STREET"
        ? null
        : `the code of a 街道, for ${word}`,
  };
}

function school(): CrossFileRule {
  return {
    field: "school",
    check: (index, table, row) => {
      const unit = table.text(row, "school");
      return unit === null || index.attribute("work_units", unit, "org_type") === "SCHOOL"
        ? null
        : "a unit of 单位类型 学校";
    },
  };
}
