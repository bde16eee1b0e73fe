import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import english from "./en.json" with { type: "json" };
import chinese from "./zh-CN.json" with { type: "json" };

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof chinese };
  }
}

/** Chinese first; what a translation lacks falls back to English (a test keeps both complete). */
export function startLanguages(): void {
  void i18next.use(initReactI18next).init({
    lng: "zh-CN",
    fallbackLng: "en",
    resources: { "zh-CN": { translation: chinese }, en: { translation: english } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
