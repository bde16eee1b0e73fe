import { type City, made } from "./city.ts";
import { randomDay } from "./day.ts";
import type { OrgLifeEventKind, ServiceActivityKind } from "./rows/activities.ts";

const lifeKinds: readonly OrgLifeEventKind[] = ["GENERAL_MEETING", "THEME_DAY", "LECTURE", "LIFE_MEETING"];
const serviceKinds: readonly ServiceActivityKind[] = [
  "VOLUNTEERING",
  "POLICY",
  "HELP",
  "ENVIRONMENT",
  "SAFETY",
  "EPIDEMIC",
];

/** Months for which the grids report. */
const months = ["2021-12"];

/** A sample of organisational life: one branch in twenty, in the last quarter; numbers only. */
export function makeOrgLife(city: City): void {
  const random = city.random("organisational life");
  const branches = city.orgs.filter((org) => org.row.kind === "BRANCH" && org.members.length >= 3);
  for (const org of random.sample(branches, Math.ceil(branches.length / 20))) {
    const kind = random.pick(lifeKinds);
    const expected = org.members.length;
    city.rosters.orgLifeEvents.push({
      id: `OL-${org.id.slice(3)}-1`,
      org: org.id,
      kind,
      on: randomDay(random, "2021-12-01", "2021-12-28"),
      expected,
      attended: Math.max(1, expected - random.int(0, Math.floor(expected / 4))),
      hours: kind === "LECTURE" ? random.int(2, 6) / 2 : undefined,
    });
  }
}

/** Every second community held an activity with the units that have checked in with it. */
export function makeServiceActivities(city: City): void {
  const random = city.random("service activities");
  const legs = new Map<string, string[]>();
  for (const leg of city.rosters.unitCheckIns)
    legs.set(leg.communityOrg, [...(legs.get(leg.communityOrg) ?? []), leg.org]);
  for (const [index, community] of city.communities.entries()) {
    if (index % 2 === 1) continue;
    const org = made(community.org, "the community's organisation");
    const node = {
      id: `SA-${community.code}-1`,
      org: org.id,
      kind: random.pick(serviceKinds),
      on: randomDay(random, "2021-09-01", "2021-12-26"),
      attended: random.int(8, 60),
    };
    const units = random.sample(legs.get(org.id) ?? [], 2);
    if (units.length === 0) city.rosters.serviceActivities.push(node);
    for (const unitOrg of units) city.rosters.serviceActivities.push({ ...node, unitOrg });
  }
}

/** Disputes of every grid, month by month: counts only. */
export function makeDisputeStats(city: City): void {
  const random = city.random("dispute figures");
  for (const grid of city.grids) {
    for (const period of months) {
      const opened = random.int(0, 6);
      city.rosters.disputeStats.push({
        grid: grid.id,
        period,
        opened,
        closed: Math.max(0, opened + random.int(-2, 1)),
      });
    }
  }
}
