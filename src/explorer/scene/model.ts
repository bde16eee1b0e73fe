import type { NeighboursQuery } from "../../generated/explorer.ts";
import type { NodeKind, OrgField } from "../../generated/graphql.ts";
import type { Step } from "./steps.ts";

export type FetchedNode = NeighboursQuery["neighbourhood"]["nodes"][number];
export type FetchedEdge = NeighboursQuery["neighbourhood"]["edges"][number];
export type SceneCount = NeighboursQuery["neighbourhood"]["counts"][number];
export type IncompleteReason = NeighboursQuery["neighbourhood"]["incompleteBecause"][number];

/** How something stands on the day in view against the day compared with. */
export const changes = ["added", "gone", "same"] as const;
export type Change = (typeof changes)[number];

/** What stands before the name of a node that came or went. */
export function changeSign({ change }: SceneNode): string {
  if (change === "added") return "＋";
  return change === "gone" ? "－" : "";
}

/** Several nodes drawn as one. */
export interface Group {
  readonly count: number;
  /** How many of them are met, have a gap or are unknown; null where nobody judged. */
  readonly verdicts: { readonly met: number; readonly gap: number; readonly unknown: number } | null;
  /** What brings its members in; null where they would be too many for the scene. */
  readonly opens: Step | null;
  readonly field: OrgField | null;
}

export interface SceneNode extends FetchedNode {
  /** Null: a single node. */
  readonly group: Group | null;
  /** Null: no second day is compared with. */
  readonly change: Change | null;
}

export interface SceneEdge extends FetchedEdge {
  readonly change: Change | null;
}

/** A piece of the graph as it is shown. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Why something was left out; empty when nothing was. */
  readonly incomplete: readonly IncompleteReason[];
}

/** Nodes and relations together that a scene may hold. */
export const mostElements = 2_000;

/** From here on an expansion asks again, and groups are offered. */
export const manyAtOnce = 200;

export const emptyScene: Scene = { nodes: [], edges: [], incomplete: [] };

/** A node as it was fetched: single, and compared with nothing. */
export function single(node: FetchedNode): SceneNode {
  return { ...node, group: null, change: null };
}

export function relation(edge: FetchedEdge): SceneEdge {
  return { ...edge, change: null };
}

/** A node that stands for several. */
export function superNode(
  { id, kind, name, area }: { id: string; kind: NodeKind; name: string; area: string | null },
  group: Group,
): SceneNode {
  return { id, kind, name, area, field: group.field, degree: 0, gaps: null, group, change: null };
}

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
