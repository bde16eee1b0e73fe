import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { type PlacesRow, places } from "../generated/cypher.ts";
import { grouped } from "../nodes/grouped.ts";
import { fieldsNamed } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { optionalFields } from "./load.ts";
import { type AreaModel, areaModel } from "./model.ts";

/** What a query wants of the places below one place. */
interface Below {
  /** How many levels of places are selected: 2 or 3. */
  readonly levels: number;
  /** What the place itself or any of these levels wants beyond names and codes. */
  readonly with: readonly string[];
}

/**
 * A place with all places below it in one statement: a nested question then waits for one round trip instead of one for
 * every level. Undefined where the query goes less than two levels down.
 */
export function areaWithBelow(
  code: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AreaModel | null> | undefined {
  const below = belowOf(info);
  return below ? readBelow(code, on, below, context) : undefined;
}

async function readBelow(
  id: string,
  on: string,
  below: Below,
  context: RequestContext,
): Promise<AreaModel | null> {
  const { scope } = context.viewer;
  const by = `BELOW_${below.levels}`;
  const rows = await context.graph.rows(places, { by, keys: [id], on, scope, with: below.with });
  const byParent = grouped(rows, (row) => row.key);
  const [area] = byParent.get("") ?? [];
  if (!area) return null;
  return { ...areaModel(area, on), children: childrenOf(id, byParent, on, below.levels) };
}

function childrenOf(
  id: string,
  rows: ReadonlyMap<string, readonly PlacesRow[]>,
  on: string,
  levels: number,
): readonly AreaModel[] {
  return (rows.get(id) ?? []).map((row) => ({
    ...areaModel(row, on),
    ...(levels > 1 ? { children: childrenOf(row.id, rows, on, levels - 1) } : {}),
  }));
}

const known = new WeakMap<readonly FieldNode[], Below | null>();

function belowOf(info: GraphQLResolveInfo): Below | null {
  const found = known.get(info.fieldNodes);
  if (found !== undefined) return found;
  const levels = levelsBelow(info.fieldNodes, info);
  const optional = [info.fieldNodes, ...levels].flatMap((fieldNodes) =>
    optionalFields({ fieldNodes, fragments: info.fragments }),
  );
  const below = levels.length < 2 ? null : { levels: levels.length, with: [...new Set(optional)] };
  known.set(info.fieldNodes, below);
  return below;
}

/** The selections of places one, two and three levels below the given one; a city has no more. */
export function levelsBelow(
  fieldNodes: readonly FieldNode[],
  info: Pick<GraphQLResolveInfo, "fragments">,
): readonly (readonly FieldNode[])[] {
  const levels: (readonly FieldNode[])[] = [];
  let level = fieldsNamed("children", fieldNodes, info);
  while (level.length > 0 && levels.length < 3) {
    levels.push(level);
    level = fieldsNamed("children", level, info);
  }
  return levels;
}
