import { GraphQLScalarType, Kind, type ValueNode } from "graphql";

/** A value that is no such scalar. Not a GraphQLError, so that GraphQL adds the place, which names the argument. */
function refused(expected: string, got: unknown): RangeError {
  const shown = JSON.stringify(got) ?? "nothing";
  return new RangeError(`expected ${expected}, got ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`);
}

function textScalar(name: string, expected: string, accept: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== "string" || !accept(value)) throw refused(expected, value);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => {
      if (node.kind !== Kind.STRING) throw refused(expected, "value" in node ? node.value : node.kind);
      return parse(node.value);
    },
  });
}

/** Days outside these bounds are typing errors, and the graph's open end lies beyond them. */
const firstDay = "1900-01-01";
const lastDay = "2100-12-31";

/** Whether a text is a day as the API takes it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const largestPage = 200;

function parsePageSize(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > largestPage) {
    throw refused(`a page size from 1 to ${largestPage}`, value);
  }
  return value;
}

export const scalars = {
  Date: textScalar("Date", `a day such as "2021-12-31", from ${firstDay} to ${lastDay}`, isDay),
  DateTime: textScalar("DateTime", 'an instant in UTC such as "2022-01-04T02:00:00Z"', (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text),
  ),
  AreaCode: textScalar("AreaCode", 'an area code of 4, 6, 9 or 12 digits such as "371702"', (text) =>
    /^(\d{4}|\d{6}|\d{9}|\d{12})$/.test(text),
  ),
  Cursor: textScalar("Cursor", "the cursor of an edge or page", (text) => text.length <= 500),
  PageSize: new GraphQLScalarType<number, number>({
    name: "PageSize",
    serialize: Number,
    parseValue: parsePageSize,
    parseLiteral: (node: ValueNode) =>
      parsePageSize(node.kind === Kind.INT ? Number(node.value) : "value" in node ? node.value : node.kind),
  }),
};
