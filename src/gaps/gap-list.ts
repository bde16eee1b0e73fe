import type { GapOrderField } from "../generated/graphql.ts";
import { type ConnectionModel, connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf, inPairs } from "./asked.ts";
import { type Evaluation, type PageQuestion, rulePage, ruleTotal, type SubjectFilter } from "./evaluate.ts";
import type { GapModel } from "./gap.ts";
import type { GapRuleDefinition } from "./rule.ts";

export interface GapListQuestion extends SubjectFilter {
  readonly rules: readonly GapRuleDefinition[];
  readonly within: string | null;
  readonly order: GapOrderField;
  readonly descending: boolean;
  readonly first: number;
  readonly after: string | null;
  readonly on: string;
  /** By rule: only these subjects of it. Left out: as `subjects` says. */
  readonly subjectsOf?: ReadonlyMap<GapRuleDefinition, readonly string[]>;
}

export interface GapConnectionModel extends ConnectionModel<GapModel> {
  readonly complete: boolean;
  readonly incompleteBecause: readonly [];
}

/** One page over several rules: each rule brings its own next rows in order, and the first of all of them are the page. */
export async function gapList(
  question: GapListQuestion,
  context: RequestContext,
): Promise<GapConnectionModel> {
  const asked = await evaluationOf(context, question.on, question.within);
  const list = `gaps ${question.order} ${question.descending ? "DESC" : "ASC"}`;
  const position = pageParams(list, question.first, question.after);
  const [afterRule = "", afterId = null] = position.afterId?.split(/ (.*)/s) ?? [];
  const pages = await inPairs(question.rules, (rule) =>
    pageOfRule(rule, question, asked, {
      ...position,
      afterRule: afterId === null ? null : afterRule,
      afterId,
    }),
  );
  const rows = pages
    .flat()
    .sort((a, b) => compare(question, a, b))
    .slice(0, question.first + 1)
    .map((gap) => ({
      gap,
      id: `${gap.rule.id} ${gap.row.subjectId}`,
      sortText: gap.row.sortText,
      sortNumber: gap.row.sortNumber,
    }));
  const page = connection(
    list,
    question.first,
    question.after,
    rows,
    (row) => row.gap,
    async () => {
      const totals = await inPairs(question.rules, (rule) =>
        ruleTotal(rule, asked, filterOf(question, rule)),
      );
      return totals.reduce((sum, total) => sum + total, 0);
    },
  );
  return { ...page, complete: true, incompleteBecause: [] };
}

interface Position {
  readonly afterText: string | null;
  readonly afterNumber: number | null;
  readonly afterId: string | null;
  readonly afterRule: string | null;
  readonly limit: number;
}

async function pageOfRule(
  rule: GapRuleDefinition,
  question: GapListQuestion,
  asked: Evaluation,
  position: Position,
): Promise<GapModel[]> {
  const { afterRule, ...after } = position;
  const page: PageQuestion = {
    ...filterOf(question, rule),
    order: question.order,
    descending: question.descending,
    inclusive: false,
    ...after,
  };
  const rows = async (changed: Partial<PageQuestion>): Promise<GapModel[]> =>
    (await rulePage(rule, asked, { ...page, ...changed })).map((row) => ({
      rule,
      row,
      on: question.on,
      stored: false,
    }));
  if (afterRule === null) return rows({});
  const beyond = question.descending ? rule.id < afterRule : rule.id > afterRule;
  if (question.order !== "RULE") return rows({ inclusive: beyond });
  if (rule.id === afterRule) return rows({});
  return beyond ? rows({ afterId: null, afterText: null, afterNumber: null }) : [];
}

function filterOf(
  { verdicts, severities, kinds, subjects, subjectsOf }: GapListQuestion,
  rule: GapRuleDefinition,
): SubjectFilter {
  return { verdicts, severities, kinds, subjects: subjectsOf?.get(rule) ?? subjects };
}

function compare(question: GapListQuestion, a: GapModel, b: GapModel): number {
  const by = <Value extends string | number>(left: Value, right: Value): number =>
    left < right ? -1 : left > right ? 1 : 0;
  const byRule = by(a.rule.id, b.rule.id);
  const order =
    (question.order === "RULE" ? byRule : 0) ||
    by(a.row.sortNumber, b.row.sortNumber) ||
    by(a.row.sortText, b.row.sortText) ||
    by(a.row.subjectId, b.row.subjectId) ||
    byRule;
  return question.descending ? -order : order;
}
