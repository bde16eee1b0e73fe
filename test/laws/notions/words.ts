import { daysBetween, latest } from "../calendar.ts";
import type { CityDay } from "./city-day.ts";
import { cell, type Link, type Thing } from "./city-facts.ts";

const publicTypes = new Set(["ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH"]);
const twoNewTypes = new Set(["TWO_NEW_ECONOMIC", "TWO_NEW_SOCIAL"]);
const committeePosts = new Set([
  "SECRETARY",
  "DEPUTY_SECRETARY",
  "ORG_MEMBER",
  "PUBLICITY_MEMBER",
  "DISCIPLINE_MEMBER",
]);
const ownersPosts = new Set(["OC_DIRECTOR", "OC_DEPUTY", "OC_MEMBER"]);
const branchKinds = new Set(["BRANCH", "JOINT_BRANCH", "MOBILE_BRANCH"]);

/** The words of rules.md 1.2, each as it is defined there. */

export function isMember(person: Thing): boolean {
  return person.row["party_status"] === "FULL" || person.row["party_status"] === "PROBATIONARY";
}

export function isFullMember(person: Thing): boolean {
  return person.row["party_status"] === "FULL";
}

export function isPublicUnit({ stem, row }: Thing): boolean {
  return stem === "work_units" && publicTypes.has(row["org_type"] ?? "");
}

export function isTwoNew({ stem, row }: Thing): boolean {
  return stem === "work_units" && twoNewTypes.has(row["org_type"] ?? "");
}

export function isCommitteePost({ row }: Link): boolean {
  return committeePosts.has(row["kind"] ?? "");
}

export function isOwnersPost({ row }: Link): boolean {
  return ownersPosts.has(row["kind"] ?? "");
}

export function isOfBranchKind({ row }: Thing): boolean {
  return branchKinds.has(row["kind"] ?? "");
}

export function fieldOf(org: Thing): string {
  return org.row["field"] ?? "";
}

/** Organisations of a place, unit, company or project; of one field, or of any. */
export function orgsOf(day: CityDay, target: string, field?: string): Thing[] {
  return distinct(day.linksTo("org_places", target).map(({ start }) => day.thing(start))).filter(
    (org) => field === undefined || fieldOf(org) === field,
  );
}

export function isSetUpIn(day: CityDay, org: string, target: string | null): boolean {
  return target !== null && day.linksFrom("org_places", org).some(({ end }) => end === target);
}

/** The community that a compound, unit or centre is located in or a grid is part of; null without one on the day. */
export function communityOf(day: CityDay, id: string): string | null {
  const thing = day.thing(id);
  return day.thing(thing && cell(thing.row, "community"))?.id ?? null;
}

export function isRemoved(day: CityDay, company: Thing): boolean {
  const removedOn = cell(company.row, "removed_on");
  return removedOn === null ? company.row["status"] === "REMOVED" : removedOn <= day.on;
}

/** Services of companies in business whose contract, if it has a last day, has not run out. */
export function servicesOf(day: CityDay, compound: string): Link[] {
  return day.linksTo("service_contracts", compound).filter(({ start, row }) => {
    const company = day.thing(start);
    return (
      company !== null && !isRemoved(day, company) && (cell(row, "contract_to") ?? "9999-12-31") >= day.on
    );
  });
}

/** Ids of the superiors by active LEADERSHIP. */
export function leadersOf(day: CityDay, org: string): string[] {
  return day
    .linksFrom("subordinations", org)
    .filter(({ row }) => row["kind"] === "LEADERSHIP")
    .map(({ end }) => end);
}

/** All organisations above one, by one or more LEADERSHIP steps. In a cycle an organisation is above itself. */
export function allAbove(day: CityDay, org: string): ReadonlySet<string> {
  const above = new Set<string>();
  const waiting = leadersOf(day, org);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    waiting.push(...leadersOf(day, next));
  }
  return above;
}

/** Public units in which an organisation is the unit-level one: none of its superiors is set up there too. */
export function unitsLedBy(day: CityDay, org: string): Thing[] {
  const leaders = leadersOf(day, org);
  return distinct(day.linksFrom("org_places", org).map(({ end }) => day.thing(end))).filter(
    (unit) => isPublicUnit(unit) && !leaders.some((leader) => isSetUpIn(day, leader, unit.id)),
  );
}

/** `on - max(dates)`, nulls left out; null when all are (rules.md 1.1). */
export function clock(day: CityDay, dates: readonly (string | null)[]): number | null {
  const last = latest(dates);
  return last === null ? null : daysBetween(last, day.on);
}

/** Persons with an active relationship of the file to this end, each once. */
export function personsTo(day: CityDay, stem: string, end: string, counts: (link: Link) => boolean): Thing[] {
  return distinct(
    day
      .linksTo(stem, end)
      .filter(counts)
      .map(({ start }) => day.thing(start)),
  );
}

export function distinct(things: readonly (Thing | null)[]): Thing[] {
  return [...new Set(things.filter((thing) => thing !== null))];
}
