import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { planArea } from "../../src/area/planned-area.ts";
import { buildSchema } from "../../src/server/schema.ts";
import { ask } from "../support/ask.ts";

const schema = buildSchema();
const isPlanned = (query: string): boolean => planArea(schema, parse(query), null) !== null;

const compound =
  "compounds { key: id kind __typename name households builtYear compoundKind branch { id name kind __typename } service { company { id label: name kind __typename } } }";
const questions = [
  `{ area(code: "371771") { id name children { id name children { id name ... on Community { ${compound} } } } } }`,
  `{ here: area(code: "371702") { code level kind __typename children { code ... on Area { name } children { ...place } } } } fragment place on Node { id ... on Community { name ${compound} } ... on Street { kind } }`,
  `query($code: AreaCode, $on: Date = "2021-12-31") { area(code: $code, on: $on) { children { children { name children { name ... on Community { compounds { name } } } } } } }`,
  `{ area(code: "371771", on: "2015-06-30") { children { name children { name ... on Community { ${compound} } } } } }`,
  `{ area(code: "371771", on: "1950-01-01") { children { name children { name } } } }`,
  '{ area(code: "999999") { children { children { name } } } }',
  '{ area(code: "371771") { children { name } children { children { id } code children { name } } } }',
];

/** The same question with a condition that always holds, which nobody plans. */
const unplanned = (query: string): string =>
  query.replace("children {", "children { __typename @skip(if: true) ");

describe("a planned question about a place has the answer that resolving it field by field has", () => {
  test.each(questions)("%s", async (query) => {
    expect([isPlanned(query), isPlanned(unplanned(query))]).toEqual([true, false]);
    const planned = await ask(query, { code: "3717" });
    const resolved = await ask(unplanned(query), { code: "3717" });
    expect(planned.errors).toBeUndefined();
    expect(JSON.stringify(planned.data)).toBe(JSON.stringify(resolved.data));
    expect(planned.statements).toEqual(["placeTree"]);
  });

  test("within a narrower scope, too", async () => {
    const [query = ""] = questions;
    const scope = ["371771001"];
    const planned = await ask(query.replace("371771", "371771001"), {}, { scope });
    const resolved = await ask(unplanned(query.replace("371771", "371771001")), {}, { scope });
    expect(planned.data).toEqual(resolved.data);
    expect((await ask(query, {}, { scope })).data).toEqual({ area: null });
  });
});

describe("what the rows of places and compounds do not carry is not planned", () => {
  test.each([
    ["another root field", '{ node(id: "371771") { id } }'],
    ["two root fields", "{ area { children { children { id } } } __typename }"],
    ["less than two levels", "{ area { children { id } } }"],
    ["a field with a statement of its own", "{ area { children { children { counts { streets } } } } }"],
    ["more of a branch than its name", nested("branch { members }")],
    ["the period of a service", nested("service { from }")],
    ["a field under a condition", "{ area { children { children { id @include(if: true) } } } }"],
    ["a mutation", "mutation { startRun { id } }"],
  ])("%s", (_what, query) => {
    expect(isPlanned(query)).toBe(false);
  });
});

test("a wrong argument of a planned question is named as everywhere", async () => {
  const { errors } = await ask("query($on: Date) { area(on: $on) { children { children { id } } } }", {
    on: "yesterday",
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "on" });
});

function nested(ofCompound: string): string {
  return `{ area { children { children { ... on Community { compounds { ${ofCompound} } } } } } }`;
}
