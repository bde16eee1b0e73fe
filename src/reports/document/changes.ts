import { trendChart } from "../charts/trend.ts";
import type { ReportFinding, ReportResolved, ReportRule } from "../report-model.ts";
import { type Block, column, note, plain } from "./blocks.ts";
import { type Composing, ruleOf } from "./composing.ts";

/** What is new, resolved and persisting since the report before, rule by rule with causes; then the trend. */
export function changeBlocks(composing: Composing): Block[] {
  const { summary, wording, numbering, picked } = composing;
  const { text, day } = wording;
  const heading = numbering.heading(text("heading.changes"));
  if (summary.base === null) return [heading, plain(text("sentence.first"))];
  const changed = summary.rules.filter(
    ({ change }) => change !== null && change.appeared + change.resolved + change.becameUnknown > 0,
  );
  return [
    heading,
    plain(
      text("sentence.change", {
        base: day(summary.base.on),
        new: summary.totals.new ?? 0,
        resolved: summary.totals.resolved ?? 0,
        persisting: summary.totals.persisting ?? 0,
      }),
    ),
    ...comparison(composing),
    ...(changed.length === 0 ? [] : [byRule(changed, composing)]),
    ...(summary.trend.length < 2 ? [] : [numbering.under(text("sub.trend")), trendChart(summary, wording)]),
    ...appeared(picked.appeared, composing),
    ...resolved(picked.resolved, composing),
  ];
}

/** A way to the comparison with every cause; it needs a server to lead to. */
function comparison({ summary, wording, linking }: Composing): Block[] {
  const { comparison: address } = summary.explorer;
  return address === null || linking.server === null
    ? []
    : [note(linking.linked(wording.text("sentence.comparison"), address))];
}

function byRule(rules: readonly ReportRule[], { wording, linking }: Composing): Block {
  const { text, ruleName, number, list } = wording;
  const causes = ({ change }: ReportRule): string =>
    list(
      (change?.causes ?? []).map(
        ({ cause, appeared, resolved, becameUnknown }) =>
          `${text(`cause.${cause ?? "UNKNOWN"}`)} ${number(appeared + resolved + becameUnknown)}`,
      ),
    );
  return {
    kind: "table",
    columns: [
      column(text("column.rule"), 6),
      column(text("column.new"), 2, "right"),
      column(text("column.resolved"), 2, "right"),
      column(text("column.persisting"), 2, "right"),
      column(text("column.cause"), 5),
    ],
    rows: rules.map((rule) => [
      linking.linked(`${rule.id} ${ruleName(rule)}`, rule.address),
      number(rule.change?.appeared ?? 0),
      number(rule.change?.resolved ?? 0),
      number(rule.change?.persisting ?? 0),
      causes(rule),
    ]),
  };
}

function appeared(findings: readonly ReportFinding[], composing: Composing): Block[] {
  if (findings.length === 0) return [];
  const { summary, wording, numbering, linking } = composing;
  const { text, ruleName, place } = wording;
  const total = summary.totals.new ?? 0;
  return [
    numbering.under(text("column.new")),
    ...(total > findings.length ? [note(text("sentence.listed", { total, shown: findings.length }))] : []),
    {
      kind: "table",
      columns: [
        column(text("column.severity"), 2),
        column(text("column.subject"), 5),
        column(text("column.area"), 5),
        column(text("column.rule"), 6),
      ],
      rows: findings.map((finding) => [
        text(`severity.${finding.severity}`),
        linking.linked(finding.subject.name, finding.address),
        place(finding.place, summary.places),
        ruleName(ruleOf(summary, finding.rule)),
      ]),
    },
  ];
}

function resolved(rows: readonly ReportResolved[], composing: Composing): Block[] {
  if (rows.length === 0) return [];
  const { summary, wording, numbering, linking } = composing;
  const { text, ruleName, place } = wording;
  const total = summary.totals.resolved ?? 0;
  return [
    numbering.under(text("column.resolved")),
    ...(total > rows.length ? [note(text("sentence.listedResolved", { total, shown: rows.length }))] : []),
    {
      kind: "table",
      columns: [
        column(text("column.subject"), 5),
        column(text("column.area"), 5),
        column(text("column.rule"), 6),
      ],
      rows: rows.map((row) => [
        linking.linked(row.subject.name, row.address),
        place(row.place, summary.places),
        ruleName(ruleOf(summary, row.rule)),
      ]),
    },
  ];
}
