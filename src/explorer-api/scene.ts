import { prefixOf } from "../auth/scope.ts";
import { type NeighboursRow, neighbours, sceneNodes } from "../generated/cypher.ts";
import type { Direction, EdgeKind, IncompleteReason, NodeKind, OrgField } from "../generated/graphql.ts";
import { labelsOf, nodeTypeOf } from "../nodes/kinds.ts";
import { personCount } from "../nodes/person-count.ts";
import { endOf } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { edgeKindOf, typesOf } from "./edge-kinds.ts";
import type { SceneCountModel, SceneEdgeModel, SceneModel, SceneNodeModel } from "./model.ts";

export interface NeighbourhoodQuestion {
  readonly ids: readonly string[];
  readonly edges: readonly EdgeKind[] | null;
  readonly direction: Direction;
  readonly perEdge: number;
  /** Code of the place that neighbours must lie in; null: anywhere. */
  readonly within: string | null;
  readonly kinds: readonly NodeKind[] | null;
  readonly fields: readonly OrgField[] | null;
  readonly on: string;
}

/** What hangs on the given nodes, counted first, then as many as asked for. Unknown and hidden ids are left out. */
export async function loadNeighbourhood(
  question: NeighbourhoodQuestion,
  context: RequestContext,
): Promise<SceneModel> {
  const { scope } = context.viewer;
  const rows = await context.graph.rows(neighbours, {
    ids: question.ids,
    types: typesOf(question.edges),
    directions: directionsOf(question.direction),
    ...narrowed(question),
    fields: question.fields,
    perEdge: question.perEdge,
    on: question.on,
    scope,
  });
  const found = distinctById(rows.flatMap(edgesOf));
  const ids = new Set([...question.ids, ...found.flatMap((edge) => [edge.from, edge.to])]);
  const nodes = await loadSceneNodes([...ids], question.on, context);
  const there = new Set(nodes.map((node) => node.id));
  const reasons: IncompleteReason[] = [];
  if (rows.some((row) => row.total > row.neighbourIds.length)) reasons.push("LIMIT");
  if (rows.some((row) => row.hidden > 0)) reasons.push("RIGHTS");
  return {
    nodes,
    // A relation may be older than the papers say its end is; without its end it is not drawn.
    edges: found.filter((edge) => there.has(edge.from) && there.has(edge.to)),
    counts: countsOf(rows),
    complete: reasons.length === 0,
    incompleteBecause: reasons,
  };
}

/** The given nodes as a scene draws them, by id. */
export async function loadSceneNodes(
  ids: readonly string[],
  on: string,
  context: RequestContext,
): Promise<SceneNodeModel[]> {
  const rows = await context.graph.rows(sceneNodes, { ids, on, scope: context.viewer.scope });
  return rows.map(({ labels, ...row }) => ({ ...row, kind: nodeTypeOf(labels).kind, on }));
}

/** Place and kinds as the statements narrow neighbours by them; null: to none. */
export function narrowed({ within, kinds }: Pick<NeighbourhoodQuestion, "within" | "kinds">) {
  return {
    among: within === null ? null : prefixOf(within),
    labels: kinds === null ? null : kinds.flatMap(labelsOf),
  };
}

/** The directions as the statements tell them apart. */
export function directionsOf(direction: Direction): readonly string[] {
  return direction === "BOTH" ? ["OUT", "IN"] : [direction];
}

function edgesOf(row: NeighboursRow): SceneEdgeModel[] {
  return row.neighbourIds.map((neighbour, index) => {
    const [from, to] = row.direction === "OUT" ? [row.nodeId, neighbour] : [neighbour, row.nodeId];
    return {
      id: row.edgeIds[index] ?? `${from}|${row.type}|${to}`,
      kind: edgeKindOf(row.type),
      from,
      to,
      label: row.edgeKinds[index] || null,
      since: row.since[index] ?? null,
      until: endOf(row.until[index] ?? null),
      missing: false,
    };
  });
}

function distinctById(edges: readonly SceneEdgeModel[]): SceneEdgeModel[] {
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

/** Types that share the kind OTHER are counted together, once a node and direction. */
function countsOf(rows: readonly NeighboursRow[]): SceneCountModel[] {
  const sums = new Map<
    string,
    { node: string; edge: EdgeKind; direction: Direction; total: number; loaded: number; people: number }
  >();
  for (const row of rows) {
    const edge = edgeKindOf(row.type);
    const key = `${row.nodeId} ${edge} ${row.direction}`;
    const direction = row.direction === "OUT" ? "OUT" : "IN";
    const sum = sums.get(key) ?? { node: row.nodeId, edge, direction, total: 0, loaded: 0, people: 0 };
    sum.total += row.total;
    sum.loaded += row.neighbourIds.length;
    sum.people += row.persons;
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ people, ...sum }) => ({
    ...sum,
    persons: people === 0 ? null : personCount(people),
  }));
}
