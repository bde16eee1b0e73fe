import { describe, expect, test } from "vitest";
import { ask } from "../support/ask.ts";

describe("bad input is answered with a code and the argument's name, never with a stack or a driver's words", () => {
  test.each([
    ["a page size of 0", "{ compounds(first: 0) { totalCount } }", "first"],
    ["a page size of 201", "{ compounds(first: 201) { totalCount } }", "first"],
    ["a negative page size", "{ compounds(first: -5) { totalCount } }", "first"],
    ["a day that is none", '{ area(on: "2021-02-30") { name } }', "on"],
    ["a day before 1900", '{ area(on: "1899-12-31") { name } }', "on"],
    ["a day after 2100", '{ area(on: "2101-01-01") { name } }', "on"],
    ["a malformed area code", '{ area(code: "37x") { name } }', "code"],
    ["a cursor of another list", '{ compounds(after: "WyJncmlkcyJd") { totalCount } }', "after"],
    ["a path too long", '{ paths(from: "a", to: "b", maxLength: 9) { complete } }', "maxLength"],
    ["an unknown rule", '{ coverage(by: CITY, rules: ["G99"]) { on } }', "rules"],
    ["an empty search", '{ search(text: " ") { score } }', "text"],
  ])("%s", async (_what, query, argument) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|Neo4jError|Neo\.|node_modules/);
  });

  test("the same through a variable", async () => {
    const { errors } = await ask("query($day: Date) { area(on: $day) { name } }", { day: "yesterday" });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "on" });
  });

  test("a question whose lists multiply beyond reason is refused before anything is read", async () => {
    const nested = (depth: number): string => (depth === 0 ? "id" : `children { ${nested(depth - 1)} }`);
    const { errors, statements } = await ask(`{ area { ${nested(12)} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "TOO_COMPLEX" });
    expect(statements).toEqual([]);
  });
});

describe("what is not there is null", () => {
  test("an unknown area, node, rule and gap", async () => {
    const { data, errors } = await ask(
      '{ area(code: "999999") { name } node(id: "nothing") { name } rule(id: "G99") { id } gap(id: "gap:G01:x") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ area: null, node: null, rule: null, gap: null });
  });

  test("what lies out of scope looks the same as what does not exist", async () => {
    const { data } = await ask(
      '{ area(code: "371703") { name } node(id: "371703") { name } }',
      {},
      { scope: ["371702"] },
    );
    expect(data).toEqual({ area: null, node: null });
  });
});
