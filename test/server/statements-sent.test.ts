import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { ask } from "../support/ask.ts";

describe("a question sends one statement a level, type and set of arguments, whatever the number of parents", () => {
  test("district, streets, communities and their compounds by name, branch and company: one", async () => {
    const { data, statements } = await ask(`{
      area(code: "371771") { name children { name children { name ... on Community {
        compounds { id name households branch { name } service { company { name } } }
      } } } }
    }`);
    expect(statements).toEqual(["placeTree"]);
    expect(JSON.stringify(data).match(/"households"/g)?.length).toBe(195);
  });

  test("district, streets, communities: one; more of their compounds than the names around them: another", async () => {
    const { statements } = await ask(
      '{ area(code: "371771") { children { children { ... on Community { compounds { coverage crossPosted } } } } } }',
    );
    expect(statements).toEqual(["places", "compounds"]);
  });

  test("a page costs one, and one more when totalCount is selected", async () => {
    const page = "nodes { id name coverage branch { name } community { name } }";
    expect((await ask(`{ compounds(first: 20) { ${page} } }`)).statements).toEqual(["compoundList"]);
    expect((await ask(`{ compounds(first: 20) { totalCount ${page} } }`)).statements).toEqual([
      "compoundList",
      "compoundCount",
    ]);
  });

  test("two aliases with two days are two questions", async () => {
    const { statements } = await ask(`{
      then: area(code: "371702", on: "2021-06-30") { children { name } }
      now: area(code: "371702") { children { name } }
    }`);
    expect(statements).toHaveLength(4);
  });

  test("a node that is asked for by one type is found in one", async () => {
    const { data, statements } = await ask(`query { compounds(first: 1) { nodes { id } } }`);
    expect(data).not.toBeNull();
    expect(statements).toEqual(["compoundList"]);
    const asked = await ask(
      '{ node(id: "CMP-371702001001-001") { id name ... on Compound { households } } }',
    );
    expect(asked.statements).toEqual(["compounds"]);
    expect(asked.data?.["node"]).not.toBeNull();
  });
});

const folder = "src/operations";
/** Rules are evaluated one by one, each by a statement of its own; their operations are counted apart. */
const aboutRules = /rates|gaps|coverage|impact|dualReporting|run|compareRuns|openingGaps|blindSpots/;
const operations = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .filter((file) => !aboutRules.test(readFileSync(join(folder, file), "utf8")));

describe("no saved operation sends more statements than it has fields that are objects", () => {
  test("there are operations to count", () => {
    expect(operations.length).toBeGreaterThan(20);
  });

  test.each(operations)("%s", async (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const { statements, errors } = await ask(text);
    expect(errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(objectFields(text));
  });
});

/** Fields with a selection of their own, and totalCounts. */
function objectFields(text: string): number {
  let count = 0;
  visit(parse(text), {
    Field(node) {
      if (
        node.selectionSet?.selections.some(
          (each) => each.kind === Kind.FIELD || each.kind === Kind.INLINE_FRAGMENT,
        )
      )
        count += 1;
      if (node.name.value === "totalCount") count += 1;
    },
  });
  return count;
}
