import { exchangeFormat } from "./exchange-format.ts";
import type { Folder } from "./folder.ts";
import type { Table } from "./table.ts";

/**
 * Rows with one key (exchange format 15.3, step 4): identical ones are counted once and noted, differing ones
 * are all refused. The combinations under "unique" are checked in the same way.
 */
export function checkDuplicates(table: Table): void {
  const { key, unique } = table.format;
  for (const rows of groupsOf(table, key)) judgeKey(table, rows);
  for (const fields of unique) {
    for (const rows of groupsOf(table, fields)) {
      const counted = rows.filter((row) => table.countedWith(row) === null);
      if (counted.length > 1)
        refuseAll(table, counted, fields, `a combination of ${headers(table, fields)} that occurs once`);
    }
  }
}

/** Ids are unique over all files: the row of the file later in load order is refused. */
export function checkIdsTaken(
  folder: Folder,
  madeIds: (table: Table) => (row: number) => readonly MadeId[],
): void {
  const owners = new Map<string, string>();
  for (const table of folder.tables.values()) {
    const { stem, idField } = table.format;
    const madeBy = madeIds(table);
    for (let row = 0; row < table.rowCount; row += 1) {
      const id = idField === null || table.hasFault(row, idField) ? null : table.text(row, idField);
      if (id !== null && idField !== null) claimId(table, row, idField, id, stem, owners);
      for (const made of madeBy(row))
        claimId(table, row, made.field, made.id, `${stem} ${made.label}`, owners);
    }
  }
}

/** A node that a row makes beside its own, with the column its id comes from. */
export interface MadeId {
  readonly field: string;
  readonly label: string;
  readonly id: string;
}

function claimId(
  table: Table,
  row: number,
  field: string,
  id: string,
  owner: string,
  owners: Map<string, string>,
): void {
  const taken = owners.get(id);
  if (taken === undefined) owners.set(id, owner);
  else if (taken !== owner) {
    const file = exchangeFormat.byStem.get(taken.split(" ")[0] ?? "")?.file ?? taken;
    table.problem(
      row,
      field,
      "ID_TAKEN",
      `an id that no other file uses; it belongs to a row of ${file}`,
      id,
    );
  }
}

/** Groups of two or more rows that agree in `fields`, rows whose key cannot be read left out. */
function groupsOf(table: Table, fields: readonly string[]): number[][] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const key = table.keyOf(row, fields);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      continue;
    }
    const group = groups.get(key) ?? [before];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function judgeKey(table: Table, rows: readonly number[]): void {
  const [first = 0, ...others] = rows;
  if (others.every((row) => identical(table, first, row))) {
    for (const row of others) {
      // A row that is refused for its cells already has its answer.
      if (table.isRefused(row)) continue;
      table.countOnce(row, first);
      table.problem(
        row,
        "",
        "ROW_TWICE",
        "each row once; it is counted once",
        `the row of line ${table.line(first)} again`,
      );
    }
    return;
  }
  refuseAll(table, rows, table.format.key, `one row for ${headers(table, table.format.key)}`);
}

function refuseAll(table: Table, rows: readonly number[], fields: readonly string[], expected: string): void {
  const lines = rows.map((row) => table.line(row));
  for (const row of rows) {
    const others = lines.filter((line) => line !== table.line(row)).slice(0, 5);
    const got = `${table.keyOf(row, fields)?.replaceAll("|", ", ") ?? ""}, other values in line ${others.join(", ")}`;
    table.problem(row, "", "KEY_CONFLICT", expected, got);
  }
}

/** In a file with several rows for one thing, the columns of the thing are compared elsewhere: they may be left out. */
function identical(table: Table, a: number, b: number): boolean {
  return table.format.columns.every(
    ({ ofNode, field }, column) =>
      ofNode ||
      (table.cell(a, column) === table.cell(b, column) &&
        table.hasFault(a, field) === table.hasFault(b, field)),
  );
}

function headers(table: Table, fields: readonly string[]): string {
  return fields
    .map((field) => table.format.columns.find((column) => column.field === field)?.header ?? field)
    .join(", ");
}
