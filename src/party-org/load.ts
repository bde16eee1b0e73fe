import type { GraphQLResolveInfo } from "graphql";
import { leadershipLines, partyOrgs, placesOfOrgs, superiorsOfOrgs } from "../generated/cypher.ts";
import type { SubordinationKind } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import type { NodeModel } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type PartyOrgModel, partyOrgModel, type SuperiorModel, superiorModel } from "./model.ts";

/** What of an organisation is read only when selected. */
export const orgRelations = ["area", "members", "participants"] as const;

/** The organisation on that day, or null when it does not exist then or lies out of scope. */
export async function loadPartyOrg(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PartyOrgModel | null> {
  const wanted = selectedRelations(info);
  const row = await context.batches.one(
    `partyOrgs ID ${on} ${wanted.join()}`,
    id,
    (keys) =>
      context.graph.rows(partyOrgs, { by: "ID", keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.key,
  );
  return row && partyOrgModel(row, on);
}

/** The unit organisations that checked in with a community, by area and id. */
export async function loadOrgsCheckedIn(
  communityId: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly PartyOrgModel[]> {
  const by = "CHECKED_IN_WITH";
  const wanted = selectedRelations(info);
  const rows = await context.batches.many(
    `partyOrgs ${by} ${on} ${wanted.join()}`,
    communityId,
    (keys) => context.graph.rows(partyOrgs, { by, keys, on, scope: context.viewer.scope, with: wanted }),
    (row) => row.key,
  );
  return rows.map((row) => partyOrgModel(row, on));
}

/** The leadership line from the organisation itself up to the city, as far as it exists and lies in scope. */
export async function loadLeadershipLine(
  org: PartyOrgModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly PartyOrgModel[]> {
  const { on } = org;
  const wanted = selectedRelations(info);
  const rows = await context.batches.many(
    `leadershipLines ${on} ${wanted.join()}`,
    org.id,
    (keys) => context.graph.rows(leadershipLines, { keys, on, scope: context.viewer.scope, with: wanted }),
    (row) => row.key,
  );
  return rows.map((row) => partyOrgModel(row, on));
}

/** The lines to direct superiors, leadership first; a null kind means lines of either kind. */
export async function loadSuperiors(
  org: PartyOrgModel,
  kind: SubordinationKind | null,
  context: RequestContext,
): Promise<readonly SuperiorModel[]> {
  const { on } = org;
  const rows = await context.batches.many(
    `superiorsOfOrgs ${on} ${kind}`,
    org.id,
    (keys) => context.graph.rows(superiorsOfOrgs, { keys, kind, on, scope: context.viewer.scope }),
    (row) => row.key,
  );
  return rows.map((row) => superiorModel(row, on));
}

/** The places, units, companies and projects the organisation is set up in, by id. */
export async function loadPlacesOf(
  org: PartyOrgModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly NodeModel[]> {
  const { on } = org;
  const rows = await context.batches.many(
    `placesOfOrgs ${on}`,
    org.id,
    (keys) => context.graph.rows(placesOfOrgs, { keys, on, scope: context.viewer.scope }),
    (row) => row.key,
  );
  const column = (name: "id" | "name" | "label"): string[] => rows.map((row) => row[name]);
  return loadNodes(column("label"), column("id"), column("name"), on, context, info);
}

function selectedRelations(info: GraphQLResolveInfo): string[] {
  const selected = selectedFields(info);
  return orgRelations.filter((name) => selected.has(name));
}
