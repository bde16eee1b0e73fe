import { describe, expect, test } from "vitest";
import {
  bodyCheckCharacter,
  checkCharacter,
  hasRightCheckCharacters,
  isSyntheticCreditCode,
} from "../../src/import/credit-code.ts";

describe("unified social credit codes (GB 32100-2015)", () => {
  test.each([
    "91350100M000100Y43",
    "91371702XN00000120",
    "91371702XN0000020T",
    "91371702XN0000039P",
    "91371702XN0000047J",
    "91371702XN0000055D",
    "11371702XN00000128",
    "11371702XN00000203",
    "11371702XN00000390",
  ])("%s is right", (code) => {
    expect(hasRightCheckCharacters(code)).toBe(true);
    expect(checkCharacter(code.slice(0, 17))).toBe(code[17]);
    expect(bodyCheckCharacter(code.slice(8, 16))).toBe(code[16]);
  });

  test.each([
    ["a wrong check character and a letter that is not in the alphabet", "91350100M000100Y4Z"],
    ["a wrong character 17", "91371702XN00000110"],
    ["17 characters", "91371702XN0000012"],
    ["19 characters", "91371702XN000001200"],
    ["a small letter", "91371702xn00000120"],
    ["nothing", ""],
  ])("%s is wrong", (_, code) => {
    expect(hasRightCheckCharacters(code)).toBe(false);
  });

  test("every changed character is found", () => {
    const code = "91371702XN00000120";
    for (let at = 0; at < code.length; at += 1) {
      const changed = code.slice(0, at) + (code[at] === "7" ? "8" : "7") + code.slice(at + 1);
      expect(hasRightCheckCharacters(changed), changed).toBe(false);
    }
  });

  test("a body that begins with XN was made up", () => {
    expect(isSyntheticCreditCode("91371702XN00000120")).toBe(true);
    expect(isSyntheticCreditCode("91350100M000100Y43")).toBe(false);
    expect(isSyntheticCreditCode("XN")).toBe(false);
  });
});
