import type { GraphQLResolveInfo } from "graphql";
import { liaisonLinksOf, liaisonVisits, standingMembers } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import { personRelations } from "../person/load.ts";
import { type PersonModel, personModel } from "../person/model.ts";
import type { RequestContext } from "../server/context.ts";
import { type LiaisonLinkModel, liaisonLinkModel } from "./model.ts";

/** What of a link is read only when selected. */
export const linkFigures = ["lastVisitOn", "openIssues"] as const;

/** The links of a member, or those with an organisation, that hold on that day. */
export async function loadLinks(
  by: "MEMBER" | "POINT",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly LiaisonLinkModel[]> {
  const selected = selectedFields(info);
  const wanted = linkFigures.filter((name) => selected.has(name));
  const rows = await context.batches.many(
    `liaisonLinksOf ${by} ${on} ${wanted.join()}`,
    key,
    (keys) => context.graph.rows(liaisonLinksOf, { by, keys, on, scope: context.viewer.scope, with: wanted }),
    (row) => row.key,
  );
  return rows.map((row) => liaisonLinkModel(row, on));
}

/** How often the member was at the contact point up to that day, from `since` on; null counts all visits. */
export async function loadVisits(
  link: LiaisonLinkModel,
  since: string | null,
  context: RequestContext,
): Promise<number> {
  const { on } = link;
  const row = await context.batches.one(
    `liaisonVisits ${on} ${since}`,
    `${link.memberId} ${link.pointId}`,
    (keys) => {
      const pairs = keys.map((key) => key.split(" "));
      const members = pairs.map(([member]) => member ?? "");
      const points = pairs.map(([, ...point]) => point.join(" "));
      return context.graph.rows(liaisonVisits, { keys, members, points, since, on });
    },
    (each) => each.key,
  );
  return row?.visits ?? 0;
}

/** Who is a member of the standing committee on that day, by id. */
export async function loadStandingMembers(
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly PersonModel[]> {
  const selected = selectedFields(info);
  const rows = await context.graph.rows(standingMembers, {
    on,
    scope: context.viewer.scope,
    with: personRelations.filter((name) => selected.has(name)),
  });
  return rows.map((row) => personModel(row, on));
}
