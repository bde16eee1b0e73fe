import type { FileFormat } from "./exchange-format.ts";
import type { Because, Problem, Problems } from "./problems.ts";

export type Cell = string | number | boolean | null;

/**
 * The rows of one file, column by column. Rows stay in place when they are refused, so that a later check can
 * name the line and a refused row can protect the fact it speaks of.
 */
export class Table {
  readonly format: FileFormat;
  readonly #problems: Problems;
  /** Cells by column of the format, then by row; null for an empty cell and for one that could not be read. */
  readonly cells: Cell[][];
  /** Line on which each row begins. */
  readonly lines: number[] = [];
  /** Source of each row; null where no source lists the file. */
  readonly sources: (string | null)[] = [];
  readonly #refused: boolean[] = [];
  readonly #noted = new Set<number>();
  readonly #countedOnce = new Map<number, number>();
  /** Columns that could not be read, of the rows that have such. */
  readonly #faults = new Map<number, Set<number>>();
  /** Rows left out before they became rows of the table: a wrong number of cells, a text that breaks off. */
  unreadableRows = 0;
  /** The one source that lists the file; null when none or several do. */
  soleSource: string | null = null;
  /** Set when the file is not read at all; the line is that of the header. */
  refusedWhole: Because | null = null;
  /** False when the folder does not hold the file. */
  present = true;

  constructor(format: FileFormat, problems: Problems) {
    this.format = format;
    this.#problems = problems;
    this.cells = format.columns.map(() => []);
  }

  get rowCount(): number {
    return this.lines.length;
  }

  cell(row: number, column: number): Cell {
    return this.cells[column]?.[row] ?? null;
  }

  /** The cell of the column with this English name. */
  value(row: number, field: string): Cell {
    const column = this.format.columnIndex.get(field);
    return column === undefined ? null : this.cell(row, column);
  }

  /** As `value`, for columns whose cells are text. Null when empty. */
  text(row: number, field: string): string | null {
    const value = this.value(row, field);
    return value === null ? null : String(value);
  }

  line(row: number): number {
    return this.lines[row] ?? 0;
  }

  isRefused(row: number): boolean {
    return this.#refused[row] === true;
  }

  /** True for a row that makes facts: neither refused nor the second of identical rows. */
  isLoaded(row: number): boolean {
    return this.#refused[row] !== true && !this.#countedOnce.has(row);
  }

  isNoted(row: number): boolean {
    return this.#noted.has(row);
  }

  /** The row that counts in place of this one, of identical rows; null for a row that counts itself. */
  countedWith(row: number): number | null {
    return this.#countedOnce.get(row) ?? null;
  }

  countOnce(row: number, first: number): void {
    this.#countedOnce.set(row, first);
  }

  /** True when the column could not be read in this row. */
  hasFault(row: number, field: string): boolean {
    const column = this.format.columnIndex.get(field);
    return column !== undefined && this.#faults.get(row)?.has(column) === true;
  }

  markFault(row: number, column: number): void {
    const faults = this.#faults.get(row) ?? new Set<number>();
    faults.add(column);
    this.#faults.set(row, faults);
  }

  /** Says what is wrong with a row; the code decides whether that refuses it. */
  problem(
    row: number,
    field: string,
    code: string,
    expected: string,
    got?: string,
    because?: Because,
  ): Problem {
    const column = this.format.columnIndex.get(field);
    const header = column === undefined ? field : (this.format.columns[column]?.header ?? "");
    const place = { file: this.format.file, line: this.line(row), column: header };
    const problem = this.#problems.add(place, code, expected, got, because);
    if (problem.outcome === "refused") this.#refused[row] = true;
    else this.#noted.add(row);
    return problem;
  }

  /** Key of the row as text, null when a cell of the key could not be read. */
  keyOf(row: number, fields: readonly string[] = this.format.key): string | null {
    let key = "";
    for (const field of fields) {
      if (this.hasFault(row, field)) return null;
      key += `|${this.text(row, field) ?? ""}`;
    }
    return key.slice(1);
  }
}
