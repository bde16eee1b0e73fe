import { hasRightCheckCharacters } from "./credit-code.ts";

/**
 * True for text that holds a run that looks like an identity or mobile telephone number (exchange format 15.4).
 * In the column of credit codes, one with right check characters is no identity number.
 */
export function looksPersonal(text: string, column: string): boolean {
  // No such run fits into fewer characters; most cells end here.
  if (text.length < 11) return false;
  if (mobileNumber.test(text)) return true;
  return identityNumber.test(text) && !(column === creditCodeHeader && hasRightCheckCharacters(text));
}

const creditCodeHeader = "统一社会信用代码";

const identityNumber = /(?<!\d)\d{17}[\dXx](?![\dXx])/;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/;
