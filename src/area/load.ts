import type { GraphQLResolveInfo } from "graphql";
import { places } from "../generated/cypher.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type AreaModel, areaModel } from "./model.ts";

/** What is only read where it is selected: relations, and figures that most questions leave out. */
const optional = [
  "parent",
  "partyOrg",
  "serviceCentre",
  "residentPopulation",
  "urbanRate",
  "reformCompletedOn",
  "households",
  "figuresYear",
  "districtKind",
  "communityKind",
  "belowStandard",
  "rectifiedOn",
] as const;

/** The place with this code on that day, or null when it is not there or out of scope. */
export async function loadArea(
  code: string | null | undefined,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AreaModel | null> {
  if (code === null || code === undefined) return null;
  const wanted = optionalFields(info);
  const row = await context.batches.one(
    `places ID ${on} ${wanted.join()}`,
    code,
    (keys) => context.graph.rows(places, { by: "ID", keys, on, scope: context.viewer.scope, with: wanted }),
    (each) => each.key,
  );
  return row && areaModel(row, on);
}

/** The places one level below, by code. */
export async function loadChildren(
  parent: AreaModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly AreaModel[]> {
  if (parent.level === "COMMUNITY") return [];
  const { on } = parent;
  const wanted = optionalFields(info);
  const rows = await context.batches.many(
    `places PARENT ${on} ${wanted.join()}`,
    parent.id,
    (keys) =>
      context.graph.rows(places, { by: "PARENT", keys, on, scope: context.viewer.scope, with: wanted }),
    (row) => row.key,
  );
  return rows.map((row) => areaModel(row, on));
}

export function optionalFields(info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">): string[] {
  const selected = selectedFields(info);
  return optional.filter((name) => selected.has(name));
}

/** The code a question names, or that of the smallest place with all the viewer may see; null where that is nothing. */
export function codeAsked(
  args: { readonly code?: string | null | undefined },
  context: RequestContext,
): string | null {
  const asked = args.code ?? context.viewer.scope[0];
  if (asked === undefined) return null;
  return asked.length === 4 ? `${asked}00` : asked;
}
