import { setTimeout as sleep } from "node:timers/promises";
import { PublicError } from "../errors.ts";
import { evaluateRun } from "../runs/evaluate-run.ts";
import type { RunModel } from "../runs/model.ts";
import type { RunClaim } from "../runs/run-claim.ts";
import type { RequestContext } from "../server/context.ts";
import { cityScope } from "./reader.ts";

export interface RunWords {
  readonly on: string;
  /** A stored run that will do, or null. */
  readonly stored: () => Promise<RunModel | null>;
  /** schedule or report: what a new run is said to be made for. */
  readonly trigger: string;
  readonly now: () => Date;
  readonly claim: () => RunClaim;
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

const pauseMs = 1_000;
const waitMs = 10 * 60_000;

/**
 * The run a report is made of: a stored one that will do, else all rules are evaluated for the day. An evaluation that
 * goes on elsewhere is waited for.
 * @throws PublicError NOT_READY while facts are imported, or after ten minutes of waiting; the signal's reason
 */
export async function runForReport(context: RequestContext, words: RunWords): Promise<RunModel> {
  const { on, stored, trigger, now, claim, progress, signal } = words;
  for (let waited = 0; waited < waitMs; waited += pauseMs) {
    const known = await stored();
    if (known) return known;
    const run = await evaluateRun({
      graph: context.graph,
      on,
      scope: cityScope(context.dataSet),
      settings: context.ruleSettings,
      trigger,
      now,
      claim: claim(),
      progress,
      signal,
    });
    if (run.on === on && run.status !== "RUNNING") return run;
    await sleep(pauseMs, undefined, { signal });
  }
  throw new PublicError(
    "NOT_READY",
    "Another evaluation goes on; make the report when it has finished. / 另一次评估正在进行，请稍后再试。",
  );
}
