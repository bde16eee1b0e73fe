import { gapRules } from "../generated/gap-rules.ts";
import type { Graph } from "../graph/graph.ts";
import { rulesJudged } from "../reports/run-counts.ts";
import { newestFinishedRun } from "../reports/runs-of-report.ts";
import { textHashOf } from "../runs/evaluate-rule.ts";
import type { RunModel } from "../runs/model.ts";
import { storedSettings } from "../runs/run-settings.ts";
import type { RequestContext } from "../server/context.ts";
import { cityScope } from "../reports/reader.ts";

/**
 * A stored run that a report due at an instant can rest on: for its day, begun at that instant or after it, over all
 * that is loaded, by the rules and parameters of now. So jobs that are due together share one evaluation, and none
 * rests on what was known before it was due.
 */
export function runSince(due: string, on: string, context: RequestContext): Promise<RunModel | null> {
  const scope = cityScope(context.dataSet).join();
  const { parameters, areaParameters } = storedSettings(context.ruleSettings);
  return newestFinishedRun(
    context.graph,
    async (run) =>
      run.on === on &&
      Date.parse(run.startedAt) >= Date.parse(due) &&
      run.scope.join() === scope &&
      run.parameters === parameters &&
      run.areaParameters === areaParameters &&
      (await isByPresentRules(context.graph, run)),
  );
}

async function isByPresentRules(graph: Graph, run: RunModel): Promise<boolean> {
  const judged = await rulesJudged(graph, run);
  return gapRules.every((rule) => judged.get(rule.id)?.textHash === textHashOf(rule));
}
