import type { GraphQLResolveInfo } from "graphql";
import { placesAsked } from "../area/of-areas.ts";
import {
  bodyAttendances,
  bodyMembers,
  decisionBodies,
  decisionBodiesOfAreas,
  decisionBodyCounts,
} from "../generated/cypher.ts";
import type { DecisionBodyKind } from "../generated/graphql.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import {
  type BodyMemberModel,
  bodyMemberModel,
  type DecisionBodyConnectionModel,
  type DecisionBodyModel,
} from "./model.ts";

const figures = ["lastMetOn"] as const;

/** The body on that day, or null when it does not exist then or lies out of scope. */
export async function loadDecisionBody(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DecisionBodyModel | null> {
  const selected = selectedFields(info);
  const wanted = figures.filter((name) => selected.has(name));
  const row = await keyedRow(
    decisionBodies,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("DecisionBody", row, on);
}

/** One page of the bodies that decide for a place and those in it, by area code. */
export function loadBodiesOfArea(
  area: NodeModel,
  args: {
    readonly kinds?: readonly DecisionBodyKind[] | null | undefined;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DecisionBodyConnectionModel> {
  const { on } = area;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = figures.filter((name) => selected.has(name));
  const kinds = args.kinds ?? null;
  return nestedPage(
    {
      list: "decisionBodies",
      key: area.id,
      first: args.first,
      after: args.after,
      page: decisionBodiesOfAreas,
      pageParamsOf: (keys, page) => ({
        ...placesAsked(keys),
        kinds,
        on,
        scope,
        with: wanted,
        descending: false,
        ...page,
      }),
      nodeOf: (row) => nodeOfRow("DecisionBody", row, on),
      count: decisionBodyCounts,
      countParamsOf: (keys) => ({ ...placesAsked(keys), kinds, on, scope }),
    },
    context,
  );
}

/** The units that sit in a body (`BODY`, lead units first), or the seats of a unit (`UNIT`), on that day. */
export async function loadMembers(
  by: "BODY" | "UNIT",
  key: string,
  on: string,
  context: RequestContext,
): Promise<readonly BodyMemberModel[]> {
  const rows = await keyedRows(
    bodyMembers,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => bodyMemberModel(row, on));
}

/** How many meetings of the body the unit attended by that day, from `since` on; null counts all. */
export async function loadAttendance(
  member: BodyMemberModel,
  since: string | null,
  context: RequestContext,
): Promise<number> {
  const row = await keyedRow(
    bodyAttendances,
    `${member.bodyId} ${member.unitId}`,
    (keys) => {
      const pairs = keys.map((key) => key.split(" "));
      return {
        keys,
        bodies: pairs.map(([body]) => body ?? ""),
        units: pairs.map(([, unit]) => unit ?? ""),
        since,
        on: member.on,
      };
    },
    context,
  );
  return row?.attended ?? 0;
}
