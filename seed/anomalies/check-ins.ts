import type { Random } from "../random.ts";
import type { CheckInRow } from "../rows/links.ts";
import { type Anomaly, type EvidenceValue, finding } from "./anomaly.ts";
import { ageOf, daysAgo } from "./days.ts";
import { choose, known, placeOf, type Scene } from "./scene.ts";

/** A member in service with the check-in and the unit the member is counted in. */
interface CheckedIn {
  readonly row: CheckInRow;
  readonly unit: string;
}

/** G22: 420 more members are checked in nowhere, all in units where everybody was, so that each of these units is a finding of its own. */
export function endCheckIns(scene: Scene): Anomaly[] {
  const random = scene.random("G22 days");
  const incomplete = new Set(
    scene.rosters.people
      .filter((person) => person.inService === true && !scene.checkIns.has(person.id))
      .map((person) => unitOf(scene, person.id)),
  );
  const complete = checkedIn(scene).filter(({ unit }) => !incomplete.has(unit));
  const chosen = chooseMembers(scene, "G22", 420, complete, ({ row }) => (row.from ?? "") < daysAgo(210));
  const units = Array.from(chosen, ({ row, unit }) => {
    row.to = daysAgo(random.int(10, 200));
    return unit;
  });
  return countByUnit("G22", units, (notCheckedIn) => ({ notCheckedIn }));
}

/** G23: 260 members are checked in with another community than they live in. */
export function misplaceCheckIns(scene: Scene): Anomaly[] {
  const random = scene.random("G23 communities");
  const units = Array.from(chooseMembers(scene, "G23", 260, checkedIn(scene)), ({ row, unit }) => {
    row.org = otherCommunityOrg(scene, row.org, random);
    return unit;
  });
  return countByUnit("G23", units, (elsewhere) => ({ elsewhere }));
}

/** G24: 75 members have a second check-in, with another community beside their own. */
export function doubleCheckIns(scene: Scene): Anomaly[] {
  const random = scene.random("G24 communities");
  const units = Array.from(chooseMembers(scene, "G24", 75, checkedIn(scene)), ({ row, unit }) => {
    scene.rosters.checkIns.push({
      person: row.person,
      org: otherCommunityOrg(scene, row.org, random),
      from: daysAgo(random.int(30, 150)),
      lastActivityOn: daysAgo(random.int(3, 25)),
    });
    return unit;
  });
  return countByUnit("G24", units, (multiple) => ({ multiple, surplus: multiple }));
}

/** G25: 900 members were last active 184 to 400 days ago, all of them checked in before that. */
export function letCheckInsRest(scene: Scene): Anomaly[] {
  const random = scene.random("G25 days");
  const chosen = chooseMembers(scene, "G25", 900, checkedIn(scene), ({ row }) => ageOf(row.from ?? "") > 400);
  const units = Array.from(chosen, ({ row, unit }) => {
    row.lastActivityOn = daysAgo(random.int(184, 400));
    return unit;
  });
  return countByUnit("G25", units, (stale) => ({ stale }), ["NO_ACTIVITY"]);
}

/** G29: twenty unit-level organisations have ended their check-in, three are with another community than their unit stands in. */
export function breakUnitCheckIns(scene: Scene): Anomaly[] {
  const random = scene.random("G29 days");
  const legs = scene.rosters.unitCheckIns;
  const ids = (leg: (typeof legs)[number]) => [leg.org];
  const ended = Array.from(choose(scene, "G29 MISSING", 20, legs, { ids }), (leg) => {
    leg.to = daysAgo(random.int(10, 200));
    const facts = { checkedInWith: null, endedOn: leg.to };
    return finding("G29", leg.org, {
      kinds: ["MISSING"],
      evidence: { ...placeOfUnit(scene, leg.org, leg.communityOrg), ...facts },
    });
  });
  const misplaced = Array.from(choose(scene, "G29 WRONG_COMMUNITY", 3, legs, { ids }), (leg) => {
    const place = placeOfUnit(scene, leg.org, leg.communityOrg);
    leg.communityOrg = otherCommunityOrg(scene, leg.communityOrg, random);
    return finding("G29", leg.org, {
      kinds: ["WRONG_COMMUNITY"],
      evidence: { ...place, checkedInWith: leg.communityOrg },
    });
  });
  return [...ended, ...misplaced];
}

function checkedIn(scene: Scene): CheckedIn[] {
  return scene.rosters.people.flatMap((person) => {
    const row = person.inService === true ? scene.checkIns.get(person.id) : undefined;
    return row === undefined ? [] : [{ row, unit: unitOf(scene, person.id) }];
  });
}

function chooseMembers(
  scene: Scene,
  rule: string,
  count: number,
  members: readonly CheckedIn[],
  fits: (member: CheckedIn) => boolean = () => true,
): Generator<CheckedIn> {
  return choose(scene, rule, count, members, { ids: ({ row }) => [row.person], fits });
}

/** One finding for each unit; the headline is the number of its members concerned. */
function countByUnit(
  rule: string,
  units: readonly string[],
  evidence: (count: number) => Record<string, EvidenceValue>,
  kinds?: readonly string[],
): Anomaly[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit, count]) =>
      finding(rule, unit, {
        ...(kinds === undefined ? {} : { kinds }),
        headline: count,
        evidence: evidence(count),
      }),
    );
}

function unitOf(scene: Scene, person: string): string {
  return known(scene.employments.get(person), `the unit of ${person}`).employer;
}

/** Unit and community of a unit-level organisation, the latter from the check-in of the clean city. */
function placeOfUnit(scene: Scene, org: string, communityOrg: string): Record<string, EvidenceValue> {
  return {
    unit: placeOf(scene, org, "WORK_UNIT") ?? null,
    community: placeOf(scene, communityOrg, "COMMUNITY") ?? null,
  };
}

/** The organisation of another community of the street; of the district where the street has but one. */
function otherCommunityOrg(scene: Scene, org: string, random: Random): string {
  const community = known(placeOf(scene, org, "COMMUNITY"), `the community of ${org}`);
  const within = (digits: number) =>
    [...scene.communityOrgs]
      .filter(([code]) => code !== community && code.startsWith(community.slice(0, digits)))
      .map(([, other]) => other);
  const near = within(9);
  return random.pick(near.length > 0 ? near : within(6));
}
