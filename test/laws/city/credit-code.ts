import { syntheticCreditCode } from "../../../seed/credit-code.ts";
import type { Roster } from "./roster.ts";

/** A made-up code of the city: right, or with a wrong check character, or too short; now and then the one before again. */
export function creditCode(roster: Roster): string {
  const { random, prefix } = roster;
  const serial = Number(prefix) * 100 + random.int(0, 12);
  const code = syntheticCreditCode(random.pick(["91", "11", "12"]), `${prefix}01`, serial);
  return random.pick([
    code,
    code,
    code,
    `${code.slice(0, 17)}${otherThan(code[17])}`,
    code.slice(0, 17),
    wrongBody(code),
  ]);
}

function otherThan(character: string | undefined): string {
  return character === "0" ? "1" : "0";
}

/** Check 17 is wrong, check 18 need not be. */
function wrongBody(code: string): string {
  return `${code.slice(0, 16)}${otherThan(code[16])}${code.slice(17)}`;
}
