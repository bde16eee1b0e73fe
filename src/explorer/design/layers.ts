import type { EdgeKind } from "../../generated/graphql.ts";
import { tokens } from "../../design/tokens.ts";

/** Layers of relations, as the legend lists them. */
export const layers = [
  "leadership",
  "guidance",
  "setup",
  "checkin",
  "liaison",
  "service",
  "territory",
  "post",
] as const;
export type Layer = (typeof layers)[number];

const layerByKind = new Map<string, Layer>(
  layers.flatMap((layer) => tokens.edgeKinds[layer].of.map((name) => [name, layer] as const)),
);

/** The layer of a relation; `label` tells guidance from leadership. Kinds that the design does not name count as posts. */
export function layerOf(kind: EdgeKind, label: string | null): Layer {
  if (kind === "SUBORDINATE_TO") return label === "GUIDANCE" ? "guidance" : "leadership";
  return layerByKind.get(kind) ?? "post";
}
