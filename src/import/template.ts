import type { FileFormat } from "./exchange-format.ts";
import type { Template } from "./fact-recipe.ts";
import type { Cell } from "./table.ts";

/** Reads the cell of a column, by its position in the format, of a row or of a thing that several rows describe. */
export type CellOf = (column: number) => Cell;

/** A template made ready; null when one of its cells is empty. */
export type Compiled = (cell: CellOf) => string | null;

/** `POWER-{power}`, `走访 {visited_on}`, `{kind:zh} {on}`. */
export function compileTemplate(template: Template, format: FileFormat): Compiled {
  const parts = template
    .split(/\{(\w+(?::zh)?)\}/)
    .map((part, index) => (index % 2 === 0 ? part : placeholder(part, format)));
  const [before, only, after] = parts;
  if (parts.length === 3 && before === "" && after === "" && typeof only === "function") return only;
  return (cell) => {
    let text = "";
    for (const part of parts) {
      const piece = typeof part === "function" ? part(cell) : part;
      if (piece === null) return null;
      text += piece;
    }
    return text;
  };
}

/** Position of a column of the format. @throws when the fact table names one that is not there */
export function columnOf(format: FileFormat, field: string): number {
  const column = format.columnIndex.get(field);
  if (column === undefined) {
    throw new Error(`Expected a column ${field} in ${format.file}, found none. Correct the fact table.`);
  }
  return column;
}

function placeholder(text: string, format: FileFormat): Compiled {
  const [field = "", variant] = text.split(":");
  const column = columnOf(format, field);
  if (variant === "zh") {
    const words = new Map(format.columns[column]?.values.map(({ code, zh }) => [code, zh]));
    return (cell) => words.get(String(cell(column))) ?? null;
  }
  return (cell) => {
    const value = cell(column);
    return value === null ? null : String(value);
  };
}
