import { type Linking, linkingTo } from "../document/linking.ts";
import type { OpenReport } from "../report-file.ts";
import type { ReportFinding, ReportRule } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import {
  commonColumns,
  empty,
  evidenceColumns,
  type FileCell,
  type FileColumn,
  linkedText,
  ruleById,
  text,
} from "./rows.ts";
import { type Sheet, writeSheets } from "./sheets.ts";

/** Writes a report as XLSX: an overview, then one sheet for each rule that found something, every finding in it. */
export async function writeXlsx(
  report: OpenReport,
  wording: Wording,
  publicUrl: string | null,
  file: string,
): Promise<void> {
  const { summary } = report;
  const place = wording.list(summary.places.map(({ name }) => name));
  await writeSheets(
    { title: wording.text("title", { place }), due: new Date(summary.due) },
    sheetsOf(report, wording, linkingTo(publicUrl)),
    file,
  );
}

async function* sheetsOf(report: OpenReport, wording: Wording, linking: Linking): AsyncGenerator<Sheet> {
  yield overview(report, wording, linking);
  yield ranking(report, wording);
  const rules = ruleById(report.summary);
  const findings = new Groups(report.findings());
  for (let id = await findings.next(); id !== null; id = await findings.next()) {
    const rule = rules.get(id);
    if (!rule) throw new Error(`The report names rule ${id} and has no card of it.`);
    const columns = [...commonColumns(wording, linking), ...evidenceColumns(rule, wording)];
    yield { name: sheetName(rule, wording), columns, rows: cellsOf(findings.ofRule(), columns) };
  }
}

async function* cellsOf(
  findings: AsyncIterable<ReportFinding>,
  columns: readonly FileColumn[],
): AsyncGenerator<readonly FileCell[]> {
  for await (const finding of findings) yield columns.map((column) => column.cellOf(finding));
}

/** Findings come sorted by rule; this hands them out a rule at a time without holding any of them. */
class Groups {
  readonly #findings: AsyncIterator<ReportFinding>;
  #ahead: ReportFinding | null = null;

  constructor(findings: AsyncIterable<ReportFinding>) {
    this.#findings = findings[Symbol.asyncIterator]();
  }

  /** The rule of the next group; null when there is none. */
  async next(): Promise<string | null> {
    this.#ahead ??= await this.#take();
    return this.#ahead?.rule ?? null;
  }

  async *ofRule(): AsyncGenerator<ReportFinding> {
    const rule = this.#ahead?.rule;
    while (this.#ahead !== null && this.#ahead.rule === rule) {
      yield this.#ahead;
      this.#ahead = await this.#take();
    }
  }

  async #take(): Promise<ReportFinding | null> {
    const { done, value } = await this.#findings.next();
    return done === true ? null : value;
  }
}

function overview({ summary, sha256 }: OpenReport, wording: Wording, linking: Linking): Sheet {
  const { text: say, ruleName } = wording;
  const count = (value: number | null): FileCell =>
    value === null ? empty : { kind: "number", number: value };
  const rule = (each: ReportRule): FileCell[] => [
    text(each.id),
    linkedText(ruleName(each), each.address, linking),
    text(say(`severity.${each.severity}`)),
    count(each.gap),
    count(each.unknown),
    each.rate === null ? empty : { kind: "number", number: Math.round(each.rate * 1000) / 10 },
    count(each.change?.appeared ?? null),
    count(each.change?.resolved ?? null),
    count(each.change?.persisting ?? null),
    text(wording.cardText(each.remedy)),
    text(each.error ?? ""),
  ];
  const { comparison } = summary.explorer;
  const facts: readonly string[] = [
    ...(summary.synthetic ? [say("syntheticNote")] : []),
    say("sentence.basis", {
      run: summary.run.id,
      on: wording.day(summary.run.on),
      finished: summary.run.finishedAt ?? "–",
      known: summary.run.knownAt,
    }),
    say("sentence.withheld", { count: summary.totals.withheld }),
    say("fingerprint", { sha256 }),
  ];
  return {
    name: say("heading.overview"),
    columns: [
      { label: say("column.ruleCode"), width: 10 },
      { label: say("column.ruleName"), width: 36 },
      { label: say("column.severity"), width: 9 },
      { label: say("column.gap"), width: 9 },
      { label: say("column.unknown"), width: 9 },
      { label: `${say("column.rate")} %`, width: 11 },
      { label: say("column.new"), width: 9 },
      { label: say("column.resolved"), width: 9 },
      { label: say("column.persisting"), width: 9 },
      { label: say("column.remedy"), width: 60 },
      { label: say("column.reason"), width: 24 },
    ],
    rows: [
      ...summary.rules.map(rule),
      [],
      ...facts.map((fact) => [empty, text(fact)]),
      ...(comparison === null || linking.server === null
        ? []
        : [[empty, linkedText(say("sentence.comparison"), comparison, linking)]]),
    ],
  };
}

function ranking({ summary }: OpenReport, wording: Wording): Sheet {
  const { text: say } = wording;
  const percent = (rate: number | null): FileCell =>
    rate === null ? empty : { kind: "number", number: Math.round(rate * 1000) / 10 };
  return {
    name: say("heading.areas"),
    columns: [
      { label: say("column.areaCode"), width: 15 },
      { label: say(`level.${summary.areaLevel}`), width: 24 },
      { label: `${say("column.mean")} %`, width: 14 },
      ...summary.headlines.map(({ key }) => ({ label: `${say(`short.${key}`)} %`, width: 12 })),
      { label: say("column.gap"), width: 9 },
    ],
    rows: summary.areas.map((area) => [
      text(area.code),
      text(area.name),
      percent(area.rate),
      ...area.shares.map((share) => percent(share.rate)),
      { kind: "number", number: Object.values(area.gaps).reduce((sum, gaps) => sum + gaps, 0) } as const,
    ]),
  };
}

/** At most 31 characters, without those that a sheet's name may not hold. */
function sheetName(rule: ReportRule, wording: Wording): string {
  return `${rule.id} ${wording.ruleName(rule)}`.replace(/[[\]*/\\?:]/g, " ").slice(0, 31);
}
