import type { Language } from "../i18n/languages.ts";
import chinese from "../i18n/sources.zh-CN.json" with { type: "json" };

const inChinese: ReadonlyMap<string, string> = new Map(Object.entries(chinese));

/** What a rule or its parameter rests on, in the language of the page: cards say it in English, titles of regulations aside. */
export function sourceText(language: Language, source: string): string {
  return language === "en" ? source : (inChinese.get(source) ?? source);
}
