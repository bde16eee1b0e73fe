import type { PartyOrgRow } from "../rows/organisations.ts";
import type { PersonRow } from "../rows/people.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { canSpare, canTakeIn, countIn, transfer } from "./relation-changes.ts";
import { choose, grouped, heldBy, known, type Scene } from "./scene.ts";

/** G30: 37 organisations with one fault each. Two-new branches have nothing under them and no sizes above them (G26). */
export function doubleSubordination(scene: Scene): Anomaly[] {
  return [
    ...giveSecondSuperior(scene),
    ...giveSecondRelation(scene),
    ...subordinateToEqual(scene),
    ...checkInWithOwnOrg(scene),
    ...checkInBelowOwnOrg(scene),
  ];
}

/** Branches of two-new organisations with one unit, under a street. */
export function twoNewBranches(scene: Scene): PartyOrgRow[] {
  return scene.rosters.partyOrgs.filter((org) => org.field === "TWO_NEW" && org.kind === "BRANCH");
}

/** The line to the street ends and another to `superior` begins that day. */
export function subordinate(scene: Scene, org: string, superior: string, day: string): void {
  known(scene.superiors.get(org), `the superior of ${org}`).to = day;
  scene.rosters.subordinations.push({ org, superior, kind: "LEADERSHIP", from: day });
}

/** Three two-new branches stand under a second street beside their own. */
function giveSecondSuperior(scene: Scene): Anomaly[] {
  const random = scene.random("G30 days");
  const streets = scene.rosters.partyOrgs.filter((org) => org.field === "STREET");
  const chosen = choose(scene, "G30 A_ORG", 3, twoNewBranches(scene), { ids: (org) => [org.id] });
  return Array.from(chosen, (org) => {
    const own = known(scene.superiors.get(org.id), `the superior of ${org.id}`).superior;
    const superior = random.pick(streets.filter((street) => street.id !== own)).id;
    const since = daysAgo(random.int(20, 200));
    scene.rosters.subordinations.push({ org: org.id, superior, kind: "LEADERSHIP", from: since });
    return dual(org.id, "A_ORG", { superiors: [own, superior].sort(), since });
  });
}

/** Twelve members in service have a second relation, each in a grid branch where they live; it is the later one and carries the fault. */
function giveSecondRelation(scene: Scene): Anomaly[] {
  const random = scene.random("G30 days");
  const grids = grouped(
    scene.rosters.partyOrgs.filter((org) => org.field === "GRID" && (org.foundedOn ?? "") <= daysAgo(365)),
    (org) => org.areaCode,
  );
  const pairs = residentsInService(scene).flatMap((person) =>
    (grids.get(homeOf(scene, person)) ?? []).map((org) => ({ person, org })),
  );
  const chosen = choose(scene, "G30 A_MEMBER", 12, pairs, {
    ids: ({ person, org }) => [person.id, org.id],
    fits: ({ person, org }) => heldBy(scene, person.id).length === 0 && canTakeIn(scene, org.id, 1),
  });
  return Array.from(chosen, ({ person, org }) => {
    const since = daysAgo(random.int(10, 100));
    scene.rosters.memberships.push({ person: person.id, org: org.id, from: since });
    countIn(scene, person.id, org.id);
    return dual(org.id, "A_MEMBER", { aMembers: 1, since });
  });
}

/** Two two-new branches stand under another branch of their street in place of the street. */
function subordinateToEqual(scene: Scene): Anomaly[] {
  const random = scene.random("G30 days");
  const branches = twoNewBranches(scene);
  const street = (org: PartyOrgRow) => scene.superiors.get(org.id)?.superior;
  const pairs = branches.flatMap((org) =>
    branches
      .filter((other) => other !== org && street(other) === street(org))
      .map((superior) => ({ org, superior })),
  );
  const chosen = choose(scene, "G30 B_LEVEL", 2, pairs, {
    ids: ({ org, superior }) => [org.id, superior.id],
  });
  return Array.from(chosen, ({ org, superior }) => {
    subordinate(scene, org.id, superior.id, daysAgo(random.int(20, 200)));
    return dual(org.id, "B_LEVEL", { superiors: [superior.id] });
  });
}

/** The relation of eighteen members moved into the community organisation they are checked in with. */
function checkInWithOwnOrg(scene: Scene): Anomaly[] {
  const chosen = chooseMovers(scene, "G30 C_SAME", 18, (communityOrg) => communityOrg);
  return moveRelations(scene, chosen, (communityOrg) => communityOrg).map((org) =>
    dual(org, "C_SAME", { cMembers: 1 }),
  );
}

/** The relation of two members moved to the street organisation above the community organisation they are checked in with. */
function checkInBelowOwnOrg(scene: Scene): Anomaly[] {
  const street = (communityOrg: string) =>
    known(scene.superiors.get(communityOrg), "the street above").superior;
  const chosen = chooseMovers(scene, "G30 D_SUBORDINATE", 2, street);
  return moveRelations(scene, chosen, street).map((org) => dual(org, "D_SUBORDINATE", { dMembers: 1 }));
}

/** Members without a post in different communities, whose branch can spare them and whose new organisation can take them in. */
function chooseMovers(
  scene: Scene,
  rule: string,
  count: number,
  destination: (communityOrg: string) => string,
): Generator<PersonRow> {
  return choose(scene, rule, count, residentsInService(scene), {
    ids: (person) => [person.id, communityOrgOf(scene, person)],
    fits: (person) =>
      person.partyStatus === "FULL" &&
      heldBy(scene, person.id).length === 0 &&
      canSpare(scene, relationOf(scene, person), 1) &&
      canTakeIn(scene, destination(communityOrgOf(scene, person)), 1),
  });
}

/** Answers the community organisations concerned. */
function moveRelations(
  scene: Scene,
  persons: Iterable<PersonRow>,
  destination: (communityOrg: string) => string,
): string[] {
  const random = scene.random("G30 days of moves");
  return Array.from(persons, (person) => {
    const communityOrg = communityOrgOf(scene, person);
    const org = destination(communityOrg);
    transfer(scene, person.id, org, daysAgo(random.int(20, 100)));
    person.areaCode = known(scene.orgs.get(org), org).areaCode;
    return communityOrg;
  });
}

function dual(org: string, kind: string, evidence: Anomaly["evidence"]): Anomaly {
  return finding("G30", org, { kinds: [kind], headline: 1, evidence: { ...evidence, faults: 1 } });
}

/** Members in service who are checked in where they live. */
function residentsInService(scene: Scene): PersonRow[] {
  return scene.rosters.people.filter((person) => person.inService === true && scene.checkIns.has(person.id));
}

function homeOf(scene: Scene, person: PersonRow): string {
  const { compound } = known(scene.residences.get(person.id), `the home of ${person.id}`);
  return known(scene.compounds.get(compound), compound).community;
}

function communityOrgOf(scene: Scene, person: PersonRow): string {
  return known(scene.communityOrgs.get(homeOf(scene, person)), "the organisation of a community");
}

function relationOf(scene: Scene, person: PersonRow): string {
  return known(scene.relations.get(person.id), `the relation of ${person.id}`).org;
}
