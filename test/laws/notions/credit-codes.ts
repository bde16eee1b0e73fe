const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** 18 characters of the alphabet whose two check characters are right (domain.md 5.2). */
export function isRightCreditCode(code: string): boolean {
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (code.length !== 18 || values.includes(-1)) return false;
  const body = Array.from(code.slice(8, 16), (character) => Number.parseInt(character, 36));
  const bodySum = body.reduce((sum, value, index) => sum + value * (bodyWeights[index] ?? 0), 0);
  const bodyCheck = 11 - (bodySum % 11);
  const shown = bodyCheck === 10 ? "X" : bodyCheck === 11 ? "0" : String(bodyCheck);
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return code[16] === shown && values[17] === (31 - (sum % 31)) % 31;
}
