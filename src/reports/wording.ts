import { readFileSync } from "node:fs";
import { z } from "zod";
import type {
  ReportCell,
  ReportFinding,
  ReportPlace,
  ReportRule,
  ReportShare,
  ReportSummary,
} from "./report-model.ts";

export const reportLanguages = ["zh", "en"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** How a report says things in one language; all its words come from one file of texts. */
export interface Wording {
  readonly language: ReportLanguage;
  /** BCP 47, for the documents' own language mark. */
  readonly tag: string;
  /** @throws Error naming a key that the file does not have, or a place in the text that was not filled */
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The text, or the second argument where the file has none. */
  textOr(key: string, otherwise: string): string;
  number(value: number): string;
  /** "95.9 %"; null is a dash. */
  percent(rate: number | null): string;
  /** "602 / 628". */
  share(share: ReportShare): string;
  /** "+1.2" percentage points, with a sign; a dash where either is missing. */
  difference(now: number | null, before: number | null): string;
  /** A day in full, as on the title. */
  day(iso: string): string;
  /** The name or the card's text in this language. */
  ruleName(rule: Pick<ReportRule, "id" | "nameZh" | "nameEn">): string;
  cardText(text: string): string;
  kinds(finding: Pick<ReportFinding, "rule" | "kinds">): string;
  place(place: ReportPlace, above: ReportSummary["places"]): string;
  cell(cell: ReportCell): string;
  /** Names joined as the language joins them. */
  list(items: readonly string[]): string;
}

export function wordingOf(language: ReportLanguage): Wording {
  const texts = textsOf(language);
  const zh = language === "zh";
  const text: Wording["text"] = (key, values = {}) => {
    const found = texts.get(key);
    if (found === undefined) throw new Error(`No text "${key}" in ${fileOf(language)}; add it there.`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Text "${key}" needs "${name}", which was not given.`);
      return typeof value === "number" ? grouped(value) : value;
    });
  };
  const textOr: Wording["textOr"] = (key, otherwise) => texts.get(key) ?? otherwise;
  const list: Wording["list"] = (items) => items.join(text("separator"));
  const code = (value: string): string => textOr(`code.${value}`, value);
  return {
    language,
    tag: zh ? "zh-CN" : "en",
    text,
    textOr,
    number: grouped,
    percent: (rate) => (rate === null ? "–" : `${oneDecimal(rate * 100)}%`),
    share: ({ met, total }) => `${grouped(met)} / ${grouped(total)}`,
    difference: (now, before) => (now === null || before === null ? "–" : signed((now - before) * 100)),
    day: (iso) => fullDay(iso, zh),
    ruleName: (rule) => (zh ? rule.nameZh : rule.nameEn),
    cardText: (card) => cardPart(card, language),
    kinds: ({ rule, kinds }) =>
      list(
        kinds.flatMap((kind) => {
          const named = texts.get(`kind.${rule}.${kind}`) ?? texts.get(`kind.${kind}`);
          return named === undefined ? [] : [named];
        }),
      ),
    place: (place, above) => placeText(place, above, zh),
    cell: (cell) => {
      if (cell === null) return "–";
      if (typeof cell === "number") return String(cell);
      if (typeof cell === "boolean") return text(cell ? "yes" : "no");
      if (typeof cell === "string") return code(cell);
      return cell.length === 0
        ? text("none")
        : list(cell.map((each) => (typeof each === "string" ? code(each) : each.name)));
    },
    list,
  };
}

/**
 * The part of a rule card in one language: cards hold English, then Chinese, in one line.
 * A card in one language alone is given as it is.
 */
export function cardPart(card: string, language: ReportLanguage): string {
  // The Chinese part begins with the first Han character after the end of an English sentence.
  const at = card.search(/(?<=[.;:!?)] )(?=[“"《（]?(?:\d+\S{0,3})?\p{Script=Han})/u);
  if (at < 0) return card;
  return language === "zh" ? card.slice(at).trim() : card.slice(0, at).trim();
}

/** A share in percent with one decimal, half away from zero (rules, section 1.5). */
export function oneDecimal(percent: number): string {
  const tenths = Math.sign(percent) * Math.round(Number((Math.abs(percent) * 10).toFixed(6)));
  return (tenths / 10).toFixed(1);
}

function signed(points: number): string {
  const shown = oneDecimal(points);
  if (Number(shown) === 0) return "0.0";
  return points > 0 ? `+${shown}` : shown.replace("-", "−");
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function fullDay(iso: string, zh: boolean): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return zh
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What lies below the scope of the report: a report on a street need not repeat its district and name in every row. */
function placeText(place: ReportPlace, above: ReportSummary["places"], zh: boolean): string {
  const names = [place.district, place.street, place.community].filter((name) => name !== null);
  const known = new Set(above.map(({ name }) => name));
  const shown = names.slice(names.findLastIndex((name) => known.has(name)) + 1);
  if (shown.length === 0) return names.at(-1) ?? above[0]?.name ?? place.code;
  return zh ? shown.join("") : shown.join(", ");
}

type Texts = { readonly [key: string]: string | Texts };
const texts: z.ZodType<Texts> = z.lazy(() => z.record(z.string(), z.union([z.string(), texts])));

function textsOf(language: ReportLanguage): ReadonlyMap<string, string> {
  const parsed = texts.parse(JSON.parse(readFileSync(new URL(fileOf(language), import.meta.url), "utf8")));
  return new Map(flattened(parsed, ""));
}

function fileOf(language: ReportLanguage): string {
  return language === "zh" ? "./texts/zh-CN.json" : "./texts/en.json";
}

function* flattened(tree: Texts, above: string): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") yield [`${above}${key}`, value];
    else yield* flattened(value, `${above}${key}.`);
  }
}
