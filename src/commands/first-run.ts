import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { disjoint } from "../auth/scope.ts";
import { dataSetState } from "../generated/cypher.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import { evaluateRun, newest } from "../runs/evaluate-run.ts";
import { runClaim } from "../runs/run-claim.ts";
import type { Console } from "./console.ts";

const pauseMs = 1_000;

/**
 * Evaluates all rules for the snapshot day where data are loaded and no run is stored yet. A run that goes on elsewhere
 * is waited for; when its process has died, its claim runs out and the run is made here.
 */
export async function makeFirstRun(
  graph: Graph,
  settings: ParameterSettings,
  terminal: Console,
  signal: AbortSignal,
): Promise<void> {
  const [dataSet] = await graph.rows(dataSetState, {});
  if (!dataSet || dataSet.importing !== null) return;
  while (!(await newest(graph, ["FINISHED", "FINISHED_WITH_ERRORS"]))) {
    const run = await evaluateRun({
      graph,
      on: dataSet.snapshotOn,
      scope: disjoint(dataSet.cityPrefixes),
      settings,
      trigger: "seed",
      now,
      claim: runClaim(graph, randomUUID(), now),
      signal,
      progress: (done, total) => terminal.progress("rules / 规则评估", done, total),
    });
    if (run.status === "RUNNING") await sleep(pauseMs, undefined, { signal });
  }
  terminal.endProgress();
}

function now(): Date {
  return new Date();
}
