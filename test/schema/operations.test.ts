import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { z } from "zod";
import { whereInAnswer } from "./answer-path.ts";
import { filesIn, offeredSchema, textOf } from "./schema-files.ts";

const schema = offeredSchema();
const folder = "src/operations";
const operations = new Map(
  filesIn(folder, ".graphql").map((file) => [file, parse(textOf(`${folder}/${file}`))] as const),
);

const systems = z
  .array(
    z.strictObject({
      system: z.string().regex(/^S\d\d$/),
      nameZh: z.string().min(2),
      nameEn: z.string().min(2),
      operation: z.string(),
      values: z
        .array(
          z.strictObject({
            path: z.string(),
            figure: z.string().optional(),
            fold: z.enum(["min", "max", "sum", "distinct", "filled"]).optional(),
            scale: z.number().optional(),
          }),
        )
        .min(1),
    }),
  )
  .parse(JSON.parse(textOf(`${folder}/systems.json`)));

const figures = z
  .array(z.object({ key: z.string(), system_id: z.string(), kind: z.string() }))
  .parse(parseCsv(readFileSync("src/indicators/figures.csv", "utf8"), { columns: true }));

test("every saved operation is valid and asks for nothing that has no default", () => {
  expect(operations.size).toBeGreaterThanOrEqual(45);
  for (const [file, document] of operations) {
    expect(validate(schema, document), file).toEqual([]);
    const unset = theOperation(document).variableDefinitions?.filter(
      (variable) => variable.type.kind === Kind.NON_NULL_TYPE,
    );
    expect(unset, file).toEqual([]);
  }
});

test("every saved operation begins with its question in English and in Chinese", () => {
  expect(operations.size).toBeGreaterThanOrEqual(45);
  for (const file of operations.keys()) {
    const [english, chinese, next] = textOf(`${folder}/${file}`).split("\n");
    expect(english, file).toMatch(/^# [A-Z].*[.?]$/);
    expect(chinese, file).toMatch(/^# .*\p{Script=Han}.*[。？]$/u);
    expect(next, file).toMatch(/^query [A-Z]/);
  }
});

test("no two saved operations carry one name", () => {
  const names = [...operations.values()].map((document) => theOperation(document).name?.value);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(operations.size);
});

test("the twenty questions of the analysts are saved, each once", () => {
  const questions = [...operations.keys()].filter((file) => file.startsWith("q"));
  expect(questions.map((file) => Number(file.slice(1, 3)))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test("each of the sixty systems has an operation that answers it", () => {
  expect(systems.map((entry) => entry.system)).toEqual(
    Array.from({ length: 60 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`),
  );
  const missing = systems.filter((entry) => !operations.has(entry.operation));
  expect(missing).toEqual([]);
  const used = new Set(systems.map((entry) => entry.operation));
  const idle = [...operations.keys()].filter((file) => file.startsWith("s") && !used.has(file));
  expect(idle).toEqual([]);
});

test("every value of a system stands in the answer of its operation", () => {
  const values = systems.flatMap((entry) => entry.values.map((value) => ({ ...entry, ...value })));
  expect(values.length).toBeGreaterThanOrEqual(60);
  for (const { system, operation, path, fold } of values) {
    const document = operations.get(operation);
    if (document === undefined) throw new Error(`No operation ${operation}.`);
    const place = whereInAnswer(schema, document, path);
    const wanted = fold === "filled" ? "object" : "leaf";
    expect(`${system} ${path} ${place.ends}`).toBe(`${system} ${path} ${wanted}`);
    const several = fold !== undefined && fold !== "filled";
    expect(place.many, `${system} ${path}`).toBe(several);
  }
});

test("every figure the article states is read from an answer, by the system it belongs to", () => {
  const read = systems.flatMap((entry) =>
    entry.values.flatMap((value) =>
      value.figure === undefined ? [] : [{ system: entry.system, key: value.figure }],
    ),
  );
  const stated = figures.filter((figure) => figure.kind === "exact");
  expect(stated.length).toBeGreaterThanOrEqual(48);
  expect(stated.filter((figure) => !read.some(({ key }) => key === figure.key))).toEqual([]);
  const strays = read.filter(({ system, key }) => {
    const figure = figures.find((each) => each.key === key);
    return figure === undefined || (figure.system_id.startsWith("S") && figure.system_id !== system);
  });
  expect(strays).toEqual([]);
});

function theOperation(document: DocumentNode): OperationDefinitionNode {
  const [only, ...others] = document.definitions;
  if (only?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) {
    throw new Error("Expected one operation in the file.");
  }
  return only;
}
