import { describe, expect, test } from "vitest";
import { scalars } from "../../src/server/scalars.ts";

describe("Date", () => {
  test.each(["1900-01-01", "2021-12-31", "2024-02-29", "2100-12-31"])("%s is a day", (day) => {
    expect(scalars.Date.parseValue(day)).toBe(day);
  });
  test.each([
    "2021-02-29",
    "2021-13-01",
    "2021-1-1",
    "20211231",
    "1899-12-31",
    "2101-01-01",
    "",
    20211231,
    null,
  ])("%s is none", (value) => {
    expect(() => scalars.Date.parseValue(value)).toThrow(/expected a day such as "2021-12-31"/);
  });
});

describe("PageSize", () => {
  test.each([1, 50, 200])("%s is a page size", (size) => {
    expect(scalars.PageSize.parseValue(size)).toBe(size);
  });
  test.each([0, -1, 201, 1.5, "10", null])("%s is none", (value) => {
    expect(() => scalars.PageSize.parseValue(value)).toThrow(/expected a page size from 1 to 200/);
  });
});

describe("AreaCode", () => {
  test.each(["3717", "371702", "371702001", "371702001001"])("%s is a code", (code) => {
    expect(scalars.AreaCode.parseValue(code)).toBe(code);
  });
  test.each(["37170", "abc", "", 371702])("%s is none", (value) => {
    expect(() => scalars.AreaCode.parseValue(value)).toThrow(/expected an area code/);
  });
});
