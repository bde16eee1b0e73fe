/**
 * Text that no spreadsheet takes for a formula when it opens a CSV file: what begins like one, behind any white space or
 * invisible characters, gets an apostrophe in front. Full-width signs count, because some programs read them as signs.
 */
export function guarded(text: string): string {
  return startsLikeFormula.test(text) ? `'${text}` : text;
}

// A tab or carriage return alone is enough: what follows it may become a cell of its own.
const startsLikeFormula = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
