import { halfWidth } from "./cells.ts";
import { exchangeFormat, sourceColumn } from "./exchange-format.ts";
import type { Problems } from "./problems.ts";
import type { Table } from "./table.ts";

/** Where the columns of a file stand. */
export interface Header {
  readonly width: number;
  /** By column of the format: position in the file, -1 where the file does not have it. */
  readonly positions: readonly number[];
  readonly sourcePosition: number;
}

/** Reads the first line. Null after saying why the file is refused. */
export function readHeader(record: readonly string[], table: Table, problems: Problems): Header | null {
  const headers = record.map((header) => halfWidth(header.trim()).trim());
  const columns = new Map<string, number>();
  for (const [index, column] of table.format.columns.entries()) {
    columns.set(halfWidth(column.header), index);
    columns.set(column.field, index);
  }
  const positions = table.format.columns.map(() => -1);
  const place = { file: table.format.file, line: 1 };
  let sourcePosition = -1;
  const refused = refuseForbidden(headers, table, problems);
  const seen = new Set<string>();
  headers.forEach((header, position) => {
    const index = columns.get(header);
    const isSource = header === sourceColumn.header || header === sourceColumn.field;
    const known = index !== undefined ? `column ${index}` : isSource ? "source" : `unknown ${header}`;
    if (header !== "" && seen.has(known)) {
      refuseFile(
        table,
        problems,
        "FILE_HEADER",
        header,
        "each column once, under its Chinese or its English header",
        header,
      );
    }
    seen.add(known);
    if (index !== undefined) positions[index] = position;
    else if (isSource) sourcePosition = position;
    else if (!refused) {
      problems.add(
        { ...place, column: header },
        "COLUMN_UNKNOWN",
        `a column of ${table.format.file}; it is not read`,
        header,
      );
    }
  });
  const missing = table.format.columns.filter(({ required }, index) => required && positions[index] === -1);
  for (const column of missing) {
    const one = headers.length === 1 && headers[0]?.includes(";") ? "; the separator must be a comma" : "";
    refuseFile(
      table,
      problems,
      "FILE_HEADER",
      column.header,
      `the column ${column.header} (${column.field})${one}`,
      "no such column",
    );
  }
  return table.refusedWhole === null ? { width: headers.length, positions, sourcePosition } : null;
}

function refuseForbidden(headers: readonly string[], table: Table, problems: Problems): boolean {
  let refused = false;
  for (const header of headers) {
    const word = exchangeFormat.forbiddenHeaderWords.find((forbidden) =>
      /^[a-z_]+$/.test(forbidden) ? header.toLowerCase() === forbidden : header.includes(forbidden),
    );
    if (word === undefined) continue;
    refused = true;
    refuseFile(
      table,
      problems,
      "FILE_FORBIDDEN_COLUMN",
      header,
      "no column about persons beyond the format: take it out of the file",
      header,
    );
  }
  return refused;
}

/** Refuses the file whole. */
export function refuseFile(
  table: Table,
  problems: Problems,
  code: string,
  column: string,
  expected: string,
  got: string,
): void {
  problems.add({ file: table.format.file, line: 1, column }, code, expected, got);
  table.refusedWhole = { file: table.format.file, line: 1 };
}
