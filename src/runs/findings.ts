import { narrowed } from "../auth/scope.ts";
import type { GapModel } from "../gaps/gap.ts";
import type { GapConnectionModel, GapListQuestion } from "../gaps/gap-list.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { findingCounts, type FindingsOfRunRow, findingsOfRun } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import { nodeTypeOf } from "../nodes/kinds.ts";
import { connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import type { RunModel } from "./model.ts";

/** Runs at which a listed finding must also, or must not, have stood. */
export interface OtherRun {
  readonly alsoSeq: number | null;
  readonly notSeq: number | null;
}

type StoredQuestion = Pick<
  GapListQuestion,
  "rules" | "within" | "verdicts" | "severities" | "first" | "after"
>;

/** A page of the findings of a stored run, by area, subject and rule. */
export async function storedFindings(
  run: RunModel,
  other: OtherRun,
  question: StoredQuestion,
  context: RequestContext,
): Promise<GapConnectionModel> {
  const list = `findings ${run.id} ${other.alsoSeq ?? ""} ${other.notSeq ?? ""}`;
  const filter = {
    seq: run.seq,
    ...other,
    rules: question.rules.map((rule) => rule.id),
    verdicts: question.verdicts,
    severities: question.severities,
    scope: narrowed(context.viewer.scope, question.within),
  };
  const { afterNumber: _afterNumber, ...position } = pageParams(list, question.first, question.after);
  const rows = await context.graph.rows(findingsOfRun, { ...filter, ...position });
  const page = connection(
    list,
    question.first,
    question.after,
    rows.map((row) => ({ ...row, sortNumber: null })),
    (row) => storedGap(row, run),
    async () => {
      const counts = await context.graph.rows(findingCounts, filter);
      return counts.reduce((sum, row) => sum + row.total, 0);
    },
  );
  return { ...page, complete: true, incompleteBecause: [] };
}

function storedGap(row: FindingsOfRunRow, run: RunModel): GapModel {
  return {
    rule: ruleOf(row.rule),
    on: run.on,
    stored: true,
    row: {
      subjectId: row.subject,
      subjectKind: nodeTypeOf(row.labels).kind,
      subjectName: row.name,
      labels: row.labels,
      areaCode: row.area,
      outcome: row.verdict,
      severity: row.severity,
      kinds: row.kinds === "" ? [] : row.kinds.split(","),
      notCovered: [],
      headline: null,
      sortText: row.sortText,
      sortNumber: 0,
    },
  };
}

function ruleOf(id: string): GapRuleDefinition {
  const rule = gapRules.find((each) => each.id === id);
  if (!rule) throw new Error(`A stored finding names rule ${id}; expected one of the rule book.`);
  return rule;
}
