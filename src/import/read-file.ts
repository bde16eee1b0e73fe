import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { type CellReader, cellReader } from "./cells.ts";
import { type FileFormat, sourceColumn } from "./exchange-format.ts";
import type { Problems } from "./problems.ts";
import { type Header, readHeader, refuseFile } from "./read-header.ts";
import { Table } from "./table.ts";

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes handed to the parser so far. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Which sources of the manifest list the file, and all of its sources. */
export interface SourcesOfFile {
  readonly listing: readonly string[];
  readonly all: ReadonlySet<string>;
}

/**
 * Reads one file of the folder into a table: encoding, header, cells. What is wrong is said in `problems`;
 * a file that is refused whole comes back without rows.
 */
export async function readTable(
  path: string,
  format: FileFormat,
  sources: SourcesOfFile,
  problems: Problems,
  options: ReadOptions = {},
): Promise<Table> {
  const table = new Table(format, problems);
  table.soleSource = sources.listing.length === 1 ? (sources.listing[0] ?? null) : null;
  const bytes = decoded(await readFile(path));
  if (bytes === null) {
    refuseFile(table, problems, "FILE_ENCODING", "", "a file in UTF-8 or GB18030", "bytes that are neither");
    return table;
  }
  await parseRows(bytes, table, sources, problems, options);
  return table;
}

/** The bytes as UTF-8, null when they are neither UTF-8 nor GB18030. */
function decoded(bytes: Buffer): Buffer | null {
  if (isUtf8(bytes)) return bytes;
  try {
    return Buffer.from(new TextDecoder("gb18030", { fatal: true }).decode(bytes), "utf8");
  } catch {
    return null;
  }
}

async function parseRows(
  bytes: Buffer,
  table: Table,
  sources: SourcesOfFile,
  problems: Problems,
  options: ReadOptions,
): Promise<void> {
  let reader: RowReader | null = null;
  let lastLine = 1;
  const onRecord = (record: string[], { lines }: { readonly lines: number }): null => {
    lastLine = lines + 1;
    if (table.refusedWhole !== null) return null;
    if (reader === null) {
      const header = readHeader(record, table, problems);
      if (header !== null) reader = new RowReader(table, header, sources, problems);
    } else if (record.length > 1 || record[0]?.trim() !== "")
      reader.read(record, lines - lineBreaksIn(record));
    return null;
  };
  try {
    await feed(bytes, onRecord, () => table.refusedWhole !== null, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (table.refusedWhole === null) breaksOff(table, reader === null, lastLine, problems);
    return;
  }
  if (reader === null && table.refusedWhole === null) {
    refuseFile(table, problems, "FILE_HEADER", "", "a first line with the headers", "an empty file");
  }
}

/** Hands the bytes to the parser in pieces; each record goes to `onRecord` and is not kept. */
async function feed(
  bytes: Buffer,
  onRecord: (record: string[], info: { readonly lines: number }) => null,
  enough: () => boolean,
  { signal, progress }: ReadOptions,
): Promise<void> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    // A quote in the middle of a cell is a character like any other; one that opens a cell must be closed.
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n"],
    skip_empty_lines: true,
    max_record_size: 64 * 1024,
    on_record: onRecord,
  });
  const ended = finished(parser.resume());
  // Awaited below; a failure before that must not count as unhandled.
  ended.catch(() => undefined);
  const size = 256 * 1024;
  for (let offset = 0; offset < bytes.length && !parser.errored && !enough(); offset += size) {
    signal?.throwIfAborted();
    progress?.(offset, bytes.length);
    if (!parser.write(bytes.subarray(offset, offset + size)))
      await Promise.race([once(parser, "drain"), ended]);
  }
  if (!parser.errored) parser.end();
  await ended;
  progress?.(bytes.length, bytes.length);
}

/** The rest of a file after a quote that is never closed cannot be told apart into rows. */
function breaksOff(table: Table, inHeader: boolean, line: number, problems: Problems): void {
  const expected = "a row of at most 64 KiB whose quotes are closed; what follows in the file was not read";
  if (inHeader) {
    refuseFile(
      table,
      problems,
      "FILE_HEADER",
      "",
      expected,
      "a quote that is not closed, or a line too long",
    );
    return;
  }
  problems.add(
    { file: table.format.file, line },
    "ROW_WIDTH",
    expected,
    "a quote that is not closed, or a line too long",
  );
  table.unreadableRows += 1;
}

/** A quoted cell may hold line breaks, so a row can end lines below the one on which it begins. */
function lineBreaksIn(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  }
  return count;
}

/** Reads one record after the other into the table. */
class RowReader {
  readonly #table: Table;
  readonly #header: Header;
  readonly #sources: SourcesOfFile;
  readonly #problems: Problems;
  readonly #readers: readonly CellReader[];

  constructor(table: Table, header: Header, sources: SourcesOfFile, problems: Problems) {
    const { format } = table;
    this.#table = table;
    this.#header = header;
    this.#sources = sources;
    this.#problems = problems;
    this.#readers = format.columns.map((column) =>
      cellReader(column, column.field === format.idField && column.type === "string"),
    );
  }

  read(record: readonly string[], line: number): void {
    const table = this.#table;
    if (record.length !== this.#header.width) {
      const place = { file: table.format.file, line };
      this.#problems.add(
        place,
        "ROW_WIDTH",
        `${this.#header.width} cells, as in the header`,
        `${record.length} cells`,
      );
      table.unreadableRows += 1;
      return;
    }
    const row = table.rowCount;
    table.lines.push(line);
    for (const [index, column] of table.format.columns.entries()) {
      const position = this.#header.positions[index] ?? -1;
      const reader = this.#readers[index];
      const value = position < 0 || reader === undefined ? null : reader(record[position] ?? "");
      if (typeof value === "object" && value !== null) {
        table.cells[index]?.push(null);
        table.markFault(row, index);
        table.problem(row, column.field, value.code, value.expected, value.got);
        continue;
      }
      table.cells[index]?.push(value);
      if (value === null && column.required && !column.ofNode) {
        table.markFault(row, index);
        table.problem(
          row,
          column.field,
          "CELL_REQUIRED",
          `a value: ${column.header} must not be empty`,
          "an empty cell",
        );
      }
    }
    table.sources.push(this.#sourceOf(record, row));
  }

  #sourceOf(record: readonly string[], row: number): string | null {
    const { listing, all } = this.#sources;
    const given = this.#header.sourcePosition < 0 ? "" : (record[this.#header.sourcePosition] ?? "").trim();
    if (given === "") {
      if (listing.length > 1) {
        const expected = `the id of its source, since several list the file: ${listing.join(", ")}`;
        this.#table.problem(row, sourceColumn.header, "CELL_REQUIRED", expected, "an empty cell");
      }
      return listing.length === 1 ? (listing[0] ?? null) : null;
    }
    if (all.has(given)) return given;
    this.#table.problem(row, sourceColumn.header, "REF_ABSENT", "the id of a source of dataset.json", given);
    return null;
  }
}
