import { daysBetween, plusYears, yearOf } from "../calendar.ts";
import type { CityDay } from "../notions/city-day.ts";
import { cell, numberIn, type Thing } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { and, compare, or, type Truth } from "../notions/truth.ts";
import { clock, fieldOf, isFullMember, isOfBranchKind, personsTo } from "../notions/words.ts";

export const g38: Law = {
  rule: "G38",
  judge: (day) =>
    eachJudged(
      day.things("party_orgs").filter(({ row }) => row["kind"] !== "PARTY_GROUP"),
      (subject) => judged(day, { subject, needs: [], kinds: faultsOf(day, subject) }),
    ),
};

function faultsOf(day: CityDay, org: Thing): FaultKind[] {
  const elected = isElected(org);
  const end = endOf(org);
  const left = end === null ? null : daysBetween(day.on, end);
  const secretaries = personsTo(day, "posts", org.id, ({ row }) => row["kind"] === "SECRETARY");
  const kind = (name: string, holds: Truth, needs: readonly string[]): FaultKind => {
    const severity = name === "TERM_YEARS" || name === "APPROACHING" ? "LOW" : "HIGH";
    return { name, holds, needs, severity, proven: true };
  };
  const takesPart = (person: string): boolean =>
    ["memberships", "participations"].some((stem) =>
      day.linksFrom(stem, person).some(({ end }) => end === org.id),
    );
  const isNew = (person: Thing): Truth =>
    compare(numberIn(person.row, "joined_year"), 1, (joined, years) => yearOf(day.on) - joined < years);
  const outsider = kind(
    "OUTSIDER",
    secretaries.some(({ id }) => !takesPart(id)),
    ["posts", "memberships", "participations"],
  );
  return [
    ...(elected
      ? [
          kind(
            "EXPIRED",
            compare(left, 0, (days, none) => days < none),
            [],
          ),
        ]
      : []),
    kind("VACANT", secretaries.length === 0 && isVacantTooLong(day, org), ["posts"]),
    ...(elected ? [kind("EXTENDED", isOverextended(org), [])] : []),
    kind(
      "NOT_FULL",
      secretaries.some((person) => !isFullMember(person)),
      ["posts", "people"],
    ),
    ...(isOfBranchKind(org) ? [outsider] : []),
    kind("NEWCOMER", or(secretaries.map(isNew)), ["posts", "people"]),
    ...(elected ? [kind("TERM_YEARS", hasOtherTerm(org), [])] : []),
    ...(elected ? [kind("APPROACHING", isApproaching(left, org), [])] : []),
  ];
}

function isElected(org: Thing): boolean {
  const isOfKind =
    isOfBranchKind(org) || ["GENERAL_BRANCH", "PARTY_COMMITTEE"].includes(org.row["kind"] ?? "");
  return isOfKind && !["CITY", "DISTRICT"].includes(fieldOf(org));
}

function termEndOf({ row }: Thing): string | null {
  const electedOn = cell(row, "last_elected_on");
  const years = numberIn(row, "term_years");
  return electedOn === null || years === null ? null : plusYears(electedOn, years);
}

function endOf(org: Thing): string | null {
  return cell(org.row, "extension_until") ?? termEndOf(org);
}

function isOverextended(org: Thing): Truth {
  const until = cell(org.row, "extension_until");
  return until !== null && compare(until, termEndOf(org), (until, end) => daysBetween(end, until) > 365);
}

function isVacantTooLong(day: CityDay, { id, row }: Thing): boolean {
  const ended = day.facts
    .links("posts")
    .filter((post) => post.end === id && post.row["kind"] === "SECRETARY" && post.to <= day.on)
    .map(({ to }) => to);
  const days = clock(day, [cell(row, "founded_on"), ...ended]);
  return days === null || days > 30;
}

function hasOtherTerm(org: Thing): Truth {
  const isOfCommunity = ["COMMUNITY", "GRID", "COMPOUND"].includes(fieldOf(org));
  const expected = isOfCommunity || org.row["kind"] === "PARTY_COMMITTEE" ? 5 : 3;
  return compare(numberIn(org.row, "term_years"), expected, (years, norm) => years !== norm);
}

function isApproaching(left: number | null, { row }: Thing): Truth {
  return and([
    compare(left, 180, (days, warn) => days >= 0 && days <= warn),
    cell(row, "election_planned_on") === null,
  ]);
}
