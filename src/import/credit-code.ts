/** Characters of a unified social credit code; their positions are their values (GB 32100-2015). */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** True for 18 characters of the alphabet whose check characters 17 (GB 11714) and 18 (GB 32100) are right. */
export function hasRightCheckCharacters(code: string): boolean {
  return (
    code.length === 18 &&
    [...code].every((character) => alphabet.includes(character)) &&
    code[16] === bodyCheckCharacter(code.slice(8, 16)) &&
    code[17] === checkCharacter(code.slice(0, 17))
  );
}

/** True when the organisation body begins with XN (虚拟): a code that was made up. */
export function isSyntheticCreditCode(code: string): boolean {
  return code.slice(8, 10) === "XN";
}

/** Character 17 for the 8 characters of the organisation body: weights 3, 7, 9, 10, 5, 8, 4, 2, modulo 11. */
export function bodyCheckCharacter(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * letterValue(body[index] ?? ""), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/** Character 18 for the first 17: weights 3^i modulo 31, over the alphabet of the standard. */
export function checkCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? "";
}

/** Digits are themselves, A to Z are 10 to 35: the alphabet of GB 11714 leaves no letter out. */
function letterValue(character: string): number {
  return Number.parseInt(character, 36);
}
