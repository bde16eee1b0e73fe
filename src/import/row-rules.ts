import { activityRules } from "./row-rules-activities.ts";
import { bodyRules } from "./row-rules-bodies.ts";
import type { RowRule, RuleRow } from "./row-rule.ts";
import type { Table } from "./table.ts";

/** What the importer checks within a row, file by file: the texts under "checked" of the exchange format. */
export const rowRules: Readonly<Record<string, readonly RowRule[]>> = { ...bodyRules, ...activityRules };

/** Applies the rules of the file to every row; a rule is left out where a column it looks at could not be read. */
export function checkRowRules(table: Table): void {
  const rules = rowRules[table.format.stem] ?? [];
  if (rules.length === 0) return;
  for (let row = 0; row < table.rowCount; row += 1) {
    const view = rowView(table, row);
    for (const rule of rules) {
      if (rule.fields.some((field) => table.hasFault(row, field))) continue;
      const broken = rule.check(view);
      if (broken !== null) {
        table.problem(
          row,
          broken.field,
          "ROW_RULE",
          broken.expected,
          broken.got ?? shown(table, row, broken.field),
        );
      }
    }
  }
}

function rowView(table: Table, row: number): RuleRow {
  return {
    text: (field) => table.text(row, field),
    number: (field) => {
      const value = table.value(row, field);
      return typeof value === "number" ? value : null;
    },
    isTrue: (field) => table.value(row, field) === true,
    given: (field) => table.value(row, field) !== null,
  };
}

/** The cell as it stands in the file, in Chinese where it is a word of an enum. */
function shown(table: Table, row: number, field: string): string {
  const value = table.text(row, field);
  if (value === null) return "an empty cell";
  const column = table.format.columns.find((each) => each.field === field);
  if (column?.type === "bool") return value === "true" ? "是" : "否";
  return column?.values.find(({ code }) => code === value)?.zh ?? value;
}
