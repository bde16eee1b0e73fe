import { expect, test } from "vitest";
import { coveredPrefixes } from "../../src/gaps/cover.ts";

const source = {
  id: "SRC-A",
  name: "a",
  files: ["posts"],
  coversAreas: ["371702"],
  rows: 0,
  receivedAt: null,
  coversFrom: "2021-01-01",
  coversTo: "2021-06-30",
};

test("both ends of a source's period are covered", () => {
  expect(coveredPrefixes([source], "posts", "2021-01-01")).toEqual(["371702"]);
  expect(coveredPrefixes([source], "posts", "2021-06-30")).toEqual(["371702"]);
});

test("the days before and after are not", () => {
  expect(coveredPrefixes([source], "posts", "2020-12-31")).toEqual([]);
  expect(coveredPrefixes([source], "posts", "2021-07-01")).toEqual([]);
});

test("a null end is open", () => {
  expect(coveredPrefixes([{ ...source, coversFrom: null, coversTo: null }], "posts", "1950-01-01")).toEqual([
    "371702",
  ]);
});

test("a file that the source does not list is not covered", () => {
  expect(coveredPrefixes([source], "grids", "2021-03-01")).toEqual([]);
});
