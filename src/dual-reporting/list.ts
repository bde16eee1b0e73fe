import { narrowed, type Scope } from "../auth/scope.ts";
import { evaluationOf } from "../gaps/asked.ts";
import { everySubject, rulePage } from "../gaps/evaluate.ts";
import {
  crossAppointedCount,
  crossAppointedPage,
  dualCheckInsCount,
  dualCheckInsPage,
  sceneNodes,
  type TwoLinesCountParams,
  type TwoLinesPageParams,
  type TwoLinesPageRow,
  twoLinesCount,
  twoLinesPage,
} from "../generated/cypher.ts";
import type { DualReportingClass, OrgField } from "../generated/graphql.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { Statement } from "../graph/statement.ts";
import { type ConnectionModel, connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";

/** One subject that answers to two superiors, or to none, in the way its class says. */
export interface DualReportingModel {
  readonly class: DualReportingClass;
  readonly subject: Subject;
  readonly on: string;
}

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly area: string;
  /** How many members it is about; null where it is not about members. */
  readonly members: number | null;
}

export type DualReportingConnectionModel = ConnectionModel<DualReportingModel>;

export interface DualReportingQuestion {
  readonly classes: readonly DualReportingClass[];
  readonly within: string | null;
  readonly field: OrgField | null;
  readonly first: number;
  readonly after: string | null;
  readonly on: string;
}

/** Where a class gets its subjects: by area and id, after a position. */
interface ClassSource {
  page(asked: Asked, position: PositionInClass): Promise<readonly Subject[]>;
  count(asked: Asked): Promise<number>;
}

interface Asked {
  readonly context: RequestContext;
  readonly on: string;
  readonly scope: Scope;
  readonly within: string | null;
  readonly field: OrgField | null;
}

interface PositionInClass {
  readonly afterText: string | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** Class after class in the order of the schema, in each by area and id. */
export async function dualReportings(
  question: DualReportingQuestion,
  context: RequestContext,
): Promise<DualReportingConnectionModel> {
  const { classes, within, field, first, after, on } = question;
  const asked: Asked = { context, on, scope: narrowed(context.viewer.scope, within), within, field };
  const { limit, afterText, afterId } = pageParams("dualReporting", first, after);
  const [afterClass, area] = afterText?.split(" ") ?? [];
  const rows: DualReportingModel[] = [];
  const ordered = everyClass.filter((each) => classes.includes(each));
  for (const each of ordered) {
    if (
      afterClass !== undefined &&
      everyClass.findIndex((name) => name === afterClass) > everyClass.indexOf(each)
    )
      continue;
    const inside =
      each === afterClass ? { afterText: area ?? null, afterId } : { afterText: null, afterId: null };
    const subjects = await sources[each].page(asked, { ...inside, limit: limit - rows.length });
    rows.push(...subjects.map((subject) => ({ class: each, subject, on })));
    if (rows.length >= limit) break;
  }
  return connection(
    "dualReporting",
    first,
    after,
    rows.map((row) => ({
      row,
      id: row.subject.id,
      sortText: `${row.class} ${row.subject.area}`,
      sortNumber: null,
    })),
    ({ row }) => row,
    async () => {
      let total = 0;
      for (const each of ordered) total += await sources[each].count(asked);
      return total;
    },
  );
}

export const everyClass = [
  "CONFLICTING",
  "CIRCULAR",
  "ORPHANED",
  "SELF_SUPERVISING",
  "LEADERSHIP_AND_GUIDANCE",
  "CROSS_APPOINTMENT",
  "DUAL_CHECK_IN",
] as const satisfies readonly DualReportingClass[];

const sources: Readonly<Record<DualReportingClass, ClassSource>> = {
  CONFLICTING: fromRule("G30", ["A_ORG", "A_MEMBER"]),
  CIRCULAR: fromRule("G40", ["CYCLE"]),
  ORPHANED: fromRule("G40", ["ORPHAN"]),
  SELF_SUPERVISING: fromRule("G30", ["D_SUBORDINATE"]),
  LEADERSHIP_AND_GUIDANCE: fromStatements(twoLinesPage, twoLinesCount),
  CROSS_APPOINTMENT: fromStatements(crossAppointedPage, crossAppointedCount),
  DUAL_CHECK_IN: fromStatements(dualCheckInsPage, dualCheckInsCount),
};

function fromStatements(
  page: Statement<TwoLinesPageParams, TwoLinesPageRow>,
  count: Statement<TwoLinesCountParams, { readonly total: number }>,
): ClassSource {
  return {
    page: ({ context, on, scope, field }, position) =>
      context.graph.rows(page, { on, scope, field, ...position }),
    count: async ({ context, on, scope, field }) =>
      (await context.graph.rows(count, { on, scope, field }))[0]?.total ?? 0,
  };
}

/** More findings of one rule than any city has; a page of them is cut afterwards, since a fault kind is no filter of a rule. */
const allFindings = 100_000;

/** Faults are found by the rules, never by a second definition. */
function fromRule(ruleId: string, kinds: readonly string[]): ClassSource {
  const all = async (asked: Asked): Promise<readonly Subject[]> => {
    const rule = gapRules.find(({ id }) => id === ruleId);
    if (!rule) return [];
    const evaluation = await evaluationOf(asked.context, asked.on, asked.within);
    const rows = await rulePage(rule, evaluation, {
      ...everySubject,
      verdicts: ["GAP"],
      kinds: ["PARTY_ORG"],
      limit: allFindings,
    });
    const found = rows.filter((row) => row.kinds.some((kind) => kinds.includes(kind)));
    const fields =
      asked.field === null
        ? null
        : await fieldsOf(
            found.map((row) => row.subjectId),
            asked,
          );
    return found
      .filter((row) => fields === null || fields.get(row.subjectId) === asked.field)
      .map((row) => ({
        id: row.subjectId,
        name: row.subjectName,
        labels: row.labels,
        area: row.areaCode,
        members: null,
      }));
  };
  return {
    page: async (asked, { afterText, afterId, limit }) =>
      (await all(asked))
        .filter(
          ({ area, id }) =>
            afterId === null || area > (afterText ?? "") || (area === afterText && id > afterId),
        )
        .slice(0, limit),
    count: async (asked) => (await all(asked)).length,
  };
}

async function fieldsOf(
  ids: readonly string[],
  { context, on, scope }: Asked,
): Promise<ReadonlyMap<string, OrgField | null>> {
  const rows = await context.graph.rows(sceneNodes, { ids, on, scope });
  return new Map(rows.map((row) => [row.id, row.field]));
}
