import type { Random } from "../random.ts";
import { isActive } from "../roster-figures.ts";
import type { Rosters } from "../rosters.ts";
import type { CheckInRow } from "../rows/links.ts";
import type { OrgPlaceRow, PartyOrgRow, SubordinationRow } from "../rows/organisations.ts";
import type { EmploymentRow, MembershipRow, PersonRow, PostRow, ResidenceRow } from "../rows/people.ts";
import type { CompoundRow } from "../rows/places.ts";

/** A clean city with its rows found by what they speak of, and what the faults so far have laid hands on. */
export interface Scene {
  readonly rosters: Rosters;
  /** A stream of draws of its own for each rule. */
  random(rule: string): Random;
  /** Ids of everything a fault has touched; the next one keeps away from it, so that no two faults meet. */
  readonly taken: Set<string>;
  readonly people: Map<string, PersonRow>;
  readonly orgs: ReadonlyMap<string, PartyOrgRow>;
  readonly compounds: ReadonlyMap<string, CompoundRow>;
  /** Organisation of each community, by the community's code. */
  readonly communityOrgs: ReadonlyMap<string, string>;
  /** The relation, home, work and check-in each person has on the snapshot day; in the clean city nobody has two. */
  readonly relations: Map<string, MembershipRow>;
  readonly residences: ReadonlyMap<string, ResidenceRow>;
  readonly employments: ReadonlyMap<string, EmploymentRow>;
  readonly checkIns: ReadonlyMap<string, CheckInRow>;
  /** All posts, ended ones too; `heldBy` and `heldAt` leave those out. */
  readonly postsOf: Map<string, PostRow[]>;
  readonly postsAt: Map<string, PostRow[]>;
  /** Line of leadership to the one superior, and organisations directly under each; as in the clean city throughout. */
  readonly superiors: ReadonlyMap<string, SubordinationRow>;
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** Where organisations are set up, by organisation and by place. */
  readonly placesOf: ReadonlyMap<string, readonly OrgPlaceRow[]>;
  readonly orgsAt: ReadonlyMap<string, readonly OrgPlaceRow[]>;
  /** Members by organisation, kept up to date by `relation-changes.ts`. */
  readonly members: Map<string, Set<string>>;
}

export function openScene(rosters: Rosters, random: (rule: string) => Random): Scene {
  const active = <Row extends { from?: string | undefined; to?: string | undefined }>(rows: readonly Row[]) =>
    rows.filter(isActive);
  const places = active(rosters.orgPlaces);
  const leadership = active(rosters.subordinations).filter((row) => row.kind === "LEADERSHIP");
  const relations = active(rosters.memberships);
  const members = new Map(rosters.partyOrgs.map((org) => [org.id, new Set<string>()]));
  for (const row of relations) members.get(row.org)?.add(row.person);
  return {
    rosters,
    random,
    taken: new Set(),
    people: keyed(rosters.people, (row) => row.id),
    orgs: keyed(rosters.partyOrgs, (row) => row.id),
    compounds: keyed(rosters.compounds, (row) => row.id),
    communityOrgs: new Map(
      places.filter((row) => row.targetKind === "COMMUNITY").map((row) => [row.target, row.org]),
    ),
    relations: keyed(relations, (row) => row.person),
    residences: keyed(active(rosters.residences), (row) => row.person),
    employments: keyed(active(rosters.employments), (row) => row.person),
    checkIns: keyed(active(rosters.checkIns), (row) => row.person),
    postsOf: grouped(rosters.posts, (row) => row.person),
    postsAt: grouped(rosters.posts, (row) => row.at),
    superiors: keyed(leadership, (row) => row.org),
    below: new Map(
      [...grouped(leadership, (row) => row.superior)].map(([org, rows]) => [org, rows.map((row) => row.org)]),
    ),
    placesOf: grouped(places, (row) => row.org),
    orgsAt: grouped(places, (row) => row.target),
    members,
  };
}

/**
 * Yields `count` candidates in random order that no fault has touched, and takes them. A candidate is judged when its turn has come,
 * so `fits` sees what became of those before it. Throws when the candidates run out.
 */
export function* choose<T>(
  scene: Scene,
  rule: string,
  count: number,
  candidates: readonly T[],
  options: { readonly ids: (candidate: T) => readonly string[]; readonly fits?: (candidate: T) => boolean },
): Generator<T> {
  let found = 0;
  for (const candidate of scene.random(rule).shuffled(candidates)) {
    if (found === count) return;
    const ids = options.ids(candidate);
    if (ids.some((id) => scene.taken.has(id)) || options.fits?.(candidate) === false) continue;
    for (const id of ids) scene.taken.add(id);
    found += 1;
    yield candidate;
  }
  if (found < count) {
    throw new Error(
      `Faults of ${rule}: expected ${count} fit subjects, got ${found} of ${candidates.length} candidates. Take another seed.`,
    );
  }
}

/** What the clean city is known to have; an error names what is missing. */
export function known<T>(thing: T | null | undefined, name: string): T {
  if (thing === null || thing === undefined)
    throw new Error(
      `Faults: expected ${name} in the rosters, got nothing. Inject into the profile heze only.`,
    );
  return thing;
}

/** Posts a person holds on the snapshot day. */
export function heldBy(scene: Scene, person: string): PostRow[] {
  return (scene.postsOf.get(person) ?? []).filter(isActive);
}

/** Posts held at an organisation, committee or grid on the snapshot day. */
export function heldAt(scene: Scene, at: string): PostRow[] {
  return (scene.postsAt.get(at) ?? []).filter(isActive);
}

export function addPost(scene: Scene, post: PostRow): void {
  scene.rosters.posts.push(post);
  push(scene.postsOf, post.person, post);
  push(scene.postsAt, post.at, post);
}

/** The place of this kind an organisation is set up in; the first where a joint branch has several. */
export function placeOf(scene: Scene, org: string, kind: OrgPlaceRow["targetKind"]): string | undefined {
  return scene.placesOf.get(org)?.find((row) => row.targetKind === kind)?.target;
}

export function keyed<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) push(groups, key(row), row);
  return groups;
}

function push<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}
