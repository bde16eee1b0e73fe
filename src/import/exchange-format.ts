import { z } from "zod";
import description from "./exchange-format.json" with { type: "json" };

/** A value of an enum column: the stored code, the Chinese word, and other words that are read as it. */
export interface EnumValue {
  readonly code: string;
  readonly zh: string;
  readonly aliases: readonly string[];
}

export type CellType = "string" | "int" | "float" | "date" | "bool" | "enum" | "ref";

export interface Reference {
  readonly stem: string;
  /** The code of the column named by `by` for which the reference points to this file; null where it always does. */
  readonly when: string | null;
}

export interface ColumnFormat {
  /** Chinese header. */
  readonly header: string;
  /** English header; in camel case also the property. */
  readonly field: string;
  readonly type: CellType;
  readonly required: boolean;
  /** Describes the thing of a file with several rows for one thing. */
  readonly ofNode: boolean;
  readonly values: readonly EnumValue[];
  readonly refs: readonly Reference[];
  readonly by: string | null;
  /** Level a referenced place must have. */
  readonly level: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly pattern: RegExp | null;
}

export interface FileFormat {
  readonly stem: string;
  /** File name, `places.csv`. */
  readonly file: string;
  /** Position in the load order. */
  readonly order: number;
  readonly titleZh: string;
  readonly key: readonly string[];
  readonly unique: readonly (readonly string[])[];
  readonly idField: string | null;
  /** Column that holds the rows of one thing together; null where a row is a thing. */
  readonly rowsOfOneNode: string | null;
  /** Column that ends a fact; null where nothing does. */
  readonly endColumn: string | null;
  readonly columns: readonly ColumnFormat[];
  readonly columnIndex: ReadonlyMap<string, number>;
}

export interface ExchangeFormat {
  /** The files in load order. */
  readonly files: readonly FileFormat[];
  readonly byStem: ReadonlyMap<string, FileFormat>;
  readonly forbiddenHeaderWords: readonly string[];
  readonly idPattern: RegExp;
  readonly codes: ReadonlyMap<string, { readonly when: string; readonly outcome: "refused" | "noted" }>;
}

/** Header and field of the column that every file may have. */
export const sourceColumn = { header: "来源", field: "source" } as const;

/** Enum columns whose codes are numbers and are stored as such. */
export const numericEnums: ReadonlySet<string> = new Set(["power", "aspect"]);

const columnSchema = z.object({
  header_zh: z.string(),
  field: z.string(),
  type: z.enum(["string", "int", "float", "date", "bool", "enum", "ref"]),
  required: z.boolean(),
  of_node: z.boolean().optional(),
  values: z
    .array(z.object({ code: z.string(), zh: z.string(), aliases: z.array(z.string()).optional() }))
    .optional(),
  refs: z.array(z.object({ stem: z.string(), when: z.string().optional() })).optional(),
  by: z.string().optional(),
  level: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().optional(),
});

const formatSchema = z.object({
  forbidden_header_words: z.array(z.string()),
  id_pattern: z.string(),
  load_order: z.array(z.string()),
  codes: z.array(z.object({ code: z.string(), when: z.string(), outcome: z.string() })),
  files: z.array(
    z.object({
      stem: z.string(),
      file: z.string(),
      title_zh: z.string(),
      key: z.array(z.string()),
      unique: z.array(z.array(z.string())).optional(),
      id_field: z.string().nullable(),
      rows_of_one_node: z.string().optional(),
      end_column: z.string().nullable(),
      columns: z.array(columnSchema),
    }),
  ),
});

/** The format as published, for programs: `exchange-format.json` read once. */
export const exchangeFormat: ExchangeFormat = readFormat(description);

function readFormat(json: unknown): ExchangeFormat {
  const parsed = formatSchema.parse(json);
  const files = parsed.files
    .map((file): FileFormat => {
      const columns = file.columns.map(columnFormat);
      return {
        stem: file.stem,
        file: file.file,
        order: parsed.load_order.indexOf(file.stem),
        titleZh: file.title_zh,
        key: file.key,
        unique: file.unique ?? [],
        idField: file.id_field,
        rowsOfOneNode: file.rows_of_one_node ?? null,
        endColumn: file.end_column,
        columns,
        columnIndex: new Map(columns.map((column, index) => [column.field, index])),
      };
    })
    .sort((a, b) => a.order - b.order);
  return {
    files,
    byStem: new Map(files.map((file) => [file.stem, file])),
    forbiddenHeaderWords: parsed.forbidden_header_words,
    idPattern: new RegExp(parsed.id_pattern),
    codes: new Map(
      parsed.codes.map(({ code, when, outcome }) => [
        code,
        { when, outcome: outcome.startsWith("noted") ? "noted" : "refused" },
      ]),
    ),
  };
}

function columnFormat(column: z.infer<typeof columnSchema>): ColumnFormat {
  return {
    header: column.header_zh,
    field: column.field,
    type: column.type,
    required: column.required,
    ofNode: column.of_node ?? false,
    values: (column.values ?? []).map(({ code, zh, aliases }) => ({ code, zh, aliases: aliases ?? [] })),
    refs: (column.refs ?? []).map(({ stem, when }) => ({ stem, when: when ?? null })),
    by: column.by ?? null,
    level: column.level ?? null,
    min: column.min ?? null,
    max: column.max ?? null,
    pattern: column.pattern === undefined ? null : new RegExp(column.pattern),
  };
}
