import { type Evaluation, rulePage } from "../gaps/evaluate.ts";
import { gapId } from "../gaps/gap.ts";
import type { GapRuleDefinition, RulePageRow } from "../gaps/rule.ts";
import { type FindingsOfRunRow, findingHistory, findingsOfRun, nodeLabels } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import { nodeTypeOf } from "../nodes/kinds.ts";
import type { RunModel } from "../runs/model.ts";
import { evidenceCells, referredIds } from "./evidence-cells.ts";
import type { PlaceNames } from "./place-names.ts";
import type { ReportFinding, ReportResolved, ReportUnjudged } from "./report-model.ts";

/** What the lists of a report are read with. */
export interface FindingsQuestion {
  readonly asked: Evaluation;
  readonly run: RunModel;
  readonly base: RunModel | null;
  readonly places: PlaceNames;
  /** "<rule> <subject>" of the gaps that the base did not have; null without a base. */
  readonly appeared: ReadonlySet<string> | null;
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
  for (const rule of gapRules) {
    for await (const rows of pages(rule, "GAP", question.run, null, question)) {
      yield* await withEvidence(rule, rows, question);
    }
  }
}

/** The subjects of a run that could not be judged, with the files that no source covers there. */
export async function* unjudgedOf(question: FindingsQuestion): AsyncGenerator<ReportUnjudged> {
  for (const rule of gapRules) {
    for await (const rows of pages(rule, "UNKNOWN", question.run, null, question)) {
      const judged = await judgedAgain(rule, rows, question.asked);
      for (const row of rows) {
        const now = judged.get(row.subject);
        yield { ...common(rule, row, question), notCovered: [...(now?.notCovered ?? [])] };
      }
    }
  }
}

/** The gaps of the base that are none in the run, and not unknown there either. */
export async function* resolvedSince(
  question: FindingsQuestion,
  becameUnknown: ReadonlySet<string>,
): AsyncGenerator<ReportResolved> {
  if (question.base === null) return;
  for (const rule of gapRules) {
    for await (const rows of pages(rule, "GAP", question.base, question.run, question)) {
      for (const row of rows) {
        if (!becameUnknown.has(`${rule.id} ${row.subject}`)) yield common(rule, row, question);
      }
    }
  }
}

async function* pages(
  rule: GapRuleDefinition,
  verdict: "GAP" | "UNKNOWN",
  run: RunModel,
  notIn: RunModel | null,
  { asked }: FindingsQuestion,
): AsyncGenerator<FindingsOfRunRow[]> {
  let after: { readonly text: string; readonly id: string } | null = null;
  for (;;) {
    const rows: FindingsOfRunRow[] = await asked.graph.rows(findingsOfRun, {
      seq: run.seq,
      alsoSeq: null,
      notSeq: notIn?.seq ?? null,
      rules: [rule.id],
      verdicts: [verdict],
      severities: null,
      scope: asked.scope,
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
  const { asked, run, appeared } = question;
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
        state: appeared === null ? null : appeared.has(key) ? "NEW" : "PERSISTING",
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
    verdicts: ["MET", "GAP", "UNKNOWN", "EXEMPT"],
    severities: null,
    kinds: null,
    subjects: rows.map((row) => row.subject),
    order: "AREA",
    descending: false,
    afterText: null,
    afterNumber: null,
    afterId: null,
    inclusive: false,
    limit: rows.length,
  });
  return new Map(judged.map((row) => [row.subjectId, row]));
}

function common(
  rule: GapRuleDefinition,
  row: FindingsOfRunRow,
  { places }: FindingsQuestion,
): Pick<ReportFinding, "id" | "rule" | "subject" | "place"> {
  return {
    id: gapId(rule, row.subject),
    rule: rule.id,
    subject: { id: row.subject, name: row.name, kind: nodeTypeOf(row.labels).kind },
    place: places.place(row.area),
  };
}
