import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCypherFile } from "../../src/codegen/cypher-header.ts";
import { type ParsedRule, parseRule } from "../../src/codegen/rule-card.ts";

const path = "cypher/gaps/g05-grid-unstaffed.cypher";
const text = readFileSync(path, "utf8");
const card = (from: string, to: string): ParsedRule => {
  expect(text).toContain(from);
  return parseRule(parseCypherFile(path, text.replace(from, to)));
};

test("a missing thing may belong to one kind of fault", () => {
  expect(
    card("NO_HEAD: HOLDS_POST IN PERSON", "HOLDS_POST IN PERSON").missing.map(({ fault }) => fault),
  ).toEqual([null, "NO_WORKER"]);
});

test("a missing thing of a kind of fault that the statement does not have is refused", () => {
  expect(() => card("NO_HEAD: HOLDS_POST", "NO_CHIEF: HOLDS_POST")).toThrow(/no kind of fault 'NO_CHIEF'/);
});

test("a missing thing without a direction is refused", () => {
  expect(() => card("NO_HEAD: HOLDS_POST IN", "NO_HEAD: HOLDS_POST")).toThrow(/the direction is IN or OUT/);
});
