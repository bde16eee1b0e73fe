import type { Scope } from "../auth/scope.ts";
import { type Evaluation, everySubject, rulePage } from "../gaps/evaluate.ts";
import { gapId } from "../gaps/gap.ts";
import type { GapRuleDefinition, RulePageRow } from "../gaps/rule.ts";
import {
  type FindingsOfRunParams,
  type FindingsOfRunRow,
  findingHistory,
  findingsOfRun,
  nodeLabels,
} from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import { nodeTypeOf } from "../nodes/kinds.ts";
import type { RunModel } from "../runs/model.ts";
import { evidenceCells, referredIds } from "./evidence-cells.ts";
import { gapAddress } from "../explorer-address.ts";
import type { PlaceNames } from "./place-names.ts";
import { viewOfReport } from "./view-of-report.ts";
import type { ReportFinding, ReportResolved, ReportUnjudged } from "./report-model.ts";

/** What the lists of a report are read with. */
export interface FindingsQuestion {
  readonly asked: Evaluation;
  readonly run: RunModel;
  readonly places: PlaceNames;
  /** Rules that were judged in the run: of one that failed, old findings go on in the store and say nothing. */
  readonly rules: readonly GapRuleDefinition[];
  /** Null without a report before. */
  readonly before: {
    readonly run: RunModel;
    readonly scope: Scope;
    /** Rules judged in both runs: of others nothing can be said to be new or resolved. */
    readonly rules: ReadonlySet<string>;
    /** "<rule> <subject>" of the gaps that the run before did not have. */
    readonly appeared: ReadonlySet<string>;
  } | null;
}

export interface FindingWithRow {
  readonly finding: ReportFinding;
  /** Null where the subject cannot be judged again: facts were changed since the run. */
  readonly row: RulePageRow | null;
  readonly withheld: number;
}

/** So many subjects are judged again at once: more would hold up the process while their rows are read. */
const pageSize = 1_000;

/** The gaps of a run by rule, area and subject, each with its evidence. */
export async function* findingsWithEvidence(question: FindingsQuestion): AsyncGenerator<FindingWithRow> {
  for (const rule of question.rules) {
    for await (const rows of standing(rule, "GAP", question)) yield* await withEvidence(rule, rows, question);
  }
}

/** The subjects of a run that could not be judged, with the files that no source covers there. */
export async function* unjudgedOf(question: FindingsQuestion): AsyncGenerator<ReportUnjudged> {
  for (const rule of question.rules) {
    for await (const rows of standing(rule, "UNKNOWN", question)) {
      const judged = await judgedAgain(rule, rows, question.asked);
      for (const row of rows) {
        const now = judged.get(row.subject);
        yield { ...common(rule, row, question), notCovered: [...(now?.notCovered ?? [])] };
      }
    }
  }
}

/** The gaps of the report before that are none in the run, and not unknown there either. */
export async function* resolvedSince(question: FindingsQuestion): AsyncGenerator<ReportResolved> {
  const { before, run, asked } = question;
  if (before === null) return;
  for (const rule of question.rules) {
    if (!before.rules.has(rule.id)) continue;
    const settled = {
      rules: [rule.id],
      verdicts: ["GAP"],
      seq: before.run.seq,
      scope: before.scope,
      otherSeq: run.seq,
      otherScope: asked.scope,
      otherVerdicts: ["GAP", "UNKNOWN"],
      otherHas: false,
    };
    for await (const rows of pages(asked.graph, settled)) {
      for (const row of rows) yield common(rule, row, question);
    }
  }
}

function standing(
  rule: GapRuleDefinition,
  verdict: "GAP" | "UNKNOWN",
  { asked, run }: FindingsQuestion,
): AsyncGenerator<FindingsOfRunRow[]> {
  return pages(asked.graph, {
    rules: [rule.id],
    verdicts: [verdict],
    seq: run.seq,
    scope: asked.scope,
    otherSeq: null,
    otherScope: [],
    otherVerdicts: [],
    otherHas: false,
  });
}

async function* pages(
  graph: Rows,
  question: Omit<FindingsOfRunParams, "severities" | "afterText" | "afterId" | "limit">,
): AsyncGenerator<FindingsOfRunRow[]> {
  let after: { readonly text: string; readonly id: string } | null = null;
  for (;;) {
    const rows: FindingsOfRunRow[] = await graph.rows(findingsOfRun, {
      ...question,
      severities: null,
      afterText: after?.text ?? null,
      afterId: after?.id ?? null,
      limit: pageSize,
    });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < pageSize || last === undefined) return;
    after = { text: last.sortText, id: last.id };
  }
}

async function withEvidence(
  rule: GapRuleDefinition,
  rows: readonly FindingsOfRunRow[],
  question: FindingsQuestion,
): Promise<FindingWithRow[]> {
  const { asked, run, before } = question;
  const judged = await judgedAgain(rule, rows, asked);
  const ids = [...new Set([...judged.values()].flatMap((row) => referredIds(rule, row)))];
  const names = new Map(
    (await asked.graph.rows(nodeLabels, { ids, on: null, scope: asked.scope })).map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const history = new Map(
    (
      await asked.graph.rows(findingHistory, {
        keys: rows.map((row) => `${rule.id} ${row.subject}`),
        seq: run.seq,
        until: run.finishedAt ?? run.startedAt,
      })
    ).map((row) => [row.key, row]),
  );
  return rows.map((row) => {
    const key = `${rule.id} ${row.subject}`;
    const now = judged.get(row.subject) ?? null;
    const evidence = evidenceCells(rule, now ?? {}, (id) => names.get(id) ?? null);
    const acceptedUntil = history.get(key)?.acceptedUntil ?? null;
    return {
      row: now,
      withheld: evidence.withheld,
      finding: {
        ...common(rule, row, question),
        severity: row.severity,
        state: before?.rules.has(rule.id) ? (before.appeared.has(key) ? "NEW" : "PERSISTING") : null,
        firstSeenOn: history.get(key)?.firstSeenOn ?? null,
        acceptedUntil: acceptedUntil !== null && run.on < acceptedUntil ? acceptedUntil : null,
        kinds: row.kinds === "" ? [] : row.kinds.split(","),
        evidence: evidence.cells,
      },
    };
  });
}

/** The same subjects judged on the facts of now, for what a stored finding does not keep. */
async function judgedAgain(
  rule: GapRuleDefinition,
  rows: readonly FindingsOfRunRow[],
  asked: Evaluation,
): Promise<ReadonlyMap<string, RulePageRow>> {
  const judged = await rulePage(rule, asked, {
    ...everySubject,
    subjects: rows.map((row) => row.subject),
    limit: rows.length,
  });
  return new Map(judged.map((row) => [row.subjectId, row]));
}

function common(
  rule: GapRuleDefinition,
  row: FindingsOfRunRow,
  { places, asked }: FindingsQuestion,
): Pick<ReportFinding, "id" | "address" | "rule" | "subject" | "place"> {
  const id = gapId(rule, row.subject);
  return {
    id,
    address: gapAddress(id, viewOfReport(asked)),
    rule: rule.id,
    subject: { id: row.subject, name: row.name, kind: nodeTypeOf(row.labels).kind },
    place: places.place(row.area),
  };
}
