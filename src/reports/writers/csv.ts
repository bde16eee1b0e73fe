import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { type Linking, linkingTo } from "../document/linking.ts";
import type { OpenReport } from "../report-file.ts";
import type { Wording } from "../wording.ts";
import { guarded } from "./formula-guard.ts";
import { commonColumns, evidenceText, type FileCell, ruleById } from "./rows.ts";

/**
 * Writes every finding as CSV, one table for all rules: with a byte-order mark so that Excel reads it as UTF-8, lines end
 * as RFC 4180 says, and no cell is taken for a formula. Rows go by one at a time.
 */
export async function writeCsv(
  report: OpenReport,
  wording: Wording,
  publicUrl: string | null,
  file: string,
): Promise<void> {
  await pipeline(
    rowsOf(report, wording, linkingTo(publicUrl)),
    stringify({ bom: true, record_delimiter: "windows" }),
    createWriteStream(file),
  );
}

async function* rowsOf(report: OpenReport, wording: Wording, linking: Linking): AsyncGenerator<string[]> {
  const { text, ruleName, cardText } = wording;
  const rules = ruleById(report.summary);
  const common = commonColumns(wording, linking);
  yield [
    text("column.ruleCode"),
    text("column.ruleName"),
    ...common.map(({ label }) => label),
    text("column.evidence"),
    text("column.remedy"),
    text("column.id"),
    ...(linking.server === null ? [] : [text("column.link")]),
  ].map(guarded);
  for await (const finding of report.findings()) {
    const rule = rules.get(finding.rule);
    if (!rule) throw new Error(`The report names rule ${finding.rule} and has no card of it.`);
    yield [
      finding.rule,
      ruleName(rule),
      ...common.map((column) => shown(column.cellOf(finding))),
      evidenceText(finding, rule, wording),
      cardText(rule.remedy),
      finding.id,
      ...[linking.href(finding.address)].filter((href) => href !== null),
    ].map(guarded);
  }
}

function shown(cell: FileCell): string {
  switch (cell.kind) {
    case "text":
    case "link":
      return cell.text;
    case "number":
      return String(cell.number);
    case "day":
      return cell.day;
    default:
      return "";
  }
}
