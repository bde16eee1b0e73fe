import { describe, expect, test } from "vitest";
import { comparedScenes } from "../../src/explorer/scene/compare.ts";
import { firstPositions } from "../../src/explorer/scene/first-positions.ts";
import { groupScene } from "../../src/explorer/scene/group-nodes.ts";
import { groupEdge, mergedScene, type Piece } from "../../src/explorer/scene/merge.ts";
import {
  mostElements,
  type SceneEdge,
  type SceneNode,
  single,
  superNode,
} from "../../src/explorer/scene/model.ts";
import { shortLabel } from "../../src/explorer/scene/short-label.ts";
import { type Step, stepsFrom, stepsText } from "../../src/explorer/scene/steps.ts";

function node(id: string): SceneNode {
  return single({ id, kind: "COMPOUND", name: id, area: null, field: null, degree: 1, gaps: null });
}

function edge(from: string, to: string): SceneEdge {
  return { ...groupEdge(from, to, "COVERS"), id: `${from}-${to}` };
}

function piece(anchor: string, ids: readonly string[]): Piece {
  return {
    anchor,
    scene: { nodes: [anchor, ...ids].map(node), edges: ids.map((id) => edge(anchor, id)), incomplete: [] },
  };
}

const idsOf = (elements: readonly { readonly id: string }[]): string[] => elements.map(({ id }) => id).sort();

describe("folding", () => {
  const pieces = [piece("a", ["b", "c"]), piece("b", ["c", "d"])];

  test("takes away only what the folded node brought in alone, and keeps relations between what stays", () => {
    const scene = mergedScene(pieces, ["a"]);
    expect(idsOf(scene.nodes)).toEqual(["a", "b", "c", "d"]);
    expect(idsOf(scene.edges)).toEqual(["a-b", "a-c", "b-c", "b-d"]);
    const other = mergedScene(pieces, ["b"]);
    expect(idsOf(other.nodes)).toEqual(["a", "b", "c"]);
    expect(idsOf(other.edges)).toEqual(["a-b", "a-c", "b-c"]);
  });

  test("leaves the folded node itself", () => {
    expect(idsOf(mergedScene([piece("a", ["b"])], ["a"]).nodes)).toEqual(["a"]);
  });
});

describe("the limit of a scene", () => {
  const many = (from: string, count: number): Piece =>
    piece(
      from,
      Array.from({ length: count }, (_node, index) => `${from}${index}`),
    );

  test("what does not fit is counted by kind, and the scene says that it is not complete", () => {
    const scene = mergedScene([many("a", 900), many("b", 400)], []);
    expect(scene.nodes.length + scene.edges.length).toBeLessThanOrEqual(mostElements);
    expect(scene.nodes.filter(({ group }) => group !== null).map(({ group }) => group?.count)).toEqual([400]);
    expect(scene.incomplete).toEqual(["LIMIT"]);
    expect(idsOf(scene.nodes)).toContain("b");
  });

  test("what fits is drawn whole", () => {
    const scene = mergedScene([many("a", 400), many("b", 400)], []);
    expect(scene.nodes.length).toBe(802);
    expect(scene.incomplete).toEqual([]);
  });
});

describe("two days", () => {
  test("tell apart what came, what went and what stayed", () => {
    const now = mergedScene([piece("a", ["b"])], []);
    const before = mergedScene([piece("a", ["c"])], []);
    const scene = comparedScenes(now, before);
    expect(Object.fromEntries(scene.nodes.map(({ id, change }) => [id, change]))).toEqual({
      a: "same",
      b: "added",
      c: "gone",
    });
    expect(scene.edges.map(({ id, change }) => `${id} ${change}`)).toEqual(["a-b added", "a-c gone"]);
  });
});

