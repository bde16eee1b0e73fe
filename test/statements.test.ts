import { describe, expect, test } from "vitest";
import * as generated from "../src/generated/cypher.ts";
import { readings } from "../src/codegen/readings.ts";
import type { Statement } from "../src/graph/statement.ts";
import { encodeParams } from "../src/graph/values.ts";
import { graphOf } from "./support/ask.ts";

type AnyStatement = Statement<object, object>;

const statements: AnyStatement[] = Object.values(generated);

/** Statements that look at every node on purpose, each with its reason. */
const mayScanAll = new Map<string, string>([["g40GraphIntegrity", "judges every business node, once"]]);

/** Statements given keys that read a whole label besides, each with its reason. */
const mayScanALabel = new Map<string, string>([
  ["importById", "looks for later imports; there are a few"],
  ["whatHangsOnNodes", "reads what lies in a place that is swept, which is rare, and for places only"],
  ["schoolMeasures", "there are nine measures"],
  ["streetReformStatistics", "there are five powers"],
  ["streetTasks", "there are three tasks"],
]);

/** Parameters that name nodes: a statement that gets them must find them by their key. */
const keyParams = ["keys", "ids", "id", "runIds", "subjectIds"];

describe("every statement on the real database", () => {
  test("there are statements to check", () => {
    expect(statements.length).toBeGreaterThan(40);
  });

  test.each(statements.map((statement) => [statement.file, statement] as const))(
    "%s: columns, access mode and plan are what its header says",
    async (_file, statement) => {
      const [whole = "", ...others] = textsOf(statement);
      expect(await columnsOf(statement, whole)).toEqual(Object.keys(statement.columns).toSorted());
      for (const text of others) {
        const columns = await columnsOf(statement, text);
        const required = Object.keys(statement.columns).filter((name) =>
          statement.columns[name]?.endsWith("!"),
        );
        expect(Object.keys(statement.columns)).toEqual(expect.arrayContaining(columns));
        expect(columns).toEqual(expect.arrayContaining(required));
      }
    },
  );
});

/** The columns of a text; access mode and plan are checked on the way. */
async function columnsOf(statement: AnyStatement, text: string): Promise<string[]> {
  const answer = await graphOf().explain(text, encodeParams(statement, sampleParams(statement)));
  expect(answer.writes).toBe(statement.access === "write");
  const operators = new Set(answer.operators);
  if (keyParams.some((name) => name in statement.params) && !mayScanALabel.has(statement.name)) {
    expect([...operators].filter((name) => name.includes("LabelScan"))).toEqual([]);
  }
  if (!mayScanAll.has(statement.name)) {
    expect([...operators].filter((name) => name === "AllNodesScan" || name === "CartesianProduct")).toEqual(
      [],
    );
  }
  // A statement that only writes has no columns, and the database says so by naming none.
  return answer.columns.toSorted();
}

function textsOf(statement: AnyStatement): readonly string[] {
  const texts = readings(statement.parts ?? []).map((taken) => taken.map(({ text }) => text).join("\n"));
  return statement.parts ? [...new Set(texts)] : [statement.text];
}

function sampleParams(statement: AnyStatement): Record<string, unknown> {
  return Object.fromEntries(Object.entries(statement.params).map(([name, type]) => [name, sample(type)]));
}

function sample(type: string): unknown {
  if (type.startsWith("[") || type.startsWith("Rows")) return [];
  if (type.startsWith("Int") || type.startsWith("Float")) return 1;
  if (type.startsWith("Boolean")) return true;
  return type.startsWith("Date") ? "2021-12-31" : "x";
}
