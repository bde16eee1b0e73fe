import type { GraphQLResolveInfo } from "graphql";
import { placesAsked } from "../area/of-areas.ts";
import {
  breakthroughProjects,
  keyProjectCounts,
  keyProjects,
  keyProjectsOfAreas,
} from "../generated/cypher.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { BreakthroughProjectModel, KeyProjectConnectionModel, KeyProjectModel } from "./model.ts";

const breakthroughRelations = ["document", "owner", "streets", "targets"] as const;
const keyProjectRelations = ["owner", "temporaryBranches"] as const;

/** The project, or null when it lies out of scope. */
export async function loadBreakthroughProject(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<BreakthroughProjectModel | null> {
  return (await breakthroughProjectsBy("ID", id, on, context, info))[0] ?? null;
}

/** The breakthrough projects of a city, by number. */
export function loadBreakthroughProjectsOf(
  city: NodeModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly BreakthroughProjectModel[]> {
  return breakthroughProjectsBy("CITY", city.id, city.on, context, info);
}

/** The key project, or null when it lies out of scope. */
export async function loadKeyProject(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<KeyProjectModel | null> {
  const selected = selectedFields(info);
  const wanted = keyProjectRelations.filter((name) => selected.has(name));
  const row = await keyedRow(
    keyProjects,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("KeyProject", row, on);
}

/** One page of the key projects of a place, by last day. */
export function loadKeyProjectsOfArea(
  area: NodeModel,
  args: { readonly first: number; readonly after?: string | null | undefined },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<KeyProjectConnectionModel> {
  const { on } = area;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = keyProjectRelations.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "keyProjects",
      key: area.id,
      first: args.first,
      after: args.after,
      page: keyProjectsOfAreas,
      pageParamsOf: (keys, page) => ({
        ...placesAsked(keys),
        on,
        scope,
        with: wanted,
        descending: false,
        ...page,
      }),
      nodeOf: (row) => nodeOfRow("KeyProject", row, on),
      count: keyProjectCounts,
      countParamsOf: (keys) => ({ ...placesAsked(keys), scope }),
    },
    context,
  );
}

async function breakthroughProjectsBy(
  by: "ID" | "CITY",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly BreakthroughProjectModel[]> {
  const selected = selectedFields(info);
  const wanted = breakthroughRelations.filter((name) => selected.has(name));
  const rows = await keyedRows(
    breakthroughProjects,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("BreakthroughProject", row, on));
}
