import type { Cell, Table } from "./table.ts";

/**
 * The things of a file with several rows for one thing (section 2.2): by the id, the rows and the values of the
 * columns that describe it. A file whose rows are things themselves has none.
 */
export class Things {
  readonly #table: Table;
  /** Row numbers by the value of the column that holds the rows together. */
  readonly rowsById: ReadonlyMap<string, readonly number[]>;

  constructor(table: Table) {
    this.#table = table;
    this.rowsById = rowsById(table);
  }

  /** Value of a column that describes the thing: that of any row that is not refused and gives it. */
  value(rows: readonly number[], field: string): Cell {
    for (const row of rows) {
      if (this.#table.isRefused(row)) continue;
      const value = this.#table.value(row, field);
      if (value !== null) return value;
    }
    return null;
  }
}

/** Refuses all rows of a thing whose describing columns differ (`NODE_DIFFERS`), lack what is required or break a rule. */
export function checkThings(table: Table, things: Things): void {
  const described = table.format.columns.filter(({ ofNode }) => ofNode);
  for (const rows of things.rowsById.values()) {
    for (const { field, header } of described) {
      const values = new Map<string, number>();
      for (const row of rows) {
        const text = table.text(row, field);
        if (text !== null && !values.has(text)) values.set(text, row);
      }
      if (values.size > 1) {
        for (const row of rows) {
          const other = [...values.values()].find(
            (each) => table.text(each, field) !== table.text(row, field),
          );
          const got = `${table.text(row, field) ?? "an empty cell"}; another value in line ${table.line(other ?? row)}`;
          table.problem(
            row,
            field,
            "NODE_DIFFERS",
            `the same ${header} on all rows of one thing, or given once`,
            got,
          );
        }
      }
    }
    checkThingRules(table, things, rows);
  }
  requireDescriptions(table, things);
}

/** Refuses the rows of a thing that no loaded row describes as far as is required. True when a row was refused. */
export function requireDescriptions(table: Table, things: Things): boolean {
  const required = table.format.columns.filter((column) => column.ofNode && column.required);
  let refused = false;
  for (const rows of things.rowsById.values()) {
    const live = rows.filter((row) => !table.isRefused(row));
    if (live.length === 0) continue;
    const lost = rows.find((row) => table.isRefused(row));
    for (const { field, header } of required) {
      if (things.value(rows, field) !== null) continue;
      refused = true;
      for (const row of live) {
        if (lost === undefined) {
          table.problem(
            row,
            field,
            "CELL_REQUIRED",
            `${header} given on at least one row of the thing`,
            "an empty cell",
          );
        } else {
          const because = { file: table.format.file, line: table.line(lost) };
          table.problem(
            row,
            field,
            "REF_REFUSED",
            `${header} on a row of the thing that is not refused`,
            "the row that gives it was refused",
            because,
          );
        }
      }
    }
  }
  return refused;
}

/** Rules that speak of the columns of a thing, which may stand on different rows. */
function checkThingRules(table: Table, things: Things, rows: readonly number[]): void {
  const live = rows.filter((row) => !table.isRefused(row));
  const [first] = live;
  if (first === undefined) return;
  if (table.format.stem === "breakthrough_projects" && things.value(rows, "document") === null) {
    for (const field of ["doc_ref", "document_on"]) {
      if (things.value(rows, field) === null) continue;
      for (const row of live) {
        table.problem(
          row,
          field,
          "ROW_RULE",
          "empty, or 实施意见编号 given too",
          table.text(row, field) ?? "an empty cell",
        );
      }
    }
  }
  if (table.format.stem === "meetings") sameOutcomes(table, live);
}

/** The same issue on two rows of a meeting has the same outcome. */
function sameOutcomes(table: Table, rows: readonly number[]): void {
  const outcomes = new Map<string, Set<string>>();
  for (const row of rows) {
    const issue = table.text(row, "issue");
    const outcome = table.text(row, "outcome");
    if (issue === null || outcome === null) continue;
    outcomes.set(issue, (outcomes.get(issue) ?? new Set()).add(outcome));
  }
  for (const row of rows) {
    if ((outcomes.get(table.text(row, "issue") ?? "")?.size ?? 0) > 1) {
      table.problem(
        row,
        "outcome",
        "ROW_RULE",
        "the same 议定结果 on all rows of the meeting with this issue",
        table.text(row, "outcome") ?? "an empty cell",
      );
    }
  }
}

function rowsById(table: Table): Map<string, number[]> {
  const field = table.format.rowsOfOneNode;
  const found = new Map<string, number[]>();
  if (field === null) return found;
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = table.hasFault(row, field) ? null : table.text(row, field);
    if (id === null) continue;
    const rows = found.get(id);
    if (rows === undefined) found.set(id, [row]);
    else rows.push(row);
  }
  return found;
}
