import { apportion } from "./apportion.ts";
import { type City, type Community, type Compound, made, type Person } from "./city.ts";
import { addDays, earlierDay, laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import { residenceStart, settle } from "./relations.ts";
import { communitiesOf } from "./units.ts";

/**
 * Residences and check-ins of the in-service members: the same number in every community (A16), near their work where it can be,
 * and in every community the same few who have not checked in (A28).
 */
export function makeCheckIns(city: City): void {
  const random = city.random("check-ins");
  const homes = shareHomes(city, random);
  for (const community of city.communities) {
    const members = homes.get(community) ?? [];
    settleIn(city, community, members, random);
    const late = new Set(random.sample(members, city.quota.totals.notCheckedInPerCommunity));
    for (const person of members) if (!late.has(person)) checkIn(city, person, community, random);
  }
}

/** The unit leg: the unit-level organisation of every public unit with the community the unit stands in (A29). */
export function makeUnitCheckIns(city: City): void {
  const random = city.random("unit check-ins");
  for (const unit of city.units) {
    const [org] = unit.orgs;
    if (unit.group === "TWO_NEW" || org === undefined) continue;
    city.rosters.unitCheckIns.push({
      org: org.id,
      communityOrg: made(unit.community.org, "the community's organisation").id,
      resource: random.pick(["VENUE", "FUNDS", "SERVICE", "SERVICE", "EXPERTISE", "VOLUNTEERS", "OTHER"]),
      lastActivityOn: randomDay(random, "2021-09-01", "2021-12-28"),
      // Feedback is due every 92 days (G25).
      lastFeedbackOn: randomDay(random, "2021-10-08", "2021-12-28"),
      from: randomDay(random, "2019-04-01", "2020-12-31"),
    });
  }
}

/** Members of the units of one group of districts live in the communities of these districts; what does not fit spills over to others. */
function shareHomes(city: City, random: Random): Map<Community, Person[]> {
  const urban = new Set(city.quota.urbanDistricts);
  const poolOf = (district: string | null) => (district === null || urban.has(district) ? "urban" : district);
  const places = new Map<string, Community[]>();
  for (const district of city.districts) {
    const list = communitiesOf(district).flatMap((community) =>
      Array.from({ length: city.quota.totals.inServicePerCommunity }, () => community),
    );
    const pool = poolOf(district.code);
    places.set(pool, [...(places.get(pool) ?? []), ...list]);
  }
  for (const [pool, list] of places) places.set(pool, random.shuffled(list));

  const homes = new Map<Community, Person[]>(city.communities.map((community) => [community, []]));
  const spilled: Person[] = [];
  for (const unit of city.units) {
    if (unit.group === "TWO_NEW") continue;
    const list = places.get(poolOf(unit.district?.code ?? null)) ?? [];
    for (const person of unit.staff) {
      const community = list.pop();
      if (community === undefined) spilled.push(person);
      else homes.get(community)?.push(person);
    }
  }
  const left = random.shuffled([...places.values()].flat());
  if (left.length !== spilled.length) {
    throw new Error(
      `Expected as many in-service members as homes, got ${spilled.length} more members and ${left.length} more homes.`,
    );
  }
  for (const [index, person] of spilled.entries()) homes.get(made(left[index], "a home"))?.push(person);
  return homes;
}

/** Members by the households of the compounds; all of them settled long before the snapshot (G22), a few moved in its year. */
function settleIn(city: City, community: Community, members: readonly Person[], random: Random): void {
  // Small compounds too have members enough for an owners' committee of eleven (A27).
  const least = Math.min(14, Math.floor(members.length / (2 * community.compounds.length)));
  const households = community.compounds.map((compound) => compound.households);
  const shares = apportion(members.length, households, { least });
  const compounds = community.compounds.flatMap((compound, index) =>
    Array.from({ length: shares[index] ?? 0 }, () => compound),
  );
  for (const [index, person] of random.shuffled(members).entries()) {
    const compound = made(compounds[index], "a compound");
    const moved = random.chance(0.02) ? randomDay(random, "2021-02-01", "2021-08-31") : null;
    if (moved !== null) moveFromElsewhere(city, person, moved, random);
    settle(city, person, compound, moved ?? residenceStart(random, compound));
  }
}

/** The former home, and the check-in there, end on the day of the move. */
function moveFromElsewhere(city: City, person: Person, moved: string, random: Random): void {
  const former: Compound = random.pick(city.compounds);
  const from = residenceStart(random, former);
  city.rosters.residences.push({ person: person.id, compound: former.id, from, to: moved });
  const checkedIn = laterDay(addDays(from, 30), randomDay(random, "2019-06-01", "2020-12-31"));
  if (checkedIn >= moved) return;
  city.rosters.checkIns.push({
    person: person.id,
    org: made(former.community.org, "the community's organisation").id,
    lastActivityOn: randomDay(random, laterDay(checkedIn, addDays(moved, -150)), addDays(moved, -1)),
    from: checkedIn,
    to: moved,
  });
}

/** Checked in after moving in; active within the last half-year (G25). A tenth came in the second half of the snapshot year. */
function checkIn(city: City, person: Person, community: Community, random: Random): void {
  const settledOn = made(person.settledOn, "the residence");
  const first = laterDay(addDays(settledOn, 7), random.chance(0.1) ? "2021-07-01" : "2019-06-01");
  const last = first < "2021-06-01" ? "2021-06-30" : earlierDay(addDays(first, 150), "2021-12-15");
  const from = randomDay(random, first, last);
  city.rosters.checkIns.push({
    person: person.id,
    org: made(community.org, "the community's organisation").id,
    lastActivityOn: randomDay(random, laterDay(from, "2021-07-05"), "2021-12-30"),
    from,
  });
}
