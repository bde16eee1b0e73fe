import type { Point } from "./layout-model.ts";
import type { Scene } from "./model.ts";

/** About half the room between two nodes. */
const spread = 46;
/** Each next point of a spiral turns by this angle, so that no two lie behind each other. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where the nodes of a new scene stand until its layout has worked: what has most relations apart from each other, and
 * around it what hangs on it. Cheap enough to be drawn at once, and a layout that begins here has less to move.
 */
export function firstPositions({ nodes, edges }: Scene): ReadonlyMap<string, Point> {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  const positions = new Map<string, Point>();
  const byRelations = [...near].sort(([, one], [, other]) => other.size - one.size);
  let turn = 0;
  for (const [id, neighbours] of byRelations) {
    if (positions.has(id)) continue;
    const members = [id, ...neighbours].filter((each) => near.has(each) && !positions.has(each));
    // As far out as those before need room inside, and these around their own middle.
    const inside = positions.size === 0 ? 0 : Math.sqrt(positions.size) + Math.sqrt(members.length);
    const centre = onSpiral(turn, inside);
    turn += 1;
    for (const [place, member] of members.entries()) {
      const { x, y } = onSpiral(place, Math.sqrt(place));
      positions.set(member, { x: centre.x + x, y: centre.y + y });
    }
  }
  return positions;
}

function onSpiral(turn: number, away: number): Point {
  const angle = turn * goldenAngle;
  return { x: Math.cos(angle) * away * spread, y: Math.sin(angle) * away * spread };
}
