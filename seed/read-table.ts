import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** One of the project's own tables, a row an object by header. Tables are small and part of the program, so they are read at once. */
export function readTable(name: string): Record<string, string>[] {
  const path = tablePaths[name] ?? `tables/${name}.csv`;
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  return z
    .array(z.record(z.string(), z.string()))
    .parse(parse(text, { columns: true, skip_empty_lines: true }));
}

const tablePaths: Readonly<Record<string, string>> = { figures: "../src/indicators/figures.csv" };

/** The whole number in a cell of a table; an error names what is missing. */
export function wholeNumber(row: Readonly<Record<string, string>>, column: string): number {
  const cell = row[column];
  const value = Number(cell);
  if (cell === undefined || cell === "" || !Number.isInteger(value)) {
    throw new Error(`Table column ${column}: expected a whole number, got "${cell ?? "no such column"}".`);
  }
  return value;
}

/** The text in a cell of a table; an error names what is missing. */
export function text(row: Readonly<Record<string, string>>, column: string): string {
  const cell = row[column];
  if (cell === undefined || cell === "")
    throw new Error(`Table column ${column}: expected text, got nothing.`);
  return cell;
}
