import { disjoint } from "../auth/scope.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import type { RuleResultsRow } from "../generated/cypher.ts";
import type { ChangeCause } from "../generated/graphql.ts";
import { textHashOf } from "./evaluate-rule.ts";
import type { ImportHistory } from "./history.ts";
import type { RunComparisonModel } from "./model.ts";
import { parametersDiffer } from "./run-settings.ts";

/** What is swapped for one rule on the way from base to head, in this order: rule, scope, knowledge, day. */
export interface Steps {
  readonly rule: GapRuleDefinition;
  readonly taken: readonly ChangeCause[];
  /** Whether what was judged in between can still be judged: the head ran the text that the rule book has today. */
  readonly judgeable: boolean;
}

export function stepsOf(
  rule: GapRuleDefinition,
  { base, head }: RunComparisonModel,
  results: Results,
  history: ImportHistory,
): Steps {
  const before = results.of(base.id, rule);
  const after = results.of(head.id, rule);
  const scope = disjoint([...base.scope, ...head.scope]);
  const differs: readonly (readonly [ChangeCause, boolean])[] = [
    ["RULE_CHANGED", before?.textHash !== after?.textHash || parametersDiffer(rule, base, head, scope)],
    ["SCOPE_CHANGED", disjoint(base.scope).join() !== disjoint(head.scope).join()],
    ["LEARNED_LATE", history.differs(base.knownAt, head.knownAt)],
    ["WORLD_CHANGED", base.on !== head.on],
  ];
  return {
    rule,
    taken: differs.filter(([, is]) => is).map(([cause]) => cause),
    judgeable: after?.textHash === textHashOf(rule),
  };
}

/** What the rules gave in two runs. */
export class Results {
  readonly #rows: readonly RuleResultsRow[];

  constructor(rows: readonly RuleResultsRow[]) {
    this.#rows = rows;
  }

  of(runId: string, rule: GapRuleDefinition): RuleResultsRow | undefined {
    return this.#rows.find((row) => row.runId === runId && row.rule === rule.id);
  }

  /** A rule that failed in one of the runs, or was not in the book yet, cannot be compared. */
  judgedInBoth({ base, head }: RunComparisonModel, rule: GapRuleDefinition): boolean {
    return [base, head].every(({ id }) => this.of(id, rule)?.error === null);
  }
}
