import { means } from "./quota.ts";
import { isActive } from "./roster-figures.ts";
import type { Rosters } from "./rosters.ts";
import type { PartyOrgRow } from "./rows/organisations.ts";

const committeePosts = new Set([
  "SECRETARY",
  "DEPUTY_SECRETARY",
  "ORG_MEMBER",
  "PUBLICITY_MEMBER",
  "DISCIPLINE_MEMBER",
]);
const branchKinds = new Set(["BRANCH", "JOINT_BRANCH"]);

/** Faults of the structure the rules rely on; empty when there is none. Each line names the rule it would set off. */
export function findStructuralFaults(rosters: Rosters): string[] {
  return [
    ...faultsOfTree(rosters),
    ...faultsOfRelations(rosters),
    ...faultsOfSeats(rosters),
    ...faultsOfPosts(rosters),
    ...faultsOfStateFirms(rosters),
    ...faultsOfTotals(rosters),
  ];
}

/** One LEADERSHIP superior each but for the city committee, of a smaller level: then there is no cycle either (G30, G40). */
function faultsOfTree(rosters: Rosters): string[] {
  const levels = new Map(rosters.partyOrgs.map((org) => [org.id, org.level]));
  const superiors = new Map<string, string[]>();
  for (const row of rosters.subordinations) {
    if (row.kind !== "LEADERSHIP" || !isActive(row)) continue;
    superiors.set(row.org, [...(superiors.get(row.org) ?? []), row.superior]);
  }
  return rosters.partyOrgs.flatMap((org) => {
    const above = superiors.get(org.id) ?? [];
    const wanted = org.field === "CITY" ? 0 : 1;
    if (above.length !== wanted)
      return [`${org.id} (G30): expected ${wanted} superiors of leadership, got ${above.length}`];
    const wrong = above.filter((superior) => (levels.get(superior) ?? 9) >= org.level);
    return wrong.map(
      (superior) => `${org.id} (G30): expected a superior of a level below ${org.level}, got ${superior}`,
    );
  });
}

/** Every member has one relation, others none; nobody lives or works in two places (G30, G40). */
function faultsOfRelations(rosters: Rosters): string[] {
  const relations = countBy(rosters.memberships.filter(isActive).map((row) => row.person));
  const faults = rosters.people.flatMap((person) => {
    const wanted = person.partyStatus === "NONE" ? 0 : 1;
    const got = relations.get(person.id) ?? 0;
    return got === wanted
      ? []
      : [`${person.id} (G40): expected ${wanted} organisational relations, got ${got}`];
  });
  for (const [name, rows] of [
    ["residences", rosters.residences],
    ["employments", rosters.employments],
  ] as const) {
    for (const [person, count] of countBy(rows.filter(isActive).map((row) => row.person))) {
      if (count > 1) faults.push(`${person} (G40): expected one of ${name}, got ${count}`);
    }
  }
  return faults;
}

/** Branches have three full members and fifty members at most, seven full members a committee of three to seven (G26); all have a secretary who is a full member (G38). */
function faultsOfSeats(rosters: Rosters): string[] {
  const status = new Map(rosters.people.map((person) => [person.id, person.partyStatus]));
  const members = groupBy(rosters.memberships.filter(isActive));
  const participants = groupBy(rosters.participations.filter(isActive));
  const posts = rosters.posts.filter((post) => committeePosts.has(post.kind) && isActive(post));
  const seats = countBy(posts.map((post) => post.at));
  const secretaries = new Map(
    posts.filter((post) => post.kind === "SECRETARY").map((post) => [post.at, post.person]),
  );
  return rosters.partyOrgs.flatMap((org) => {
    const secretary = secretaries.get(org.id);
    const carriers = (carriedByParticipants(org) ? participants : members).get(org.id) ?? [];
    const full = carriers.filter((person) => status.get(person) === "FULL").length;
    const faults: string[] = [];
    if (secretary === undefined || status.get(secretary) !== "FULL")
      faults.push(`${org.id} (G38): expected a full member as secretary, got ${secretary ?? "nobody"}`);
    if (!branchKinds.has(org.kind)) return faults;
    if (secretary !== undefined && !carriers.includes(secretary))
      faults.push(`${org.id} (G38): expected a secretary of its own, got ${secretary}`);
    if (full < 3) faults.push(`${org.id} (G26): expected three full members or more, got ${full}`);
    if (carriers.length > 50)
      faults.push(`${org.id} (G26): expected fifty members or fewer, got ${carriers.length}`);
    const filled = seats.get(org.id) ?? 0;
    if (full >= 7 && (filled < 3 || filled > 7))
      faults.push(`${org.id} (G26): expected three to seven seats, got ${filled}`);
    return faults;
  });
}

