import { narrowed } from "../auth/scope.ts";
import { badUserInput } from "../errors.ts";
import { type SourcesRow, sources } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { RequestContext } from "../server/context.ts";
import type { Evaluation } from "./evaluate.ts";
import type { GapRuleDefinition } from "./rule.ts";

/** What a request asks the rules with, for a day and the part of its scope within a place. */
export async function evaluationOf(
  context: RequestContext,
  on: string,
  within: string | null | undefined,
): Promise<Evaluation> {
  return {
    graph: context.graph,
    on,
    scope: narrowed(context.viewer.scope, within),
    sources: await sourcesOf(context),
    settings: context.ruleSettings,
  };
}

/** The sources, read once a request. */
function sourcesOf(context: RequestContext): Promise<readonly SourcesRow[]> {
  return context.batches.many(
    "sources",
    "all",
    () => context.graph.rows(sources, {}),
    () => "all",
  );
}

/**
 * The rules with these ids, in the order of the rule book; all when none are named.
 * @throws PublicError BAD_USER_INPUT naming the id that no rule has
 */
export function rulesAsked(ids: readonly string[] | null | undefined): readonly GapRuleDefinition[] {
  if (ids === null || ids === undefined) return gapRules;
  const unknown = ids.find((id) => !gapRules.some((rule) => rule.id === id));
  if (unknown !== undefined) {
    throw badUserInput(
      "rules",
      `"rules" names ${unknown}; expected G01 to G${gapRules.length}. / 规则编号应为 G01 至 G${gapRules.length}。`,
    );
  }
  return gapRules.filter((rule) => ids.includes(rule.id));
}

/** Runs the work for each item, at most two at a time: the database has two cores for it. */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
