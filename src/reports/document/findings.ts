import { gravestPicture } from "../charts/gravest.ts";
import { rankOf } from "../areas-of-report.ts";
import { type ReportFinding, type ReportRule, severities } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import { type Block, column, note, plain } from "./blocks.ts";
import { type Composing, ruleOf } from "./composing.ts";

/** Findings by severity and area, the gravest as a picture, then rule by rule with evidence and remedy. */
export function findingBlocks(composing: Composing): Block[] {
  const { summary, wording, numbering } = composing;
  const { text, list, ruleName } = wording;
  const heading = numbering.heading(text("heading.findings"));
  const found = summary.rules
    .filter((rule) => (composing.picked.totals.get(rule.id) ?? 0) > 0)
    .sort((a, b) => gravestRank(a, composing) - gravestRank(b, composing) || (a.id < b.id ? -1 : 1));
  if (found.length === 0) return [heading, plain(text("sentence.noFindings"))];
  const clean = summary.rules.filter((rule) => rule.gap === 0 && rule.error === null);
  return [
    heading,
    numbering.under(text("sub.bySeverity")),
    bySeverity(composing),
    ...gravest(composing),
    numbering.under(text("sub.byRule")),
    ...found.flatMap((rule) => ruleBlocks(rule, composing)),
    ...(clean.length === 0
      ? []
      : [
          note(
            text("sentence.cleanRules", { names: list(clean.map((rule) => `${rule.id} ${ruleName(rule)}`)) }),
          ),
        ]),
  ];
}

function gravestRank(rule: ReportRule, { picked }: Composing): number {
  const [first] = picked.byRule.get(rule.id) ?? [];
  return rankOf(first?.severity ?? rule.severity);
}

function bySeverity({ summary, wording }: Composing): Block {
  const { text, number } = wording;
  const total = (gaps: Readonly<Record<string, number>>): number =>
    Object.values(gaps).reduce((sum, count) => sum + count, 0);
  const row = (name: string, gaps: Readonly<Record<(typeof severities)[number], number>>): string[] => [
    name,
    ...severities.map((severity) => number(gaps[severity])),
    number(total(gaps)),
  ];
  const inOrder = [...summary.areas].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    kind: "table",
    columns: [
      column(text("column.place"), 4),
      ...severities.map((severity) => column(text(`severity.${severity}`), 2, "right")),
      column(text("column.total"), 2, "right"),
    ],
    rows: [
      ...inOrder.map(({ name, gaps }) => row(name, gaps)),
      row(text("column.total"), summary.totals.gaps),
    ],
  };
}

function gravest({ summary, wording, numbering }: Composing): Block[] {
  if (summary.gravest === null) return [];
  const { finding, scene } = summary.gravest;
  const rule = ruleOf(summary, finding.rule);
  const { text, ruleName, place } = wording;
  return [
    numbering.under(text("sub.gravest")),
    plain(
      text("sentence.gravest", {
        place: place(finding.place, summary.places),
        subject: finding.subject.name,
        rule: ruleName(rule),
      }),
    ),
    gravestPicture(summary.gravest, wording, summary.synthetic),
    ...(scene.complete ? [] : [note(text("sentence.pictureCut"))]),
  ];
}

function ruleBlocks(rule: ReportRule, { summary, wording, picked, linking }: Composing): Block[] {
  const { text, ruleName, cardText } = wording;
  const findings = picked.byRule.get(rule.id) ?? [];
  const total = picked.totals.get(rule.id) ?? 0;
  return [
    { kind: "heading", level: 3, text: linking.linked(`${rule.id} ${ruleName(rule)}`, rule.address) },
    plain(text("sentence.why", { text: cardText(rule.why) })),
    plain(text("sentence.remedy", { text: cardText(rule.remedy) })),
    ...(total > findings.length ? [note(text("sentence.listed", { total, shown: findings.length }))] : []),
    {
      kind: "table",
      columns: [
        column(text("column.number"), 1.5, "center"),
        column(text("column.severity"), 2, "center"),
        column(text("column.subject"), 5),
        column(text("column.area"), 5),
        column(text("column.evidence"), 8),
        column(text("column.since"), 3.2, "center"),
      ],
      rows: findings.map((finding, index) => [
        String(index + 1),
        text(`severity.${finding.severity}`),
        linking.linked(
          `${finding.subject.name}${finding.state === "NEW" ? ` (${text("state.NEW")})` : ""}`,
          finding.address,
        ),
        wording.place(finding.place, summary.places),
        evidenceLine(finding, rule, wording),
        finding.firstSeenOn ?? "–",
      ]),
    },
  ];
}

const referencesShown = 4;

/** The case first, then every fact that is known. */
function evidenceLine(finding: ReportFinding, rule: ReportRule, wording: Wording): string {
  const kinds = wording.kinds(finding);
  const facts = rule.evidence.flatMap(({ key, nameZh, nameEn }) => {
    // The area stands in a column of its own.
    if (key === "community" || key === "street") return [];
    const cell = finding.evidence[key];
    if (cell === undefined || cell === null || (Array.isArray(cell) && cell.length === 0)) return [];
    const name = wording.language === "zh" ? nameZh : nameEn;
    const value =
      Array.isArray(cell) && cell.length > referencesShown
        ? wording.text("sentence.more", { names: wording.cell(firstOf(cell)), count: cell.length })
        : wording.cell(cell);
    return [`${name} ${value}`];
  });
  return [...(kinds === "" ? [] : [kinds]), ...facts].join(wording.language === "zh" ? "；" : "; ");
}

function firstOf(cell: Extract<ReportFinding["evidence"][string], unknown[]>): typeof cell {
  return cell.every((each) => typeof each === "string")
    ? cell.slice(0, referencesShown)
    : cell.filter((each) => typeof each !== "string").slice(0, referencesShown);
}
