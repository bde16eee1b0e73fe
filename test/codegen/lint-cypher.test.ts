import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCypherFile } from "../../src/codegen/cypher-header.ts";
import { declaredGraph } from "../../src/codegen/graph-vocabulary.ts";
import { lintMigration, lintStatement } from "../../src/codegen/lint-cypher.ts";

const graph = declaredGraph();

describe("what a statement cannot mean is found without a database, with its place and what to do", () => {
  test.each([
    ["an unknown label", "MATCH (c:Compuond) RETURN c.id AS id", "Label Compuond", "Did you mean Compound?"],
    ["an unknown label that is written", "MERGE (c:Compuond {id: $id})", "Label Compuond", "Compound?"],
    [
      "an unknown label in a predicate",
      "MATCH (c:Entity) WHERE c:Compuond RETURN c.id AS id",
      "Compuond",
      "Compound?",
    ],
    [
      "an unknown relationship type",
      "MATCH (c:Compound)-[:PRAT_OF]->(a) RETURN a.id AS id",
      "Relationship type PRAT_OF",
      "Did you mean PART_OF?",
    ],
    [
      "a property that nothing has",
      "MATCH (c:Compound) RETURN c.houshold AS n",
      "Property houshold is not declared for Compound",
      "declare it in src/import/fact-table.ts",
    ],
    [
      "a property of another label",
      "MATCH (c:Grid) RETURN c.uscc AS n",
      "Property uscc is not declared for Grid",
      "Correct it",
    ],
    [
      "a property of a relationship",
      "MATCH (:Compound)-[r:PART_OF]->(:Community) WHERE r.form <= $on RETURN r.to AS n",
      "Property form is not declared for PART_OF",
      "Did you mean from?",
    ],
    [
      "a property that is written",
      "MATCH (r:Run {id: $id}) SET r.finishedOn = $at",
      "Property finishedOn is not declared for Run",
      "Did you mean finishedAt?",
    ],
    ["a syntax error", "MATCH (c:Compound RETURN c.id AS id", "Syntax: Invalid input 'RETURN'", "Correct"],
  ])("%s", (_what, statement, wrong, advice) => {
    const findings = lint(`UNWIND [1] AS one\n${statement}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: "cypher/a/b.cypher", line: 5 });
    expect(findings[0]?.message).toContain(wrong);
    expect(findings[0]?.message).toContain(advice);
  });

  test("a fault in a shared part is named where it stands", () => {
    const file = parseCypherFile(
      "cypher/a/b.cypher",
      "// Prose.\n// @column id: ID!\n\nMATCH (c:Compound)\n// @include a/_part.cypher\nRETURN c.id AS id",
      () => "WHERE true\n  AND c.nam = ''",
    );
    expect(lintStatement(file, graph)).toMatchObject([{ file: "cypher/a/_part.cypher", line: 2 }]);
  });

  test("an index on a property that nothing has", () => {
    const text =
      "// Indexes.\nCREATE INDEX a IF NOT EXISTS FOR (n:Run) ON (n.on);\n\nCREATE INDEX b IF NOT EXISTS FOR (n:Run) ON (n.onn);\n";
    expect(lintMigration("V1.cypher", text, graph)).toMatchObject([
      { line: 4, message: expect.stringMatching(/^Property onn .* Did you mean on\?/) },
    ]);
  });
});

test("keys of maps, parts of days and properties of everything are no findings", () => {
  expect(
    lint(`MATCH (c:Compound)<-[r:PART_OF]-(x) WHERE r.from <= $on AND x.name <> ''
      WITH c, {mine: 1, other: $on.year} AS map, [d IN [c.establishedOn] | d.month] AS months
      RETURN c.id AS id, map.mine AS mine, months[0] AS month`),
  ).toEqual([]);
});

test("a statement of the program has none", () => {
  const path = "cypher/runs/store-rule-result.cypher";
  expect(lintStatement(parseCypherFile(path, readFileSync(path, "utf8")), graph)).toEqual([]);
});

function lint(statement: string) {
  const params = ["on", "id", "at"].filter((name) => statement.includes(`$${name}`));
  const header = ["// Prose.", ...params.map((name) => `// @param ${name}: Date!`)];
  const padding = Array.from({ length: 3 - header.length }, () => "");
  return lintStatement(
    parseCypherFile("cypher/a/b.cypher", [...header, ...padding, statement].join("\n")),
    graph,
  );
}
