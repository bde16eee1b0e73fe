import {
  buildSchema,
  findBreakingChanges,
  GraphQLInt,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  validateSchema,
} from "graphql";
import { expect, test } from "vitest";
import { describedParts, ownTypes } from "./described.ts";
import { filesIn, offeredSchema, textOf } from "./schema-files.ts";

const schema = offeredSchema();
const settled = buildSchema(textOf("test/schema/settled.graphql"));
const parts = describedParts(schema);
const types = ownTypes(schema);
const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
);

test("the files of the schema make one valid schema", () => {
  expect(filesIn("schema", ".graphql").length).toBeGreaterThanOrEqual(40);
  expect(validateSchema(schema)).toEqual([]);
});

test("every type, field, argument, enum value and input field is described in English and Chinese", () => {
  expect(types.length).toBeGreaterThanOrEqual(180);
  expect(parts.length).toBeGreaterThanOrEqual(1500);
  const bare = parts.filter(
    ({ description }) =>
      !/\p{Script=Han}/u.test(description ?? "") || !/[A-Za-z]{2,}/.test(description ?? ""),
  );
  expect(bare.map((part) => part.path)).toEqual([]);
});

test("a description is a sentence in each language", () => {
  const unfinished = parts.filter(
    ({ description }) => !/[.:"…)\d][^.]*\p{Script=Han}.*。$/su.test(description ?? ""),
  );
  expect(unfinished.map((part) => part.path)).toEqual([]);
});

test("the settled interface is offered whole: nothing taken away, nothing changed", () => {
  const settledTypes = ownTypes(settled);
  expect(settledTypes.length).toBeGreaterThanOrEqual(100);
  expect(describedParts(settled).length).toBeGreaterThanOrEqual(700);
  expect(findBreakingChanges(settled, schema)).toEqual([]);
});

test("every connection has nodes, edges, pageInfo and totalCount, and is asked for by first and after", () => {
  const connections = objects.filter((type) => type.name.endsWith("Connection"));
  expect(connections.length).toBeGreaterThanOrEqual(20);
  for (const connection of connections) {
    const shape = connection.getFields();
    const item = connection.name.replace("Connection", "");
    expect(String(shape["pageInfo"]?.type), connection.name).toBe("PageInfo!");
    expect(String(shape["totalCount"]?.type), connection.name).toBe("Int!");
    expect(String(shape["edges"]?.type), connection.name).toBe(`[${item}Edge!]!`);
    expect(isListType(getNullableType(shape["nodes"]?.type)), connection.name).toBe(true);
  }
  const pages = fields.filter(({ field }) => getNamedType(field.type).name.endsWith("Connection"));
  expect(pages.length).toBeGreaterThanOrEqual(connections.length);
  for (const { path, field } of pages) {
    const args = field.args.map((argument) => `${argument.name}: ${String(argument.type)}`);
    expect(args, path).toEqual(expect.arrayContaining(["first: PageSize", "after: Cursor"]));
  }
});

test("every kind of node has a type that implements Node", () => {
  const kinds = schema.getType("NodeKind");
  if (!isEnumType(kinds)) throw new Error("Expected the enum NodeKind.");
  const node = schema.getType("Node");
  if (!isInterfaceType(node)) throw new Error("Expected the interface Node.");
  const kindsOfTypes = new Set(
    schema.getPossibleTypes(node).map((type) => {
      const description = type.getFields()["kind"]?.description ?? "";
      return /Always ([A-Z_]+)\./.exec(description)?.[1] ?? type.name.toUpperCase();
    }),
  );
  expect(kinds.getValues().length).toBeGreaterThanOrEqual(24);
  for (const kind of kinds.getValues()) expect([...kindsOfTypes], kind.name).toContain(kind.name);
});

test("people are listed as post holders only", () => {
  const lists = fields.filter(
    ({ field }) => getNamedType(field.type).name === "Person" && isListType(getNullableType(field.type)),
  );
  expect(lists.map((each) => each.path)).toEqual(["PersonConnection.nodes", "Query.standingMembers"]);
});

test("a number of persons is a PersonCount, never a bare number", () => {
  const persons =
    /^(members|workers|people|persons|holders|participants|employees|candidates|leaders|attendances|inService)|Members$|Leaders$/;
  const counted = fields.filter(({ field }) => persons.test(field.name));
  expect(counted.length).toBeGreaterThanOrEqual(20);
  const bare = counted.filter(({ field }) => getNamedType(field.type) === GraphQLInt);
  expect(bare.map((each) => each.path)).toEqual([]);
});

test("nothing personal has a name in the schema", () => {
  const forbidden = [
    ["id", "card"],
    ["identity"],
    ["phone"],
    ["mobile", "no"],
    ["mobile", "number"],
    ["email"],
    ["mail"],
    ["photo"],
    ["birth"],
    ["birthday"],
    ["ethnicity"],
    ["religion"],
    ["health"],
    ["family"],
    ["income"],
    ["household", "no"],
    ["household", "number"],
    ["door"],
    ["address"],
    ["longitude"],
    ["latitude"],
    ["gps"],
    ["plate"],
    ["wechat"],
    ["account"],
    ["full", "name"],
    ["display", "name"],
    ["gender"],
    ["age"],
  ];
  expect(parts.length).toBeGreaterThanOrEqual(1500);
  const named = parts.filter(({ name }) => {
    const words = wordsOf(name).join(" ");
    return forbidden.some((phrase) => ` ${words} `.includes(` ${phrase.join(" ")} `));
  });
  expect(named.map((part) => part.path)).toEqual([]);
  expect(wordsOf("idCardNo")).toEqual(["id", "card", "no"]);
  expect(wordsOf("PARTY_ORG")).toEqual(["party", "org"]);
});

test("no description holds a number that could identify a person", () => {
  expect(
    parts.filter(({ description }) => /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/.test(description ?? "")),
  ).toEqual([]);
});

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[\s_]+/)
    .map((word) => word.toLowerCase());
}