describe("groups", () => {
  const place = {
    area: "371702",
    areaName: "牡丹区",
    kind: "DISTRICT" as const,
    field: null,
    withGaps: null,
  };
  const answer = (count: number) => ({
    neighbourhood: {
      nodes: [
        { id: "x", kind: "OTHER" as const, name: "x", area: null, field: null, degree: count, gaps: null },
      ],
    },
    neighbourGroups: [{ ...place, count }],
  });
  const step = { id: "x", edge: "COVERS", direction: "OUT", by: "DISTRICT", key: "" } as const;

  test("a small one opens into its members, a large one into smaller groups", () => {
    const [, small] = groupScene(step, answer(150)).nodes;
    expect(small?.group?.opens).toEqual({ how: "members", ...step, key: "371702" });
    const [, large] = groupScene(step, answer(900)).nodes;
    expect(large?.group?.opens).toEqual({ how: "groups", ...step, by: "STREET", key: "371702" });
  });

  test("a place that is opened is drawn as itself, no longer as a group", () => {
    const group = superNode(
      { id: "b", kind: "DISTRICT", name: "b", area: "b" },
      { count: 3, verdicts: null, opens: { how: "places", id: "b" }, field: null },
    );
    const overview: Piece = { anchor: "a", scene: { nodes: [node("a"), group], edges: [], incomplete: [] } };
    const opened = mergedScene([overview, piece("b", ["c"])], []);
    expect(opened.nodes.find(({ id }) => id === "b")?.group).toBeNull();
  });
});

test("every kind of step survives the address, and nonsense is left out", () => {
  const steps: Step[] = [
    { how: "open", id: "371721001" },
    { how: "only", ids: ["a", "b!c"] },
    { how: "expand", id: "x(y)", edge: "PART_OF", direction: "IN" },
    { how: "path", from: "a", to: "b" },
    { how: "gap", id: "gap:G01:CMP-1" },
    { how: "places", id: "371700" },
    { how: "groups", id: "x", edge: "COVERS", direction: "OUT", by: "FIELD", key: "" },
    { how: "members", id: "x", edge: "SET_UP_IN", direction: "IN", by: "FIELD", key: "PARTY_ORG.GRID" },
  ];
  expect(stepsFrom(stepsText(steps))).toEqual(steps);
  expect(stepsFrom("open()!expand(a,NOTHING,IN)!groups(a,COVERS,OUT,MOON)!jump(a)!")).toEqual([]);
});

describe("the first positions of a scene", () => {
  const hubs = ["a", "b", "c"].map((hub) =>
    piece(
      hub,
      Array.from({ length: 30 }, (_, at) => `${hub}${at}`),
    ),
  );
  const scene = mergedScene(hubs, []);
  const positions = firstPositions(scene);
  const distance = (one: string, other: string): number => {
    const [from, to] = [positions.get(one), positions.get(other)];
    return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
  };

  test("are there for every node, and no two nodes lie on each other", () => {
    expect([...positions.keys()].sort()).toEqual(idsOf(scene.nodes));
    const ids = [...positions.keys()];
    const closest = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => distance(one, other)));
    expect(Math.min(...closest)).toBeGreaterThan(1);
  });

  test("put what hangs on a node nearer to it than to the others", () => {
    const own = Array.from({ length: 30 }, (_, at) => `a${at}`);
    const farther = own.filter(
      (id) => distance(id, "a") > distance(id, "b") || distance(id, "a") > distance(id, "c"),
    );
    expect(farther.length).toBeLessThan(3);
  });

  test("are there for relations that lead nowhere and for nodes without any", () => {
    const lone = firstPositions({ nodes: [node("x")], edges: [edge("x", "gone")], incomplete: [] });
    expect([...lone]).toEqual([["x", { x: 0, y: 0 }]]);
  });
});

test("a name is cut where an ellipsis still fits, and stays whole where it fits itself", () => {
  expect(shortLabel("示例花园第七小区", 96)).toBe("示例花园第七小区");
  expect(shortLabel("示例花园第七小区党支部", 96)).toBe("示例花园第七小…");
  expect(shortLabel("G04 网格", 96)).toBe("G04 网格");
  expect(shortLabel("", 96)).toBe("");
});
