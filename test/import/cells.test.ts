import { describe, expect, test } from "vitest";
import { cellReader } from "../../src/import/cells.ts";
import { exchangeFormat } from "../../src/import/exchange-format.ts";
import type { Cell } from "../../src/import/table.ts";

describe("cells", () => {
  test.each([
    ["2021-03-01", "2021-03-01"],
    [" 2021-03-01　", "2021-03-01"],
    ["２０２１－０３－０１", "2021-03-01"],
    ["2024-02-29", "2024-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["2100-12-31", "2100-12-31"],
    ["", null],
    ["　", null],
  ])("the day %j is read as %j", (text, value) => {
    expect(read("posts", "from", text)).toBe(value);
  });

  test.each([
    "2024.3.5",
    "2024年3月5日",
    "2024/3/5",
    "2024/03/05",
    "20240305",
    "2024-3-5",
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2021-13-01",
    "2021-00-10",
    "2021-04-31",
    "45356",
    "60",
    "2021-03-01T00:00:00Z",
    "2021-03-01 08:00",
    "01-03-2021",
    "21-03-01",
    "今天",
  ])("the day %j is refused", (text) => {
    expect(read("posts", "from", text)).toBe("CELL_TYPE");
  });

  test.each(["1899-12-31", "2101-01-01", "9999-12-31", "0001-01-01"])(
    "the day %j is out of range",
    (text) => {
      expect(read("posts", "from", text)).toBe("CELL_RANGE");
    },
  );

  test.each([
    ["0", 0],
    ["１２", 12],
    ["007", 7],
    ["-0", 0],
  ])("the number %j is read as %j", (text, value) => {
    expect(read("compounds", "households", text)).toBe(value);
  });

  test.each(["1,000", "1.0", "1.0E+17", "1e3", "½", "十", "0x10", "+5", "5 户", "NaN", "Infinity", "1 000"])(
    "the number %j is refused",
    (text) => {
      expect(read("compounds", "households", text)).toBe("CELL_TYPE");
    },
  );

  test("a number below the least, above the greatest or beyond what a number can hold is out of range", () => {
    expect(read("compounds", "households", "-1")).toBe("CELL_RANGE");
    expect(read("compounds", "built_year", "2101")).toBe("CELL_RANGE");
    expect(read("compounds", "households", "99999999999999999999")).toBe("CELL_RANGE");
  });

  test.each([
    ["0.51", 0.51],
    ["１．０", 1],
    ["0", 0],
  ])("the share %j is read as %j", (text, value) => {
    expect(read("places", "urban_rate", text)).toBe(value);
  });

  test.each(["51%", ".5", "0,51", "5.1e-1", "1.", "-"])("the share %j is refused", (text) => {
    expect(read("places", "urban_rate", text)).toBe("CELL_TYPE");
  });

  test("是 and 否 are truth values, and so are true and false", () => {
    expect(["是", "否", "true", "false"].map((text) => read("people", "mobile", text))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(read("people", "mobile", "有")).toBe("CELL_TYPE");
  });

  test("an enum is read from its Chinese word, its code and its other words", () => {
    const words = ["新经济组织", "TWO_NEW_ECONOMIC", "PRIVATE_ENTERPRISE", "民营企业"];
    expect(words.map((word) => read("work_units", "org_type", word))).toEqual(
      words.map(() => "TWO_NEW_ECONOMIC"),
    );
    expect(read("work_units", "org_type", "企业")).toBe("CELL_ENUM");
    expect(read("work_units", "org_type", "toString")).toBe("CELL_ENUM");
    expect(read("street_powers", "power", "综合管理权")).toBe(3);
    expect(read("street_powers", "power", "３")).toBe(3);
    expect(read("work_units", "level", "街道、镇、乡")).toBe("60");
  });

  test("full-width signs stay in names and become half-width elsewhere", () => {
    expect(read("compounds", "name", "示例（Ａ）小区")).toBe("示例（Ａ）小区");
    expect(read("compounds", "code", "Ａ－１")).toBe("A-1");
    expect(read("posts", "at", "ＰＯ－１")).toBe("PO-1");
  });

  test("an id is letters, digits and four signs, and begins with a letter or digit", () => {
    expect(read("compounds", "id", "CMP-1.a_b:c")).toBe("CMP-1.a_b:c");
    expect(read("compounds", "id", "a".repeat(64))).toBe("a".repeat(64));
    for (const text of ["a".repeat(65), "-1", "CMP 1", "小区1", "CMP/1", "CMP|1", "CMP>1"]) {
      expect(read("compounds", "id", text), text).toBe("CELL_PATTERN");
    }
  });

  test("a code that the sheet turned into a number is refused with the advice to store it as text", () => {
    const column = columnOf("grids", "community");
    const fault = cellReader(column, false)("3.71702E+11");
    expect(fault).toMatchObject({ code: "CELL_PATTERN", expected: expect.stringContaining("as text") });
    expect(read("places", "code", "3.71702E+11")).toBe("CELL_PATTERN");
    expect(read("grids", "community", "3.71702E11")).toBe("CELL_PATTERN");
  });

  test("a text is at most 200 characters on one line", () => {
    expect(read("compounds", "name", "名".repeat(200))).toBe("名".repeat(200));
    expect(read("compounds", "name", "名".repeat(201))).toBe("CELL_RANGE");
    expect(read("compounds", "name", "示例\n小区")).toBe("CELL_PATTERN");
    expect(read("compounds", "name", "示例\u0000小区")).toBe("CELL_PATTERN");
  });

  test.each([
    "110105194912310024",
    "11010519491231002X",
    "号11010519491231002x,",
    "１１０１０５１９４９１２３１００２４",
    "13812345678",
    "电13812345678话",
    "91350100000100043X",
  ])("%s looks personal", (text) => {
    expect(read("compounds", "name", text)).toBe("CELL_PERSONAL");
  });

  test.each(["371702001001001", "CMP-371702001001-001", "12812345678", "138123456789", "1381234567"])(
    "%s does not look personal",
    (text) => {
      expect(read("compounds", "name", text)).toBe(text);
    },
  );

  test("a credit code of digits only is no identity number when its check characters are right", () => {
    const right = "911100000000000276";
    expect(read("work_units", "uscc", right)).toBe(right);
    expect(read("work_units", "uscc", "911100000000000277")).toBe("CELL_PERSONAL");
    expect(read("work_units", "name", right)).toBe("CELL_PERSONAL");
  });
});

/** The value of a cell, or the code of what is wrong with it. */
function read(stem: string, field: string, text: string): Cell {
  const column = columnOf(stem, field);
  const value = cellReader(column, field === exchangeFormat.byStem.get(stem)?.idField)(text);
  return typeof value === "object" && value !== null ? value.code : value;
}

function columnOf(stem: string, field: string) {
  const column = exchangeFormat.byStem.get(stem)?.columns.find((each) => each.field === field);
  if (column === undefined) throw new Error(`Expected a column ${field} of ${stem}.`);
  return column;
}
