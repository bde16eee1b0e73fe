import { setTimeout as sleep } from "node:timers/promises";
import type { Scope } from "../auth/scope.ts";
import { PublicError } from "../errors.ts";
import { inPairs } from "../gaps/asked.ts";
import type { Evaluation } from "../gaps/evaluate.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import {
  createRun,
  dataSetState,
  discardRun,
  finishRun,
  newestRuns,
  type RunsByIdRow,
  runsById,
  sources,
} from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import { evaluateRule } from "./evaluate-rule.ts";
import type { RunClaim } from "./run-claim.ts";
import { storedSettings } from "./run-settings.ts";

export interface RunRequest {
  readonly graph: Graph;
  readonly on: string;
  readonly scope: Scope;
  readonly settings: ParameterSettings;
  /** Default: the whole rule book. Findings of other rules stay as they are. */
  readonly rules?: readonly GapRuleDefinition[];
  /** seed, schedule, manual or report. */
  readonly trigger: string;
  readonly now: () => Date;
  readonly claim: RunClaim;
  readonly progress?: (done: number, total: number) => void;
  /** Ends the run between two rules; the next run takes back what it had stored. */
  readonly signal?: AbortSignal;
}

/**
 * Evaluates all rules for a day and stores what they gave. While a run goes on anywhere, that one is returned and
 * nothing is begun. A rule that fails is stored as failed, the others go on. What an earlier run that was killed had
 * stored so far is taken back first.
 * @throws PublicError NOT_READY while facts are being imported, or an import that was cut off is not finished
 */
export async function evaluateRun(request: RunRequest): Promise<RunsByIdRow> {
  const { claim, now } = request;
  const id = `run-${now().toISOString().replace(/[-:.]/g, "")}-${claim.owner.slice(0, 4)}`;
  const other = await takeOrFind(request, id);
  if (other) return other;
  try {
    await waitForNoImport(request, id);
    return await evaluateAll(request, id);
  } finally {
    await claim.drop();
  }
}

/** The newest run with one of these states, or undefined. */
export async function newest(
  graph: Rows,
  statuses: readonly RunsByIdRow["status"][],
): Promise<RunsByIdRow | undefined> {
  const [run] = await graph.rows(newestRuns, { statuses, before: null, limit: 1 });
  return run;
}

const beginningMs = 5_000;
const pauseMs = 100;

/** Takes the claim, or finds the run that goes on: its owner stores it a moment after it took the claim. */
async function takeOrFind({ graph, claim }: RunRequest, id: string): Promise<RunsByIdRow | null> {
  for (let waited = 0; waited < beginningMs; waited += pauseMs) {
    if (await claim.take(id)) return null;
    const goingOn = await claim.runGoingOn();
    const [run] = goingOn === null ? [] : await graph.rows(runsById, { ids: [goingOn] });
    if (run) return run;
    await sleep(pauseMs);
  }
  throw new PublicError(
    "NOT_READY",
    "Another evaluation is just beginning; ask again in a moment. / 另一次评估刚开始，请稍后再试。",
  );
}

async function waitForNoImport({ graph, claim }: RunRequest, id: string): Promise<void> {
  const free = await claim.keepImportsOut(id);
  const [dataSet] = await graph.rows(dataSetState, {});
  if (free && (dataSet?.importing ?? null) === null) return;
  throw new PublicError(
    "NOT_READY",
    `No evaluation starts while facts are imported${dataSet?.importing ? ` from ${dataSet.importing}` : ""}; ask again when the import is done. One that was cut off has to be finished or undone first. / 正在导入数据，导入完成后再评估；中断的导入须先完成或撤销。`,
    { importing: dataSet?.importing ?? null },
  );
}

async function evaluateAll(request: RunRequest, id: string): Promise<RunsByIdRow> {
  const { graph, now } = request;
  for (const cutOff of await graph.rows(newestRuns, { statuses: ["RUNNING"], before: null, limit: 100 })) {
    await graph.rows(discardRun, { id: cutOff.id, finishedAt: now().toISOString() });
  }
  const [created] = await graph.rows(createRun, {
    id,
    on: request.on,
    startedAt: now().toISOString(),
    trigger: request.trigger,
    scope: request.scope,
    ...storedSettings(request.settings),
  });
  if (!created) throw new Error(`Run ${id} was not created; expected one row.`);
  const failed = await evaluateRules(request, { id, seq: created.seq });
  await graph.rows(finishRun, {
    id,
    status: failed === 0 ? "FINISHED" : "FINISHED_WITH_ERRORS",
    finishedAt: now().toISOString(),
  });
  const [run] = await graph.rows(runsById, { ids: [id] });
  if (!run) throw new Error(`Run ${id} is not there after it was stored; expected one row.`);
  return run;
}

/** @returns how many rules failed */
async function evaluateRules(
  { graph, on, scope, settings, progress, signal, rules = gapRules }: RunRequest,
  run: { readonly id: string; readonly seq: number },
): Promise<number> {
  const asked: Evaluation = { graph, on, scope, settings, sources: await graph.rows(sources, {}) };
  let done = 0;
  const failures = await inPairs(rules, async (rule) => {
    signal?.throwIfAborted();
    const failed = await evaluateRule(graph, rule, asked, run);
    done += 1;
    progress?.(done, rules.length);
    return failed;
  });
  return failures.filter(Boolean).length;
}
