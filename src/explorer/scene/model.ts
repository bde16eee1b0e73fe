import type { NeighboursQuery } from "../../generated/explorer.ts";

export type SceneNode = NeighboursQuery["neighbourhood"]["nodes"][number];
export type SceneEdge = NeighboursQuery["neighbourhood"]["edges"][number];
export type SceneCount = NeighboursQuery["neighbourhood"]["counts"][number];
export type IncompleteReason = NeighboursQuery["neighbourhood"]["incompleteBecause"][number];

/** A piece of the graph as it is shown. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Why something was left out; empty when nothing was. */
  readonly incomplete: readonly IncompleteReason[];
}

/** Nodes and relations together that a scene may hold. */
export const mostElements = 2_000;

/** From here on an expansion asks again. */
export const manyAtOnce = 200;

/** A node that a rule asks for and the graph lacks. */
export function isMissing(id: string): boolean {
  return id.startsWith("missing:");
}

/** The name as a label: of a missing node the half for the reader, "应有 小区党支部" or "expected: compound branch". */
export function labelOf({ id, name }: Pick<SceneNode, "id" | "name">, chinese: boolean): string {
  if (!isMissing(id)) return name.replace("（示例）", "");
  const [first, second] = name.split(" / ");
  return (chinese ? first : second) ?? name;
}

/** Several pieces as one. Where somebody lives is counted, never drawn; an edge whose end is not here is left out. */
export function mergedScene(pieces: readonly Scene[]): Scene {
  const nodes = new Map(pieces.flatMap((piece) => piece.nodes).map((node) => [node.id, node]));
  const edges = new Map(
    pieces
      .flatMap((piece) => piece.edges)
      .filter((edge) => edge.kind !== "RESIDES_IN" && nodes.has(edge.from) && nodes.has(edge.to))
      .map((edge) => [edge.id, edge]),
  );
  const ends = new Set([...edges.values()].flatMap((edge) => [edge.from, edge.to]));
  const residents = new Set(
    pieces
      .flatMap((piece) => piece.edges)
      .filter((edge) => edge.kind === "RESIDES_IN")
      .map((edge) => edge.from),
  );
  return {
    // Who was brought along only as a resident is not drawn either.
    nodes: [...nodes.values()].filter((node) => ends.has(node.id) || !residents.has(node.id)),
    edges: [...edges.values()],
    incomplete: [...new Set(pieces.flatMap((piece) => piece.incomplete))],
  };
}
