import { mostElements, type Scene, type SceneEdge, type SceneNode, superNode } from "./model.ts";

/** What one step brought in. */
export interface Piece {
  readonly scene: Scene;
  /** Node that the step began at; null where it began at several. */
  readonly anchor: string | null;
}

/**
 * Several pieces as one. What hangs on a folded node is left out unless another step brings it in too. Where somebody
 * lives is counted, never drawn; an edge whose end is not here is left out.
 */
export function mergedScene(pieces: readonly Piece[], folded: readonly string[]): Scene {
  const parts = bounded(pieces.map((piece) => foldedPiece(piece, folded)));
  const nodes = new Map<string, SceneNode>();
  for (const node of parts.flatMap((part) => part.nodes)) {
    const known = nodes.get(node.id);
    // A place that has been opened is itself, no longer what stands for its parts.
    if (!known || known.group !== null) nodes.set(node.id, node);
  }
  const all = parts.flatMap((part) => part.edges);
  const edges = new Map<string, SceneEdge>();
  for (const edge of all) {
    if (edge.kind !== "RESIDES_IN" && nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
  }
  const ends = new Set([...edges.values()].flatMap((edge) => [edge.from, edge.to]));
  const residents = new Set(all.filter((edge) => edge.kind === "RESIDES_IN").map((edge) => edge.from));
  return {
    // Who was brought along only as a resident is not drawn either.
    nodes: [...nodes.values()].filter((node) => ends.has(node.id) || !residents.has(node.id)),
    edges: withoutDoubles([...edges.values()]),
    incomplete: [...new Set(parts.flatMap((part) => part.incomplete))],
  };
}

function foldedPiece({ scene, anchor }: Piece, folded: readonly string[]): Piece {
  if (anchor === null || !folded.includes(anchor)) return { scene, anchor };
  return {
    // Its relations stay: those to what is still here are drawn.
    scene: { ...scene, nodes: scene.nodes.filter((node) => node.id === anchor), incomplete: [] },
    anchor,
  };
}

/** Elements kept free for the groups that stand for what does not fit. */
const keptForGroups = 60;

/** Pieces in their order; of one that would go beyond the limit, what is new is counted by kind instead of drawn. */
function bounded(pieces: readonly Piece[]): readonly Scene[] {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  return pieces.map(({ scene, anchor }, index) => {
    const fresh = scene.nodes.filter((node) => !nodes.has(node.id));
    const ends = new Set([...nodes, ...fresh.map((node) => node.id)]);
    const more = scene.edges.filter(
      (edge) => !edges.has(edge.id) && ends.has(edge.from) && ends.has(edge.to),
    );
    if (ends.size + edges.size + more.length <= mostElements - keptForGroups) {
      for (const id of ends) nodes.add(id);
      for (const edge of more) edges.add(edge.id);
      return scene;
    }
    return counted(scene, fresh, anchor, index);
  });
}

function counted(scene: Scene, fresh: readonly SceneNode[], anchor: string | null, index: number): Scene {
  const left = fresh.filter((node) => node.id !== anchor);
  const kinds = [...new Set(left.map((node) => node.kind))];
  const groups = kinds.map((kind) =>
    superNode(
      { id: `group:${index}:${kind}`, kind, name: "", area: null },
      {
        count: left.filter((node) => node.kind === kind).length,
        verdicts: null,
        opens: null,
        field: null,
      },
    ),
  );
  return {
    nodes: [...scene.nodes.filter((node) => !left.includes(node)), ...groups],
    edges: anchor === null ? [] : groups.map((group) => groupEdge(group.id, anchor, "OTHER")),
    incomplete: [...new Set([...scene.incomplete, "LIMIT" as const])],
  };
}

/** The relation that binds what stands for several to where they hang. */
export function groupEdge(group: string, anchor: string, kind: SceneEdge["kind"], out = false): SceneEdge {
  const [from, to] = out ? [anchor, group] : [group, anchor];
  return {
    id: `${from}|${kind}|${to}`,
    kind,
    from,
    to,
    label: null,
    since: null,
    until: null,
    missing: false,
    change: null,
  };
}

/** A made-up edge of a group gives way to the real one between the same ends. */
function withoutDoubles(edges: readonly SceneEdge[]): readonly SceneEdge[] {
  const key = (edge: SceneEdge): string => `${edge.from}|${edge.kind}|${edge.to}`;
  const real = new Set(edges.filter((edge) => edge.id !== key(edge)).map(key));
  return edges.filter((edge) => edge.id !== key(edge) || !real.has(key(edge)));
}
