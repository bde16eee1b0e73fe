import type { Linking } from "../document/linking.ts";
import type { ReportCell, ReportFinding, ReportRule, ReportSummary } from "../report-model.ts";
import type { Wording } from "../wording.ts";

/** What a cell of a table file holds: numbers stay numbers, days are ISO days, everything else is text. */
export type FileCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "empty" };

export interface FileColumn {
  readonly label: string;
  /** Width in characters of half an em. */
  readonly width: number;
  readonly cellOf: (finding: ReportFinding) => FileCell;
}

export const empty: FileCell = { kind: "empty" };

export function text(value: string): FileCell {
  return value === "" ? empty : { kind: "text", text: value };
}

/** Text that leads to a page of the explorer, where readers can reach one. */
export function linkedText(value: string, address: string, linking: Linking): FileCell {
  const href = linking.href(address);
  return href === null || value === "" ? text(value) : { kind: "link", text: value, href };
}

/** The columns that every finding has, whatever its rule. */
export function commonColumns(wording: Wording, linking: Linking): FileColumn[] {
  const { text: say } = wording;
  const place = (name: "district" | "street" | "community", width: number): FileColumn => ({
    label: say(`column.${name}`),
    width,
    cellOf: (finding) => text(finding.place[name] ?? ""),
  });
  return [
    { label: say("column.severity"), width: 9, cellOf: ({ severity }) => text(say(`severity.${severity}`)) },
    {
      label: say("column.subject"),
      width: 32,
      cellOf: ({ subject, address }) => linkedText(subject.name, address, linking),
    },
    { label: say("column.subjectId"), width: 24, cellOf: ({ subject }) => text(subject.id) },
    place("district", 20),
    place("street", 14),
    place("community", 18),
    { label: say("column.areaCode"), width: 15, cellOf: ({ place }) => text(place.code) },
    {
      label: say("column.state"),
      width: 9,
      cellOf: ({ state }) => (state === null ? empty : text(say(`state.${state}`))),
    },
    { label: say("column.since"), width: 12, cellOf: ({ firstSeenOn }) => day(firstSeenOn) },
    { label: say("column.accepted"), width: 12, cellOf: ({ acceptedUntil }) => day(acceptedUntil) },
    { label: say("column.case"), width: 20, cellOf: (finding) => text(wording.kinds(finding)) },
  ];
}

/** One column for each fact of a rule's evidence. */
export function evidenceColumns(rule: ReportRule, wording: Wording): FileColumn[] {
  return rule.evidence
    .filter(({ key }) => key !== "kinds")
    .map(({ key, type, nameZh, nameEn }) => ({
      label: wording.language === "zh" ? nameZh : nameEn,
      width: type === "[Ref]" || type === "[Text]" ? 36 : type === "Ref" ? 26 : 14,
      cellOf: (finding) => fact(finding.evidence[key] ?? null, type, wording),
    }));
}

/** All evidence of a finding in one text, for files with one table for all rules. */
export function evidenceText(finding: ReportFinding, rule: ReportRule, wording: Wording): string {
  return rule.evidence
    .flatMap(({ key, nameZh, nameEn }) => {
      const cell = finding.evidence[key];
      return cell === undefined || cell === null
        ? []
        : [`${wording.language === "zh" ? nameZh : nameEn}${wording.text("colon")}${wording.cell(cell)}`];
    })
    .join(wording.language === "zh" ? "；" : "; ");
}

export function ruleById(summary: ReportSummary): ReadonlyMap<string, ReportRule> {
  return new Map(summary.rules.map((rule) => [rule.id, rule]));
}

function fact(cell: ReportCell, type: string, wording: Wording): FileCell {
  if (cell === null) return empty;
  if (typeof cell === "number") return { kind: "number", number: cell };
  if (type === "Date" && typeof cell === "string") return day(cell);
  return text(wording.cell(cell));
}

function day(value: string | null): FileCell {
  return value === null ? empty : { kind: "day", day: value };
}
