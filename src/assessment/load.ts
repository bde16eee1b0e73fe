import type { GraphQLResolveInfo } from "graphql";
import { assessments } from "../generated/cypher.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { AssessmentModel } from "./model.ts";

const relations = ["conductedBy"] as const;

/** The item, or null when it is of a later year or lies out of scope. */
export async function loadAssessment(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AssessmentModel | null> {
  return (await assessmentsBy("ID", id, null, on, context, info))[0] ?? null;
}

/** The items of a unit, street or outpost, of one year (null: of every year), latest first. */
export function loadAssessmentsOf(
  target: NodeModel,
  year: number | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly AssessmentModel[]> {
  return assessmentsBy("TARGET", target.id, year, target.on, context, info);
}

async function assessmentsBy(
  by: "ID" | "TARGET",
  key: string,
  year: number | null,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly AssessmentModel[]> {
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const rows = await keyedRows(
    assessments,
    key,
    (keys) => ({ by, keys, year, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("Assessment", row, on));
}
