import { createHash } from "node:crypto";
import type { Random } from "./random.ts";
import { readTable } from "./read-table.ts";

/** Common surnames with a rough weight; the rest of a name is drawn from neutral characters. */
const surnames =
  "王71 李70 张67 刘53 陈45 杨30 黄22 赵22 吴20 周19 徐18 孙17 马13 朱12 胡12 林11 郭11 何11 高10 罗9 郑9 梁8 谢8 宋8 唐7 许7 邓7 韩7 冯7 曹7 彭6 曾6 肖6 田6 董6 潘6 袁6 蔡5 蒋5 余5 于5 杜5 叶5 程5 魏5 苏4 吕4 丁4 任4 卢4 姚4 沈4 钟3 姜3 崔3 谭3 陆3 范3 汪3 廖3 石3 金3 欧阳1 上官1";
const characters =
  "安柏彬博采成承川春达东帆方芳丰峰刚光广桂国海涵禾恒红宏鸿华欢慧吉佳坚建健江杰洁金景靖静娟军君凯康兰乐莉良林玲龙露璐梅美萌苗明宁鹏平琪强青清泉荣瑞若珊尚胜诗石书舒树思松涛天婷同微伟文曦霞贤祥晓欣兴秀雪雅岩阳洋一怡亦奕英莹勇宇雨玉远月云泽展哲珍真正志智中竹卓子";

/** Names on the list must never be displayed. It holds SHA-256 hashes, so that no real name stands in the project. */
export function readBlockedNames(): ReadonlySet<string> {
  return new Set(readTable("blocked-names").map((row) => (row.sha256 ?? "").toLowerCase()));
}

/** A made-up name for display that is not on the block-list. */
export function madeUpName(random: Random, blocked: ReadonlySet<string>): string {
  for (;;) {
    const surname = weightedSurnames[random.int(0, weightedSurnames.length - 1)] ?? "";
    const first = characters.charAt(random.int(0, characters.length - 1));
    const second = random.chance(0.75) ? characters.charAt(random.int(0, characters.length - 1)) : "";
    const name = `${surname}${first}${second}`;
    if (blocked.size === 0 || !blocked.has(nameHash(name))) return name;
  }
}

/** SHA-256 of a name, as the block-list has it: UTF-8, lower-case hexadecimal. */
export function nameHash(name: string): string {
  return createHash("sha256").update(name, "utf8").digest("hex");
}

const weightedSurnames = surnames.split(" ").flatMap((entry) => {
  const [, surname = "", weight = "1"] = /^(\D+)(\d+)$/.exec(entry) ?? [];
  return Array.from({ length: Number(weight) }, () => surname);
});
