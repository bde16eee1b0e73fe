import type { NodeModel } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf } from "./asked.ts";
import { ruleNearMisses } from "./evaluate.ts";
import { visibleNode } from "./evidence.ts";
import type { GapModel } from "./gap.ts";
import type { NearMissRow } from "./rule.ts";

export interface NearMissModel {
  readonly text: string;
  readonly node: NodeModel | null;
  readonly endedOn: string | null;
}

/** What came nearest to meeting the rule; subjects of one rule and day are asked together. */
export async function nearMissesOf(gap: GapModel, context: RequestContext): Promise<NearMissModel[]> {
  const { rule, on } = gap;
  const rows = await context.batches.many(
    `near misses ${rule.id} ${on}`,
    gap.row.subjectId,
    async (subjectIds) => ruleNearMisses(rule, await evaluationOf(context, on, null), subjectIds),
    (row) => row.subjectId,
  );
  return Promise.all(
    rows.map(async (row) => ({
      text: wording(gap, row),
      node: row.nodeId === null ? null : await visibleNode(row.nodeId, on, context),
      endedOn: row.endedOn,
    })),
  );
}

/** The card's words for the case, Chinese first, with the number or the text where the case has one. */
function wording(gap: GapModel, row: NearMissRow): string {
  const named = gap.rule.near.find(({ code }) => code === row.code);
  const said = row.number ?? row.text ?? null;
  const more = said === null ? "" : ` ${said}`;
  return named ? `${named.nameZh}${more} / ${named.nameEn}${more}` : `${row.code}${more}`;
}
