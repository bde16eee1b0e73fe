import { describe, expect, test } from "vitest";
import { parseCypherFile } from "../../src/codegen/cypher-header.ts";

const good = `// One row a compound.
// @param  ids: [ID!]!
// @column id: ID!
// @key    id
UNWIND $ids AS id
RETURN id AS id
`;

test("a header gives name, parameters, columns, key and access", () => {
  const file = parseCypherFile("cypher/compound/compounds-of-grids.cypher", good);
  expect(file.name).toBe("compoundsOfGrids");
  expect([...file.params]).toEqual([["ids", "[ID!]!"]]);
  expect([...file.columns]).toEqual([["id", "ID!"]]);
  expect(file.key).toEqual(["id"]);
  expect(file.access).toBe("read");
  expect(file.prose).toBe("One row a compound.");
});

test("an include stands for the text of its fragment, also within a fragment", () => {
  const fragments = new Map([
    ["a/_outer.cypher", "MATCH (n)\n// @include a/_inner.cypher"],
    ["a/_inner.cypher", "WHERE n.id IN $ids"],
  ]);
  const file = parseCypherFile(
    "cypher/a/b.cypher",
    "// Prose.\n// @param  ids: [ID!]!\n// @column id: ID!\n\n// @include a/_outer.cypher\nRETURN n.id AS id",
    (path) => fragments.get(path) ?? "",
  );
  expect(file.text).toBe("MATCH (n)\nWHERE n.id IN $ids\nRETURN n.id AS id");
});

describe("a header that cannot be used is refused with file and advice", () => {
  test.each([
    ["an undeclared parameter", good.replace("// @param  ids: [ID!]!\n", ""), /\$ids is used but has no/],
    [
      "a parameter that is not used",
      good.replace("UNWIND $ids AS id", "WITH 'a' AS id"),
      /declared but \$ids is not used/,
    ],
    ["a type that is none", good.replace("[ID!]!", "[ID!!"), /is no SDL type/],
    ["a key that is no column", good.replace("@key    id", "@key    other"), /@key other is no @column/],
    ["no statement", "// Prose.\n", /no statement below the header/],
    ["no header", "RETURN 1 AS one", /no header/],
  ])("%s", (_what, content, message) => {
    expect(() => parseCypherFile("cypher/a/b.cypher", content)).toThrow(message);
    expect(() => parseCypherFile("cypher/a/b.cypher", content)).toThrow(/^cypher\/a\/b\.cypher:\d+: /);
  });
});

test("a dollar sign inside a text is no parameter", () => {
  const file = parseCypherFile("cypher/a/b.cypher", "// Prose.\n// @column x: String!\nRETURN '$5' AS x");
  expect(file.params.size).toBe(0);
});
