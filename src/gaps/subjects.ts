import type { Verdict } from "../generated/graphql.ts";
import { type NodeModel, namedNode } from "../nodes/model.ts";
import { type ConnectionModel, connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf } from "./asked.ts";
import { rulePage, ruleTotal } from "./evaluate.ts";
import type { RateModel } from "./rates.ts";

export type SubjectConnectionModel = ConnectionModel<NodeModel>;

/** The list behind one figure of a rate: the subjects with that verdict, by area and id. */
export async function subjectsOf(
  rate: RateModel,
  verdict: Verdict,
  first: number,
  after: string | null | undefined,
  context: RequestContext,
): Promise<SubjectConnectionModel> {
  const asked = { ...(await evaluationOf(context, rate.on, null)), scope: rate.scope };
  const filter = { verdicts: [verdict], severities: null, kinds: null, subjects: null };
  const list = `subjects ${rate.rule.id} ${verdict}`;
  const rows = await rulePage(rate.rule, asked, {
    ...filter,
    order: "AREA",
    descending: false,
    inclusive: false,
    ...pageParams(list, first, after),
  });
  return connection(
    list,
    first,
    after,
    rows.map((row) => ({ ...row, id: row.subjectId })),
    (row) => namedNode(row.subjectId, row.labels, row.subjectName, rate.on),
    () => ruleTotal(rate.rule, asked, filter),
  );
}
