/** GB 32100-2015: the 31 characters of a unified social credit code, worth 0 to 30 in this order. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Registering authority and category: 91 enterprise, 11 organ, 12 institution, 52 private non-enterprise unit. */
export type CreditCodePrefix = "91" | "11" | "12" | "52";

/**
 * A synthetic code: its body begins with XN (虚拟), which is not issued, and both check characters are right.
 * `district` is the 6-digit code of the authority, `serial` 0 to 999999.
 */
export function syntheticCreditCode(prefix: CreditCodePrefix, district: string, serial: number): string {
  const body = `XN${String(serial).padStart(6, "0")}`;
  const first17 = `${prefix}${district}${body}${bodyCheck(body)}`;
  return first17 + codeCheck(first17);
}

/** Character 17, the check of the organisation body code (GB 11714): digits count as they are, letters A = 10 to Z = 35. */
export function bodyCheck(body: string): string {
  const total = bodyWeights.reduce(
    (sum, weight, index) => sum + weight * Number.parseInt(body.charAt(index), 36),
    0,
  );
  const check = 11 - (total % 11);
  if (check === 10) return "X";
  return check === 11 ? "0" : String(check);
}

/** Character 18, the check over the first 17 (GB 32100); the outer "mod 31" makes a remainder of 0 the character 0. */
export function codeCheck(first17: string): string {
  const total = codeWeights.reduce(
    (sum, weight, index) => sum + weight * alphabet.indexOf(first17.charAt(index)),
    0,
  );
  return alphabet.charAt((31 - (total % 31)) % 31);
}
