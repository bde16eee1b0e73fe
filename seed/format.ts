import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Rosters, rosterTables } from "./rosters.ts";

/** How one file is written: its table in memory and its columns in order. */
export interface FileFormat {
  readonly stem: string;
  readonly table: keyof Rosters;
  readonly columns: readonly ColumnFormat[];
}

export interface ColumnFormat {
  /** Chinese header. */
  readonly header: string;
  /** Property of the row in memory. */
  readonly property: string;
  /** The cell of a value; empty for "not known". */
  cell(value: unknown): string;
}

const formatSchema = z.object({
  files: z.array(
    z.object({
      stem: z.string(),
      columns: z.array(
        z.object({
          header_zh: z.string(),
          field: z.string(),
          type: z.string(),
          values: z.array(z.object({ code: z.string(), zh: z.string() })).optional(),
        }),
      ),
    }),
  ),
});

/** The 56 files, from the machine form of the exchange format. */
export const fileFormats: readonly FileFormat[] = readFormats();

function readFormats(): FileFormat[] {
  const text = readFileSync(new URL("../src/import/exchange-format.json", import.meta.url), "utf8");
  const tables = new Map<string, keyof Rosters>(rosterTables.map((table) => [table, table]));
  return formatSchema.parse(JSON.parse(text)).files.map(({ stem, columns }) => {
    const table = tables.get(camelCase(stem));
    if (table === undefined)
      throw new Error(`File ${stem}: expected a table ${camelCase(stem)} in the rosters, got none.`);
    return {
      stem,
      table,
      columns: columns.map((column) => ({
        header: column.header_zh,
        property: camelCase(column.field),
        cell: cellWriter(
          stem,
          column.field,
          column.type,
          new Map(column.values?.map((value) => [value.code, value.zh])),
        ),
      })),
    };
  });
}

function cellWriter(
  stem: string,
  field: string,
  type: string,
  words: ReadonlyMap<string, string>,
): (value: unknown) => string {
  return (value) => {
    if (value === undefined) return "";
    if (typeof value === "boolean") return value ? "是" : "否";
    if (typeof value !== "string" && typeof value !== "number") {
      throw new Error(`${stem}.${field}: expected text, a number or a boolean, got ${typeof value}.`);
    }
    if (type !== "enum") return String(value);
    const word = words.get(String(value));
    if (word === undefined) {
      throw new Error(`${stem}.${field}: expected one of ${[...words.keys()].join(", ")}, got ${value}.`);
    }
    return word;
  };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
