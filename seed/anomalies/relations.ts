import { dayNumber, earlierDay, laterDay, randomDay } from "../day.ts";
import { snapshotOn } from "../city.ts";
import type { Random } from "../random.ts";
import type { PartyOrgRow } from "../rows/organisations.ts";
import type { MembershipRow, PersonRow } from "../rows/people.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { canSpare, canTakeIn, countIn, countOut, fullMembersOf, membersOf } from "./relation-changes.ts";
import { choose, grouped, heldBy, known, placeOf, type Scene } from "./scene.ts";

const branchCount = 31;
const memberCount = 140;

/**
 * G28: 140 retired members of 31 substantive compound branches have left their relation in the branch of the unit they worked for.
 * Branch, community and unit keep their sizes (G26); the compounds are those of substantive branches, so that nobody is `eligible` less (G03).
 */
export function leaveRelationsBehind(scene: Scene): Anomaly[] {
  const random = scene.random("G28 days");
  const residents = grouped([...scene.residences.values()], (row) => row.compound);
  const unitBranches = singleUnitBranches(scene);
  const relations: MembershipRow[] = [];
  const branches = scene.rosters.partyOrgs.filter(
    (org) => org.field === "COMPOUND" && org.substantive === true && (org.foundedOn ?? "") <= daysAgo(200),
  );
  // Four each, five in the first ones: 31 x 4 + 16.
  const counts = Array.from({ length: branchCount }, (_, index) =>
    index < memberCount - 4 * branchCount ? 5 : 4,
  );
  let place = 0;
  const chosen = choose(scene, "G28", branchCount, branches, {
    ids: (branch) => [branch.id, known(placeOf(scene, branch.id, "COMPOUND"), branch.id)],
    fits: (branch) =>
      retired(scene, branch).length >= (counts[place] ?? 4) &&
      fullMembersOf(scene, branch.id).length >= 8 &&
      canSpare(scene, branch.id, counts[place] ?? 4),
  });
  const anomalies = Array.from(chosen, (branch) => {
    const count = counts[place] ?? 4;
    place += 1;
    const leaving = random.sample(retired(scene, branch), count);
    const moves = leaving.map((person) => sendBack(scene, person, branch, unitBranches, random));
    relations.push(...moves.map((move) => move.relation));
    const compound = known(placeOf(scene, branch.id, "COMPOUND"), branch.id);
    const withoutUnit = (residents.get(compound) ?? []).filter((row) =>
      isMemberWithoutWork(scene, row.person),
    );
    const evidence = {
      toTransfer: count,
      residentMembers: withoutUnit.length,
      oldestDays: Math.max(...moves.map((move) => move.days)),
      fromFields: [...new Set(moves.map((move) => move.field))].sort(),
    };
    return finding("G28", branch.id, { headline: count, evidence });
  });
  // As if it had never left the unit: the relation in the compound leaves no trace.
  const movers = new Set(relations.map((relation) => relation.person));
  const others = scene.rosters.memberships.filter((row) => !movers.has(row.person));
  scene.rosters.memberships = [...others, ...relations];
  return anomalies;
}

/** Members of an age to have worked and retired, with no post and no work, living in the compound of the branch for long. */
function retired(scene: Scene, branch: PartyOrgRow): PersonRow[] {
  const compound = placeOf(scene, branch.id, "COMPOUND");
  return [...membersOf(scene, branch.id)].flatMap((id) => {
    const person = known(scene.people.get(id), id);
    const home = scene.residences.get(id);
    const suits =
      home?.compound === compound &&
      (home?.from ?? "") <= daysAgo(250) &&
      (person.birthDecade ?? 1990) <= 1960 &&
      !scene.employments.has(id) &&
      !scene.taken.has(id) &&
      heldBy(scene, id).length === 0;
    return suits ? [person] : [];
  });
}

/** Writes a former employment; answers the relation with the unit and for how many days it should have been transferred. */
function sendBack(
  scene: Scene,
  person: PersonRow,
  branch: PartyOrgRow,
  unitBranches: readonly PartyOrgRow[],
  random: Random,
): { relation: MembershipRow; days: number; field: string } {
  const candidates = unitBranches.filter(
    (org) =>
      org.areaCode.slice(0, 6) === branch.areaCode.slice(0, 6) &&
      !scene.taken.has(org.id) &&
      canTakeIn(scene, org.id, 1),
  );
  const unitBranch = random.pick(candidates);
  const unit = known(placeOf(scene, unitBranch.id, "WORK_UNIT"), unitBranch.id);
  const decade = known(person.birthDecade, "the decade of birth");
  const retiredOn = earlierDay(
    randomDay(random, `${decade + 60}-06-01`, `${decade + 65}-12-31`),
    daysAgo(200),
  );
  const hiredOn = randomDay(random, `${decade + 23}-01-01`, `${decade + 29}-12-31`);
  const employment = { person: person.id, employerKind: "WORK_UNIT", employer: unit, role: "STAFF" } as const;
  scene.rosters.employments.push({ ...employment, from: hiredOn, to: retiredOn });

  const joinedOn = `${(person.joinedYear ?? 2000) + 1}-01-01`;
  const relation = {
    person: person.id,
    org: unitBranch.id,
    from: laterDay(unitBranch.foundedOn ?? "", joinedOn),
  };
  scene.relations.set(person.id, relation);
  countOut(scene, person.id, branch.id);
  countIn(scene, person.id, unitBranch.id);
  person.areaCode = unitBranch.areaCode;
  scene.taken.add(person.id);

  const home = known(scene.residences.get(person.id), "the home of a resident");
  const since = [home.from, retiredOn, branch.foundedOn].map((day) => dayNumber(known(day, "a first day")));
  return { relation, days: dayNumber(snapshotOn) - Math.max(...since), field: unitBranch.field };
}

/** Branches of public units that have but one: nothing stands between them and the working committee of the organs. */
function singleUnitBranches(scene: Scene): PartyOrgRow[] {
  return scene.rosters.partyOrgs.filter((org) => {
    const unit = placeOf(scene, org.id, "WORK_UNIT");
    const superior = scene.superiors.get(org.id)?.superior;
    if (org.kind !== "BRANCH" || org.field === "TWO_NEW" || unit === undefined || superior === undefined)
      return false;
    return placeOf(scene, superior, "WORK_UNIT") !== unit;
  });
}

function isMemberWithoutWork(scene: Scene, person: string): boolean {
  return scene.people.get(person)?.partyStatus !== "NONE" && !scene.employments.has(person);
}
