import { describe, expect, test } from "vitest";
import { check, problemsOf } from "./support/check.ts";
import { person, world } from "./support/world.ts";

const base = world("9911");
const names = ["㐂示例", "𠮷示例", "䶮示例", "𬀩示例", "示例小区", "模示例"];
const lines = names.map((name, index) => `W9911-C${index},${name},991102001001`);
const compounds = `编号,名称,所属社区\n${lines.join("\n")}\n`;

describe("encodings", () => {
  test.each([
    ["UTF-8", Buffer.from(compounds, "utf8")],
    ["UTF-8 with a byte-order mark", Buffer.from(`\uFEFF${compounds}`, "utf8")],
    ["UTF-8 with CRLF", Buffer.from(compounds.replaceAll("\n", "\r\n"), "utf8")],
  ])("%s keeps every character", async (_, bytes) => {
    const { problems, facts } = await check(base.text("compounds.csv", bytes));
    expect(problems.filter(({ file }) => file === "compounds.csv")).toEqual([]);
    expect(facts("compounds").nodes.map(({ name }) => name)).toEqual(names);
  });

  test("a file that is not UTF-8 is read as GB18030, four-byte characters included", async () => {
    const bytes = Buffer.concat([
      // 编号,名称,所属社区 LF W9911-C0, 示 䶮 𠮷 ,991102001001
      Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c]),
      Buffer.from([0xcb, 0xf9, 0xca, 0xf4, 0xc9, 0xe7, 0xc7, 0xf8, 0x0a]),
      Buffer.from("W9911-C0,"),
      Buffer.from([0xca, 0xbe, 0xfe, 0x9f, 0x95, 0x34, 0xb2, 0x32]),
      Buffer.from(",991102001001\n"),
    ]);
    const { facts } = await check(base.text("compounds.csv", bytes));
    const expected = new TextDecoder("gb18030", { fatal: true }).decode(bytes.subarray(28, 36));
    expect(expected).toMatch(/^示.+$/u);
    expect(facts("compounds").nodes.map(({ name }) => name)).toEqual([expected]);
  });

  test("UTF-16 and damaged bytes are neither: the file is refused, and what refers to it", async () => {
    const utf16 = Buffer.from(`\uFEFF${compounds}`, "utf16le");
    expect(await problemsOf(base.text("compounds.csv", utf16))).toEqual([
      "compounds.csv 1 FILE_ENCODING",
      "consultations.csv 2 小区编号 REF_REFUSED",
    ]);
    const damaged = Buffer.concat([Buffer.from(compounds), Buffer.from([0xff, 0xff])]);
    expect((await problemsOf(base.text("compounds.csv", damaged)))[0]).toBe("compounds.csv 1 FILE_ENCODING");
  });
});

