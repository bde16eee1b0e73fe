import type { ReportFinding } from "../report-model.ts";
import { type Block, column, note, plain, type Said } from "./blocks.ts";
import { type Composing, ruleOf } from "./composing.ts";

const contactRule = "G18";
const termsShown = 60;

/** Whether the leaders have been to their contact points; every point that was not visited is named. */
export async function contactPointBlocks({
  report,
  summary,
  wording,
  numbering,
  linking,
}: Composing): Promise<Block[]> {
  const { text, place, cell } = wording;
  const heading = numbering.heading(text("heading.contactPoints"));
  const counts = summary.contactPoints;
  if (counts === null) return [heading, plain(text("sentence.noContactPoints"))];
  const total = counts.visited + counts.unvisited;
  if (counts.unvisited === 0) return [heading, plain(text("sentence.allVisited", { total }))];
  const rows: Said[][] = [];
  for await (const finding of report.findings()) {
    if (finding.rule !== contactRule) continue;
    rows.push([
      linking.linked(finding.subject.name, finding.address),
      place(finding.place, summary.places),
      cell(factOf(finding, "leader")),
      cell(factOf(finding, "lastVisitOn")),
      cell(factOf(finding, "days")),
    ]);
  }
  return [
    heading,
    plain(text("sentence.unvisited", { total, count: counts.unvisited })),
    {
      kind: "table",
      columns: [
        column(text("column.subject"), 6),
        column(text("column.area"), 5),
        column(text("column.leader"), 3),
        column(text("column.lastVisit"), 3, "center"),
        column(text("column.days"), 3, "right"),
      ],
      rows,
    },
  ];
}

export function termBlocks({ summary, wording, numbering }: Composing): Block[] {
  const { text, day, place } = wording;
  const { on, rows, unknown } = summary.termsAhead;
  const later = day(on);
  const shown = rows.slice(0, termsShown);
  return [
    numbering.heading(text("heading.terms")),
    plain(
      rows.length === 0
        ? text("sentence.termsNone", { on: later })
        : text("sentence.terms", { on: later, count: rows.length }),
    ),
    ...(unknown > 0 ? [note(text("sentence.termsUnknown", { count: unknown }))] : []),
    ...(shown.length < rows.length ? [note(text("sentence.termsMore", { shown: shown.length }))] : []),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              column(text("column.subject"), 6),
              column(text("column.area"), 6),
              column(text("column.endsOn"), 3, "center"),
            ],
            rows: shown.map((row) => [row.subject.name, place(row.place, summary.places), row.endsOn ?? "–"]),
          },
        ]),
  ];
}

/** What could not be judged and why: rules that failed, subjects that no source covers. */
export function notJudgedBlocks({ summary, wording, numbering, linking }: Composing): Block[] {
  const { text, ruleName, list, number } = wording;
  const failed = summary.rules.filter((rule) => rule.error !== null);
  const heading = numbering.heading(text("heading.notJudged"));
  if (failed.length === 0 && summary.notJudged.length === 0)
    return [heading, plain(text("sentence.allJudged"))];
  return [
    heading,
    ...failed.map(
      (rule): Block => ({
        kind: "text",
        tone: "warning",
        text: text("sentence.ruleFailed", { rule: `${rule.id} ${ruleName(rule)}`, reason: rule.error ?? "" }),
      }),
    ),
    ...(summary.notJudged.length === 0
      ? []
      : [
          plain(text("sentence.notJudged")),
          {
            kind: "table" as const,
            columns: [
              column(text("column.rule"), 6),
              column(text("column.files"), 5),
              column(text("column.count"), 2, "right"),
              column(text("column.where"), 5),
            ],
            rows: summary.notJudged.map((group) => {
              const rule = ruleOf(summary, group.rule);
              return [
                linking.linked(`${rule.id} ${ruleName(rule)}`, rule.address),
                group.notCovered.length === 0 ? "–" : list(group.notCovered),
                number(group.count),
                list(group.places),
              ];
            }),
          },
        ]),
  ];
}

/** Every figure the article states beside what the graph holds; left out where the report is about another place. */
export function indicatorBlocks({ summary, wording, numbering }: Composing): Block[] {
  const { indicators } = summary;
  if (indicators.length === 0) return [];
  const { text, language } = wording;
  const wrong = indicators.filter(({ agrees }) => agrees !== true);
  return [
    numbering.heading(text("heading.indicators")),
    plain(
      wrong.length === 0
        ? text("sentence.articleAgree", { total: indicators.length })
        : text("sentence.articleDisagree", { total: indicators.length, count: wrong.length }),
    ),
    {
      kind: "table",
      columns: [
        column(text("column.figure"), 9),
        column(text("column.stated"), 3, "right"),
        column(text("column.actual"), 3, "right"),
        column(text("column.agrees"), 2, "center"),
      ],
      rows: indicators.map((each) => [
        language === "zh" ? each.nameZh : each.nameEn,
        figure(each.stated),
        each.actual === null ? text("notKnown") : figure(each.actual),
        each.agrees === null ? "–" : text(each.agrees ? "yes" : "no"),
      ]),
    },
  ];
}

function figure(value: number): string {
  const [whole = "", part] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function factOf(finding: ReportFinding, key: string): ReportFinding["evidence"][string] {
  return finding.evidence[key] ?? null;
}
