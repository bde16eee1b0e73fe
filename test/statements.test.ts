import { describe, expect, test } from "vitest";
import * as generated from "../src/generated/cypher.ts";
import { assemble } from "../src/graph/assemble.ts";
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
      for (const text of textsOf(statement)) await check(statement, text);
    },
  );
});

async function check(statement: AnyStatement, text: string): Promise<void> {
  const answer = await graphOf().explain(text, encodeParams(statement, sampleParams(statement)));
  if (statement.access === "read" || Object.keys(statement.columns).length > 0) {
    expect(answer.columns.toSorted()).toEqual(Object.keys(statement.columns).toSorted());
  }
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
}

/** With everything asked for, with nothing, and with each other choice where a parameter decides between parts. */
function textsOf(statement: AnyStatement): string[] {
  const conditions = statement.parts?.flatMap(({ when }) => when) ?? [];
  if (conditions.length === 0) return [statement.text];
  const nothing = Object.fromEntries(
    conditions.map(({ param, test }) => [param, test === "has" ? [] : test === "is" ? "" : null]),
  );
  const everything = Object.fromEntries(
    conditions.map(({ param }) => [
      param,
      conditions.filter((each) => each.param === param).flatMap(({ values }) => values),
    ]),
  );
  const choices = conditions.filter(({ test }) => test === "is");
  const first = Object.fromEntries(choices.map(({ param }) => [param, everything[param]?.[0]]));
  const others = choices.flatMap(({ param, values }) =>
    values.map((value) => assemble(statement, { ...everything, ...first, [param]: value }).text),
  );
  return [...new Set([statement.text, assemble(statement, nothing).text, ...others])];
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
