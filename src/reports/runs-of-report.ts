import { newestRuns } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import type { RunModel } from "../runs/model.ts";

const finished = ["FINISHED", "FINISHED_WITH_ERRORS"] as const;
const pageSize = 200;

/** The newest finished run for a day, or null. */
export function runForDay(graph: Graph, on: string): Promise<RunModel | null> {
  return firstRun(graph, null, (run) => run.on === on);
}

/** The newest run before this one that speaks of an earlier day and of the same scope; null where there is none. */
export function runBefore(graph: Graph, run: RunModel): Promise<RunModel | null> {
  return firstRun(graph, run.seq, (each) => each.on < run.on && each.scope.join() === run.scope.join());
}

/** The newest finished run for which something holds, or null. */
export function newestFinishedRun(
  graph: Graph,
  holds: (run: RunModel) => Promise<boolean>,
): Promise<RunModel | null> {
  return firstRun(graph, null, holds);
}

async function firstRun(
  graph: Graph,
  before: number | null,
  holds: (run: RunModel) => boolean | Promise<boolean>,
): Promise<RunModel | null> {
  let position = before;
  for (;;) {
    const runs: RunModel[] = await graph.rows(newestRuns, {
      statuses: finished,
      before: position,
      limit: pageSize,
    });
    for (const run of runs) {
      if (await holds(run)) return run;
    }
    const last = runs.at(-1);
    if (runs.length < pageSize || last === undefined) return null;
    position = last.seq;
  }
}
