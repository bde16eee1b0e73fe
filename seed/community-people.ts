import type { City, Community, Compound, Grid, Org, Person } from "./city.ts";
import { made, snapshotOn } from "./city.ts";
import { randomDay, yearOf } from "./day.ts";
import { means } from "./quota.ts";
import type { Random } from "./random.ts";
import { joinOrg, lastDayBeforeYear, relationStart, residenceStart, settle } from "./relations.ts";
import { sizesWithSum } from "./sizes.ts";

/** Share of grid members and community workers whose compound is known; all the others count for no compound. */
const shareWithResidence = 0.18;

/** Members whose relation sits in grid branches (A19) and compound branches (A20), community by community. */
export function makeCommunityMembers(city: City): void {
  const random = city.random("community members");
  const grids = city.grids.filter((grid) => grid.branch !== null);
  const compounds = city.compounds.filter((compound) => compound.branch !== null && compound.substantive);
  const gridSizes = sizesWithSum(random, {
    count: grids.length,
    total: grids.length * means.membersOfGridBranch,
    least: 3,
    most: 45,
    spread: 0.5,
  });
  const compoundSizes = sizesWithSum(random, {
    count: compounds.length,
    total: compounds.length * means.membersOfCompoundBranch,
    least: 3,
    most: 30,
    spread: 0.5,
  });
  const sizes = new Map([
    ...grids.map((grid, index) => [grid.id, gridSizes[index] ?? 0] as const),
    ...compounds.map((compound, index) => [compound.id, compoundSizes[index] ?? 0] as const),
  ]);
  for (const community of city.communities) {
    fillGridBranches(city, community, sizes, random);
    for (const compound of community.compounds)
      fillCompoundBranch(city, compound, sizes.get(compound.id), random);
  }
}

/** Community workers who are members come first, spread over the grid branches; the others are residents without a unit. */
function fillGridBranches(
  city: City,
  community: Community,
  sizes: ReadonlyMap<string, number>,
  random: Random,
): void {
  const grids = community.grids.filter((grid) => grid.branch !== null);
  placeWorkers(city, community, grids, sizes, random);
  for (const grid of grids) {
    const branch = made(grid.branch, "the branch of the grid");
    const size = sizes.get(grid.id) ?? 0;
    for (let residents = 0; branch.members.length < size; residents += 1) {
      const person = makeResident(city, community, random, residents < 3);
      joinWithHistory(city, person, branch, community, random);
      settleNear(city, person, grid, random);
    }
  }
}

/** Each branch keeps room for two others, one of whom becomes secretary and grid head; workers beyond that belong to the community organisation itself. */
function placeWorkers(
  city: City,
  community: Community,
  grids: readonly Grid[],
  sizes: ReadonlyMap<string, number>,
  random: Random,
): void {
  for (const worker of community.workers) {
    if (worker.row.partyStatus === "NONE") continue;
    const roomiest = [...grids].sort((one, other) => roomIn(other, sizes) - roomIn(one, sizes))[0];
    const room = roomiest === undefined ? 0 : roomIn(roomiest, sizes);
    const org = room > 2 ? roomiest?.branch : community.org;
    joinWithHistory(city, worker, made(org, "the community's organisation"), community, random);
    if (random.chance(shareWithResidence)) {
      const compound = random.pick(community.compounds);
      settle(city, worker, compound, residenceStart(random, compound));
    }
  }
}

function roomIn(grid: Grid, sizes: ReadonlyMap<string, number>): number {
  return (sizes.get(grid.id) ?? 0) - (grid.branch?.members.length ?? 0);
}

/**
 * Own members of a compound branch all live in the compound. A substantive one has three full members at least (G26);
 * a functional one has none to two, and is carried by those who take part.
 */
function fillCompoundBranch(city: City, compound: Compound, size: number | undefined, random: Random): void {
  if (compound.branch === null) return;
  const count = size ?? random.int(0, 2);
  for (let serial = 0; serial < count; serial += 1) {
    const person = makeResident(city, compound.community, random, serial < 3);
    joinWithHistory(city, person, compound.branch, compound.community, random);
    settle(city, person, compound, residenceStart(random, compound));
  }
}

/** A member of a branch founded in the snapshot year had the relation in the community organisation before, so that nobody is without one. */
function joinWithHistory(
  city: City,
  person: Person,
  branch: Org,
  community: Community,
  random: Random,
): void {
  const founded = branch.row.foundedOn ?? "";
  const isNew = (person.row.joinedYear ?? 0) >= yearOf(snapshotOn);
  const before = made(community.org, "the community's organisation");
  const start = isNew ? randomDay(random, "2021-01-05", "2021-06-20") : null;
  if (founded <= lastDayBeforeYear || (start !== null && start >= founded)) {
    joinOrg(city, person, branch, start ?? relationStart(random, branch, person));
    return;
  }
  const from = start ?? relationStart(random, before, person);
  city.rosters.memberships.push({ person: person.id, org: before.id, from, to: founded });
  joinOrg(city, person, branch, founded);
}

function makeResident(city: City, community: Community, random: Random, full: boolean): Person {
  const probationary = !full && random.chance(0.03);
  const birthDecade = probationary
    ? random.pick([1980, 1990])
    : random.pick([1940, 1950, 1950, 1960, 1960, 1970, 1980]);
  return city.people.make({
    status: probationary ? "PROBATIONARY" : "FULL",
    areaCode: community.code,
    birthDecade,
    joinedYear: probationary ? 2021 : random.int(birthDecade + 22, Math.min(2016, birthDecade + 45)),
  });
}

/** Residence is kept for few of them: what no question needs, the rosters do not hold. */
function settleNear(city: City, person: Person, grid: Grid, random: Random): void {
  if (!random.chance(shareWithResidence)) return;
  const near = grid.compounds.length > 0 ? grid.compounds : grid.community.compounds;
  const compound = random.pick(near);
  settle(city, person, compound, residenceStart(random, compound));
}
