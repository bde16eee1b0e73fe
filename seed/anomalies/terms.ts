import type { PartyOrgField, PartyOrgRow } from "../rows/organisations.ts";
import type { PostRow } from "../rows/people.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo, yearsLater } from "./days.ts";
import { committeeSeats, fullMembersOf, membersOf } from "./relation-changes.ts";
import { addPost, choose, heldAt, heldBy, known, type Scene } from "./scene.ts";

/** Not schools, whose candidates need their years in committees, nor state firms, whose leaders all manage (G37). */
const unitFields: readonly PartyOrgField[] = ["ORGAN", "INSTITUTION", "HOSPITAL", "RESEARCH"];

/** G38: 27 terms over, fourteen organisations without a secretary, six whose secretary is not yet a full member; all different. */
export function letTermsLapse(scene: Scene): Anomaly[] {
  return [...appointProbationers(scene), ...vacateSecretaries(scene), ...expireTerms(scene)];
}

/** Last elected so long ago that the term ended one to twenty months before the snapshot. */
function expireTerms(scene: Scene): Anomaly[] {
  const random = scene.random("G38 days");
  const fields: readonly PartyOrgField[] = ["COMMUNITY", "TWO_NEW", "PROPERTY", ...unitFields];
  const chosen = choose(scene, "G38 EXPIRED", 27, inFields(scene, fields), {
    ids: (org) => [org.id],
    fits: (org) =>
      org.termYears !== undefined && (org.foundedOn ?? "") <= yearsLater(daysAgo(630), -org.termYears),
  });
  return Array.from(chosen, (org) => {
    const termYears = known(org.termYears, `the term of ${org.id}`);
    org.lastElectedOn = yearsLater(daysAgo(random.int(30, 600)), -termYears);
    const endsOn = yearsLater(org.lastElectedOn, termYears);
    const evidence = { lastElectedOn: org.lastElectedOn, termYears, endsOn };
    return finding("G38", org.id, { kinds: ["EXPIRED"], evidence });
  });
}

/** A secretary who is neither director of owners nor head of a grid left; three seats remain where three are needed (G26). */
function vacateSecretaries(scene: Scene): Anomaly[] {
  const random = scene.random("G38 days");
  const branches = inFields(scene, ["TWO_NEW", "PROPERTY", ...unitFields]).filter(
    (org) => org.kind === "BRANCH",
  );
  const chosen = choose(scene, "G38 VACANT", 14, branches, {
    ids: (org) => [org.id, secretaryOf(scene, org).person],
    fits: (org) => {
      const post = secretaryOf(scene, org);
      const elsewhere = heldBy(scene, post.person).filter((other) => other !== post);
      const seatsLeft = committeeSeats(scene, org.id).size - 1;
      const seatsNeeded = fullMembersOf(scene, org.id).length >= 7 ? 3 : 0;
      return elsewhere.length === 0 && seatsLeft >= seatsNeeded && (post.from ?? "") < daysAgo(310);
    },
  });
  return Array.from(chosen, (org) => {
    const vacantSince = daysAgo(random.int(40, 300));
    secretaryOf(scene, org).to = vacantSince;
    return finding("G38", org.id, { kinds: ["VACANT"], evidence: { vacantSince, secretary: null } });
  });
}

/** The secretary was followed by a member still on probation, so that as many full members and seats remain as before. */
function appointProbationers(scene: Scene): Anomaly[] {
  const random = scene.random("G38 days");
  const branches = inFields(scene, unitFields).filter((org) => org.kind === "BRANCH");
  const probationer = (org: PartyOrgRow) =>
    [...membersOf(scene, org.id)].find(
      (person) =>
        scene.people.get(person)?.partyStatus === "PROBATIONARY" &&
        heldBy(scene, person).length === 0 &&
        !scene.taken.has(person),
    );
  const chosen = choose(scene, "G38 NOT_FULL", 6, branches, {
    ids: (org) => [org.id, secretaryOf(scene, org).person],
    fits: (org) =>
      probationer(org) !== undefined && heldBy(scene, secretaryOf(scene, org).person).length === 1,
  });
  return Array.from(chosen, (org) => {
    const person = known(probationer(org), "a member on probation");
    scene.taken.add(person);
    // Joined the year before: not a newcomer as well.
    known(scene.people.get(person), person).joinedYear = 2020;
    const before = secretaryOf(scene, org);
    const day = daysAgo(random.int(20, 100));
    before.to = day;
    addPost(scene, { ...before, person, from: day, to: undefined });
    return finding("G38", org.id, { kinds: ["NOT_FULL"], evidence: { secretary: person } });
  });
}

function inFields(scene: Scene, fields: readonly PartyOrgField[]): PartyOrgRow[] {
  return scene.rosters.partyOrgs.filter((org) => fields.includes(org.field));
}

function secretaryOf(scene: Scene, org: PartyOrgRow): PostRow {
  const post = heldAt(scene, org.id).find((other) => other.kind === "SECRETARY");
  return known(post, `the secretary of ${org.id}`);
}
