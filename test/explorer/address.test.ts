import { expect, test } from "vitest";
import {
  startAddress,
  comparisonAddress,
  gapAddress,
  gapSceneAddress,
  nodeAddress,
  ruleAddress,
} from "../../src/explorer-address.ts";
import { filterOf, selectionFrom } from "../../src/explorer/gaps/selection.ts";
import { sceneFrom, sceneParameters } from "../../src/explorer/scene/scene-state.ts";

/** Reads an address as the explorer does. */
function read(address: string) {
  const url = new URL(address, "http://here");
  return { path: url.pathname, get: (name: string) => url.searchParams.get(name) };
}

const gap = "gap:G01:CMP-371702001009-002";

test("a finding's address opens the list of its rule with the finding, whatever its verdict is by then", () => {
  const { path, get } = read(gapAddress(gap, { on: "2021-12-31", within: "371702" }));
  expect(path).toBe("/gaps");
  expect([get("gap"), get("on"), get("in")]).toEqual([gap, "2021-12-31", "371702"]);
  expect(filterOf(selectionFrom(get), "371702", ["G01"])).toEqual({
    rules: ["G01"],
    within: "371702",
    verdicts: ["GAP", "MET", "UNKNOWN", "EXEMPT"],
  });
});

test("a rule's address opens its gaps only", () => {
  const { path, get } = read(ruleAddress("G12", { within: "371721001" }));
  expect([path, get("in"), get("on")]).toEqual(["/gaps", "371721001", null]);
  expect(selectionFrom(get)).toMatchObject({ rules: ["G12"], verdicts: ["GAP"] });
});

test("a finding and a node open in the graph, selected", () => {
  const finding = read(gapSceneAddress(gap));
  expect(finding.path).toBe("/graph");
  expect(sceneFrom(finding.get).steps).toEqual([{ how: "gap", id: gap }]);
  expect(finding.get("selected")).toBe("CMP-371702001009-002");
  const node = read(nodeAddress("CMP-371702001009-002"));
  expect(sceneFrom(node.get).steps).toEqual([{ how: "open", id: "CMP-371702001009-002" }]);
});

test("the start page opens on the day and in the place of a report", () => {
  const { path, get } = read(startAddress({ on: "2021-12-31", within: "371702" }));
  expect([path, get("on"), get("in")]).toEqual(["/", "2021-12-31", "371702"]);
  expect(startAddress()).toBe("/");
});

test("what an id may hold does not break an address", () => {
  const { get } = read(nodeAddress("a&b=c#d 二"));
  expect(get("nodes")).toBe("a&b=c#d 二");
});

test("two runs are named by their ids", () => {
  const { path, get } = read(comparisonAddress("run-1", "run-2"));
  expect([path, get("tab"), get("base"), get("head")]).toEqual(["/rules", "compare", "run-1", "run-2"]);
});

test("every state of a scene comes back out of its address", () => {
  const content = {
    steps: [{ how: "places" as const, id: "371700" }],
    hidden: ["a"],
    folded: ["b", "c"],
    pinned: ["d"],
    kindsOff: ["COMPOUND" as const],
    layersOff: ["service" as const],
    changesOff: ["same" as const],
    missing: false,
  };
  const parameters = sceneParameters(content);
  const get = (name: string): string | null => {
    const value = parameters[name] ?? null;
    return value === null || typeof value === "string" ? value : value.join(",");
  };
  expect(sceneFrom(get)).toEqual(content);
});
