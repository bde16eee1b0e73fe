import { stringify } from "csv-stringify/sync";
import stringWidth from "string-width";

export const answerFormats = ["table", "json", "csv"] as const;
export type AnswerFormat = (typeof answerFormats)[number];

type Cell = string | number | boolean | null;
type FlatRow = ReadonlyMap<string, Cell>;

/**
 * The data of an answer as text. JSON is the data whole; CSV (with byte-order mark and formula guard) and table show
 * the rows of the first list in it, nested objects as `community.name`, nested lists as their length.
 */
export function formatAnswer(data: unknown, format: AnswerFormat): string {
  if (format === "json") return `${JSON.stringify(data, null, 2)}\n`;
  const rows = rowsOf(data).map(flatten);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return format === "csv" ? csv(columns, rows) : table(columns, rows);
}

function csv(columns: readonly string[], rows: readonly FlatRow[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row.get(column) ?? "")),
    { header: true, columns: columns.map((key) => ({ key })), bom: true, escape_formulas: true },
  );
}

function table(columns: readonly string[], rows: readonly FlatRow[]): string {
  if (rows.length === 0) return "(no rows / 没有结果)\n";
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row.get(column) ?? "")))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => stringWidth(line[index] ?? ""))));
  const drawn = lines.map((line) =>
    line
      .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - stringWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return `${[drawn[0], rule, ...drawn.slice(1)].join("\n")}\n`;
}

/** The first list of objects found from the top, breadth first; an answer without one is a single row. */
function rowsOf(data: unknown): readonly unknown[] {
  let level: unknown[] = [data];
  while (level.length > 0) {
    for (const value of level) if (Array.isArray(value) && value.some(isObject)) return value;
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return [data];
}

function flatten(row: unknown): FlatRow {
  const flat = new Map<string, Cell>();
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      flat.set(name, value.some(isObject) ? value.length : value.map(String).join(" "));
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, name === "" ? key : `${name}.${key}`);
    } else {
      flat.set(
        name,
        typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
      );
    }
  };
  visit(row, "");
  return flat;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
