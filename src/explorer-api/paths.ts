import { allShortestPaths, type ShortestPathRow, shortestPath } from "../generated/cypher.ts";
import type { EdgeKind, IncompleteReason } from "../generated/graphql.ts";
import { endOf } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { edgeKindOf, typesOf } from "./edge-kinds.ts";
import type { SceneEdgeModel, SceneModel, SceneNodeModel } from "./model.ts";
import { loadSceneNodes } from "./scene.ts";

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly EdgeKind[] | null;
  readonly all: boolean;
  /** 1 to 8. */
  readonly maxLength: number;
  readonly on: string;
}

export interface PathAnswerModel {
  readonly paths: readonly SceneModel[];
  readonly complete: boolean;
  readonly incompleteBecause: readonly IncompleteReason[];
}

/** As many connections of one length as a person can look at. */
const mostPaths = 50;

/** The shortest connection between two nodes, or all of that length. From a node to itself there is none. */
export async function loadPaths(question: PathQuestion, context: RequestContext): Promise<PathAnswerModel> {
  const params = {
    from: question.from,
    to: question.to,
    types: typesOf(question.edges),
    maxLength: question.maxLength,
    on: question.on,
    scope: context.viewer.scope,
  };
  if (question.from === question.to) return { paths: [], complete: true, incompleteBecause: [] };
  const rows = question.all
    ? await context.graph.rows(allShortestPaths, { ...params, limit: mostPaths + 1 })
    : await context.graph.rows(shortestPath, params);
  const shown = rows.slice(0, mostPaths);
  const ids = [...new Set(shown.flatMap((row) => row.nodeIds))];
  const nodes = new Map((await loadSceneNodes(ids, question.on, context)).map((node) => [node.id, node]));
  const complete = rows.length <= mostPaths;
  return {
    paths: shown.map((row) => pathScene(row, nodes)),
    complete,
    incompleteBecause: complete ? [] : ["LIMIT"],
  };
}

/** Nodes and edges in the order of the way from one end to the other. */
function pathScene(row: ShortestPathRow, nodes: ReadonlyMap<string, SceneNodeModel>): SceneModel {
  const edges: SceneEdgeModel[] = row.types.map((type, index) => ({
    id: row.edgeIds[index] ?? "",
    kind: edgeKindOf(type),
    from: row.fromIds[index] ?? "",
    to: row.toIds[index] ?? "",
    label: row.edgeKinds[index] || null,
    since: row.since[index] ?? null,
    until: endOf(row.until[index] ?? null),
    missing: false,
  }));
  return {
    nodes: row.nodeIds.flatMap((id) => nodes.get(id) ?? []),
    edges,
    counts: [],
    complete: true,
    incompleteBecause: [],
  };
}
