import type { PartyOrgField, PartyOrgRow } from "../rows/organisations.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import {
  canTakeIn,
  committeeSeats,
  fullMembersOf,
  isCommitteePost,
  membersOf,
  transfer,
} from "./relation-changes.ts";
import { choose, heldAt, heldBy, placeOf, type Scene } from "./scene.ts";

/** Not schools, whose candidates need their years in committees, nor state firms, whose leaders all manage (G37). */
const unitFields: ReadonlySet<PartyOrgField> = new Set(["ORGAN", "INSTITUTION", "HOSPITAL", "RESEARCH"]);

/** Branches of one unit beside each other; a move among them changes no size above. */
interface Siblings {
  readonly branch: PartyOrgRow;
  readonly others: readonly PartyOrgRow[];
}

/** G26: five branches of two members, three of more than fifty, eight without a committee, a joint branch of six units. */
export function breakSizes(scene: Scene): Anomaly[] {
  return [
    ...swellBranches(scene),
    ...shrinkBranches(scene),
    ...dissolveCommittees(scene),
    ...overloadJointBranch(scene),
  ];
}

/** The secretary and another of the committee stay, all others go to one other branch of the unit. */
function shrinkBranches(scene: Scene): Anomaly[] {
  const random = scene.random("G26 days");
  const pairs = siblings(scene).flatMap(({ branch, others }) => others.map((other) => ({ branch, other })));
  const chosen = choose(scene, "G26 BELOW_MIN", 5, pairs, {
    ids: ({ branch, other }) => [branch.id, other.id, ...membersOf(scene, branch.id)],
    fits: ({ branch, other }) =>
      committeeSeats(scene, branch.id).size > 1 &&
      canTakeIn(scene, other.id, membersOf(scene, branch.id).size - 2),
  });
  return Array.from(chosen, ({ branch, other }) => {
    const day = daysAgo(random.int(30, 120));
    const staying = new Set([...committeeSeats(scene, branch.id)].slice(0, 2));
    const leaving = [...membersOf(scene, branch.id)].filter((person) => !staying.has(person));
    for (const person of leaving) moveOver(scene, person, branch, other, day);
    return oddSize(scene, branch, "BELOW_MIN");
  });
}

/** Members without a post come from the other branches of the unit until there are more than fifty; these keep eight each. */
function swellBranches(scene: Scene): Anomaly[] {
  const random = scene.random("G26 days");
  const movable = ({ others }: Siblings) =>
    others.flatMap((other) => {
      const free = [...membersOf(scene, other.id)].filter(
        (person) => heldBy(scene, person).length === 0 && !scene.taken.has(person),
      );
      const spare = Math.max(0, membersOf(scene, other.id).size - 8);
      return free.slice(0, spare).map((person) => ({ person, from: other }));
    });
  const missing = (branch: PartyOrgRow) => 51 - membersOf(scene, branch.id).size;
  const chosen = choose(scene, "G26 OVER_MAX", 3, siblings(scene), {
    ids: ({ branch, others }) => [branch.id, ...others.map((other) => other.id)],
    fits: (family) =>
      committeeSeats(scene, family.branch.id).size >= 3 &&
      movable(family).length > missing(family.branch) + 2,
  });
  return Array.from(chosen, (family) => {
    const { branch } = family;
    const day = daysAgo(random.int(30, 120));
    for (const { person, from } of movable(family).slice(0, missing(branch) + random.int(0, 2))) {
      scene.taken.add(person);
      moveOver(scene, person, from, branch, day);
    }
    return oddSize(scene, branch, "OVER_MAX");
  });
}

