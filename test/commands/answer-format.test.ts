import { expect, test } from "vitest";
import { formatAnswer } from "../../src/commands/answer-format.ts";

const data = {
  compounds: {
    totalCount: 2,
    nodes: [
      { name: "示例花园A01小区", households: 620, community: { name: "示例第01社区" }, grids: [{ id: "g" }] },
      { name: "=SUM(A1)", households: null, community: { name: "b" }, grids: [] },
    ],
  },
};

test("a table lines its columns up by the width of Chinese characters", () => {
  expect(formatAnswer(data, "table").split("\n").slice(0, 4)).toEqual(
    [
      "name             households  community.name  grids",
      "---------------  ----------  --------------  -----",
      "示例花园A01小区  620         示例第01社区    1",
      "=SUM(A1)                     b               ",
    ].map((line) => line.trimEnd()),
  );
});

test("CSV begins with a byte-order mark and disarms formulas", () => {
  const text = formatAnswer(data, "csv");
  expect(text.startsWith("\ufeffname,households,community.name,grids\n")).toBe(true);
  expect(text).toContain("'=SUM(A1)");
});

test("an answer without a list is one row", () => {
  expect(formatAnswer({ area: { name: "菏泽市", counts: { grids: 1126 } } }, "table")).toContain("菏泽市");
});

test("an empty list says that there are no rows", () => {
  expect(formatAnswer({ nodes: [] }, "json")).toContain("[]");
});
