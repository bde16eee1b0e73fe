import { badUserInput } from "../errors.ts";
import type { RequestContext } from "../server/context.ts";
import { evaluationOf, inPairs } from "./asked.ts";
import { dayAfter } from "./day-after.ts";
import { ruleVerdicts } from "./evaluate.ts";
import { type GapConnectionModel, gapList, type GapListQuestion } from "./gap-list.ts";
import type { GapRuleDefinition } from "./rule.ts";

/**
 * Gaps that are none on the day asked about and will be `days` later when nothing is done: what the rules say at the
 * later day less what they say now. A gap that opens and closes again in between is not among them.
 * @throws PublicError BAD_USER_INPUT naming `within`
 */
export async function openingGaps(
  question: GapListQuestion,
  days: number,
  context: RequestContext,
): Promise<GapConnectionModel> {
  if (days < 1 || days > mostDays) {
    throw badUserInput(
      "within",
      `"within" must be 1 to ${mostDays} days, got ${days}. / within 应为 1 至 ${mostDays} 天。`,
    );
  }
  const later = dayAfter(question.on, days);
  const opening = await inPairs(question.rules, async (rule) => {
    const now = await gapsOf(rule, question, question.on, context);
    const then = await gapsOf(rule, question, later, context);
    return [rule, [...then].filter((subject) => !now.has(subject))] as const;
  });
  const subjectsOf = new Map(opening.filter(([, subjects]) => subjects.length > 0));
  return gapList(
    { ...question, rules: [...subjectsOf.keys()], subjectsOf, verdicts: ["GAP"], on: later },
    context,
  );
}

/** Ten years, leap days included. */
const mostDays = 3_660;

async function gapsOf(
  rule: GapRuleDefinition,
  { within }: GapListQuestion,
  on: string,
  context: RequestContext,
): Promise<ReadonlySet<string>> {
  const verdicts = await ruleVerdicts(rule, await evaluationOf(context, on, within));
  return new Set([...verdicts].filter(([, verdict]) => verdict === "GAP").map(([subject]) => subject));
}
