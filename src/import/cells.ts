import { exchangeFormat, numericEnums, type ColumnFormat } from "./exchange-format.ts";
import { looksPersonal } from "./personal-data.ts";
import type { Cell } from "./table.ts";

/** What is wrong with one cell. */
export interface CellFault {
  readonly code: string;
  readonly expected: string;
  readonly got: string;
}

/** Turns the text of a cell into its value; an object stands for a fault. */
export type CellReader = (text: string) => Cell | CellFault;

/** The reader of a column: trims, knows the words of its enum, and checks type, range, pattern and personal data. */
export function cellReader(column: ColumnFormat, isId: boolean): CellReader {
  const read = valueReader(column, isId);
  const keepsWidth = nameFields.has(column.field);
  return (raw) => {
    const trimmed = raw.trim();
    if (trimmed === "") return null;
    const text = keepsWidth ? trimmed : halfWidth(trimmed);
    if (checkedForPersons.has(column.type) && looksPersonal(halfWidth(text), column.header)) {
      return { code: "CELL_PERSONAL", expected: "no identity number and no telephone number", got: "" };
    }
    return read(text);
  };
}

/** Full-width digits, letters and signs as half-width ones. */
export function halfWidth(text: string): string {
  if (!/[\uFF01-\uFF5E\u3000]/.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** True for `YYYY-MM-DD` that is a day of the calendar, whatever the year. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

const nameFields = new Set(["name", "name_en", "display_name", "title"]);
const checkedForPersons: ReadonlySet<string> = new Set(["string", "ref"]);
const longestText = 200;
const asText =
  "; the sheet has turned the code into a number: store the column as text and send it again / 请将该列设为文本格式";

function valueReader(column: ColumnFormat, isId: boolean): CellReader {
  switch (column.type) {
    case "int":
      return readInt(column);
    case "float":
      return readFloat(column);
    case "date":
      return remembered(readDate);
    case "bool":
      return readBool;
    case "enum":
      return readEnum(column);
    case "ref":
      return readId;
    default:
      return isId && column.pattern === null ? readId : readString(column, isId);
  }
}

function readInt(column: ColumnFormat): CellReader {
  const inRange = rangeCheck(column);
  return (text) => {
    if (!/^-?\d+$/.test(text)) {
      return { code: "CELL_TYPE", expected: "a whole number: digits, no separators, no decimals", got: text };
    }
    const value = Number(text);
    if (!Number.isSafeInteger(value))
      return { code: "CELL_RANGE", expected: "a whole number below 10^15", got: text };
    return inRange(value, text);
  };
}

function readFloat(column: ColumnFormat): CellReader {
  const inRange = rangeCheck(column);
  return (text) =>
    /^-?\d+(\.\d+)?$/.test(text)
      ? inRange(Number(text), text)
      : {
          code: "CELL_TYPE",
          expected: "a number with a decimal point, no separators, no percent sign",
          got: text,
        };
}

function rangeCheck({ min, max }: ColumnFormat): (value: number, text: string) => Cell | CellFault {
  const expected =
    min !== null && max !== null
      ? `${min} to ${max}`
      : min !== null
        ? `${min} or more`
        : `${String(max)} or less`;
  return (value, text) =>
    (min !== null && value < min) || (max !== null && value > max)
      ? { code: "CELL_RANGE", expected, got: text }
      : // Minus nought is nought: the two would be stored and compared as different values.
        value + 0;
}

/** Days repeat by the thousand: each is read once, and all rows share one text. */
function remembered(read: CellReader): CellReader {
  const known = new Map<string, Cell | CellFault>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < 50_000) known.set(text, value);
    return value;
  };
}

function readDate(text: string): Cell | CellFault {
  if (!isCalendarDay(text)) {
    return {
      code: "CELL_TYPE",
      expected: "a day of the calendar as YYYY-MM-DD, for example 2021-03-01",
      got: text,
    };
  }
  const year = Number(text.slice(0, 4));
  return year < 1900 || year > 2100
    ? { code: "CELL_RANGE", expected: "a day from 1900-01-01 to 2100-12-31", got: text }
    : text;
}

function readBool(text: string): Cell | CellFault {
  if (text === "是" || text === "true") return true;
  if (text === "否" || text === "false") return false;
  return { code: "CELL_TYPE", expected: "是 or 否 (or true, false)", got: text };
}

function readEnum(column: ColumnFormat): CellReader {
  const words = new Map<string, Cell>();
  const stored = numericEnums.has(column.field) ? Number : String;
  for (const { code, zh, aliases } of column.values) {
    for (const word of [code, zh, ...aliases]) words.set(halfWidth(word), stored(code));
  }
  const expected = `one of ${column.values.map(({ zh, code }) => `${zh} (${code})`).join(", ")}`;
  return (text) => words.get(text) ?? { code: "CELL_ENUM", expected, got: text };
}

function readId(text: string): Cell | CellFault {
  if (exchangeFormat.idPattern.test(text) && !looksLikeFloat(text)) return text;
  const expected = "an id: letters, digits and . _ : - (at most 64, beginning with a letter or digit)";
  return { code: "CELL_PATTERN", expected: looksLikeFloat(text) ? expected + asText : expected, got: text };
}

function readString(column: ColumnFormat, isId: boolean): CellReader {
  const { pattern } = column;
  return (text) => {
    if (text.length > longestText) {
      return {
        code: "CELL_RANGE",
        expected: `at most ${longestText} characters`,
        got: `${text.length} characters`,
      };
    }
    // A control character in a text is a line break or a file that is damaged.
    if (/[\u0000-\u001F\u007F\u2028\u2029]/.test(text)) {
      return {
        code: "CELL_PATTERN",
        expected: "text on one line, without control characters",
        got: "a line break or control character",
      };
    }
    if (pattern !== null && !pattern.test(text)) {
      const expected = `text of the pattern ${pattern.source}`;
      return {
        code: "CELL_PATTERN",
        expected: looksLikeFloat(text) ? expected + asText : expected,
        got: text,
      };
    }
    return isId ? readId(text) : text;
  };
}

function looksLikeFloat(text: string): boolean {
  return /^\d(\.\d+)?E\+?\d+$/i.test(text);
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
