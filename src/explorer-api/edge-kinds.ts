import type { EdgeKind } from "../generated/graphql.ts";

/** Relationship types that are an edge kind of their own. */
const namedKinds: ReadonlySet<string> = new Set<EdgeKind>([
  "PART_OF",
  "LOCATED_IN",
  "COVERS",
  "SET_UP_IN",
  "SUBORDINATE_TO",
  "BELONGS_TO",
  "PARTICIPATES_IN",
  "RESIDES_IN",
  "WORKS_FOR",
  "HOLDS_POST",
  "CHECKED_IN_TO",
  "UNIT_CHECKED_IN_TO",
  "LIAISES_WITH",
  "INSTRUCTS",
  "SECONDED_FROM",
  "SENT_BY",
  "SERVES",
  "REPRESENTS",
  "SERVES_AREA",
  "UNDER",
  "GRANTED",
  "VISITED",
]);

/** The types that appear as OTHER. */
const otherTypes = [
  "OF",
  "MADE_BY",
  "RAISED",
  "OWNED_BY",
  "SUPERVISED_BY",
  "GUIDES",
  "IMPLEMENTED_BY",
  "ATTENDED_BY",
  "RATES",
  "OPERATES",
  "RELIEVED_OF",
  "TOOK_OVER",
  "STATIONED_AT",
  "CONDUCTED_BY",
  "INVOLVED",
  "GOVERNED_BY",
  "TARGETS",
  "HAS_MEMBER",
  "DISCUSSED",
  "BY",
  "ABOUT",
  "BY_UNIT",
  "ASSESSES",
  "RESPONSIBLE_FOR",
  "AWARDED_TO",
  "IN",
  "HOLDS",
  "CARRIED_OUT_BY",
  "FOR",
  "IN_CHAIN",
] as const;

export function edgeKindOf(type: string): EdgeKind {
  return isEdgeKind(type) ? type : "OTHER";
}

/** The relationship types behind the kinds asked for; null asks for all. */
export function typesOf(kinds: readonly EdgeKind[] | null | undefined): readonly string[] | null {
  if (kinds === null || kinds === undefined) return null;
  return kinds.flatMap((kind) => (kind === "OTHER" ? otherTypes : [kind]));
}

function isEdgeKind(type: string): type is EdgeKind {
  return namedKinds.has(type);
}
