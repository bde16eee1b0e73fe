import type { Scope } from "../auth/scope.ts";
import type { SourcesRow } from "../generated/cypher.ts";
import type { GapOrderField, NodeKind, Severity, Verdict } from "../generated/graphql.ts";
import type { Rows } from "../graph/graph.ts";
import type { Statement } from "../graph/statement.ts";
import { coveredPrefixes } from "./cover.ts";
import { type ParameterSettings, type ParameterValue, parameterGroups, valuesAt } from "./parameters.ts";
import type {
  GapRuleDefinition,
  NearMissRow,
  RuleCountsRow,
  RulePageRow,
  RuleRunRow,
  UnknownsRow,
} from "./rule.ts";

/** What a rule is asked with: the day, the area, who covers what, and the parameters. */
export interface Evaluation {
  readonly graph: Rows;
  readonly on: string;
  readonly scope: Scope;
  readonly sources: readonly SourcesRow[];
  readonly settings: ParameterSettings;
}

export interface SubjectFilter {
  readonly verdicts: readonly Verdict[];
  readonly severities: readonly Severity[] | null;
  readonly kinds: readonly NodeKind[] | null;
  /** Only these subjects; null: all. */
  readonly subjects: readonly string[] | null;
}

export interface PageQuestion extends SubjectFilter {
  readonly order: GapOrderField;
  readonly descending: boolean;
  readonly afterText: string | null;
  readonly afterNumber: number | null;
  readonly afterId: string | null;
  /** Whether the row at the position itself belongs to the page. */
  readonly inclusive: boolean;
  readonly limit: number;
}

/** Every subject of a rule, whatever its verdict, by area: what a question changes of it, it names. */
export const everySubject: Omit<PageQuestion, "limit"> = {
  verdicts: ["MET", "GAP", "UNKNOWN", "EXEMPT"],
  severities: null,
  kinds: null,
  subjects: null,
  order: "AREA",
  descending: false,
  afterText: null,
  afterNumber: null,
  afterId: null,
  inclusive: false,
};

/** A rule may take its time in a report; a person waits this long at most. */
const ruleDeadlineMs = 60_000;

/** Counts of a rule by area code cut to `digits`, kind of subject and tier. */
export async function ruleCounts(
  rule: GapRuleDefinition,
  asked: Evaluation,
  digits: number,
): Promise<RuleCountsRow[]> {
  const rows = await inGroups(rule, asked, verdictsOnly, (params) =>
    run(asked, rule.counts, { ...params, digits }),
  );
  return rows.flat();
}

/** A page of a rule's subjects; rows carry the columns of its evidence too. */
export async function rulePage(
  rule: GapRuleDefinition,
  asked: Evaluation,
  page: PageQuestion,
): Promise<RulePageRow[]> {
  const rows = await inGroups(rule, asked, withEvidence, (params) =>
    run(asked, rule.page, { ...params, ...page }),
  );
  return rows.length === 1 ? (rows[0] ?? []) : rows.flat();
}

/** All a stored run keeps of a rule, in one evaluation. */
export async function ruleRun(rule: GapRuleDefinition, asked: Evaluation): Promise<RuleRunRow[]> {
  return (await inGroups(rule, asked, verdictsOnly, (params) => run(asked, rule.run, params))).flat();
}

/** The verdict of every subject of a rule. */
export async function ruleVerdicts(
  rule: GapRuleDefinition,
  asked: Evaluation,
): Promise<ReadonlyMap<string, string>> {
  const rows = (
    await inGroups(rule, asked, verdictsOnly, (params) => run(asked, rule.verdicts, params))
  ).flat();
  return new Map(
    rows.flatMap(({ outcome, subjects }) => subjects.map((subject) => [subject, outcome] as const)),
  );
}

/** How many subjects of a rule could not be judged, by area code cut to `digits` and file. */
export async function ruleUnknowns(
  rule: GapRuleDefinition,
  asked: Evaluation,
  digits: number,
): Promise<UnknownsRow[]> {
  const rows = await inGroups(rule, asked, verdictsOnly, (params) =>
    run(asked, rule.unknowns, { ...params, digits }),
  );
  return rows.flat();
}

/** How many subjects of a rule pass the filter. */
export async function ruleTotal(
  rule: GapRuleDefinition,
  asked: Evaluation,
  filter: SubjectFilter,
): Promise<number> {
  const rows = await inGroups(rule, asked, withEvidence, (params) =>
    run(asked, rule.total, { ...params, ...filter }),
  );
  return rows.flat().reduce((sum, row) => sum + row.total, 0);
}

/** What came nearest to meeting the rule, for the given subjects. */
export async function ruleNearMisses(
  rule: GapRuleDefinition,
  asked: Evaluation,
  subjectIds: readonly string[],
): Promise<NearMissRow[]> {
  const { nearMisses } = rule;
  if (!nearMisses) return [];
  const values = valuesAt(rule, asked.settings, "");
  const named = new Map([...values].map(([key, value]) => [key.replaceAll(".", "_"), value]));
  const given: Readonly<Record<string, unknown>> = { on: asked.on, scope: asked.scope, subjectIds };
  const params = Object.fromEntries(
    Object.keys(nearMisses.params).map((name) => [name, given[name] ?? named.get(name)]),
  );
  return run(asked, nearMisses, params);
}

/** Verdicts, severities and headlines do not need the rest of the evidence, which costs a third of some rules. */
const verdictsOnly = { detail: false };
const withEvidence = { detail: true };

function inGroups<Row>(
  rule: GapRuleDefinition,
  asked: Evaluation,
  { detail }: { readonly detail: boolean },
  work: (params: Record<string, unknown>) => Promise<Row[]>,
): Promise<Row[][]> {
  const groups = parameterGroups(rule, asked.settings, asked.scope);
  return Promise.all(
    groups.map((group) => work(bodyParams(rule, asked, group.scope, group.outside, group.values, detail))),
  );
}

/** The parameters of a rule's body: every one it declares, and no other. */
function bodyParams(
  rule: GapRuleDefinition,
  asked: Evaluation,
  scope: Scope,
  outside: Scope,
  values: ReadonlyMap<string, ParameterValue>,
  detail: boolean,
): Record<string, unknown> {
  const byName = new Map([...values].map(([key, value]) => [key.replaceAll(".", "_"), value]));
  const given = (name: string): unknown => {
    if (name === "on") return asked.on;
    if (name === "scope") return scope;
    if (name === "outside") return outside;
    if (name === "detail") return detail;
    if (name.startsWith("cover_"))
      return coveredPrefixes(asked.sources, name.slice("cover_".length), asked.on);
    return byName.get(name);
  };
  return Object.fromEntries(Object.keys(rule.bodyParams).map((name) => [name, given(name)]));
}

function run<Row extends object>(
  asked: Evaluation,
  statement: Statement<object, Row>,
  params: object,
): Promise<Row[]> {
  return asked.graph.rows(statement, params, { deadlineMs: ruleDeadlineMs, operation: statement.name });
}
