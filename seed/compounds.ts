import { apportion, sum } from "./apportion.ts";
import type { City, Community, Compound, District, Street } from "./city.ts";
import { snapshotOn } from "./city.ts";
import { means } from "./quota.ts";
import type { Random } from "./random.ts";
import type { CompoundKind } from "./rows/places.ts";
import { clamp, skewed } from "./sizes.ts";

const leastHouseholds = 60;
const mostHouseholds = 3_200;

/** Compounds by street, with their households (A23) and what each of them has; every community has one at least (G22 needs residences). */
export function makeCompounds(city: City): void {
  const random = city.random("compounds");
  for (const street of city.streets) {
    const counts = apportion(
      street.quota.compounds,
      street.communities.map(() => 1),
      { least: 1 },
    );
    for (const [index, community] of street.communities.entries()) {
      for (let serial = 1; serial <= (counts[index] ?? 0); serial += 1)
        makeCompound(city, community, serial, random);
    }
  }
  shareHouseholds(city, random);
  for (const street of city.streets) markHoldings(street, random);
  for (const district of city.districts) markUnserved(district);
  for (const compound of city.compounds) describe(compound, random);
}

function makeCompound(city: City, community: Community, serial: number, random: Random): void {
  const number = city.next("compound name");
  const letter = String.fromCharCode(65 + (Math.floor((number - 1) / 99) % 26));
  const name = `${letter}${String(((number - 1) % 99) + 1).padStart(2, "0")}`;
  // Nothing after 2017: every residence, branch and committee can be younger than the building, and no compound is too new for an owners' committee (G10 exempts those under two years).
  const builtYear = clamp(Math.round(2017 - 28 * random.next() ** 1.4), 1985, 2017);
  const row = {
    id: `CMP-${community.code}-${String(serial).padStart(3, "0")}`,
    name: `示例花园${name}小区`,
    nameEn: `Example Garden ${name}`,
    community: community.code,
    builtYear,
  };
  city.rosters.compounds.push(row);
  const compound: Compound = {
    id: row.id,
    community,
    row,
    grids: [],
    households: 0,
    builtYear,
    hasBranch: false,
    substantive: false,
    hasStation: false,
    hasWindow: false,
    hasOwnersCommittee: false,
    hasCrossPost: false,
    hasCompany: true,
    branch: null,
    ownersCommittee: null,
    company: null,
    servedFrom: null,
    residents: [],
  };
  community.compounds.push(compound);
  city.compounds.push(compound);
}

/** Log-normal sizes with a mean of exactly 520, never more in a community than 450 for each of its grids nor than it has households. */
function shareHouseholds(city: City, random: Random): void {
  const total = means.householdsOfCompound * city.compounds.length;
  const weights = new Map(
    city.compounds.map((compound) => [compound, means.householdsOfCompound * skewed(random, 0.75)]),
  );
  let low = 0;
  let high = 8;
  for (let step = 0; step < 40; step += 1) {
    const factor = (low + high) / 2;
    for (const community of city.communities) sizeCommunity(community, weights, factor);
    if (sum(city.compounds.map((compound) => compound.households)) < total) low = factor;
    else high = factor;
  }
  let rest = total - sum(city.compounds.map((compound) => compound.households));
  while (rest !== 0) {
    const compound = random.pick(city.compounds);
    const moved = compound.households + Math.sign(rest);
    const used = sum(compound.community.compounds.map((other) => other.households));
    if (moved < leastHouseholds || moved > mostHouseholds) continue;
    if (rest > 0 && used + 1 > roomFor(compound.community)) continue;
    compound.households = moved;
    rest -= Math.sign(rest);
  }
  for (const compound of city.compounds) compound.row.households = compound.households;
}

function sizeCommunity(community: Community, weights: ReadonlyMap<Compound, number>, factor: number): void {
  const wished = community.compounds.map((compound) => (weights.get(compound) ?? 0) * factor);
  const scale = Math.min(1, roomFor(community) / sum(wished));
  for (const [index, compound] of community.compounds.entries()) {
    compound.households = clamp(Math.floor((wished[index] ?? 0) * scale), leastHouseholds, mostHouseholds);
  }
}

function roomFor(community: Community): number {
  return Math.min(community.households, 450 * community.grids.length);
}

/** Which compounds of a street have what; nested as the published figures are (a committee only where a branch is, a cross-post only where a committee is). */
function markHoldings(street: Street, random: Random): void {
  const compounds = street.communities.flatMap((community) => community.compounds);
  const { quota } = street;
  const withBranch = random.sample(compounds, quota.compoundsWithBranch);
  for (const compound of withBranch) compound.hasBranch = true;
  for (const compound of random.sample(withBranch, quota.substantiveBranches)) compound.substantive = true;
  const stations = random.sample(compounds, quota.stations);
  for (const compound of stations) compound.hasStation = true;
  for (const compound of random.sample(stations, quota.windows)) compound.hasWindow = true;
  const committees = newestFirst(withBranch, random).slice(0, quota.ownersCommittees);
  for (const compound of committees) compound.hasOwnersCommittee = true;
  for (const compound of random.sample(committees, quota.crossPosts)) compound.hasCrossPost = true;
}

/** Owners' committees are commoner in newer compounds; the draw keeps some old ones among them. */
function newestFirst(compounds: readonly Compound[], random: Random): Compound[] {
  const rank = new Map(compounds.map((compound) => [compound, compound.builtYear + random.int(0, 20)]));
  return [...compounds].sort((one, other) => (rank.get(other) ?? 0) - (rank.get(one) ?? 0));
}

/** The compounds without a company (A09): old ones, and none with an owners' committee, so that all committees have a full trio (G16). */
function markUnserved(district: District): void {
  const candidates = district.streets
    .flatMap((street) => street.communities.flatMap((community) => community.compounds))
    .filter((compound) => !compound.hasOwnersCommittee)
    .sort((one, other) => one.builtYear - other.builtYear || (one.id < other.id ? -1 : 1));
  for (const compound of candidates.slice(0, district.quota.compoundsWithoutCompany))
    compound.hasCompany = false;
}

function describe(compound: Compound, random: Random): void {
  const { row } = compound;
  row.kind = kindOf(compound, random);
  row.complaints12m = Math.round(compound.households * (compound.hasCompany ? 0.01 : 0.03) * random.next());
  row.satisfaction = Math.round((compound.hasCompany ? 72 : 55) * 10 + random.int(0, 220)) / 10;
  row.indicatorsOn = snapshotOn;
}

function kindOf(compound: Compound, random: Random): CompoundKind {
  if (compound.builtYear < 2000) return random.chance(0.3) ? "UNIT_HOUSING" : "OLD";
  const converted = compound.community.row.kind === "VILLAGE_CONVERTED";
  return random.chance(converted ? 0.6 : 0.12) ? "RELOCATION" : "COMMODITY";
}
