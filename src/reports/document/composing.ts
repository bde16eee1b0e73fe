import type { OpenReport } from "../report-file.ts";
import type { ReportRule, ReportSummary } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import type { Linking } from "./linking.ts";
import type { Numbering } from "./numbering.ts";
import type { PickedFindings } from "./picked.ts";

/** What every part of a document is composed from. */
export interface Composing {
  readonly report: OpenReport;
  readonly summary: ReportSummary;
  readonly wording: Wording;
  readonly numbering: Numbering;
  readonly picked: PickedFindings;
  readonly linking: Linking;
  /** For a mail: the lists are in the files. */
  readonly short: boolean;
}

/** @throws Error where the report names a rule whose card it does not hold */
export function ruleOf(summary: ReportSummary, id: string): ReportRule {
  const rule = summary.rules.find((each) => each.id === id);
  if (rule) return rule;
  throw new Error(`The report names rule ${id} and has no card of it.`);
}