/** Of the three seats only the secretary's remains filled. */
function dissolveCommittees(scene: Scene): Anomaly[] {
  const random = scene.random("G26 days");
  const branches = scene.rosters.partyOrgs.filter(
    (org) =>
      org.kind === "BRANCH" &&
      (org.field === "GRID" || unitFields.has(org.field)) &&
      (org.foundedOn ?? "") <= daysAgo(365),
  );
  const chosen = choose(scene, "G26 NO_COMMITTEE", 8, branches, {
    ids: (org) => [org.id],
    fits: (org) => fullMembersOf(scene, org.id).length >= 7 && committeeSeats(scene, org.id).size === 3,
  });
  return Array.from(chosen, (org) => {
    const day = daysAgo(random.int(20, 150));
    for (const post of heldAt(scene, org.id))
      if (isCommitteePost(post.kind) && post.kind !== "SECRETARY") post.to = day;
    return oddSize(scene, org, "NO_COMMITTEE");
  });
}

/** Units that keep their own branch (G08) are taken in by a joint branch until it covers six. */
function overloadJointBranch(scene: Scene): Anomaly[] {
  const random = scene.random("G26 days");
  const { rosters } = scene;
  const branches = rosters.partyOrgs.filter((org) => org.kind === "JOINT_BRANCH");
  const unitsOf = (org: PartyOrgRow) => new Set((scene.placesOf.get(org.id) ?? []).map((row) => row.target));
  const near = (org: PartyOrgRow) =>
    rosters.workUnits.filter(
      (unit) =>
        unit.orgType.startsWith("TWO_NEW") &&
        (unit.areaCode ?? "").startsWith(org.areaCode.slice(0, 6)) &&
        (scene.orgsAt.get(unit.id) ?? []).some((row) => row.org !== org.id) &&
        !unitsOf(org).has(unit.id),
    );
  const needed = (org: PartyOrgRow) => 6 - unitsOf(org).size;
  const chosen = choose(scene, "G26 JOINT_TOO_MANY", 1, branches, {
    ids: (org) => [org.id, ...unitsOf(org)],
    fits: (org) => near(org).length >= needed(org),
  });
  return Array.from(chosen, (org) => {
    const from = daysAgo(random.int(30, 300));
    for (const unit of random.sample(near(org), needed(org))) {
      scene.taken.add(unit.id);
      for (const row of scene.orgsAt.get(unit.id) ?? []) scene.taken.add(row.org);
      rosters.orgPlaces.push({ org: org.id, targetKind: "WORK_UNIT", target: unit.id, from });
    }
    return finding("G26", org.id, {
      kinds: ["JOINT_TOO_MANY"],
      evidence: { orgKind: org.kind, units: 6 },
    });
  });
}

/** Sub-branches of public units: their superior is set up in the same unit. */
function siblings(scene: Scene): Siblings[] {
  const branches = scene.rosters.partyOrgs.filter((org) => {
    const superior = scene.superiors.get(org.id)?.superior;
    const unit = placeOf(scene, org.id, "WORK_UNIT");
    if (org.kind !== "BRANCH" || !unitFields.has(org.field) || superior === undefined) return false;
    return unit !== undefined && placeOf(scene, superior, "WORK_UNIT") === unit;
  });
  const above = (org: PartyOrgRow) => scene.superiors.get(org.id)?.superior ?? "";
  return branches.map((branch) => ({
    branch,
    others: branches.filter((other) => other !== branch && above(other) === above(branch)),
  }));
}

/** A seat in the branch that is left ends with the relation. */
function moveOver(scene: Scene, person: string, from: PartyOrgRow, to: PartyOrgRow, day: string): void {
  for (const post of heldBy(scene, person))
    if (post.at === from.id && isCommitteePost(post.kind)) post.to = day;
  transfer(scene, person, to.id, day);
}

function oddSize(scene: Scene, org: PartyOrgRow, kind: "BELOW_MIN" | "OVER_MAX" | "NO_COMMITTEE"): Anomaly {
  return finding("G26", org.id, {
    kinds: [kind],
    evidence: {
      orgKind: org.kind,
      full: fullMembersOf(scene, org.id).length,
      members: membersOf(scene, org.id).size,
      committeeSeats: committeeSeats(scene, org.id).size,
      sizeApproved: org.sizeApproved ?? null,
    },
  });
}
