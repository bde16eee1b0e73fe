import type { RequestContext } from "../server/context.ts";
import { evaluationOf } from "./asked.ts";
import { everySubject, rulePage } from "./evaluate.ts";
import type { GapRuleDefinition, RulePageRow } from "./rule.ts";
import { gapRules } from "../generated/gap-rules.ts";

/** A subject's verdict under one rule on the day `on`. */
export interface GapModel {
  readonly rule: GapRuleDefinition;
  readonly row: RulePageRow;
  readonly on: string;
  /** Taken from a stored run: its evidence is found by judging the subject again. */
  readonly stored: boolean;
}

/** The permanent address of a finding: the same in every run. */
export function gapId(rule: GapRuleDefinition, subjectId: string): string {
  return `gap:${rule.id}:${subjectId}`;
}

/** Rule and subject of an address; null when it is none. */
export function partsOfGapId(
  id: string,
): { readonly rule: GapRuleDefinition; readonly subjectId: string } | null {
  const [, ruleId, subjectId] = /^gap:(G\d\d):(.+)$/.exec(id) ?? [];
  const rule = gapRules.find((each) => each.id === ruleId);
  return rule && subjectId !== undefined ? { rule, subjectId } : null;
}

/** The verdict behind an address, whatever it is; null when the subject is out of the population or of the scope. */
export async function loadGap(id: string, on: string, context: RequestContext): Promise<GapModel | null> {
  const parts = partsOfGapId(id);
  if (!parts) return null;
  const asked = await evaluationOf(context, on, null);
  const [row] = await rulePage(parts.rule, asked, {
    ...everySubject,
    subjects: [parts.subjectId],
    limit: 1,
  });
  return row ? { rule: parts.rule, row, on, stored: false } : null;
}
