type Cell = string | number | null;

/**
 * CSV that Excel opens right: with a byte order mark, and no cell that it would run as a formula.
 * `mark` is written as a last row, so that made-up data say so in a file too.
 */
export function csv(rows: readonly (readonly Cell[])[], mark: string | null): string {
  const marked = mark === null ? rows : [...rows, [mark]];
  return `\uFEFF${marked.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