function carriedByParticipants(org: PartyOrgRow): boolean {
  return org.substantive === false || org.kind === "TEMP_BRANCH";
}

/** Nobody holds more than four posts, the pair of secretary and director of one compound counting once (G31); every grid has head and worker (G05). */
function faultsOfPosts(rosters: Rosters): string[] {
  const active = rosters.posts.filter(isActive);
  const faults: string[] = [];
  for (const [person, count] of countBy(
    active.filter((post) => post.kind !== "OC_DIRECTOR").map((post) => post.person),
  )) {
    if (count > 4) faults.push(`${person} (G31): expected four posts or fewer, got ${count}`);
  }
  for (const kind of ["GRID_HEAD", "GRID_WORKER"] as const) {
    const staffed = new Set(active.filter((post) => post.kind === kind).map((post) => post.at));
    for (const grid of rosters.grids)
      if (!staffed.has(grid.id)) faults.push(`${grid.id} (G05): expected a ${kind}, got none`);
  }
  return faults;
}

/** All leaders of a state firm's organisation hold a management post there (G37). */
function faultsOfStateFirms(rosters: Rosters): string[] {
  const placed = new Map(
    rosters.orgPlaces.filter((row) => row.targetKind === "WORK_UNIT").map((row) => [row.org, row.target]),
  );
  const superiors = new Map(
    rosters.subordinations.filter((row) => row.kind === "LEADERSHIP").map((row) => [row.org, row.superior]),
  );
  const managers = new Set(
    rosters.posts
      .filter((post) => post.kind === "MANAGEMENT" && isActive(post))
      .map((post) => `${post.person} ${post.at}`),
  );
  const firms = new Set(rosters.workUnits.filter((unit) => unit.orgType === "SOE").map((unit) => unit.id));
  return rosters.posts.flatMap((post) => {
    const firm = placed.get(post.at);
    const ofUnitLevel = placed.get(superiors.get(post.at) ?? "") !== firm;
    if (
      !committeePosts.has(post.kind) ||
      !isActive(post) ||
      firm === undefined ||
      !firms.has(firm) ||
      !ofUnitLevel
    )
      return [];
    return managers.has(`${post.person} ${firm}`)
      ? []
      : [`${post.person} (G37): expected a management post at ${firm}, got none`];
  });
}

/** Households add up: 400 a grid and 520 a compound on average (A23), compounds of a community never more than its grids hold. */
function faultsOfTotals(rosters: Rosters): string[] {
  const faults: string[] = [];
  const expectTotal = (name: string, rows: readonly { households?: number | undefined }[], mean: number) => {
    const got = rows.reduce((total, row) => total + (row.households ?? 0), 0);
    if (got !== rows.length * mean)
      faults.push(`households of ${name}: expected ${rows.length * mean}, got ${got}`);
  };
  expectTotal("grids", rosters.grids, means.householdsOfGrid);
  expectTotal("compounds", rosters.compounds, means.householdsOfCompound);
  return faults;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function groupBy(rows: readonly { readonly person: string; readonly org: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(row.org);
    if (group === undefined) groups.set(row.org, [row.person]);
    else group.push(row.person);
  }
  return groups;
}
