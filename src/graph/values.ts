import neo4j from "neo4j-driver";
import type { Statement } from "./statement.ts";

/** A parameter or row that is not what the statement's header declares. */
export class StatementContractError extends Error {
  constructor(statement: { name: string; file: string }, place: string, declared: string, got: unknown) {
    super(
      `${statement.file}: ${place} is declared ${declared}, got ${describe(got)}. ` +
        `Correct the header or the statement of ${statement.name}.`,
    );
    this.name = "StatementContractError";
  }
}

type Decode = (value: unknown) => unknown;
/** The driver's record: its iterator costs as much as the decoding, so fields are read by position. */
type Fields = { get(index: number): unknown };
type RowDecoder = (fields: Fields) => Record<string, unknown>;

/** Turns the parameters that are named into what the driver sends: whole numbers as integers, ISO days as dates. */
export function encodeParams<P extends object, R extends object>(
  statement: Statement<P, R>,
  params: P,
  names: readonly string[] = Object.keys(statement.params),
): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const name of names) {
    const type = statement.params[name] ?? "";
    const value: unknown = Reflect.get(params, name);
    if (value === undefined || value === null) {
      if (type.endsWith("!")) throw new StatementContractError(statement, `parameter $${name}`, type, value);
      encoded[name] = null;
    } else {
      encoded[name] = encodeValue(type, value);
    }
  }
  return encoded;
}

/**
 * A function from the driver's fields, in the order of `keys`, to a plain row; checks every column.
 * A column whose part of the statement was not asked for is absent from the row, as its generated type says.
 */
export function rowDecoder<P extends object, R extends object>(
  statement: Statement<P, R>,
  keys: readonly string[],
): RowDecoder {
  const known = decoders.get(statement) ?? new Map<string, RowDecoder>();
  decoders.set(statement, known);
  const signature = keys.join();
  const decoder = known.get(signature) ?? newDecoder(statement, keys);
  known.set(signature, decoder);
  return decoder;
}

/** By statement and the order of its columns: making one costs more than decoding a row. */
const decoders = new WeakMap<object, Map<string, RowDecoder>>();

function newDecoder(statement: Statement<object, object>, keys: readonly string[]): RowDecoder {
  const columns = Object.entries(statement.columns).flatMap(([name, type]) => {
    const index = keys.indexOf(name);
    const required = type.endsWith("!");
    if (index < 0 && (required || !statement.parts))
      throw new StatementContractError(statement, `column ${name}`, type, "no such column in the answer");
    return index < 0 ? [] : [{ name, type, index, required, decode: decoderOf(type) }];
  });
  return (fields) => {
    const row: Record<string, unknown> = {};
    for (const { name, type, index, required, decode } of columns) {
      const value = fields.get(index);
      if (value === null || value === undefined) {
        if (required) throw new StatementContractError(statement, `column ${name}`, type, value);
        row[name] = null;
        continue;
      }
      const decoded = decode(value);
      if (decoded === undefined) throw new StatementContractError(statement, `column ${name}`, type, value);
      row[name] = decoded;
    }
    return row;
  };
}

/** Rows that repeat the header's key: a hidden cartesian product, so never let through. */
export function assertKey<P extends object, R extends object>(
  statement: Statement<P, R>,
  rows: readonly Record<string, unknown>[],
): void {
  if (statement.key.length === 0) return;
  const seen = new Set<string>();
  for (const row of rows) {
    let key = "";
    for (const column of statement.key) key += `${String(row[column])}\u0000`;
    if (seen.has(key)) {
      throw new StatementContractError(statement, `key (${statement.key.join(", ")})`, "unique", key);
    }
    seen.add(key);
  }
}

function encodeValue(type: string, value: unknown): unknown {
  const bare = type.replace(/!$/, "");
  if (bare.startsWith("[")) {
    const inner = bare.slice(1, -1);
    return Array.isArray(value)
      ? value.map((item) => (item === null ? null : encodeValue(inner, item)))
      : value;
  }
  switch (bare) {
    case "Int":
      return neo4j.int(Number(value));
    case "Date":
      return neo4j.types.Date.fromStandardDate(new Date(`${String(value)}T00:00:00`));
    case "Rows":
      return encodeRows(value);
    default:
      return value;
  }
}

/** Rows go as flat lists; whole numbers as integers, since the driver would send every number as a float. */
function encodeRows(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) =>
    Array.isArray(row)
      ? row.map((cell: unknown) =>
          typeof cell === "number" && Number.isInteger(cell) ? neo4j.int(cell) : cell,
        )
      : row,
  );
}

function decoderOf(type: string): Decode {
  const bare = type.replace(/!$/, "");
  if (bare.startsWith("[")) {
    const item = bare.slice(1, -1);
    const decode = decoderOf(item);
    const required = item.endsWith("!");
    return (value) => {
      if (!Array.isArray(value)) return undefined;
      const items: unknown[] = [];
      for (const element of value) {
        if (element === null) {
          if (required) return undefined;
          items.push(null);
          continue;
        }
        const decoded = decode(element);
        if (decoded === undefined) return undefined;
        items.push(decoded);
      }
      return items;
    };
  }
  switch (bare) {
    case "Int":
      return (value) => (typeof value === "number" && Number.isSafeInteger(value) ? value : undefined);
    case "Float":
      return (value) => (typeof value === "number" ? value : undefined);
    case "Boolean":
      return (value) => (typeof value === "boolean" ? value : undefined);
    case "Date":
    case "DateTime":
      return isoText;
    default:
      return (value) => (typeof value === "string" ? value : undefined);
  }
}

function isoText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (neo4j.isDate(value) || neo4j.isDateTime(value)) return value.toString();
  return undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return `${typeof value} ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
}
