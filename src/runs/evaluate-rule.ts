import { createHash } from "node:crypto";
import { inScope, type Scope } from "../auth/scope.ts";
import { PublicError } from "../errors.ts";
import { type Evaluation, ruleRun } from "../gaps/evaluate.ts";
import type { GapRuleDefinition, RuleRunRow } from "../gaps/rule.ts";
import { beginFindings, currentFindings, endFindings, storeRuleResult } from "../generated/cypher.ts";
import type { Graph, Rows } from "../graph/graph.ts";

/**
 * Evaluates one rule for a run and stores what it gave. What fails is stored as failed, with the reason, and leaves the
 * findings of the rule as they were.
 * @returns whether it failed
 */
export async function evaluateRule(
  graph: Graph,
  rule: GapRuleDefinition,
  asked: Evaluation,
  run: { readonly id: string; readonly seq: number },
): Promise<boolean> {
  const started = performance.now();
  const took = (): number => Math.round(performance.now() - started);
  try {
    const rows = await ruleRun(rule, asked);
    await storeVerdicts(graph, rule, asked.scope, run, rows, took());
    return false;
  } catch (error) {
    const reason =
      error instanceof PublicError
        ? error.message
        : `The statement of ${rule.id} failed; the server's log has the reason.`;
    await storeCounts(graph, rule, run.id, [], reason, took());
    return true;
  }
}

/** Hash of a rule's text, kept with every result. */
export function textHashOf(rule: GapRuleDefinition): string {
  return sha256(rule.body);
}

/** Findings and result of one rule in one transaction, so that a kill leaves both or neither. */
export function storeVerdicts(
  graph: Graph,
  rule: GapRuleDefinition,
  scope: Scope,
  { id, seq }: { readonly id: string; readonly seq: number },
  rows: readonly RuleRunRow[],
  milliseconds: number,
): Promise<void> {
  const found = findingsOf(rule, rows);
  return graph.transaction(async (transaction) => {
    const known = (await transaction.rows(currentFindings, { rule: rule.id })).filter(
      // Beyond its scope a run says nothing, unless a subject it found lay there before.
      ({ area, subject }) => inScope(scope, area) || found.has(subject),
    );
    const goesOn = (finding: Found): boolean => {
      const now = found.get(finding.subject);
      return now !== undefined && stateOf(now) === stateOf(finding);
    };
    const going = new Set(known.filter(goesOn).map(({ subject }) => subject));
    await transaction.rows(endFindings, {
      keys: known.filter((finding) => !goesOn(finding)).map(({ key }) => key),
      seq,
    });
    await transaction.rows(beginFindings, {
      rows: [...found.values()]
        .filter(({ subject }) => !going.has(subject))
        .map(({ subject, area, verdict, severity, kinds }) => [
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
    await storeCounts(transaction, rule, id, rows, null, milliseconds);
  });
}

async function storeCounts(
  graph: Rows,
  rule: GapRuleDefinition,
  runId: string,
  rows: readonly RuleRunRow[],
  error: string | null,
  durationMs: number,
): Promise<void> {
  const places = {
    areas: rows.map((row) => row.area),
    kinds: rows.map((row) => row.kind),
    tiers: rows.map((row) => row.tier ?? ""),
    counts: rows.flatMap((row) => [row.met, row.gap, row.unknown, row.exempt, row.headline]),
  };
  const total = (of: "met" | "gap" | "unknown" | "exempt" | "headline"): number | null =>
    error === null ? rows.reduce((sum, row) => sum + row[of], 0) : null;
  await graph.rows(storeRuleResult, {
    id: `${runId}:${rule.id}`,
    runId,
    rule: rule.id,
    version: rule.version,
    textHash: textHashOf(rule),
    met: total("met"),
    gap: total("gap"),
    unknown: total("unknown"),
    exempt: total("exempt"),
    headline: rule.headline === null ? null : total("headline"),
    durationMs,
    error,
    hash: sha256(JSON.stringify(places)),
    ...places,
  });
}

interface Found {
  readonly subject: string;
  readonly area: string;
  readonly verdict: string;
  readonly severity: string;
  readonly kinds: string;
}

function findingsOf(rule: GapRuleDefinition, rows: readonly RuleRunRow[]): ReadonlyMap<string, Found> {
  return new Map(
    rows.flatMap((row) =>
      row.subjects.map((subject, index) => [
        subject,
        {
          subject,
          area: row.area,
          verdict: row.outcomes[index] ?? "UNKNOWN",
          severity: row.severities[index] ?? rule.severity,
          kinds: row.kindLists[index] ?? "",
        },
      ]),
    ),
  );
}

/** What must stay the same for a finding to go on. */
function stateOf({ area, verdict, severity, kinds }: Found): string {
  return `${area} ${verdict} ${severity} ${kinds}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
