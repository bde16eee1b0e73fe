import { type City, type District, made, type Org, type Person, snapshotOn } from "./city.ts";
import { addDays, laterDay, randomDay } from "./day.ts";
import { type ContactField, means } from "./quota.ts";
import type { Random } from "./random.ts";

/** The rarest first, so that the communities, which every district has enough of, take what is left. */
const fieldsByScarcity: readonly ContactField[] = ["STREET", "PROPERTY", "TWO_NEW", "COMPOUND", "COMMUNITY"];

/** Day on which the list of contact points began. */
const firstLinkOn = "2020-03-01";

/** Contact points of the standing members (A05): exact by member, by district and by field, all different; each visited three times within the year (A06). */
export function makeLiaison(city: City): void {
  const random = city.random("liaison");
  const points = random.shuffled(choosePoints(city, random));
  for (const [index, member] of city.standingMembers.entries()) {
    for (const point of points.splice(0, city.quota.totals.contactPointsOfMembers[index] ?? 0)) {
      link(city, member, point, random);
      visitPoint(city, member, point, random);
    }
  }
}

function choosePoints(city: City, random: Random): Org[] {
  const left = new Map(city.districts.map((district) => [district, district.quota.contactPoints]));
  const taken = new Set<Org>();
  for (const field of fieldsByScarcity) {
    for (let count = 0; count < city.quota.totals.contactPointsByField[field]; count += 1) {
      const candidates = city.districts.filter(
        (district) => (left.get(district) ?? 0) > 0 && freePoints(city, district, field, taken).length > 0,
      );
      const district = mostLeft(candidates, left, random);
      left.set(district, (left.get(district) ?? 0) - 1);
      taken.add(random.pick(freePoints(city, district, field, taken)));
    }
  }
  return [...taken];
}

/** Those founded before the first links of the list are taken before younger ones. */
function freePoints(city: City, district: District, field: ContactField, taken: ReadonlySet<Org>): Org[] {
  const free = city.orgs.filter(
    (org) => org.row.field === field && org.row.areaCode.startsWith(district.code) && !taken.has(org),
  );
  const longStanding = free.filter((org) => (org.row.foundedOn ?? "") <= firstLinkOn);
  return longStanding.length > 0 ? longStanding : free;
}

/** A draw among districts in proportion to the points they still need. */
function mostLeft(
  districts: readonly District[],
  left: ReadonlyMap<District, number>,
  random: Random,
): District {
  const weighted = districts.flatMap((district) =>
    Array.from({ length: left.get(district) ?? 0 }, () => district),
  );
  return made(random.shuffled(weighted)[0], "a district that still needs a contact point");
}

function link(city: City, member: Person, point: Org, random: Random): void {
  const drawn = random.chance(0.6)
    ? randomDay(random, firstLinkOn, "2020-06-30")
    : randomDay(random, "2020-07-01", "2020-11-15");
  const from = laterDay(drawn, point.row.foundedOn ?? "");
  city.rosters.liaisonLinks.push({ person: member.id, org: point.id, year: 2021, from });
}

/** Three visits, the last within 150 days of the snapshot and none more than 150 days after the one before (G18). */
function visitPoint(city: City, member: Person, point: Org, random: Random): void {
  const last = addDays(snapshotOn, -random.int(8, 80));
  const middle = addDays(last, -random.int(95, 140));
  const days = [addDays(middle, -random.int(80, 125)), middle, last].slice(-means.visitsOfContactPoint);
  for (const visitedOn of days) {
    const serial = city.next("visit");
    city.rosters.visits.push({
      id: `VIS-${city.quota.code}-${String(serial).padStart(4, "0")}`,
      person: member.id,
      org: point.id,
      visitedOn,
      kind: random.pick(["RESEARCH", "RESEARCH", "ACTIVITY", "PROBLEM_SOLVING"]),
    });
  }
}
