import type { Language } from "../i18n/languages.ts";
import chinese from "../i18n/units.zh-CN.json" with { type: "json" };

const inChinese: ReadonlyMap<string, string> = new Map(Object.entries(chinese));

/** A unit of the API, which names them in English, in the language of the page; one without a Chinese word stays as it is. */
export function unitText(language: Language, unit: string): string {
  return language === "en" ? unit : (inChinese.get(unit) ?? unit);
}
