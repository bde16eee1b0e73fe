import { common, narrowed, type Scope } from "../auth/scope.ts";
import type { GapModel } from "../gaps/gap.ts";
import type { GapConnectionModel, GapListQuestion } from "../gaps/gap-list.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { findingCounts, type FindingsOfRunRow, findingsOfRun } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { Verdict } from "../generated/graphql.ts";
import { nodeTypeOf } from "../nodes/kinds.ts";
import { connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import type { RunModel } from "./model.ts";

/** What the subject of a listed finding must have had at another run: one of these verdicts, or none of them. */
export interface OtherRun {
  readonly run: RunModel;
  readonly verdicts: readonly Verdict[];
  readonly has: boolean;
}

type StoredQuestion = Pick<
  GapListQuestion,
  "rules" | "within" | "verdicts" | "severities" | "first" | "after"
>;

/**
 * A page of the findings of a stored run, by area, subject and rule.
 * @param judged rules that the run, and the other one, could judge: of a rule that failed nothing was found
 */
export async function storedFindings(
  run: RunModel,
  other: OtherRun | null,
  judged: readonly string[],
  question: StoredQuestion,
  context: RequestContext,
): Promise<GapConnectionModel> {
  const list = `findings ${run.id} ${other === null ? "" : `${other.run.id} ${String(other.has)} ${other.verdicts.join()}`}`;
  const seen = (by: RunModel): Scope => common(by.scope, context.viewer.scope);
  const filter = {
    seq: run.seq,
    otherSeq: other?.run.seq ?? null,
    otherScope: other === null ? [] : seen(other.run),
    otherVerdicts: other?.verdicts ?? [],
    otherHas: other?.has ?? true,
    rules: question.rules.map((rule) => rule.id).filter((id) => judged.includes(id)),
    verdicts: question.verdicts,
    severities: question.severities,
    scope: narrowed(seen(run), question.within),
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
