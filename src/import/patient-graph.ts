import { setTimeout as sleep } from "node:timers/promises";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";

/**
 * The same graph for work that may wait: what the database did not answer is asked again for about half a minute.
 * Writes of an import may be repeated, and reads always may.
 */
export function patientGraph(graph: Graph, signal?: AbortSignal): Graph {
  return {
    rows: (statement, params, options) => persistently(() => graph.rows(statement, params, options), signal),
    transaction: (work, options) => persistently(() => graph.transaction(work, options), signal),
    rehearse: (work, options) => graph.rehearse(work, options),
    runText: (text, params, options) => graph.runText(text, params, options),
    explain: (text, params) => graph.explain(text, params),
    close: () => graph.close(),
  };
}

const pausesMs = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000];

async function persistently<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PublicError) || error.code !== "DATABASE_UNAVAILABLE") throw error;
      await sleep(pause, undefined, signal === undefined ? {} : { signal });
    }
  }
  return work();
}
