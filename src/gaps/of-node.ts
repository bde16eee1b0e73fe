import { gapRules } from "../generated/gap-rules.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf, inPairs } from "./asked.ts";
import { everySubject, rulePage } from "./evaluate.ts";
import type { GapModel } from "./gap.ts";

/**
 * The gaps that have this very node as subject on its day, in the order of the rule book. One evaluation a rule for all
 * nodes of a level.
 */
export async function gapsOfNode(
  { id, kind, on }: NodeModel,
  context: RequestContext,
): Promise<readonly GapModel[]> {
  const rules = gapRules.filter((rule) => rule.subjects.includes(kind));
  const gaps = await inPairs(rules, async (rule) => {
    const rows = await context.batches.many(
      `gaps ${rule.id} ${on}`,
      id,
      async (subjects) =>
        rulePage(rule, await evaluationOf(context, on, null), {
          ...everySubject,
          verdicts: ["GAP"],
          subjects,
          limit: subjects.length,
        }),
      (row) => row.subjectId,
    );
    return rows.map((row) => ({ rule, row, on, stored: false }));
  });
  return gaps.flat();
}
