import type { GraphQLResolveInfo } from "graphql";
import { residentsCommittees } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type ResidentsCommitteeModel, residentsCommitteeModel } from "./model.ts";

const relations = ["community", "secretaryIsDirector", "workers"] as const;

/** The committee on that day, or null when it does not exist then or lies out of scope. */
export async function loadResidentsCommittee(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ResidentsCommitteeModel | null> {
  return (await committees("ID", id, on, context, info))[0] ?? null;
}

/** The committee of a community on that day; the first by id should there be several. */
export async function loadCommitteeOf(
  communityId: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ResidentsCommitteeModel | null> {
  return (await committees("COMMUNITY", communityId, on, context, info))[0] ?? null;
}

async function committees(
  by: "ID" | "COMMUNITY",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly ResidentsCommitteeModel[]> {
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const rows = await context.batches.many(
    `residentsCommittees ${by} ${on} ${wanted.join()}`,
    key,
    (keys) =>
      context.graph.rows(residentsCommittees, { by, keys, on, scope: context.viewer.scope, with: wanted }),
    (row) => row.key,
  );
  return rows.map((row) => residentsCommitteeModel(row, on));
}
