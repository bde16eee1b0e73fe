import type { PartyOrgRow } from "../rows/organisations.ts";
import type { PostKind } from "../rows/people.ts";
import { heldAt, known, type Scene } from "./scene.ts";

const committeePosts: ReadonlySet<PostKind> = new Set([
  "SECRETARY",
  "DEPUTY_SECRETARY",
  "ORG_MEMBER",
  "PUBLICITY_MEMBER",
  "DISCIPLINE_MEMBER",
]);
const branchKinds: ReadonlySet<PartyOrgRow["kind"]> = new Set(["BRANCH", "JOINT_BRANCH", "MOBILE_BRANCH"]);

export function isCommitteePost(kind: PostKind): boolean {
  return committeePosts.has(kind);
}

/** Persons with a seat in the organisation's committee, the secretary first. */
export function committeeSeats(scene: Scene, org: string): Set<string> {
  const posts = heldAt(scene, org).filter((post) => committeePosts.has(post.kind));
  const secretaries = posts.filter((post) => post.kind === "SECRETARY");
  return new Set([...secretaries, ...posts].map((post) => post.person));
}

/** Members of the organisation itself, none of those below. */
export function membersOf(scene: Scene, org: string): ReadonlySet<string> {
  return known(scene.members.get(org), `the organisation ${org}`);
}

export function fullMembersOf(scene: Scene, org: string): string[] {
  return [...membersOf(scene, org)].filter((person) => scene.people.get(person)?.partyStatus === "FULL");
}

/** The relation ends with one organisation and begins with another on the same day. */
export function transfer(scene: Scene, person: string, org: string, day: string): void {
  const before = known(scene.relations.get(person), `the relation of ${person}`);
  before.to = day;
  const after = { person, org, from: day };
  scene.rosters.memberships.push(after);
  scene.relations.set(person, after);
  countOut(scene, person, before.org);
  countIn(scene, person, org);
}

export function countIn(scene: Scene, person: string, org: string): void {
  known(scene.members.get(org), org).add(person);
}

export function countOut(scene: Scene, person: string, org: string): void {
  known(scene.members.get(org), org).delete(person);
}

/** True when so many full members can leave without a fault of size in the organisation or above it (G26). */
export function canSpare(scene: Scene, org: string, count: number): boolean {
  const row = known(scene.orgs.get(org), org);
  if (branchKinds.has(row.kind) && fullMembersOf(scene, org).length - count < 3) return false;
  return lineOf(scene, org).every((above) => {
    if (above.sizeApproved === true || isAppointed(above)) return true;
    if (above.kind === "GENERAL_BRANCH") return wholeSize(scene, above.id) - count >= 50;
    return above.kind !== "PARTY_COMMITTEE" || wholeSize(scene, above.id) - count >= 100;
  });
}

/** True when so many full members can come without a fault of size in the organisation or above it (G26). */
export function canTakeIn(scene: Scene, org: string, count: number): boolean {
  const row = known(scene.orgs.get(org), org);
  if (branchKinds.has(row.kind)) {
    const seats = committeeSeats(scene, org).size;
    if (membersOf(scene, org).size + count > 50) return false;
    if (fullMembersOf(scene, org).length + count >= 7 && (seats < 3 || seats > 7)) return false;
  }
  return lineOf(scene, org).every(
    (above) => above.kind !== "GENERAL_BRANCH" || wholeSize(scene, above.id) + count <= 100,
  );
}

/** Members of the organisation and of all under it. */
export function wholeSize(scene: Scene, org: string): number {
  const below = scene.below.get(org) ?? [];
  return membersOf(scene, org).size + below.reduce((total, lower) => total + wholeSize(scene, lower), 0);
}

/** The organisation and those above it, up to the city. */
function lineOf(scene: Scene, org: string): PartyOrgRow[] {
  const line: PartyOrgRow[] = [];
  for (let at: string | undefined = org; at !== undefined; at = scene.superiors.get(at)?.superior)
    line.push(known(scene.orgs.get(at), at));
  return line;
}

/** Committees of city and districts have no limits of size. */
function isAppointed(row: PartyOrgRow): boolean {
  return row.field === "CITY" || row.field === "DISTRICT";
}
