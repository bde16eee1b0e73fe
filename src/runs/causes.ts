import { common, disjoint, inScope, type Scope } from "../auth/scope.ts";
import { type Evaluation, everySubject, rulePage } from "../gaps/evaluate.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { type ChangedFindingsRow, sources } from "../generated/cypher.ts";
import type { ChangeCause } from "../generated/graphql.ts";
import type { Rows } from "../graph/graph.ts";
import type { RequestContext } from "../server/context.ts";
import { type ImportHistory, isAfter, KnowledgeThen } from "./history.ts";
import type { RunComparisonModel, RunModel } from "./model.ts";
import { settingsOf } from "./run-settings.ts";
import type { Steps } from "./steps.ts";

/** Null: it can no longer be told. */
type CauseOf = (row: ChangedFindingsRow) => ChangeCause | null;

/** Taking back a year of deliveries and judging every rule twice. */
const deadlineMs = 300_000;

/**
 * The cause of every change between two runs: the first step from base to head after which the verdict stays as at the
 * head. Where several steps were taken, the subjects are judged again with the head's rules on the base's day: with what
 * was known at the base (after the steps of rule and scope) and with what was known at the head (after the step of
 * knowledge), in a transaction that takes the change log back and is itself rolled back.
 */
export async function causesBetween(
  comparison: RunComparisonModel,
  changed: readonly ChangedFindingsRow[],
  steps: readonly Steps[],
  history: ImportHistory,
  context: RequestContext,
): Promise<CauseOf> {
  const { base, head } = comparison;
  const stepsOfRule = new Map(steps.map((each) => [each.rule.id, each]));
  const askedAt = (run: RunModel, causes: readonly ChangeCause[]): Question => ({
    run,
    rules: steps
      .filter(({ taken, judgeable }) => judgeable && taken.slice(0, -1).some((each) => causes.includes(each)))
      .map(({ rule }) => ({
        rule,
        subjects: changed.filter((row) => row.rule === rule.id).map(({ subject }) => subject),
      }))
      .filter(({ subjects }) => subjects.length > 0),
  });
  const questions = [
    askedAt(base, ["RULE_CHANGED", "SCOPE_CHANGED"]),
    askedAt(head, ["LEARNED_LATE"]),
  ] as const;
  const answers = await judgedThen(questions, comparison, history, context);
  const [known, learned] = [answers.get(questions[0]), answers.get(questions[1])];
  const scopes = {
    base: common(base.scope, context.viewer.scope),
    head: common(head.scope, context.viewer.scope),
  };
  return (row) => {
    const taken = stepsOfRule.get(row.rule)?.taken ?? [];
    const verdictAfter = (step: ChangeCause): Outcome | undefined => {
      if (step === taken.at(-1)) return row.after;
      if (step === "RULE_CHANGED") return known?.within(row, scopes.base);
      return (step === "SCOPE_CHANGED" ? known : learned)?.within(row, scopes.head);
    };
    return firstThatStays(taken, verdictAfter, row.after);
  };
}

/** GAP, UNKNOWN, or null for what no finding is kept of: met, exempt, and no subject of the rule. */
type Outcome = string | null;

/** The first step from which on every verdict is the last one; null when a verdict before that step cannot be told. */
function firstThatStays(
  steps: readonly ChangeCause[],
  verdictAfter: (step: ChangeCause) => Outcome | undefined,
  last: Outcome,
): ChangeCause | null {
  let first: ChangeCause | null = null;
  for (const step of steps.toReversed()) {
    const verdict = verdictAfter(step);
    if (verdict === undefined) return null;
    if (verdict !== last) return first;
    first = step;
  }
  return first;
}

/** Subjects to be judged with what was known at a run. */
interface Question {
  readonly run: RunModel;
  readonly rules: readonly { readonly rule: GapRuleDefinition; readonly subjects: readonly string[] }[];
}

/** Verdicts of subjects with the places where they lay. */
class Judged {
  readonly #rules: ReadonlySet<string>;
  readonly #verdicts: ReadonlyMap<string, { readonly area: string; readonly outcome: string }>;

  constructor(
    rules: ReadonlySet<string>,
    verdicts: ReadonlyMap<string, { readonly area: string; readonly outcome: string }>,
  ) {
    this.#rules = rules;
    this.#verdicts = verdicts;
  }

  /** Undefined where the rule was not asked. */
  within({ rule, subject }: ChangedFindingsRow, scope: Scope): Outcome | undefined {
    if (!this.#rules.has(rule)) return undefined;
    const found = this.#verdicts.get(`${rule} ${subject}`);
    if (found === undefined || !inScope(scope, found.area)) return null;
    return found.outcome === "GAP" || found.outcome === "UNKNOWN" ? found.outcome : null;
  }
}

/** Answers the questions, that of the later knowledge first; one whose graph is gone has no answer. */
async function judgedThen(
  questions: readonly Question[],
  { base, head }: RunComparisonModel,
  history: ImportHistory,
  context: RequestContext,
): Promise<ReadonlyMap<Question, Judged>> {
  const askable = questions
    .filter(({ run, rules }) => rules.length > 0 && history.canGoBackTo(run.knownAt))
    .toSorted((a, b) => (isAfter(a.run.knownAt, b.run.knownAt) ? -1 : 1));
  const asked = {
    on: base.on,
    scope: common(disjoint([...base.scope, ...head.scope]), context.viewer.scope),
    settings: settingsOf(head),
  };
  const answers = new Map<Question, Judged>();
  const answerAll = async (
    graph: Rows,
    sourcesAt: (instant: string) => Promise<Evaluation["sources"]>,
  ): Promise<void> => {
    for (const question of askable) {
      const { knownAt } = question.run;
      const judged = history.isBeforeAll(knownAt)
        ? nothingKnown(question)
        : await judge(question, { ...asked, graph, sources: await sourcesAt(knownAt) });
      answers.set(question, judged);
    }
  };
  if (askable.every(({ run }) => history.since(run.knownAt).length === 0)) {
    await answerAll(context.graph, () => context.graph.rows(sources, {}));
  } else {
    await context.graph.rehearse(
      async (transaction) => {
        const then = new KnowledgeThen(transaction, history);
        await answerAll(transaction, (instant) => then.goBackTo(instant));
      },
      { deadlineMs, operation: "compareRuns" },
    );
  }
  return answers;
}

function nothingKnown({ rules }: Question): Judged {
  return new Judged(new Set(rules.map(({ rule }) => rule.id)), new Map());
}

async function judge({ rules }: Question, asked: Evaluation): Promise<Judged> {
  const verdicts = new Map<string, { readonly area: string; readonly outcome: string }>();
  for (const { rule, subjects } of rules) {
    const rows = await rulePage(rule, asked, {
      ...everySubject,
      verdicts: ["GAP", "UNKNOWN"],
      subjects,
      limit: subjects.length,
    });
    for (const { subjectId, areaCode, outcome } of rows) {
      verdicts.set(`${rule.id} ${subjectId}`, { area: areaCode, outcome });
    }
  }
  return new Judged(new Set(rules.map(({ rule }) => rule.id)), verdicts);
}
