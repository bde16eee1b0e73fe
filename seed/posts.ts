import type { City, Grid, Org, Person } from "./city.ts";
import { made } from "./city.ts";
import { earlierDay, laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import { appoint, lastDayBeforeYear } from "./relations.ts";
import type { PostKind } from "./rows/people.ts";

/** Committee posts in the order in which they are filled; a committee of three has secretary, organisation and publicity member. */
const seatOrder: readonly PostKind[] = [
  "SECRETARY",
  "ORG_MEMBER",
  "PUBLICITY_MEMBER",
  "DISCIPLINE_MEMBER",
  "DEPUTY_SECRETARY",
];

/** Members with a full year's standing and more, the longest relation first: they hold the seats (G38, G37). */
export function bySeniority(members: readonly Person[]): Person[] {
  return members
    .filter((member) => member.row.partyStatus === "FULL")
    .sort(
      (one, other) => compare(one.relationFrom ?? "", other.relationFrom ?? "") || compare(one.id, other.id),
    );
}

/** Committees of grid branches, compound branches, company and two-new branches and sub-branches of units. */
export function fillBranchSeats(city: City): void {
  const random = city.random("branch seats");
  const workers = new Set(city.communities.flatMap((community) => community.workers));
  const heads = new Map(city.grids.filter((grid) => grid.branch !== null).map((grid) => [grid.branch, grid]));
  for (const org of city.orgs) {
    if (org.row.kind !== "BRANCH" && org.row.kind !== "JOINT_BRANCH" && org.row.kind !== "TEMP_BRANCH")
      continue;
    if (org.unit?.group === "SOE" && org.unit.orgs[0] === org) continue;
    const carriers =
      org.row.substantive === false || org.row.kind === "TEMP_BRANCH" ? org.participants : org.members;
    const full = bySeniority(carriers);
    // Workers of the community keep to its own committee and to branchless grids.
    const candidates = [
      ...full.filter((member) => !workers.has(member)),
      ...full.filter((member) => workers.has(member)),
    ];
    fillSeats(city, org, candidates, seatsFor(full.length, random), random);
    const grid = heads.get(org);
    if (grid !== undefined)
      appointHead(city, grid, made(org.secretary, "the secretary of a grid branch"), random);
  }
}

/** Seats of one organisation from these candidates, the first of whom becomes secretary. */
export function fillSeats(
  city: City,
  org: Org,
  candidates: readonly Person[],
  seats: number,
  random: Random,
): void {
  const holders = candidates.slice(0, seats);
  if (holders.length === 0)
    throw new Error(`Organisation ${org.id}: expected a full member to be its secretary, got none.`);
  for (const [index, holder] of holders.entries()) {
    const kind = seatOrder[index] ?? "OTHER";
    const from = seatFrom(org, holder, random);
    appoint(city, holder, kind, { kind: "PARTY_ORG", id: org.id }, from, termOf(org));
    org.seats.push(holder);
    if (kind !== "SECRETARY") continue;
    org.secretary = holder;
    addPredecessor(city, org, holder, candidates[seats], from);
  }
}

/** A member of a branch with seven full members or more finds a committee of three or five (G26 wants three to seven seats); below that a secretary, perhaps a deputy's place. */
function seatsFor(full: number, random: Random): number {
  if (full >= 25) return random.chance(0.5) ? 5 : 3;
  if (full >= 7) return 3;
  return full >= 5 && random.chance(0.3) ? 2 : 1;
}

function appointHead(city: City, grid: Grid, head: Person, random: Random): void {
  grid.head = head;
  const earliest = laterDay(grid.row.establishedOn ?? "", "2018-07-01");
  appoint(
    city,
    head,
    "GRID_HEAD",
    { kind: "GRID", id: grid.id },
    randomDay(random, earliest, lastDayBeforeYear),
  );
}

/** Most were re-elected and have held the seat for years; others came with the latest election. Nobody before coming to the organisation. */
function seatFrom(org: Org, holder: Person, random: Random): string {
  // A community's secretary leads it from its residents' committee, wherever the relation sits.
  const since = org.row.field === "COMMUNITY" ? holder.workingSince : holder.relationFrom;
  const earliest = laterDay(org.row.foundedOn ?? "2016-01-01", since ?? "");
  const elected = org.row.lastElectedOn;
  if (elected === undefined || elected <= earliest || org.row.field === "PROJECT") return earliest;
  // Candidates of schools need three years in such a post (A36), so nobody is new there.
  if (org.row.field !== "SCHOOL" && random.chance(0.18)) return elected;
  const latest = earlierDay(elected, "2018-11-30");
  return earliest >= latest ? earliest : randomDay(random, earliest, latest);
}

/** Former holders are kept for the two years before the snapshot; nobody asks who came before. */
const historyFrom = "2020-01-01";

function termOf(org: Org): { termYears?: number } {
  return org.row.termYears === undefined ? {} : { termYears: org.row.termYears };
}

/** Who came with the latest election followed somebody, so that the post was not vacant before. */
function addPredecessor(
  city: City,
  org: Org,
  holder: Person,
  former: Person | undefined,
  from: string,
): void {
  const founded = org.row.foundedOn ?? "2016-01-01";
  if (from <= founded || from < historyFrom) return;
  const person = former ?? holder;
  const since = former === undefined ? founded : laterDay(founded, former.relationFrom ?? "");
  if (since >= from) return;
  city.rosters.posts.push({
    person: person.id,
    kind: "SECRETARY",
    atKind: "PARTY_ORG",
    at: org.id,
    ...termOf(org),
    from: since,
    to: from,
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
