import { disjoint, narrowed } from "../auth/scope.ts";
import { localAnalyst } from "../auth/viewer.ts";
import { type DataSetState, DataSetStates } from "../data-set/state.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import type { RequestContext } from "../server/context.ts";
import { contextFor } from "../server/request-context.ts";

/**
 * For whom a report on these areas is built: nobody's scope is wider than what is loaded. Empty areas: all of it.
 * The viewer's scope is empty where nothing is loaded, or nothing of these areas.
 */
export async function readerOf(
  graph: Graph,
  areas: readonly string[],
  settings: ParameterSettings,
): Promise<RequestContext> {
  const dataSet = await new DataSetStates(graph).current();
  const viewer = localAnalyst(cityScope(dataSet));
  const scope =
    areas.length === 0 ? viewer.scope : disjoint(areas.flatMap((area) => narrowed(viewer.scope, area)));
  return contextFor(graph, dataSet, { ...viewer, scope }, settings);
}

/** Everything that is loaded: what a run speaks of. */
export function cityScope(dataSet: DataSetState | null): readonly string[] {
  return disjoint(dataSet?.cityPrefixes ?? []);
}
