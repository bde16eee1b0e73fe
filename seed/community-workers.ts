import { apportion, sum } from "./apportion.ts";
import type { City, Community, Person } from "./city.ts";
import { made } from "./city.ts";
import { laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import { appoint, employ, lastDayBeforeYear } from "./relations.ts";
import type { PostPostClass } from "./rows/people.ts";

/** Grades of the three posts, both ends included. */
const bands: Readonly<Record<PostPostClass, readonly [number, number]>> = {
  CHIEF: [7, 18],
  DEPUTY: [4, 15],
  GENERAL: [1, 12],
};

/** Residents' committees and their workers (A25): one chief a community, the deputies spread over all, the others general. */
export function makeCommunityWorkers(city: City): void {
  const random = city.random("community workers");
  for (const community of city.communities) makeResidentsCommittee(city, community, random);
  const counts = workersByCommunity(city);
  const deputies = apportion(city.quota.totals.deputyWorkers, counts, {
    caps: counts.map((count) => count - 1),
  });
  for (const [index, community] of city.communities.entries()) {
    const branchless = community.grids.filter((grid) => !grid.hasBranch).length;
    for (let place = 0; place < (counts[index] ?? 0); place += 1) {
      const postClass = place === 0 ? "CHIEF" : place <= (deputies[index] ?? 0) ? "DEPUTY" : "GENERAL";
      // The chief is secretary of the community; heads of grids without a branch are members as well.
      const member = place <= branchless || random.chance(postClass === "DEPUTY" ? 0.8 : 0.4);
      makeWorker(city, community, postClass, member, random);
    }
  }
}

function makeResidentsCommittee(city: City, community: Community, random: Random): void {
  const establishedOn = made(community.org?.row.foundedOn, "the community's organisation");
  const row = {
    id: `RC-${community.code}`,
    name: `${community.row.name}居民委员会`,
    community: community.code,
    electedOn: randomDay(random, "2021-02-01", "2021-04-30"),
    termYears: 5,
    seats: random.pick([5, 5, 7, 7, 9]),
    establishedOn,
  };
  city.rosters.residentsCommittees.push(row);
  community.residentsCommittee = row;
}

/** Workers of a street by the grids of its communities. */
function workersByCommunity(city: City): number[] {
  const counts = new Map<Community, number>();
  for (const street of city.streets) {
    const grids = street.communities.map((community) => community.grids.length);
    const shares = apportion(street.quota.communityWorkers, grids, { least: 3 });
    for (const [index, community] of street.communities.entries()) counts.set(community, shares[index] ?? 0);
  }
  const list = city.communities.map((community) => counts.get(community) ?? 0);
  const expected = sum(city.streets.map((street) => street.quota.communityWorkers));
  if (sum(list) !== expected) throw new Error(`Expected ${expected} community workers, got ${sum(list)}.`);
  return list;
}

function makeWorker(
  city: City,
  community: Community,
  postClass: PostPostClass,
  member: boolean,
  random: Random,
): void {
  const birthDecade = random.pick(postClass === "CHIEF" ? [1960, 1970, 1980] : [1970, 1980, 1980, 1990]);
  const person = city.people.make({
    status: member ? "FULL" : "NONE",
    areaCode: community.code,
    birthDecade,
    ...(member ? { joinedYear: random.int(birthDecade + 19, Math.min(2016, birthDecade + 30)) } : {}),
  });
  community.workers.push(person);
  const committee = made(community.residentsCommittee, "the residents' committee");
  const from = workerStart(random, postClass);
  employ(city, person, { kind: "RESIDENTS_COMMITTEE", id: committee.id }, "COMMUNITY_WORKER", from);
  const [least, most] = bands[postClass];
  const grade = random.int(least, most);
  appoint(city, person, "COMMUNITY_WORKER", { kind: "RESIDENTS_COMMITTEE", id: committee.id }, from, {
    postClass,
    grade,
    fullTime: true,
  });
  trainWorker(city, person, from, random);
}

/** One general worker in twelve came in the snapshot year. */
function workerStart(random: Random, postClass: PostPostClass): string {
  if (postClass === "GENERAL" && random.chance(0.08)) return randomDay(random, "2021-03-01", "2021-10-31");
  return randomDay(random, "2012-01-01", lastDayBeforeYear);
}

/** Everybody was trained in the snapshot year (G36), most before its middle; new workers after they came. */
function trainWorker(city: City, person: Person, from: string, random: Random): void {
  const isNew = from > lastDayBeforeYear;
  const first = laterDay(isNew ? from : "2021-03-01", random.chance(0.7) ? "2021-03-01" : "2021-09-01");
  const last = first < "2021-06-20" ? "2021-06-25" : "2021-12-20";
  city.rosters.workerTrainings.push({
    person: person.id,
    trainingKind: isNew ? "INDUCTION" : "ROTATION",
    on: randomDay(random, first, last),
    hours: random.pick([24, 32, 40, 56]),
  });
}
