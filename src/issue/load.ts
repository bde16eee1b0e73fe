import type { GraphQLResolveInfo } from "graphql";
import { placesAsked } from "../area/of-areas.ts";
import { issueCounts, issues, issuesOfAreas } from "../generated/cypher.ts";
import type { IssueFilter } from "../generated/graphql.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { IssueConnectionModel, IssueModel } from "./model.ts";

const relations = ["owner", "raisedIn"] as const;

/** The issue as it stands on that day, or null when it is not raised yet or lies out of scope. */
export async function loadIssue(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<IssueModel | null> {
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const row = await keyedRow(
    issues,
    id,
    (keys) => ({ by: "ID", keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("Issue", row, on);
}

/** The issues raised in a visit or consultation, earliest first. */
export async function loadIssuesOf(
  event: NodeModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly IssueModel[]> {
  const { on } = event;
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const rows = await keyedRows(
    issues,
    event.id,
    (keys) => ({ by: "EVENT", keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("Issue", row, on));
}

/** One page of the issues of a place that pass the filter, latest first. */
export function loadIssuesOfArea(
  area: NodeModel,
  args: {
    readonly filter?: IssueFilter | null | undefined;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<IssueConnectionModel> {
  const { on } = area;
  const selected = selectedNodeFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const filter = {
    statuses: args.filter?.statuses ?? null,
    topics: args.filter?.topics ?? null,
    overdue: args.filter?.overdue ?? null,
    raisedSince: args.filter?.raisedSince ?? null,
    on,
    scope: context.viewer.scope,
  };
  return nestedPage(
    {
      list: "issues",
      key: area.id,
      first: args.first,
      after: args.after,
      page: issuesOfAreas,
      pageParamsOf: (keys, page) => ({
        ...placesAsked(keys),
        ...filter,
        with: wanted,
        descending: true,
        ...page,
      }),
      nodeOf: (row) => nodeOfRow("Issue", row, on),
      count: issueCounts,
      countParamsOf: (keys) => ({ ...placesAsked(keys), ...filter }),
    },
    context,
  );
}
