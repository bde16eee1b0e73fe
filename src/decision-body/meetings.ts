import type { GraphQLResolveInfo } from "graphql";
import { meetingCounts, meetings, meetingsOfBodies } from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { DecisionBodyModel, MeetingConnectionModel, MeetingModel } from "./model.ts";

const relations = ["attendedBy"] as const;

/** The meeting, or null when it was held after that day or lies out of scope. */
export async function loadMeeting(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<MeetingModel | null> {
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const row = await keyedRow(
    meetings,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("Meeting", row, on);
}

/** One page of a body's meetings in a period, latest first. */
export function loadMeetings(
  body: DecisionBodyModel,
  args: {
    readonly from?: string | null | undefined;
    readonly to?: string | null | undefined;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<MeetingConnectionModel> {
  const { on } = body;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const period = { from: args.from ?? null, to: args.to ?? null };
  return nestedPage(
    {
      list: "meetings",
      key: body.id,
      first: args.first,
      after: args.after,
      page: meetingsOfBodies,
      pageParamsOf: (keys, page) => ({ keys, ...period, on, scope, with: wanted, descending: true, ...page }),
      nodeOf: (row) => nodeOfRow("Meeting", row, on),
      count: meetingCounts,
      countParamsOf: (keys) => ({ keys, ...period, on, scope }),
    },
    context,
  );
}
