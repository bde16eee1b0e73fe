import type { OpenReport } from "../report-file.ts";
import type { ReportSummary } from "../report-model.ts";
import { wordingOf, type ReportLanguage, type Wording } from "../wording.ts";
import { areaBlocks } from "./areas.ts";
import { basisBlocks } from "./basis.ts";
import type { Block, ReportDocument } from "./blocks.ts";
import { changeBlocks } from "./changes.ts";
import { contactPointBlocks, indicatorBlocks, notJudgedBlocks, termBlocks } from "./checks.ts";
import type { Composing } from "./composing.ts";
import { dayIn } from "./day-in.ts";
import { findingBlocks } from "./findings.ts";
import { firstPage } from "./first-page.ts";
import { linkingTo } from "./linking.ts";
import { Numbering } from "./numbering.ts";
import { type PickLimits, pickFindings } from "./picked.ts";

/** How much of the long lists a document shows: a mail is shorter than what is filed. */
export const lengths: Readonly<Record<"full" | "mail", PickLimits>> = {
  full: { perRule: 25, appeared: 40, resolved: 20 },
  mail: { perRule: 5, appeared: 10, resolved: 10 },
};

/**
 * A report as a document in one language. The first page says all that must be known, in a minute.
 * @param publicUrl where its links lead; null: it has none
 */
export async function composeReport(
  report: OpenReport,
  language: ReportLanguage,
  length: keyof typeof lengths,
  publicUrl: string | null,
): Promise<ReportDocument> {
  const wording = wordingOf(language);
  const picked = await pickFindings(report, lengths[length]);
  const composing: Composing = {
    report,
    summary: report.summary,
    wording,
    numbering: new Numbering(language),
    picked,
    linking: linkingTo(publicUrl),
    short: length === "mail",
  };
  return {
    ...frame(report, wording),
    blocks: await blocksOf(composing),
  };
}

async function blocksOf(composing: Composing): Promise<Block[]> {
  const { short, wording } = composing;
  const first = firstPage(composing);
  const changes = changeBlocks(composing);
  if (short) {
    return [
      ...first,
      ...changes,
      ...areaBlocks(composing),
      { kind: "text", text: wording.text("sentence.mail"), tone: "note" },
    ];
  }
  return [
    ...first,
    { kind: "break" },
    ...changes,
    ...areaBlocks(composing),
    ...findingBlocks(composing),
    ...(await contactPointBlocks(composing)),
    ...termBlocks(composing),
    ...notJudgedBlocks(composing),
    ...indicatorBlocks(composing),
    ...basisBlocks(composing),
  ];
}

/** What a report is called in one language. */
export function titleOf({ places }: Pick<ReportSummary, "places">, { text, list }: Wording): string {
  return text("title", { place: list(places.map(({ name }) => name)) });
}

function frame({ summary, sha256 }: OpenReport, wording: Wording): Omit<ReportDocument, "blocks"> {
  const { text, tag, day, list } = wording;
  const place = list(summary.places.map(({ name }) => name));
  return {
    title: titleOf(summary, wording),
    subtitle: text("subtitle", { on: day(summary.on) }),
    dateLine: text("dateLine", { due: day(dayIn(summary.due, summary.timeZone)) }),
    footer: text("footer", { place, on: day(summary.on) }),
    language: tag,
    due: summary.due,
    watermark: summary.synthetic ? text("synthetic") : null,
    sha256,
  };
}
