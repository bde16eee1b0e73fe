import type { Change, Scene } from "./model.ts";

/** Two days on one scene: what the day in view has and the other lacks is added, the reverse is gone. */
export function comparedScenes(now: Scene, before: Scene): Scene {
  return {
    nodes: marked(now.nodes, before.nodes),
    edges: marked(now.edges, before.edges),
    incomplete: [...new Set([...now.incomplete, ...before.incomplete])],
  };
}

function marked<Element extends { readonly id: string }>(
  now: readonly Element[],
  before: readonly Element[],
): (Element & { readonly change: Change })[] {
  const known = new Set(before.map(({ id }) => id));
  const still = new Set(now.map(({ id }) => id));
  return [
    ...now.map((element) => ({
      ...element,
      change: known.has(element.id) ? ("same" as const) : ("added" as const),
    })),
    ...before.filter(({ id }) => !still.has(id)).map((element) => ({ ...element, change: "gone" as const })),
  ];
}
