import type { CityDay } from "../notions/city-day.ts";
import { numberIn, type Thing } from "../notions/city-facts.ts";
import { cycleOf } from "../notions/cycles.ts";
import {
  type CountedFault,
  eachJudged,
  type FaultKind,
  headlineOf,
  judged,
  type Law,
} from "../notions/judgement.ts";
import { allAbove, isMember, isSetUpIn, leadersOf } from "../notions/words.ts";

export const g30: Law = {
  rule: "G30",
  judge: (day) => {
    const doubled = homesOfDoubled(day);
    return eachJudged(day.things("party_orgs"), (subject) => {
      const faults = faultsOf(day, subject, doubled);
      return judged(day, { subject, needs: [], headline: headlineOf(day, subject, faults), kinds: faults });
    });
  },
};

function faultsOf(day: CityDay, subject: Thing, doubled: readonly string[]): CountedFault[] {
  const leaders = new Set(leadersOf(day, subject.id));
  const checkedIn = new Set(day.linksTo("check_ins", subject.id).map(({ start }) => start));
  const people = [...checkedIn].map((id) => day.thing(id)).filter((person) => person !== null);
  const belonging = people.filter(({ id }) => orgsFor(day, id).has(subject.id));
  const workers = belonging.filter((person) => isCommunityWorker(day, person)).length;
  const inService = belonging.filter(
    (person) => isInService(person) && !isCommunityWorker(day, person),
  ).length;
  const above = allAbove(day, subject.id);
  return [
    fault("A_ORG", "CRITICAL", leaders.size >= 2 ? 1 : 0, ["subordinations"]),
    fault("A_MEMBER", "CRITICAL", doubled.filter((id) => id === subject.id).length, [
      "people",
      "memberships",
    ]),
    fault("B_LEVEL", "HIGH", isLevelWrong(day, subject, leaders) ? 1 : 0, ["subordinations"]),
    fault("C_SAME", inService > 0 ? "LOW" : "INFO", workers + inService, [
      "people",
      "memberships",
      "check_ins",
      "employments",
    ]),
    fault("D_SUBORDINATE", "LOW", people.filter((person) => isBelowOwn(day, person, above)).length, [
      "subordinations",
      "people",
      "memberships",
      "check_ins",
      "employments",
      "org_places",
    ]),
  ];
}

function fault(
  name: string,
  severity: FaultKind["severity"],
  count: number,
  needs: readonly string[],
): CountedFault {
  return { name, severity, count, holds: count > 0, needs, proven: true };
}

function orgsFor(day: CityDay, person: string): ReadonlySet<string> {
  return new Set(day.linksFrom("memberships", person).map(({ end }) => end));
}

/** For each member with relations in two organisations: the one with the latest beginning, or else the larger id. */
function homesOfDoubled(day: CityDay): string[] {
  return day
    .things("people")
    .filter((person) => isMember(person) && orgsFor(day, person.id).size >= 2)
    .map(({ id }) => {
      const relations = day.linksFrom("memberships", id).map(({ from, end }) => `${from} ${end}`);
      return relations.sort().at(-1)?.slice(11) ?? "";
    });
}

function isLevelWrong(day: CityDay, subject: Thing, leaders: ReadonlySet<string>): boolean {
  const cycle = cycleOf(day, subject.id);
  const level = numberIn(subject.row, "level") ?? 0;
  return [...leaders].some((leader) => {
    const theirs = numberIn(day.thing(leader)?.row ?? {}, "level") ?? 0;
    return theirs >= level && !cycle.has(leader);
  });
}

function isInService(person: Thing): boolean {
  return isMember(person) && person.row["in_service"] === "true";
}

function isCommunityWorker(day: CityDay, { id }: Thing): boolean {
  return day.linksFrom("employments", id).some(({ row }) => row["role"] === "COMMUNITY_WORKER");
}

/** Checked in with an organisation under one they belong to, or under one that is set up in their work unit. */
function isBelowOwn(day: CityDay, person: Thing, above: ReadonlySet<string>): boolean {
  const own = orgsFor(day, person.id);
  const units = day
    .linksFrom("employments", person.id)
    .filter(({ row }) => row["employer_kind"] === "WORK_UNIT")
    .map(({ end }) => end);
  return (
    isMember(person) &&
    [...above].some((org) => own.has(org) || units.some((unit) => isSetUpIn(day, org, unit)))
  );
}
