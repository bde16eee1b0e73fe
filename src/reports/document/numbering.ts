import type { ReportLanguage } from "../wording.ts";
import type { Block } from "./blocks.ts";

/** Numbers headings as official documents do: 一、（一）1. in Chinese; 1 and 1.1 in English. */
export class Numbering {
  readonly #language: ReportLanguage;
  #first = 0;
  #second = 0;

  constructor(language: ReportLanguage) {
    this.#language = language;
  }

  heading(text: string): Block {
    this.#first += 1;
    this.#second = 0;
    const numbered =
      this.#language === "zh" ? `${chineseNumber(this.#first)}、${text}` : `${this.#first}  ${text}`;
    return { kind: "heading", level: 1, text: numbered };
  }

  under(text: string): Block {
    this.#second += 1;
    const numbered =
      this.#language === "zh"
        ? `（${chineseNumber(this.#second)}）${text}`
        : `${this.#first}.${this.#second}  ${text}`;
    return { kind: "heading", level: 2, text: numbered };
  }
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[value % 10] ?? ""}`;
}
