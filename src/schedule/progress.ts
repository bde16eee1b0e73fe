import { setTimeout as sleep } from "node:timers/promises";
import { scheduleState, type ScheduleStateRow } from "../generated/cypher.ts";
import type { ReportProgress } from "../generated/graphql.ts";
import type { Graph } from "../graph/graph.ts";

const pauseMs = 1_000;
const longestMs = 15 * 60_000;

export interface ProgressEvent {
  readonly reportProgress: ReportProgress;
}

/**
 * How far the report of a job has come, as often as that changes, at most once a second; read from the database, because
 * any server may be the one that makes it. Ends when nobody makes one.
 */
export function progressOf(graph: Graph, job: string): AsyncIterableIterator<ProgressEvent> {
  const left = new AbortController();
  const events = follow(graph, job, left.signal);
  return {
    next: () => events.next(),
    // A generator that waits would only hear of it after its next event, which may never come.
    return: () => {
      left.abort();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* follow(
  graph: Graph,
  job: string,
  signal: AbortSignal,
): AsyncGenerator<ProgressEvent, undefined> {
  let told = "";
  for (let waited = 0; waited < longestMs && !signal.aborted; waited += pauseMs) {
    const [row] = await graph.rows(scheduleState, { names: [job] });
    if (!row) return;
    const reportProgress = eventOf(row);
    const text = JSON.stringify(reportProgress);
    if (text !== told) yield { reportProgress };
    told = text;
    if (row.state !== "DUE" || row.owner === null) return;
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

function eventOf({ name, due, state, step, done, total }: ScheduleStateRow): ReportProgress {
  return { job: name, due, state, step, done, total };
}
