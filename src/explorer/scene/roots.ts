import type { Scene } from "./model.ts";
import { anchorOf, type Step } from "./steps.ts";

/** Where tree and radial begin: the places and organisations that were opened first. */
export function rootsOf(steps: readonly Step[], scene: Scene): readonly string[] {
  const [first] = steps;
  if (!first) return [];
  if (first.how === "path") return [first.from];
  if (first.how === "only") {
    // Among several, the one to which most leads: a line of command begins at its top.
    const into = (id: string): number => scene.edges.filter((edge) => edge.to === id).length;
    return [...first.ids].sort((a, b) => into(b) - into(a)).slice(0, 1);
  }
  const anchor = anchorOf(first);
  return anchor === null ? [] : [anchor];
}
