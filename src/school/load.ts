import type { GraphQLResolveInfo } from "graphql";
import { measuresOfSchools, schoolMeasures } from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { SchoolMeasureModel, SchoolMeasureProgressModel } from "./model.ts";

const figures = ["byStatus", "lastActedOn", "schools"] as const;

/** The measure, or null for an unknown id. */
export async function loadMeasure(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<SchoolMeasureModel | null> {
  return (await loadMeasures("ID", id, on, context, info))[0] ?? null;
}

/** A measure by its id (`ID`), or all of them (`ALL`, whatever the key), by number. */
export async function loadMeasures(
  by: "ID" | "ALL",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly SchoolMeasureModel[]> {
  const selected = selectedFields(info);
  const wanted = figures.filter((name) => selected.has(name));
  const rows = await keyedRows(
    schoolMeasures,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("Measure", row, on));
}

/** How far a school is with its measures, by number. */
export async function loadProgress(
  school: string,
  on: string,
  context: RequestContext,
): Promise<readonly SchoolMeasureProgressModel[]> {
  const rows = await keyedRows(
    measuresOfSchools,
    school,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => ({ ...row, on }));
}
