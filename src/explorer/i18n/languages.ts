import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import chinese from "./zh-CN.json" with { type: "json" };

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof chinese };
  }
}

/** Chinese is part of the page; the other language comes when somebody reads it (a test keeps both complete). */
export function startLanguages(): void {
  void i18next.use(initReactI18next).init({
    lng: "zh-CN",
    fallbackLng: "zh-CN",
    resources: { "zh-CN": { translation: chinese } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Puts the texts of a language in place, and loads them first where they are not there yet. */
export async function showLanguage(language: Language): Promise<void> {
  if (language === "en" && !i18next.hasResourceBundle(language, "translation")) {
    const { default: texts } = await import("./en.json");
    i18next.addResourceBundle(language, "translation", texts);
  }
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
