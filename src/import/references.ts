import type { ColumnFormat } from "./exchange-format.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Table } from "./table.ts";
import { requireDescriptions, type Things } from "./things.ts";
import { checkAcrossFiles } from "./cross-file-rules.ts";

/** Ids that the folder refers to and does not hold, for a look into the graph. */
export function absentIds(index: NodeIndex): string[] {
  const absent = new Set<string>();
  for (const table of index.folder.tables.values()) {
    for (const column of table.format.columns.filter(({ type }) => type === "ref")) {
      for (let row = 0; row < table.rowCount; row += 1) {
        const id = table.text(row, column.field);
        const stem = id === null ? null : index.targetStem(table, row, column.field);
        if (id !== null && stem !== null && index.row(stem, id) === null) absent.add(id);
      }
    }
  }
  return [...absent];
}

/**
 * Refuses rows that refer to nothing, to a refused row or to a place of another level, then what the rules that look
 * into another file refuse, until nothing more falls (exchange format 15.3, step 5).
 */
export function checkReferences(index: NodeIndex, things: ReadonlyMap<string, Things>): void {
  const judged = new Judged();
  let fell = true;
  for (let first = true; fell; first = false) {
    fell = false;
    for (const table of index.folder.tables.values()) {
      if (checkTable(index, table, judged, first)) fell = true;
      const ofTable = things.get(table.format.stem);
      if (ofTable !== undefined && requireDescriptions(table, ofTable)) fell = true;
    }
    index.forgetDiscussions();
    if (!fell && checkAcrossFiles(index, judged)) fell = true;
  }
}

/** Cells that have their answer already: each is reported once, however often the check repeats. */
export class Judged {
  readonly #cells = new Set<string>();

  /** True the first time. */
  first(table: Table, row: number, field: string): boolean {
    const cell = `${table.format.stem} ${row} ${field}`;
    if (this.#cells.has(cell)) return false;
    this.#cells.add(cell);
    return true;
  }
}

/** True when a row fell. In the first pass rows refused for other reasons are looked at too: all their problems are said. */
function checkTable(index: NodeIndex, table: Table, judged: Judged, first: boolean): boolean {
  const columns = table.format.columns.filter(({ type }) => type === "ref");
  if (columns.length === 0) return false;
  let fell = false;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!first && table.isRefused(row)) continue;
    for (const column of columns) {
      const id = table.text(row, column.field);
      const stem = id === null ? null : index.targetStem(table, row, column.field);
      if (id === null || stem === null) continue;
      if (!checkReference(index, table, row, column, stem, id, judged)) fell = true;
    }
  }
  return fell;
}

/** False when the reference refuses the row. */
function checkReference(
  index: NodeIndex,
  table: Table,
  row: number,
  column: ColumnFormat,
  stem: string,
  id: string,
  judged: Judged,
): boolean {
  const target = index.folder.tables.get(stem);
  if (target === undefined) return true;
  const found = index.row(stem, id);
  const expected = expectedReference(table, row, column, target);
  if (found !== null) {
    if (!target.isRefused(found)) return checkLevel(index, table, row, column, stem, id, judged);
    if (judged.first(table, row, column.field)) {
      const because = { file: target.format.file, line: target.line(found) };
      table.problem(row, column.field, "REF_REFUSED", expected, id, because);
    }
    return false;
  }
  if (target.refusedWhole !== null) {
    if (judged.first(table, row, column.field)) {
      table.problem(row, column.field, "REF_REFUSED", expected, id, target.refusedWhole);
    }
    return false;
  }
  if (index.graphNode(stem, id) !== null) return checkLevel(index, table, row, column, stem, id, judged);
  if (judged.first(table, row, column.field)) table.problem(row, column.field, "REF_ABSENT", expected, id);
  return false;
}

function checkLevel(
  index: NodeIndex,
  table: Table,
  row: number,
  column: ColumnFormat,
  stem: string,
  id: string,
  judged: Judged,
): boolean {
  const level = stem === "places" ? levelAskedFor(table, row, column) : null;
  if (level === null) return true;
  const found = index.attribute(stem, id, "level");
  if (found === level) return true;
  if (judged.first(table, row, column.field)) {
    const got = `${id}, ${found === null ? "a place without a level" : `a ${levelWords[found] ?? found}`}`;
    table.problem(row, column.field, "REF_LEVEL", `the code of a ${levelWords[level] ?? level}`, got);
  }
  return false;
}

/** The level the column asks for, or the word of the column that says what it is: 市, 县区, 街道 or 社区. */
function levelAskedFor(table: Table, row: number, column: ColumnFormat): string | null {
  if (column.level !== null) return column.level;
  const code = column.by === null ? null : table.text(row, column.by);
  return code !== null && code in levelWords ? code : null;
}

export const levelWords: Readonly<Record<string, string>> = {
  CITY: "市",
  DISTRICT: "县区",
  STREET: "街道",
  COMMUNITY: "社区",
};

/** `an id of grids.csv (任职机构类别 = 网格)` */
function expectedReference(table: Table, row: number, column: ColumnFormat, target: Table): string {
  const what = `${target.format.stem === "places" ? "a code" : "an id"} of ${target.format.file}`;
  if (column.by === null) return what;
  const by = table.format.columns.find(({ field }) => field === column.by);
  const code = table.text(row, column.by);
  return `${what} (${by?.header ?? ""} = ${by?.values.find((value) => value.code === code)?.zh ?? ""})`;
}
