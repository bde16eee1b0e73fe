import type { GraphQLResolveInfo } from "graphql";
import { compounds } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type CompoundModel, compoundModel } from "./model.ts";

/** How a batch of compounds is found: by their own ids, or all of a community or of a grid. */
type By = "ID" | "COMMUNITY" | "GRID";

/** The compound on that day, or null when it does not exist then or lies out of scope. */
export async function loadCompound(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<CompoundModel | null> {
  const wanted = compoundRelations(info);
  const row = await context.batches.one(
    `compounds ID ${on} ${wanted.join()}`,
    id,
    (keys) => compoundRows("ID", keys, on, wanted, context),
    (each) => each.key,
  );
  return row && compoundModel(row, on);
}

/** All compounds of a community or covered by a grid on that day. */
export async function loadCompoundsOf(
  by: Exclude<By, "ID">,
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly CompoundModel[]> {
  const wanted = compoundRelations(info);
  const rows = await context.batches.many(
    `compounds ${by} ${on} ${wanted.join()}`,
    key,
    (keys) => compoundRows(by, keys, on, wanted, context),
    (row) => row.key,
  );
  return rows.map((row) => compoundModel(row, on)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which relations of a compound the query selects; only these are read. `prefix` opens "nodes" of a connection. */
export function compoundRelations(info: GraphQLResolveInfo): string[] {
  const selected = selectedFields(info);
  return relations.filter((name) => selected.has(name));
}

export const relations = [
  "branch",
  "coverage",
  "crossPosted",
  "instructor",
  "lastConsultationOn",
  "members",
  "ownersCommittee",
  "service",
  "station",
] as const;

function compoundRows(
  by: By,
  keys: readonly string[],
  on: string,
  wanted: readonly string[],
  context: RequestContext,
) {
  return context.graph.rows(compounds, { by, keys, on, scope: context.viewer.scope, with: wanted });
}
