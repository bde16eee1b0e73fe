import { badUserInput } from "../errors.ts";
import { evaluationOf } from "../gaps/asked.ts";
import { type Evaluation, ruleVerdicts } from "../gaps/evaluate.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { removable, removalTouches, removeNode, removePost } from "../generated/cypher.ts";
import type { Verdict } from "../generated/graphql.ts";
import { gapRules } from "../generated/gap-rules.ts";
import { type NodeModel, namedNode } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { mayChange, type Removal } from "./rule-reads.ts";

export interface LossModel {
  readonly subjectId: string;
  readonly rule: GapRuleDefinition;
  readonly before: Verdict;
  /** Null when the subject itself is gone, or is no longer one the rule speaks of. */
  readonly after: Verdict | null;
  readonly on: string;
}

export interface ImpactModel {
  readonly removed: NodeModel;
  readonly losses: readonly LossModel[];
  readonly complete: boolean;
}

/** Two whole evaluations of the city. */
const deadlineMs = 120_000;

/**
 * Which subjects change verdict when something is taken out of the graph: rules are judged before and after by the
 * same statements, after in a transaction that is rolled back, so nothing is written, and before beside it. Rules that
 * cannot see what is removed are not asked.
 * @throws PublicError BAD_USER_INPUT when there is nothing removable under the id
 */
export async function impactOf(id: string, on: string, context: RequestContext): Promise<ImpactModel> {
  const [target] = await context.graph.rows(removable, { id, scope: context.viewer.scope });
  if (!target) {
    throw badUserInput(
      "removing",
      `"removing" must be the id of a post, person, Party organisation, work unit, property company or owners' committee, got ${id}. / 请给出职务、人员、党组织、单位、物业企业或业委会的编号。`,
    );
  }
  const asked = await evaluationOf(context, on, null);
  const removal = await removalOf(id, target.isPost, context);
  const rules = gapRules.filter((rule) => mayChange(rule, removal));
  const [before, after] = await Promise.all([
    verdictsOf(rules, asked),
    context.graph.rehearse(
      async (transaction) => {
        await (target.isPost
          ? transaction.rows(removePost, { id })
          : transaction.rows(removeNode, { id: target.nodeId }));
        return verdictsOf(rules, { ...asked, graph: transaction });
      },
      { deadlineMs, operation: "impact" },
    ),
  ]);
  return {
    removed: namedNode(target.nodeId, target.labels, target.name, on),
    losses: differences(before, after, on),
    complete: true,
  };
}

async function removalOf(id: string, isPost: boolean, context: RequestContext): Promise<Removal> {
  if (isPost) return { labels: [], types: ["HOLDS_POST"] };
  const [touches] = await context.graph.rows(removalTouches, { id });
  return touches ?? { labels: [], types: [] };
}

type Verdicts = ReadonlyMap<GapRuleDefinition, ReadonlyMap<string, string>>;

async function verdictsOf(rules: readonly GapRuleDefinition[], asked: Evaluation): Promise<Verdicts> {
  const verdicts = new Map<GapRuleDefinition, ReadonlyMap<string, string>>();
  for (const rule of rules) verdicts.set(rule, await ruleVerdicts(rule, asked));
  return verdicts;
}

function differences(before: Verdicts, after: Verdicts, on: string): LossModel[] {
  return [...before].flatMap(([rule, subjects]) =>
    [...subjects].flatMap(([subjectId, verdict]) => {
      const now = after.get(rule)?.get(subjectId) ?? null;
      if (now === verdict) return [];
      return [
        { subjectId, rule, before: asVerdict(verdict), after: now === null ? null : asVerdict(now), on },
      ];
    }),
  );
}

function asVerdict(word: string): Verdict {
  return verdictWords.find((verdict) => verdict === word) ?? "UNKNOWN";
}

const verdictWords = ["MET", "GAP", "UNKNOWN", "EXEMPT"] as const;
