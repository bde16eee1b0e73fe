import { pinyin } from "pinyin-pro";

/** What a name is searched and sorted by. */
export interface SearchNames {
  /** Lower case, no tones, no spaces: "dongchengjiedao". */
  readonly pinyin: string;
  /** First letters: "dcjd". */
  readonly initials: string;
  /** Pinyin, then the name itself, so that names that sound alike have an order. */
  readonly sortName: string;
}

export function searchNames(name: string): SearchNames {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).map(
    (syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ""),
  );
  const full = syllables.join("");
  // Of letters and digits that stand in the name as they are, all count: "a01".
  const initials = pinyin(name, {
    pattern: "first",
    toneType: "none",
    type: "array",
    nonZh: "consecutive",
    v: true,
  })
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return { pinyin: full, initials, sortName: `${full} ${name}` };
}

/** A person's name as it is shown to everybody: 王**, 欧阳**. */
export function maskedName(name: string): string {
  const family =
    compoundFamilyNames.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : ([...name][0] ?? "");
  return `${family}**`;
}

const compoundFamilyNames = new Set(
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 长孙 宇文 端木 百里 南宫 轩辕 呼延 淳于 单于 太史 申屠 闻人 濮阳 澹台 公冶 宗政 钟离 独孤".split(
    " ",
  ),
);
