import { disjoint } from "../auth/scope.ts";
import { dataSetState, sources } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { Graph } from "../graph/graph.ts";
import { ruleVerdicts } from "./evaluate.ts";
import type { ParameterSettings } from "./parameters.ts";

/**
 * Judges every rule once, one after another, so that the database has planned their statements before somebody asks
 * what would be lost without a post: planning the rule book takes as long as judging it. Stops between two rules.
 */
export async function warmUpRules(
  graph: Graph,
  settings: ParameterSettings,
  signal: AbortSignal,
): Promise<void> {
  const [dataSet] = await graph.rows(dataSetState, {});
  if (!dataSet) return;
  const asked = {
    graph,
    on: dataSet.snapshotOn,
    scope: disjoint(dataSet.cityPrefixes),
    sources: await graph.rows(sources, {}),
    settings,
  };
  for (const rule of gapRules) {
    if (signal.aborted) return;
    await ruleVerdicts(rule, asked);
  }
}
