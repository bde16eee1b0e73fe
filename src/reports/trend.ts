import type { Scope } from "../auth/scope.ts";
import { newestRuns } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import type { RunModel } from "../runs/model.ts";
import { headlineFigures, shareOf } from "./headline-figures.ts";
import type { ReportSummary } from "./report-model.ts";
import { ratesOfRuns } from "./run-counts.ts";

const runsShown = 12;

/**
 * The last twelve days that runs up to this one spoke of, oldest first; of several runs for a day the newest. Runs of
 * another scope are left out, because their counts cannot be set beside these. Findings are counted of the rules asked
 * for.
 */
export async function trendOf(
  graph: Graph,
  run: RunModel,
  scope: Scope,
  isAsked: (rule: string) => boolean,
): Promise<ReportSummary["trend"]> {
  const runs = await runsUpTo(graph, run);
  const rates = await ratesOfRuns(graph, runs, scope);
  return runs.map(({ id, on }) => {
    const of = rates.get(id) ?? new Map();
    return {
      runId: id,
      on,
      gaps: [...of].reduce((sum, [rule, rate]) => sum + (isAsked(rule) ? (rate.gap ?? 0) : 0), 0),
      shares: headlineFigures.map((figure) => shareOf(figure, of.get(figure.rule))),
    };
  });
}

async function runsUpTo(graph: Graph, run: RunModel): Promise<RunModel[]> {
  const newest = await graph.rows(newestRuns, {
    statuses: ["FINISHED", "FINISHED_WITH_ERRORS"],
    before: run.seq + 1,
    limit: 400,
  });
  const byDay = new Map<string, RunModel>();
  for (const each of newest) {
    if (each.on <= run.on && each.scope.join() === run.scope.join() && !byDay.has(each.on))
      byDay.set(each.on, each);
  }
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1)).slice(-runsShown);
}
