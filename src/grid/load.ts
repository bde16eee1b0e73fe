import type { GraphQLResolveInfo } from "graphql";
import { grids } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type GridModel, gridModel } from "./model.ts";

/** How a batch of grids is found: by their own ids, or all of a community or over a compound. */
type By = "ID" | "COMMUNITY" | "COMPOUND";

/** The relations of a grid that are read only when selected. */
export const gridRelations = ["branch"] as const;

/** The grid on that day, or null when it does not exist then or lies out of scope. */
export async function loadGrid(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<GridModel | null> {
  const wanted = selectedRelations(info);
  const row = await context.batches.one(
    `grids ID ${on} ${wanted.join()}`,
    id,
    (keys) => gridRows("ID", keys, on, wanted, context),
    (each) => each.key,
  );
  return row && gridModel(row, on);
}

/** All grids of a community, or that cover a compound, on that day, by id. */
export async function loadGridsOf(
  by: Exclude<By, "ID">,
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly GridModel[]> {
  const wanted = selectedRelations(info);
  const rows = await context.batches.many(
    `grids ${by} ${on} ${wanted.join()}`,
    key,
    (keys) => gridRows(by, keys, on, wanted, context),
    (row) => row.key,
  );
  return rows.map((row) => gridModel(row, on));
}

function selectedRelations(info: GraphQLResolveInfo): string[] {
  const selected = selectedFields(info);
  return gridRelations.filter((name) => selected.has(name));
}

function gridRows(
  by: By,
  keys: readonly string[],
  on: string,
  wanted: readonly string[],
  context: RequestContext,
) {
  return context.graph.rows(grids, { by, keys, on, scope: context.viewer.scope, with: wanted });
}
