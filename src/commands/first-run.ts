import { randomUUID } from "node:crypto";
import { disjoint } from "../auth/scope.ts";
import { dataSetState } from "../generated/cypher.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import { evaluateRun, newest } from "../runs/evaluate-run.ts";
import { runClaim } from "../runs/run-claim.ts";
import type { Console } from "./console.ts";

/** Evaluates all rules for the snapshot day where data are loaded and no run is stored yet. */
export async function makeFirstRun(
  graph: Graph,
  settings: ParameterSettings,
  terminal: Console,
): Promise<void> {
  const [dataSet] = await graph.rows(dataSetState, {});
  if (!dataSet || dataSet.importing !== null || (await newest(graph, ["FINISHED", "FINISHED_WITH_ERRORS"])))
    return;
  const now = (): Date => new Date();
  await evaluateRun({
    graph,
    on: dataSet.snapshotOn,
    scope: disjoint(dataSet.cityPrefixes),
    settings,
    trigger: "seed",
    now,
    claim: runClaim(graph, randomUUID(), now),
    progress: (done, total) => terminal.progress("rules / 规则评估", done, total),
  });
  terminal.endProgress();
}
