import type { FileFormat } from "./exchange-format.ts";
import type { Template } from "./fact-recipe.ts";
import type { Cell } from "./table.ts";

/** Reads a column of a row, or of a thing that several rows describe. */
export type CellOf = (field: string) => Cell;

/** A template made ready; null when one of its cells is empty. */
export type Compiled = (cell: CellOf) => string | null;

/** `POWER-{power}`, `走访 {visited_on}`, `{kind:zh} {on}`. */
export function compileTemplate(template: Template, format: FileFormat): Compiled {
  const parts = template.split(/\{(\w+(?::zh)?)\}/).map((part, index) => (index % 2 === 0 ? part : field(part, format)));
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

function field(placeholder: string, format: FileFormat): Compiled {
  const [name = "", variant] = placeholder.split(":");
  const column = format.columns.find((each) => each.field === name);
  if (column === undefined) {
    throw new Error(`Expected a column of ${format.file} in {${placeholder}}, found none. Correct the fact table.`);
  }
  if (variant === "zh") {
    const words = new Map(column.values.map(({ code, zh }) => [code, zh]));
    return (cell) => words.get(String(cell(name))) ?? null;
  }
  return (cell) => {
    const value = cell(name);
    return value === null ? null : String(value);
  };
}
