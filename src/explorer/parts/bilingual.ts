import type { Language } from "../i18n/languages.ts";

/** A name that the schema gives in both languages. */
export interface Named {
  readonly nameZh: string;
  readonly nameEn: string;
}

export function nameIn(language: Language, { nameZh, nameEn }: Named): string {
  return language === "en" ? nameEn : nameZh;
}

/** A text of the rule cards, "English words. 中文。": the half for the reader, or all of it when it has one half only. */
export function halfFor(language: Language, text: string): string {
  const parts = /^(.*?[.?!)])\s+(\p{Script=Han}.*)$/su.exec(text);
  if (!parts) return text;
  return (language === "en" ? parts[1] : parts[2]) ?? text;
}
