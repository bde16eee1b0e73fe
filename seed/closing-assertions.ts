import { expectedFigures } from "./expected-figures.ts";
import type { CityQuota } from "./quota.ts";
import { readTable, text } from "./read-table.ts";
import { compareBreakdown } from "./roster-breakdown.ts";
import { countFigures } from "./roster-figures.ts";
import { findStructuralFaults } from "./roster-structure.ts";
import type { Rosters } from "./rosters.ts";

/**
 * Refuses rosters that miss a figure: those of the whole city, every column of the street and district tables, and the structure
 * the rules rely on. With `published`, also every figure of the table of figures that can be counted here.
 * Throws one error that names each figure, what was expected and what came.
 */
export function assertClosing(
  rosters: Rosters,
  quota: CityQuota,
  options: { readonly published: boolean },
): void {
  const counted = countFigures(rosters);
  const differences = [...expectedFigures(quota)].map(([key, expected]) =>
    compare(key, expected, counted.get(key)),
  );
  if (options.published) differences.push(...comparePublished(counted));
  for (const { place, figure, expected, got } of compareBreakdown(rosters, quota)) {
    differences.push(`${figure} in ${place}: expected ${expected}, got ${got}`);
  }
  differences.push(...findStructuralFaults(rosters));
  const failed = differences.filter((line) => line !== null);
  if (failed.length === 0) return;
  const shown = failed.slice(0, 20).join("\n  ");
  throw new Error(
    `The generated rosters of ${quota.name} miss ${failed.length} figures; nothing was written. / 生成数据与指标不符，未写入。\n  ${shown}`,
  );
}

/** Figures of the table that carry a plain number and are counted here; a closing assertion that is not counted is a failure too. */
function comparePublished(counted: ReadonlyMap<string, number>): (string | null)[] {
  return readTable("figures").map((row) => {
    const key = text(row, "key");
    const got = counted.get(key);
    const asserted = row.closing_assertion === "yes";
    if (got === undefined && (!asserted || coveredByStructure.has(key))) return null;
    return compare(key, Number(text(row, "value")), got);
  });
}

/** Asserted by the structure check: a tree without cycles, and state firms whose leaders all hold a management post. */
const coveredByStructure = new Set(["hierarchy_cycles", "soe_cross_appointment"]);

function compare(key: string, expected: number, got: number | undefined): string | null {
  return got === expected ? null : `${key}: expected ${expected}, got ${got ?? "no count"}`;
}
