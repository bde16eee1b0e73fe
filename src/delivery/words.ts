import { reportLanguages, type ReportLanguage, wordingOf } from "../reports/wording.ts";
import { DeliveryError, type Message } from "./channel.ts";
import type { Recipient } from "./recipient.ts";

/** What every message made of invented data begins with, in either language. */
export const syntheticMark = "[SYNTHETIC 合成数据] ";

type Said = Pick<Message<Recipient>, "key" | "report" | "synthetic">;

/**
 * One line that says what comes, in the language of the report.
 * @throws DeliveryError for a title with a line break: in a mail it would begin a header of its own
 */
export function subjectOf({ report, synthetic }: Said, language: ReportLanguage = report.language): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(report.title)) {
    throw new DeliveryError(
      "The title of the report has a line break or another control character; expected one line of text. / 报告标题含有换行或控制字符，应为一行文字。",
    );
  }
  const { text, day } = wordingOf(language);
  const subject = text("delivery.subject", { title: report.title, day: day(report.day) });
  return `${synthetic ? syntheticMark : ""}${report.late ? text("delivery.late") : ""}${subject}`;
}

/** The message in a few lines of one language; the last names its key. */
export function linesOf(
  said: Said,
  language: ReportLanguage,
  names: { readonly attached: readonly string[] } | { readonly stored: readonly string[] },
): readonly string[] {
  const { text, list } = wordingOf(language);
  const { report, key } = said;
  const files =
    "attached" in names
      ? { key: "delivery.attached", names: names.attached }
      : { key: "delivery.stored", names: names.stored };
  return [
    `${text("delivery.product")} · ${subjectOf(said, language)}`,
    ...(report.late ? [text("delivery.madeLate")] : []),
    text(report.changed ? "delivery.changed" : "delivery.unchanged"),
    ...(files.names.length === 0 ? [] : [text(files.key, { names: list(files.names) })]),
    text("delivery.key", { key }),
  ];
}

/** The same in both languages, that of the report first. */
export function bilingualText(said: Said, attached: readonly string[]): string {
  const own = said.report.language;
  const languages = [own, ...reportLanguages.filter((language) => language !== own)];
  return languages.map((language) => `${linesOf(said, language, { attached }).join("\n")}\n`).join("\n");
}
