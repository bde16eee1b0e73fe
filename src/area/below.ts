import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { compoundModels, compoundOptional, compoundRowsBelow } from "../compound/load.ts";
import { places } from "../generated/cypher.ts";
import { grouped } from "../nodes/grouped.ts";
import { fieldsNamed } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { optionalFields } from "./load.ts";
import { type AreaModel, areaModel } from "./model.ts";
import type { TreeRows } from "./tree-plan.ts";

/** What a query wants of the places below one place. */
export interface Below {
  /** How many levels of places are selected. */
  readonly levels: 2 | 3;
  /** What the place itself or any of these levels wants beyond names and codes. */
  readonly with: readonly string[];
  /** The relations wanted of the compounds of communities; null where no compounds are selected. */
  readonly compounds: readonly string[] | null;
}

/**
 * A place with all places below it, and the compounds in them, each in one statement: a nested question then waits for
 * one round trip instead of one for every level. Undefined where the query goes less than two levels down.
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

/** The rows of a place, of all places below it, and of the compounds in them: two statements at the same time. */
export async function treeRows(
  id: string,
  on: string,
  below: Below,
  context: RequestContext,
): Promise<TreeRows> {
  const { scope } = context.viewer;
  const by = `BELOW_${below.levels}`;
  const [rows, compounds] = await Promise.all([
    context.graph.rows(places, { by, keys: [id], on, scope, with: below.with }),
    below.compounds ? compoundRowsBelow(id, on, below.compounds, context) : [],
  ]);
  return { places: grouped(rows, (row) => row.key), compounds: grouped(compounds, (row) => row.key) };
}

async function readBelow(
  id: string,
  on: string,
  below: Below,
  context: RequestContext,
): Promise<AreaModel | null> {
  const rows = await treeRows(id, on, below, context);
  const [area] = rows.places.get("") ?? [];
  if (!area) return null;
  return { ...areaModel(area, on), children: childrenOf(id, rows, below, on, below.levels) };
}

function childrenOf(
  id: string,
  rows: TreeRows,
  below: Below,
  on: string,
  levels: number,
): readonly AreaModel[] {
  return (rows.places.get(id) ?? []).map((row) => ({
    ...areaModel(row, on),
    ...(levels > 1 ? { children: childrenOf(row.id, rows, below, on, levels - 1) } : {}),
    ...(below.compounds && row.level === "COMMUNITY"
      ? { compounds: compoundModels(rows.compounds.get(row.id) ?? [], on) }
      : {}),
  }));
}

const known = new WeakMap<readonly FieldNode[], Below | null>();

/** What a question about a place wants of those below it; null where it goes less than two levels down. */
export function belowOf(info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">): Below | null {
  const found = known.get(info.fieldNodes);
  if (found !== undefined) return found;
  const levels: (readonly FieldNode[])[] = [];
  let level = fieldsNamed("children", info.fieldNodes, info);
  while (level.length > 0 && levels.length < 3) {
    levels.push(level);
    level = fieldsNamed("children", level, info);
  }
  const below = levels.length < 2 ? null : wanted(levels, info);
  known.set(info.fieldNodes, below);
  return below;
}

function wanted(
  levels: readonly (readonly FieldNode[])[],
  info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
): Below {
  const { fragments } = info;
  const optional = [info.fieldNodes, ...levels].flatMap((fieldNodes) =>
    optionalFields({ fieldNodes, fragments }),
  );
  const compounds = levels.flatMap((fields) => fieldsNamed("compounds", fields, info));
  return {
    levels: levels.length === 2 ? 2 : 3,
    with: [...new Set(optional)],
    compounds: compounds.length === 0 ? null : compoundOptional({ fieldNodes: compounds, fragments }),
  };
}
