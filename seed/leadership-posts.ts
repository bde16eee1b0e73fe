import { type City, type Community, made, type Org, type Person, type Street, type Unit } from "./city.ts";
import { randomDay } from "./day.ts";
import { bySeniority, fillSeats } from "./posts.ts";
import { means } from "./quota.ts";
import type { Random } from "./random.ts";
import { appoint, lastDayBeforeYear } from "./relations.ts";

/** Nobody holds more posts than this (G31). */
const mostPosts = 4;

/** Posts at city, districts and streets: in-service members of the organs there who hold no other post. */
export function fillLeadershipSeats(city: City): void {
  const random = city.random("leadership seats");
  fillCitySeats(city, random);
  for (const district of city.districts) {
    const holders = freeStaff(organsOf(city, district.code)).slice(0, 3);
    appointAll(city, made(district.org, "the district's organisation"), holders, random);
  }
  for (const street of city.streets) fillStreetSeats(city, street, random);
}

/** Committees of units with branches under them (five seats in state firms, all of them in management too, A35) and of communities. */
export function fillCommitteeSeats(city: City): void {
  const random = city.random("committee seats");
  for (const unit of city.units) {
    const [top] = unit.orgs;
    if (top === undefined || unit.group === "TWO_NEW") continue;
    const isFirm = unit.group === "SOE";
    if (top.below.length > 0 || isFirm) {
      const seats = isFirm ? means.leadersOfStateFirm : random.int(3, 5);
      fillSeats(city, top, freeFirst(bySeniority(unit.staff)), seats, random);
    }
    if (isFirm) for (const leader of top.seats) manage(city, leader, unit, random);
  }
  for (const community of city.communities) fillCommunitySeats(city, community, random);
}

/** Grid workers, and heads of the grids without a branch: community workers (A26), each with as few grids as there are workers for. */
export function staffGrids(city: City): void {
  const random = city.random("grid staff");
  for (const community of city.communities) {
    const [, ...workers] = community.workers;
    const settled = workers.filter((worker) => (worker.workingSince ?? "") <= lastDayBeforeYear);
    const heads = community.grids.filter((grid) => grid.head === null);
    const taken = new Set<Person>();
    for (const grid of heads) {
      const head =
        leastLoaded(settled.filter((worker) => worker.row.partyStatus === "FULL" && !taken.has(worker))) ??
        leastLoaded(workers);
      grid.head = made(head, "a community worker to head the grid");
      taken.add(grid.head);
      appoint(city, grid.head, "GRID_HEAD", { kind: "GRID", id: grid.id }, gridPostFrom(grid.head, random));
    }
    for (const grid of community.grids) {
      const others = (list: readonly Person[]) =>
        list.filter((one) => one !== grid.head && one.posts < mostPosts);
      const worker = made(
        leastLoaded(others(settled)) ?? leastLoaded(others(workers)),
        "a worker for the grid",
      );
      appoint(city, worker, "GRID_WORKER", { kind: "GRID", id: grid.id }, gridPostFrom(worker, random), {
        fullTime: true,
      });
    }
  }
}

function fillCitySeats(city: City, random: Random): void {
  const org = made(city.org, "the city committee");
  const ofCity = city.units.filter((unit) => unit.group === "ORGANS" && unit.district === null);
  const staff = freeStaff(ofCity.length > 0 ? ofCity : city.units.filter((unit) => unit.group === "ORGANS"));
  const members = random.sample(staff.slice(0, 200), city.quota.totals.contactPointsOfMembers.length);
  for (const [index, member] of members.entries()) {
    const from = randomDay(random, "2018-01-01", "2020-02-28");
    appoint(city, member, "STANDING_MEMBER", { kind: "PARTY_ORG", id: org.id }, from, { fullTime: true });
    city.standingMembers.push(member);
    if (index > 2) continue;
    appoint(
      city,
      member,
      index === 0 ? "SECRETARY" : "DEPUTY_SECRETARY",
      { kind: "PARTY_ORG", id: org.id },
      from,
    );
    org.seats.push(member);
    if (index === 0) org.secretary = member;
  }
}

function fillStreetSeats(city: City, street: Street, random: Random): void {
  const office = made(street.office, "the street office");
  appointAll(city, made(street.org, "the street's organisation"), freeStaff([office]).slice(0, 4), random);
}

/** Appointed, not elected: secretary, deputy, organisation and discipline member. */
function appointAll(city: City, org: Org, holders: readonly Person[], random: Random): void {
  const kinds = ["SECRETARY", "DEPUTY_SECRETARY", "ORG_MEMBER", "DISCIPLINE_MEMBER"] as const;
  for (const [index, holder] of holders.entries()) {
    const from = randomDay(random, "2017-01-01", "2020-11-30");
    appoint(city, holder, kinds[index] ?? "ORG_MEMBER", { kind: "PARTY_ORG", id: org.id }, from, {
      fullTime: true,
    });
    org.seats.push(holder);
  }
  org.secretary = made(org.seats[0], `a secretary for ${org.id}`);
}

function organsOf(city: City, district: string): Unit[] {
  return city.units.filter((unit) => unit.group === "ORGANS" && unit.district?.code === district);
}

/** Full members of these units without a post, the longest in the first unit first. */
function freeStaff(units: readonly Unit[]): Person[] {
  return units.flatMap((unit) => bySeniority(unit.staff).filter((person) => person.posts === 0));
}

function freeFirst(members: readonly Person[]): Person[] {
  return [...members.filter((member) => member.posts === 0), ...members.filter((member) => member.posts > 0)];
}

function manage(city: City, leader: Person, unit: Unit, random: Random): void {
  const from = randomDay(random, "2016-01-01", lastDayBeforeYear);
  appoint(city, leader, "MANAGEMENT", { kind: "WORK_UNIT", id: unit.id }, from, { fullTime: true });
}

/** The chief worker is secretary of the community and director of the residents' committee; members among the workers sit with them. */
function fillCommunitySeats(city: City, community: Community, random: Random): void {
  const org = made(community.org, "the community's organisation");
  const [chief, ...others] = community.workers;
  const leader = made(chief, "the chief worker");
  const members = others.filter(
    (worker) => worker.row.partyStatus === "FULL" && (worker.workingSince ?? "") <= lastDayBeforeYear,
  );
  fillSeats(city, org, [leader, ...members], Math.min(4, 1 + members.length), random);
  const committee = made(community.residentsCommittee, "the residents' committee");
  const at = { kind: "RESIDENTS_COMMITTEE", id: committee.id } as const;
  const elected = made(committee.electedOn, "the election of the residents' committee");
  appoint(city, leader, "RC_DIRECTOR", at, elected, { termYears: 5 });
  for (const worker of others.slice(-2)) appoint(city, worker, "RC_MEMBER", at, elected, { termYears: 5 });
}

function leastLoaded(workers: readonly Person[]): Person | undefined {
  return workers.reduce<Person | undefined>(
    (best, worker) => (best === undefined || worker.posts < best.posts ? worker : best),
    undefined,
  );
}

function gridPostFrom(worker: Person, random: Random): string {
  const since = worker.workingSince ?? "2018-07-01";
  const earliest = since > "2018-07-01" ? since : "2018-07-01";
  return earliest > lastDayBeforeYear ? earliest : randomDay(random, earliest, lastDayBeforeYear);
}
