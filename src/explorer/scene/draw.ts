import type cytoscape from "cytoscape";
import { layerOf } from "../design/layers.ts";
import type { Mode } from "../../design/tokens.ts";
import { firstPositions } from "./first-positions.ts";
import { groupPicture, groupSize } from "./group-picture.ts";
import { changeSign, isMissing, type Scene, type SceneEdge, type SceneNode } from "./model.ts";
import { shortLabel } from "./short-label.ts";
import { gapBadge } from "./style.ts";

export interface Drawing {
  readonly mode: Mode;
  readonly nameOf: (node: SceneNode) => string;
}

/**
 * Brings the canvas from what it shows to what it should show; what stays keeps its place. A canvas that was empty has
 * the first positions of all.
 */
export function drawScene(core: cytoscape.Core, scene: Scene, drawing: Drawing): void {
  core.batch(() => {
    const wanted = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
    core.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    const known = new Map(core.elements().map((element) => [element.id(), element]));
    const start = core.nodes().empty() ? firstPositions(scene) : null;
    const middle = middleOf(core);
    const fresh: cytoscape.ElementDefinition[] = [];
    for (const [index, node] of scene.nodes.entries()) {
      const data = dataOf(node, drawing);
      const classes = classesOf(node, { missing: isMissing(node.id), super: node.group !== null });
      const element = known.get(node.id);
      if (element) {
        element.data(data);
        mark(element, classes);
        continue;
      }
      const angle = index * 2.4;
      fresh.push({
        group: "nodes",
        data,
        classes: ["fresh", ...classes],
        position: start?.get(node.id) ?? {
          x: middle.x + Math.cos(angle) * (20 + 8 * Math.sqrt(index)),
          y: middle.y + Math.sin(angle) * (20 + 8 * Math.sqrt(index)),
        },
      });
    }
    const several = severalBetween(scene.edges);
    for (const edge of scene.edges) {
      const classes = classesOf(edge, { missing: edge.missing, several: several.has(endsOf(edge)) });
      const element = known.get(edge.id);
      if (element) mark(element, classes);
      else fresh.push({ group: "edges", data: edgeData(edge), classes });
    }
    if (fresh.length > 0) core.add(fresh);
  });
}

/** Classes that follow from the scene; the others (selection, pins) are set elsewhere and stay. */
const sceneClasses = ["missing", "super", "several", "added", "gone", "same"] as const;

type SceneClass = (typeof sceneClasses)[number];

function classesOf(
  { change }: SceneNode | SceneEdge,
  has: Readonly<Partial<Record<SceneClass, boolean>>>,
): SceneClass[] {
  return sceneClasses.filter((name) => has[name] || name === change);
}

/** Sets what is not set already: each change costs a pass over the style. */
function mark(element: cytoscape.SingularElementArgument, classes: readonly SceneClass[]): void {
  for (const name of sceneClasses) {
    if (element.hasClass(name) !== classes.includes(name)) element.toggleClass(name);
  }
}

/** How wide a name may be, in pixels. */
const labelWidths = { node: 96, group: 140, missing: 220, chosen: 200 } as const;

function dataOf(node: SceneNode, { mode, nameOf }: Drawing) {
  const name = changeSign(node) + nameOf(node);
  return {
    id: node.id,
    kind: node.kind,
    label: shortLabel(
      name,
      isMissing(node.id) ? labelWidths.missing : labelWidths[node.group ? "group" : "node"],
    ),
    name: shortLabel(name, labelWidths.chosen),
    level: levelOfField(node.field),
    ...(node.gaps ? { badge: gapBadge(node.gaps, mode) } : {}),
    ...(node.group
      ? { picture: groupPicture(node.kind, node.group, mode), size: groupSize(node.group.count) }
      : {}),
  };
}

function edgeData(edge: SceneEdge) {
  return {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    layer: layerOf(edge.kind, edge.label),
    label: [edge.label, edge.since].filter(Boolean).join(" · "),
  };
}

function endsOf({ from, to }: SceneEdge): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

/** Pairs of nodes with more than one relation: only these are bent apart. */
function severalBetween(edges: readonly SceneEdge[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const edge of edges) {
    const ends = endsOf(edge);
    if (seen.has(ends)) several.add(ends);
    seen.add(ends);
  }
  return several;
}

function middleOf(core: cytoscape.Core): { readonly x: number; readonly y: number } {
  if (core.nodes().empty()) return { x: 0, y: 0 };
  const { x1, x2, y1, y2 } = core.nodes().boundingBox();
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** Level of a Party organisation, 1 to 6, by its field; what is neither place, grid nor compound is a unit's, level 5. */
function levelOfField(field: SceneNode["field"]): number {
  const levels: Readonly<Record<string, number>> = {
    CITY: 1,
    DISTRICT: 2,
    STREET: 3,
    COMMUNITY: 4,
    GRID: 6,
    COMPOUND: 6,
  };
  return levels[field ?? ""] ?? 5;
}
