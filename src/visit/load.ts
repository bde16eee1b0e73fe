import type { GraphQLResolveInfo } from "graphql";
import { visitCounts, visits, visitsOfPoints } from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { VisitConnectionModel, VisitModel } from "./model.ts";

const relations = ["madeBy"] as const;

/** The visit, or null when it was made after that day or lies out of scope. */
export async function loadVisit(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<VisitModel | null> {
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const row = await keyedRow(
    visits,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("Visit", row, on);
}

/** Which visits: all to an organisation, or those of one person alone (`memberId` null: of anybody). */
export interface Visited {
  readonly pointId: string;
  readonly memberId: string | null;
  readonly on: string;
}

/** One page of the visits made by that day, latest first. */
export function loadVisitsTo(
  { pointId, memberId, on }: Visited,
  args: { readonly first: number; readonly after?: string | null | undefined },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<VisitConnectionModel> {
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "visits",
      key: `${pointId} ${memberId ?? ""}`,
      first: args.first,
      after: args.after,
      page: visitsOfPoints,
      pageParamsOf: (keys, page) => ({ ...ends(keys), on, scope, with: wanted, descending: true, ...page }),
      nodeOf: (row) => nodeOfRow("Visit", row, on),
      count: visitCounts,
      countParamsOf: (keys) => ({ ...ends(keys), on, scope }),
    },
    context,
  );
}

/** Ids have no spaces, so a key of two ids comes apart again. */
function ends(keys: readonly string[]): { keys: readonly string[]; points: string[]; members: string[] } {
  const pairs = keys.map((key) => key.split(" "));
  return {
    keys,
    points: pairs.map(([point]) => point ?? ""),
    members: pairs.map(([, member]) => member ?? ""),
  };
}
