import { expect, test } from "vitest";
import { runSince } from "../../src/explorer/gaps/new-gaps.ts";
import { joinedViews, viewsFile, viewsFrom } from "../../src/explorer/views/stored-views.ts";

const view = {
  id: "a",
  name: "两日",
  address: "/graph?s=open(1)&vs=2021-06-01",
  savedAt: "2026-11-28T00:00:00Z",
};

test("views survive the way through a file", () => {
  expect(viewsFrom(viewsFile([view]))).toEqual([view]);
});

test("a file that is none is told from an empty one, and addresses off this server are left out", () => {
  expect(viewsFrom("not json")).toBeNull();
  expect(viewsFrom('{"nodes":[]}')).toBeNull();
  expect(viewsFrom("[]")).toEqual([]);
  const elsewhere = ["//evil.example/x", "https://evil.example", "/\\evil.example", ""].map((address) => ({
    ...view,
    address,
  }));
  expect(viewsFrom(JSON.stringify({ views: [...elsewhere, view] }))).toEqual([view]);
});

test("what comes in wins over what is there by its id", () => {
  const renamed = { ...view, name: "半年" };
  expect(joinedViews([view, { ...view, id: "b" }], [renamed]).map(({ id, name }) => [id, name])).toEqual([
    ["a", "半年"],
    ["b", "两日"],
  ]);
});

test("new since a day begins at the latest run that is not after it", () => {
  const runs = [
    { id: "r3", on: "2021-12-31" },
    { id: "r2", on: "2021-06-30" },
    { id: "r1", on: "2021-03-31" },
  ];
  expect(runSince(runs, "2021-07-01")?.id).toBe("r2");
  expect(runSince(runs, "2021-06-30")?.id).toBe("r2");
  expect(runSince(runs, "r1")?.id).toBe("r1");
  expect(runSince(runs, "2020-01-01")).toBeNull();
  expect(runSince(runs, "yesterday")).toBeNull();
});
