import type { City, Org } from "./city.ts";
import { laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";

const suffixes: Readonly<Partial<Record<Org["row"]["kind"], string>>> = {
  PARTY_COMMITTEE: "党委",
  GENERAL_BRANCH: "党总支",
};

/**
 * Kinds follow whole size (G26): 100 members or more a committee, 50 to 99 a general branch; a smaller one is a general branch
 * whose size was approved. Committees of the organs and of the housing industry stay committees, approved where they are small.
 * Then every elected organisation gets its term and latest election (A31).
 */
export function settleKindsAndTerms(city: City): void {
  const random = city.random("terms");
  for (const org of city.orgs) {
    if (org.row.kind === "GENERAL_BRANCH") settleKind(org);
    else if (org.row.kind === "PARTY_COMMITTEE" && org.row.level === 3 && wholeSize(org) < 100)
      org.row.sizeApproved = true;
    settleTerm(org, random);
  }
}

/** Members of an organisation and of all under it. */
export function wholeSize(org: Org): number {
  return org.members.length + org.below.reduce((total, lower) => total + wholeSize(lower), 0);
}

function settleKind(org: Org): void {
  const size = wholeSize(org);
  org.row.kind = size >= 100 ? "PARTY_COMMITTEE" : "GENERAL_BRANCH";
  if (size < 50) org.row.sizeApproved = true;
  org.row.name += suffixes[org.row.kind] ?? "";
}

/** Five years for communities, grids, compounds and committees, three for all others; late enough that nothing is expired or near its end (G38). */
function settleTerm(org: Org, random: Random): void {
  const { row } = org;
  if (row.field === "CITY" || row.field === "DISTRICT") return;
  if (row.kind === "WORKING_COMMITTEE" || row.kind === "TEMP_BRANCH") return;
  const inCommunity = row.field === "COMMUNITY" || row.field === "GRID" || row.field === "COMPOUND";
  row.termYears = inCommunity || row.kind === "PARTY_COMMITTEE" ? 5 : 3;
  row.lastElectedOn = laterDay(row.foundedOn ?? "", electionDay(random, inCommunity, row.termYears));
}

function electionDay(random: Random, inCommunity: boolean, termYears: number): string {
  if (inCommunity) return randomDay(random, "2021-01-05", "2021-04-20");
  return termYears === 5
    ? randomDay(random, "2018-01-01", "2021-03-31")
    : randomDay(random, "2019-07-10", "2021-05-31");
}
