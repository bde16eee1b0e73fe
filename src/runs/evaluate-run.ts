import { createHash } from "node:crypto";
import type { Scope } from "../auth/scope.ts";
import { PublicError } from "../errors.ts";
import { inPairs } from "../gaps/asked.ts";
import { type Evaluation, ruleRun } from "../gaps/evaluate.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { valuesAt, shownValue } from "../gaps/parameters.ts";
import type { GapRuleDefinition, RuleRunRow } from "../gaps/rule.ts";
import {
  beginFindings,
  createRun,
  currentFindings,
  discardRun,
  endFindings,
  finishRun,
  newestRuns,
  type RunsByIdRow,
  runsById,
  sources,
  storeRuleResult,
} from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import type { RunClaim } from "./run-claim.ts";

export interface RunRequest {
  readonly graph: Graph;
  readonly on: string;
  readonly scope: Scope;
  readonly settings: ParameterSettings;
  /** seed, schedule, manual or report. */
  readonly trigger: string;
  readonly now: () => Date;
  readonly claim: RunClaim;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Evaluates all rules for a day and stores what they gave. While a run goes on anywhere, that one is returned and
 * nothing is begun. A rule that fails is stored as failed, the others go on. What an earlier run that was killed had
 * stored so far is taken back first.
 */
export async function evaluateRun(request: RunRequest): Promise<RunsByIdRow> {
  const { graph, claim, now } = request;
  if (!(await claim.take())) return waitedFor(await newest(graph, ["RUNNING"]));
  try {
    for (const cutOff of await graph.rows(newestRuns, { statuses: ["RUNNING"], before: null, limit: 100 })) {
      await graph.rows(discardRun, { id: cutOff.id, finishedAt: now().toISOString() });
    }
    const id = `run-${now().toISOString().replace(/[-:.]/g, "")}-${claim.owner.slice(0, 4)}`;
    const [created] = await graph.rows(createRun, {
      id,
      on: request.on,
      startedAt: now().toISOString(),
      trigger: request.trigger,
      scope: request.scope,
      parameters: JSON.stringify(usedParameters(request.settings)),
    });
    if (!created) throw new Error(`Run ${id} was not created; expected one row.`);
    const failed = await evaluateRules(request, id, created.seq);
    await graph.rows(finishRun, {
      id,
      status: failed === 0 ? "FINISHED" : "FINISHED_WITH_ERRORS",
      finishedAt: now().toISOString(),
    });
    const [run] = await graph.rows(runsById, { ids: [id] });
    return waitedFor(run);
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

function waitedFor(run: RunsByIdRow | undefined): RunsByIdRow {
  if (run) return run;
  throw new PublicError(
    "NOT_READY",
    "Another evaluation is just beginning; ask again in a moment. / 另一次评估刚开始，请稍后再试。",
  );
}

/** @returns how many rules failed */
async function evaluateRules(request: RunRequest, runId: string, seq: number): Promise<number> {
  const asked: Evaluation = {
    graph: request.graph,
    on: request.on,
    scope: request.scope,
    sources: await request.graph.rows(sources, {}),
    settings: request.settings,
  };
  let done = 0;
  const failures = await inPairs(gapRules, async (rule) => {
    const failed = await evaluateRule(request.graph, rule, asked, runId, seq);
    await request.claim.take();
    done += 1;
    request.progress?.(done, gapRules.length);
    return failed;
  });
  return failures.filter(Boolean).length;
}

async function evaluateRule(
  graph: Graph,
  rule: GapRuleDefinition,
  asked: Evaluation,
  runId: string,
  seq: number,
): Promise<boolean> {
  const started = performance.now();
  try {
    const rows = await ruleRun(rule, asked);
    await storeResult(graph, rule, asked, runId, seq, rows, null, performance.now() - started);
    return false;
  } catch (error) {
    const reason =
      error instanceof PublicError
        ? error.message
        : `The statement of ${rule.id} failed; the server's log has the reason.`;
    await storeResult(graph, rule, asked, runId, seq, [], reason, performance.now() - started);
    return true;
  }
}

/** Findings and result of one rule in one transaction, so that a kill leaves both or neither. */
async function storeResult(
  graph: Graph,
  rule: GapRuleDefinition,
  asked: Evaluation,
  runId: string,
  seq: number,
  rows: readonly RuleRunRow[],
  error: string | null,
  milliseconds: number,
): Promise<void> {
  const found = findingsOf(rule, rows);
  const counts = rows.flatMap((row) => [row.met, row.gap, row.unknown, row.exempt, row.headline]);
  const places = {
    areas: rows.map((row) => row.area),
    kinds: rows.map((row) => row.kind),
    tiers: rows.map((row) => row.tier ?? ""),
    counts,
  };
  const total = (index: number): number =>
    counts.reduce((sum, count, at) => (at % 5 === index ? sum + count : sum), 0);
  await graph.transaction(async (transaction) => {
    if (error === null) {
      const known = await transaction.rows(currentFindings, { rule: rule.id, scope: asked.scope });
      const ended = known.filter((finding) => found.get(finding.subject)?.state !== stateOf(finding));
      const going = new Set(
        known.filter((finding) => !ended.includes(finding)).map((finding) => finding.subject),
      );
      const begun = [...found.values()].filter((finding) => !going.has(finding.subject));
      await transaction.rows(endFindings, { keys: ended.map((finding) => finding.key), seq });
      await transaction.rows(beginFindings, {
        rows: begun.map(({ subject, area, verdict, severity, kinds }) => [
          `${rule.id}:${subject}:${seq}`,
          rule.id,
          subject,
          area,
          verdict,
          severity,
          kinds,
        ]),
        seq,
      });
    }
    await transaction.rows(storeRuleResult, {
      id: `${runId}:${rule.id}`,
      runId,
      rule: rule.id,
      version: rule.version,
      textHash: sha256(rule.body),
      met: error === null ? total(0) : null,
      gap: error === null ? total(1) : null,
      unknown: error === null ? total(2) : null,
      exempt: error === null ? total(3) : null,
      headline: error === null && rule.headline !== null ? total(4) : null,
      durationMs: Math.round(milliseconds),
      error,
      hash: sha256(JSON.stringify(places)),
      ...places,
    });
  });
}

interface Found {
  readonly subject: string;
  readonly area: string;
  readonly verdict: string;
  readonly severity: string;
  readonly kinds: string;
  readonly state: string;
}

function findingsOf(rule: GapRuleDefinition, rows: readonly RuleRunRow[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const row of rows) {
    row.subjects.forEach((subject, index) => {
      const verdict = row.outcomes[index] ?? "UNKNOWN";
      const severity = row.severities[index] ?? rule.severity;
      const kinds = row.kindLists[index] ?? "";
      found.set(subject, {
        subject,
        area: row.area,
        verdict,
        severity,
        kinds,
        state: stateOf({ verdict, severity, kinds }),
      });
    });
  }
  return found;
}

/** What must stay the same for a finding to go on. */
function stateOf({ verdict, severity, kinds }: Pick<Found, "verdict" | "severity" | "kinds">): string {
  return `${verdict} ${severity} ${kinds}`;
}

function usedParameters(settings: ParameterSettings): Record<string, string> {
  return Object.fromEntries(
    gapRules.flatMap((rule) =>
      [...valuesAt(rule, settings, "")].map(([key, value]) => [key, shownValue(value)] as const),
    ),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
