import { rankOf } from "../areas-of-report.ts";
import type { OpenReport } from "../report-file.ts";
import type { ReportFinding, ReportResolved } from "../report-model.ts";

/** The findings a document lists, taken in one pass over a report of any length. */
export interface PickedFindings {
  /** The gravest of each rule. */
  readonly byRule: ReadonlyMap<string, readonly ReportFinding[]>;
  readonly totals: ReadonlyMap<string, number>;
  readonly appeared: readonly ReportFinding[];
  readonly resolved: readonly ReportResolved[];
}

export interface PickLimits {
  /** A list that is a few longer is shown whole: nobody opens another file for the last of 26. */
  readonly perRule: number;
  readonly appeared: number;
  readonly resolved: number;
}

export async function pickFindings(report: OpenReport, limits: PickLimits): Promise<PickedFindings> {
  const byRule = new Map<string, ReportFinding[]>();
  const totals = new Map<string, number>();
  const appeared: ReportFinding[] = [];
  for await (const finding of report.findings()) {
    totals.set(finding.rule, (totals.get(finding.rule) ?? 0) + 1);
    const best = byRule.get(finding.rule) ?? [];
    byRule.set(finding.rule, best);
    keep(best, finding, limits.perRule + few);
    if (finding.state === "NEW") keep(appeared, finding, limits.appeared);
  }
  for (const [rule, best] of byRule) {
    if ((totals.get(rule) ?? 0) > limits.perRule + few) best.length = limits.perRule;
  }
  const resolved: ReportResolved[] = [];
  for await (const each of report.resolved()) {
    if (resolved.length === limits.resolved) break;
    resolved.push(each);
  }
  return { byRule, totals, appeared, resolved };
}

const few = 5;

/** Keeps the gravest few in order; never more than the limit are held. */
function keep(best: ReportFinding[], finding: ReportFinding, limit: number): void {
  const at = best.findIndex((other) => isGraver(finding, other));
  if (at >= 0) best.splice(at, 0, finding);
  else best.push(finding);
  if (best.length > limit) best.pop();
}

/** By severity, then new before persisting; what came first stays first. */
function isGraver(a: ReportFinding, b: ReportFinding): boolean {
  const bySeverity = rankOf(a.severity) - rankOf(b.severity);
  if (bySeverity !== 0) return bySeverity < 0;
  return a.state === "NEW" && b.state !== "NEW";
}