describe("headers", () => {
  const row = `${person("9911", 1)},W9911-ORG,2021-01-01,`;
  const problemsWith = (header: string, line = row) =>
    problemsOf(base.text("memberships.csv", `${header}\n${line}\n`));

  test.each([
    "人员编号,党组织编号,起,止",
    "person,org,from,to",
    "人员编号,org,起,to",
    " 人员编号 ,党组织编号　,起,止",
    '"人员编号","党组织编号","起","止"',
    "ｐｅｒｓｏｎ,ｏｒｇ,ｆｒｏｍ,ｔｏ",
  ])("%s is accepted", async (header) => {
    expect(await problemsWith(header)).toEqual([]);
  });

  test("the order is free, and a missing optional column counts as empty", async () => {
    expect(await problemsWith("党组织编号,人员编号", `W9911-ORG,${person("9911", 1)}`)).toEqual([]);
  });

  test("a missing required column refuses the file, and names the column", async () => {
    const { problems } = await check(
      base.text("memberships.csv", `人员编号,起\n${person("9911", 1)},2021-01-01\n`),
    );
    expect(problems).toEqual([
      {
        file: "memberships.csv",
        line: 1,
        column: "党组织编号",
        code: "FILE_HEADER",
        expected: "the column 党组织编号 (org)",
        got: "no such column",
        outcome: "refused",
      },
    ]);
  });

  test.each(["人员编号,党组织编号,起,起", "人员编号,党组织编号,起,from", "人员编号,党组织编号,备注,备注"])(
    "a header that occurs twice refuses the file: %s",
    async (header) => {
      expect(await problemsWith(header)).toContainEqual(
        expect.stringMatching(/^memberships\.csv 1 .* ?FILE_HEADER$/),
      );
    },
  );

  test("an unknown column is noted and not read; its cells may hold anything", async () => {
    const header = "人员编号,党组织编号,起,备注";
    expect(await problemsWith(header, `${person("9911", 1)},W9911-ORG,2021-01-01,13812345678`)).toEqual([
      "memberships.csv 1 备注 COLUMN_UNKNOWN",
    ]);
  });

  test.each(["身份证号码", "联系电话", "现住址", "phone", "Birth_Date", "姓名"])(
    "the forbidden column %s refuses the file, whatever else it is",
    async (header) => {
      const found = await problemsWith(`人员编号,党组织编号,起,${header}`);
      expect(found).toEqual([`memberships.csv 1 ${header} FILE_FORBIDDEN_COLUMN`]);
    },
  );

  test("no header of the format is forbidden", async () => {
    const { exchangeFormat } = await import("../../src/import/exchange-format.ts");
    const words = exchangeFormat.forbiddenHeaderWords;
    const headers = exchangeFormat.files.flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(headers.length).toBeGreaterThan(390);
    expect(headers.filter((header) => words.some((word) => header.includes(word)))).toEqual([]);
  });

  test("a file with semicolons gets the advice to use commas", async () => {
    const { problems } = await check(base.text("memberships.csv", "人员编号;党组织编号;起;止\nP;O;;\n"));
    expect(problems.filter(({ code }) => code === "FILE_HEADER").map(({ expected }) => expected)).toEqual([
      expect.stringContaining("must be a comma"),
      expect.stringContaining("must be a comma"),
    ]);
  });

  test("an empty file, and one with line ends of CR alone, is refused", async () => {
    expect(await problemsOf(base.text("memberships.csv", ""))).toEqual(["memberships.csv 1 FILE_HEADER"]);
    const oneLine = `人员编号,党组织编号,起,止\r${row}\r`;
    expect(
      (await problemsOf(base.text("memberships.csv", oneLine))).every(
        (text) => text.endsWith("FILE_HEADER") || text.endsWith("COLUMN_UNKNOWN"),
      ),
    ).toBe(true);
  });

  test("headers named like parts of objects are unknown columns", async () => {
    expect(await problemsWith("人员编号,党组织编号,__proto__,constructor")).toEqual([
      "memberships.csv 1 __proto__ COLUMN_UNKNOWN",
      "memberships.csv 1 constructor COLUMN_UNKNOWN",
    ]);
  });
});

describe("rows", () => {
  const header = "人员编号,党组织编号,起,止";
  const good = `${person("9911", 1)},W9911-ORG,2021-01-01,`;

  test("a row of another width is refused with its line, the others are read", async () => {
    const text = `${header}\n\n${good}\n${person("9911", 1)},W9911-ORG\n${good.replace("2021", "2020")},,\n`;
    const { problems, totals } = await check(base.text("memberships.csv", text));
    expect(problems.map(({ line, code, got }) => [line, code, got])).toEqual([
      [4, "ROW_WIDTH", "2 cells"],
      [5, "ROW_WIDTH", "6 cells"],
    ]);
    const memberships = totals.filter(({ file }) => file === "memberships.csv");
    expect(memberships).toEqual([
      {
        file: "memberships.csv",
        source: "SRC-9911",
        rows: 3,
        loaded: 1,
        countedOnce: 0,
        noted: 0,
        refused: 2,
      },
    ]);
  });

  test("the line is that on which the row begins, also after line breaks within quotes and empty lines", async () => {
    const text = `${header}\r\n${person("9911", 1)},"W\n9\n911",2021-01-01,\r\n\r\n  \r\n${person("9911", 9)},W9911-ORG,2021-01-01,\r\n`;
    const { problems } = await check(base.text("memberships.csv", text));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, "CELL_PATTERN"],
      [7, "REF_ABSENT"],
    ]);
  });

  test("quotes, doubled quotes and commas within quotes are part of the cell", async () => {
    const text = `编号,名称,所属社区\nW9911-C1,"示例""一"",小区",991102001001\nW9911-C2,示例"二",991102001001\n`;
    const { facts } = await check(base.text("compounds.csv", text));
    expect(facts("compounds").nodes.map(({ name }) => name)).toEqual(['示例"一",小区', '示例"二"']);
  });

  test("a quote that is never closed refuses that row; the rows before it are read", async () => {
    const text = `${header}\n${good}\n${person("9911", 1)},"W9911-ORG,2020-01-01,\n${"x,".repeat(50_000)}`;
    const { problems, totals } = await check(base.text("memberships.csv", text));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, "ROW_WIDTH"]]);
    expect(totals.filter(({ file }) => file === "memberships.csv")).toMatchObject([
      { rows: 2, loaded: 1, refused: 1 },
    ]);
  });
});
