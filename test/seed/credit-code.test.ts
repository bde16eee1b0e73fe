import { describe, expect, test } from "vitest";
import { bodyCheck, codeCheck, syntheticCreditCode } from "../../seed/credit-code.ts";

describe("unified social credit codes", () => {
  test("the example of the standard has the check characters 4 and 3", () => {
    expect(bodyCheck("M000100Y")).toBe("4");
    expect(codeCheck("91350100M000100Y4")).toBe("3");
  });

  test.each([
    [1, "91371702XN00000120"],
    [2, "91371702XN0000020T"],
    [3, "91371702XN0000039P"],
    [4, "91371702XN0000047J"],
    [5, "91371702XN0000055D"],
  ])("company %i of Mudan has the code %s", (serial, code) => {
    expect(syntheticCreditCode("91", "371702", serial)).toBe(code);
  });

  test.each([
    [1, "11371702XN00000128"],
    [2, "11371702XN00000203"],
    [3, "11371702XN00000390"],
  ])("organ %i of Mudan has the code %s", (serial, code) => {
    expect(syntheticCreditCode("11", "371702", serial)).toBe(code);
  });
});
