import { daysBetween } from "../calendar.ts";
import type { CityDay } from "./city-day.ts";
import type { Link, Thing } from "./city-facts.ts";
import { type Judgement, judged, unknown, type FaultKind } from "./judgement.ts";
import { communityOf, isMember, isPublicUnit, personsTo } from "./words.ts";

export const checkInFiles = ["work_units", "people", "employments", "residences", "compounds", "check_ins"];

/** A member who works for a public unit and lives in a compound of a community (rules.md 1.2). */
export interface InServiceMember {
  readonly person: Thing;
  /** Active residences in a compound with a community. */
  readonly residences: readonly Link[];
  readonly checkIns: readonly Link[];
  readonly isSettled: boolean;
}

export function inServiceMembersOf(day: CityDay, unit: string): InServiceMember[] {
  return personsTo(day, "employments", unit, () => true)
    .filter((person) => isMember(person) && person.row["in_service"] === "true")
    .map((person) => {
      const residences = day
        .linksFrom("residences", person.id)
        .filter(({ end }) => communityOf(day, end) !== null);
      const works = day.linksFrom("employments", person.id).filter(({ end }) => end === unit);
      return {
        person,
        residences,
        checkIns: day.linksFrom("check_ins", person.id),
        isSettled: works.some((work) => residences.some((home) => isSettledPair(day, work, home))),
      };
    })
    .filter(({ residences }) => residences.length > 0);
}

/** Finer point 1: settled when one pair of work and residence is; exactly 90 days is not yet. */
function isSettledPair(day: CityDay, work: Link, home: Link): boolean {
  return daysBetween(work.from > home.from ? work.from : home.from, day.on) > 90;
}

/** The verdict of a rule of G22 to G25 for a public unit with in-service members; null: out. */
export function judgedUnit(
  day: CityDay,
  subject: Thing,
  faults: (members: readonly InServiceMember[]) => {
    readonly kinds: readonly FaultKind[];
    readonly needs: readonly string[];
    readonly headline?: number;
  },
): Judgement | null {
  if (!isPublicUnit(subject)) return null;
  const members = inServiceMembersOf(day, subject.id);
  if (members.length > 0) return judged(day, { subject, ...faults(members) });
  return isPutOut(day, subject) ? null : unknown;
}

/** Covered facts say of everybody who works there that he or she is no in-service member (rules.md 1.4). */
function isPutOut(day: CityDay, { id, stem, areaCode }: Thing): boolean {
  const tells = (file: string): boolean => day.covers(["places", stem, file], areaCode);
  if (!tells("employments")) return false;
  return activeIn(day, "employments")
    .filter(({ end }) => end === id)
    .every(({ start }) => {
      const person = day.thing(start);
      const isOfMember = person !== null && isMember(person) && person.row["in_service"] === "true";
      const homes = activeIn(day, "residences").filter((home) => home.start === start);
      const mayBeHome = homes.some(({ end }) => !tells("compounds") || communityOf(day, end) !== null);
      return (!isOfMember && tells("people")) || (!mayBeHome && tells("residences"));
    });
}

/** Active rows, whether or not their ends are there: an end may be told by a file that is not covered. */
function activeIn(day: CityDay, stem: string): Link[] {
  return day.facts.links(stem).filter((link) => day.isActive(link));
}
