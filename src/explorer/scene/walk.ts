import type cytoscape from "cytoscape";

export type Towards = "left" | "right" | "up" | "down";

const angles: Readonly<Record<Towards, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/**
 * The neighbour that lies most in a direction, among those less than a right angle off it; without a start the node
 * nearest to the middle. Null where there is none.
 */
export function neighbourTowards(core: cytoscape.Core, from: string | null, towards: Towards): string | null {
  const start = from === null ? null : core.getElementById(from);
  if (!start || start.empty()) return nearestToMiddle(core);
  const own = start.position();
  let best: { readonly id: string; readonly off: number } | null = null;
  start.neighborhood("node").forEach((node) => {
    const { x, y } = node.position();
    const off = turn(Math.atan2(y - own.y, x - own.x) - angles[towards]);
    if (off < Math.PI / 2 && (best === null || off < best.off)) best = { id: node.id(), off };
  });
  return idOf(best);
}

function idOf(found: { readonly id: string } | null): string | null {
  return found === null ? null : found.id;
}

/** How far an angle is from 0, 0 to pi. */
function turn(angle: number): number {
  const around = Math.abs(angle) % (2 * Math.PI);
  return around > Math.PI ? 2 * Math.PI - around : around;
}

function nearestToMiddle(core: cytoscape.Core): string | null {
  const { x1, x2, y1, y2 } = core.extent();
  const far = (node: cytoscape.NodeSingular): number =>
    Math.hypot(node.position().x - (x1 + x2) / 2, node.position().y - (y1 + y2) / 2);
  const [first] = [...core.nodes()].sort((a, b) => far(a) - far(b));
  return first ? first.id() : null;
}
