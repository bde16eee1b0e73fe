import type { LayoutOrder, Point } from "./layout-model.ts";

type Order = Pick<LayoutOrder, "nodes" | "edges" | "roots">;

interface Placed {
  readonly depth: number;
  /** 0 to 1 across the layout: the middle of what hangs below. */
  readonly across: number;
}

/** Distance between two layers. */
const layer = 130;
/** Room of a leaf across a tree. */
const leafRoom = 64;

/** Layers from left to right, each node beside the middle of what hangs below it. */
export function treePositions(order: Order): [string, Point][] {
  const { placed, leaves } = placedByDepth(order);
  return [...placed].map(([id, { depth, across }]) => [
    id,
    { x: depth * (layer + 40), y: (across - 0.5) * leaves * leafRoom },
  ]);
}

/** Rings around the root, as far out as they are away from it. */
export function radialPositions(order: Order): [string, Point][] {
  const { placed, leaves } = placedByDepth(order);
  // The outermost ring must hold its leaves; rings grow until it does.
  const ring = Math.max(
    layer * 0.8,
    (leaves * leafRoom * 0.7) / (2 * Math.PI) / Math.max(1, deepest(placed)),
  );
  return [...placed].map(([id, { depth, across }]) => {
    const angle = across * 2 * Math.PI - Math.PI / 2;
    return [id, { x: Math.cos(angle) * depth * ring, y: Math.sin(angle) * depth * ring }];
  });
}

function deepest(placed: ReadonlyMap<string, Placed>): number {
  return Math.max(...[...placed.values()].map(({ depth }) => depth));
}

/** A spanning tree from the roots, breadth first; a part that hangs on none begins at its node with most relations. */
function placedByDepth({ nodes, edges, roots }: Order): {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly leaves: number;
} {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const byDegree = [...neighbours.keys()].sort(
    (a, b) => (neighbours.get(b)?.length ?? 0) - (neighbours.get(a)?.length ?? 0),
  );
  const children = new Map<string, string[]>();
  const depths = new Map<string, number>();
  const tops: string[] = [];
  for (const start of [...roots.filter((id) => neighbours.has(id)), ...byDegree]) {
    if (depths.has(start)) continue;
    tops.push(start);
    depths.set(start, 0);
    const queue = [start];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const own = (neighbours.get(next) ?? []).filter((id) => !depths.has(id));
      children.set(next, [...new Set(own)]);
      for (const id of own) depths.set(id, (depths.get(next) ?? 0) + 1);
      queue.push(...new Set(own));
    }
  }
  const several = tops.length > 1 ? 1 : 0;
  const middles = new Map<string, number>();
  let leaves = 0;
  const settle = (id: string): number => {
    const below = (children.get(id) ?? []).map(settle);
    const middle = below.length === 0 ? leaves++ + 0.5 : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2;
    middles.set(id, middle);
    return middle;
  };
  for (const top of tops) settle(top);
  const placed = new Map<string, Placed>();
  for (const [id, middle] of middles) {
    placed.set(id, { depth: (depths.get(id) ?? 0) + several, across: middle / Math.max(1, leaves) });
  }
  return { placed, leaves };
}
