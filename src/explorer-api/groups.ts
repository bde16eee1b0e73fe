import { neighbourGroups } from "../generated/cypher.ts";
import type { Direction, EdgeKind, GroupBy, NodeKind } from "../generated/graphql.ts";
import { nodeTypeOf } from "../nodes/kinds.ts";
import type { RequestContext } from "../server/context.ts";
import { typesOf } from "./edge-kinds.ts";
import type { SceneGroupModel } from "./model.ts";
import { directionsOf, narrowed } from "./scene.ts";

export interface GroupQuestion {
  readonly id: string;
  readonly edge: EdgeKind;
  readonly direction: Direction;
  readonly by: GroupBy;
  readonly within: string | null;
  readonly kinds: readonly NodeKind[] | null;
  readonly on: string;
}

/** First digits of an area code that name the place of a level; 0 where groups are not by place. */
const digits: Readonly<Record<GroupBy, number>> = {
  DISTRICT: 6,
  STREET: 9,
  COMMUNITY: 12,
  KIND: 0,
  FIELD: 0,
};

/** The neighbours of a node counted by place, kind or field, the largest group first. An unknown or hidden node has none. */
export async function loadGroups(
  question: GroupQuestion,
  context: RequestContext,
): Promise<SceneGroupModel[]> {
  const rows = await context.graph.rows(neighbourGroups, {
    id: question.id,
    types: typesOf([question.edge]) ?? [],
    directions: directionsOf(question.direction),
    digits: digits[question.by],
    byField: question.by === "FIELD",
    ...narrowed(question),
    on: question.on,
    scope: context.viewer.scope,
  });
  return rows.map(({ area, areaName, labels, field, members, withGaps }) => ({
    area: area === "" ? null : area,
    areaName,
    kind: nodeTypeOf(labels).kind,
    field,
    count: members,
    withGaps,
  }));
}
