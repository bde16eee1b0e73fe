import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, livesIn, org, type Row, setUpIn, someone, unit, withOrg, worksFor } from "./small-rows.ts";

const needed = ["places", "party_orgs", "org_places"];
const forSeverity = ["people", "memberships", "residences", "employments"];
const city = new SmallCity("9803", [...needed, ...forSeverity, "participations"]);
const { home } = city;
const functional: Row = { substantive: "否" };
const branch = city.id("FUNCTIONAL");
const elsewhere = city.id("ELSEWHERE");
const gardens = city.id("GARDENS");

/** Who could transfer to the branch of the gardens: 1 to 3, and 4 from 2021-10-01; 2 and 4 move away before winter. */
const people = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 11].map((number) => someone(city.person(number), home.street)),
  someone(city.person(10), home.street, { party_status: "PROBATIONARY" }),
];
const residences = [
  ...[1, 3, 5, 6, 7, 9, 10, 11].map((number) => livesIn(city.person(number), gardens, "2020-02-01")),
  livesIn(city.person(2), gardens, "2020-02-01", "2021-11-01"),
  livesIn(city.person(4), gardens, "2020-02-01", "2021-12-01"),
  livesIn(city.person(1), city.id("TERRACE"), "2020-02-01"),
  livesIn(city.person(8), gardens, "2020-02-01", "2021-06-01"),
];
const memberships = [
  ...[1, 2, 3, 5, 8, 10].map((number) => withOrg(city.person(number), elsewhere, "2020-02-01")),
  withOrg(city.person(4), elsewhere, "2021-10-01"),
  withOrg(city.person(6), branch, "2020-02-01"),
  withOrg(city.person(7), elsewhere, "2020-02-01", "2021-06-01"),
  withOrg(city.person(11), city.id("DISSOLVED-ELSEWHERE"), "2020-02-01"),
];
const employments = [
  worksFor(city.person(2), "WORK_UNIT", city.id("OFFICE"), "2020-02-01", "2021-03-01"),
  worksFor(city.person(3), "WORK_UNIT", city.id("CLOSED-OFFICE"), "2020-02-01"),
  worksFor(city.person(5), "WORK_UNIT", city.id("OFFICE"), "2020-02-01"),
];

/** Three full members who could transfer, in a district that lacks one file. */
const lackingPeople = (first: number): number[] => [first, first + 1, first + 2];
const firstOf = (stem: string): number =>
  100 + 10 * [...needed, ...forSeverity, "participations"].indexOf(stem);

export const g03: RuleWorld = {
  rule: "G03",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        compound(gardens, home.community),
        compound(city.id("TERRACE"), home.community),
        compound(city.id("GONE-COMPOUND"), home.community, { abolished_on: "2021-09-01" }),
        compound(city.id("SILENT-COMPOUND"), city.silent.community),
        ...city.eachLacking(({ community }, stem) => [compound(city.id(`HOME-${stem}`), community)]),
      )
      .row(
        "work_units",
        unit(city.id("OFFICE"), "TWO_NEW_ECONOMIC", home.community),
        unit(city.id("CLOSED-OFFICE"), "TWO_NEW_ECONOMIC", home.community, { abolished_on: "2021-03-01" }),
      )
      .row(
        "party_orgs",
        org(branch, "COMPOUND", home.community, functional),
        org(city.id("SUBSTANTIVE"), "COMPOUND", home.community, { substantive: "是" }),
        org(city.id("UNTOLD"), "COMPOUND", home.community),
        org(city.id("TWO-PLACES"), "COMPOUND", home.community, functional),
        org(city.id("NEW"), "COMPOUND", home.community, {
          ...functional,
          founded_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
        org(city.id("LAPSED"), "COMPOUND", home.community, functional),
        org(city.id("HOMELESS"), "COMPOUND", home.community, functional),
        org(city.id("IN-GONE"), "COMPOUND", home.community, functional),
        org(city.id("GRID-FIELD"), "GRID", home.community),
        org(elsewhere, "TWO_NEW", home.community),
        org(city.id("DISSOLVED-ELSEWHERE"), "TWO_NEW", home.community, { dissolved_on: "2021-03-01" }),
        org(city.id("SILENT"), "COMPOUND", city.silent.community, functional),
        org(city.id("SILENT-GRID"), "GRID", city.silent.community),
        org(city.id("SILENT-DISSOLVED"), "COMPOUND", city.silent.community, {
          ...functional,
          dissolved_on: "2021-03-01",
        }),
        ...city.eachLacking(({ community }, stem) => [
          org(city.id(`NO-${stem}`), "COMPOUND", community, functional),
          org(city.id(`UNPLACED-NO-${stem}`), "COMPOUND", community, functional),
          org(city.id(`OTHER-NO-${stem}`), "TWO_NEW", community),
        ]),
      )
      .row(
        "org_places",
        setUpIn(branch, "COMPOUND", gardens, "2020-02-01"),
        setUpIn(city.id("SUBSTANTIVE"), "COMPOUND", gardens, "2020-02-01"),
        setUpIn(city.id("UNTOLD"), "COMPOUND", gardens, "2020-02-01"),
        setUpIn(city.id("TWO-PLACES"), "COMPOUND", gardens, "2020-02-01"),
        setUpIn(city.id("TWO-PLACES"), "COMPOUND", city.id("TERRACE"), "2020-02-01"),
        setUpIn(city.id("NEW"), "COMPOUND", gardens, "2020-02-01"),
        setUpIn(city.id("LAPSED"), "COMPOUND", gardens, "2020-02-01", "2021-07-01"),
        setUpIn(city.id("IN-GONE"), "COMPOUND", city.id("GONE-COMPOUND"), "2020-02-01"),
        setUpIn(city.id("SILENT"), "COMPOUND", city.id("SILENT-COMPOUND"), "2020-02-01"),
        setUpIn(city.id("GRID-FIELD"), "COMPOUND", gardens, "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          setUpIn(city.id(`NO-${stem}`), "COMPOUND", city.id(`HOME-${stem}`), "2020-02-01"),
        ]),
      )
      .row("people", ...people)
      .row("residences", ...residences)
      .row("memberships", ...memberships)
      .row("employments", ...employments)
      .row("participations", withOrg(city.person(5), branch, "2020-02-01"))
      .row("participations", withOrg(city.person(9), branch, "2020-02-01", "2021-12-31"))
      .row(
        "people",
        ...city.eachLacking(({ street }, stem) =>
          lackingPeople(firstOf(stem)).map((number) => someone(city.person(number), street)),
        ),
      )
      .row(
        "residences",
        ...city.eachLacking((_, stem) =>
          lackingPeople(firstOf(stem)).map((number) =>
            livesIn(city.person(number), city.id(`HOME-${stem}`), "2020-02-01"),
          ),
        ),
      )
      .row(
        "memberships",
        ...city.eachLacking((_, stem) =>
          lackingPeople(firstOf(stem)).map((number) =>
            withOrg(city.person(number), city.id(`OTHER-NO-${stem}`), "2020-02-01"),
          ),
        ),
      ),
  cases: [
    gap(branch, "a functional branch with three full members who could transfer is a gap of high severity", {
      on: "2021-09-30",
      severity: "HIGH",
      evidence: { compound: gardens, eligible: 3, members: 1, participants: 2 },
      near: [{ code: "MEMBERS_HERE" }, { code: "WITH_ELIGIBLE" }],
    }),
    gap(branch, "who has a relation elsewhere from the day could transfer on that day", {
      on: "2021-10-01",
      severity: "HIGH",
      evidence: { eligible: 4 },
    }),
    gap(branch, "who takes part no longer from today is not counted today", {
      evidence: { participants: 1 },
    }),
    gap(branch, "three are enough on the day before the second of them moves", {
      on: "2021-11-30",
      severity: "HIGH",
      evidence: { eligible: 3 },
    }),
    gap(branch, "with two who could transfer the severity is medium", {
      on: "2021-12-01",
      severity: "MEDIUM",
      evidence: { eligible: 2 },
    }),
    gap(branch, "with a lower limit two are enough for high severity", {
      severity: "HIGH",
      settings: { "branch.minFull": 2 },
    }),
    gap(branch, "with a higher limit four are not enough", {
      on: "2021-10-01",
      severity: "MEDIUM",
      settings: { "branch.minFull": 5 },
    }),
    gap(
      city.id("TWO-PLACES"),
      "a member with homes in both its places counts once, as one who belongs next door",
      {
        severity: "HIGH",
        evidence: { eligible: 3 },
      },
    ),
    met(city.id("SUBSTANTIVE"), "a branch with substance is met"),
    unknown(city.id("UNTOLD"), "nothing said of its substance is unknown"),
    gap(city.id("NEW"), "a branch counts on the day it is founded", { on: "2021-03-01" }),
    noRow(city.id("NEW"), "the day before it does not exist", { on: "2021-02-28" }),
    gap(city.id("NEW"), "the day before its dissolution it counts", { on: "2021-08-31" }),
    noRow(city.id("NEW"), "on the day of its dissolution it does not exist", { on: "2021-09-01" }),
    gap(city.id("LAPSED"), "the day before it leaves its compound it counts", { on: "2021-06-30" }),
    noRow(city.id("LAPSED"), "an organisation that has left its compound is no compound branch", {
      on: "2021-07-01",
    }),
    noRow(city.id("HOMELESS"), "an organisation set up nowhere is no compound branch"),
    gap(city.id("IN-GONE"), "the day before its compound is abolished a branch counts", { on: "2021-08-31" }),
    noRow(city.id("IN-GONE"), "a branch of a compound that no longer exists is none", { on: "2021-09-01" }),
    noRow(city.id("GRID-FIELD"), "a grid branch set up in a compound is no compound branch"),
    unknown(city.id("SILENT"), "where no source covers nobody knows"),
    noRow(city.id("SILENT-GRID"), "its own field puts an organisation out where no source covers"),
    noRow(city.id("SILENT-DISSOLVED"), "its own dissolution puts it out where no source covers"),
    unknown(branch, "the day before the source's first day nobody knows", { on: "2019-12-31" }),
    ...unknownWithout(needed, city, (stem) => city.id(`NO-${stem}`)),
    unknown(city.id("UNPLACED-NO-org_places"), "where places of branches are not covered it may be one"),
    noRow(city.id("UNPLACED-NO-people"), "where they are covered it is none"),
    ...forSeverity.map((stem) =>
      gap(city.id(`NO-${stem}`), `where ${stem} is not covered the severity is medium`, {
        severity: "MEDIUM",
        evidence: { eligible: null },
      }),
    ),
    gap(city.id("NO-participations"), "participations nobody told of are no figure", {
      severity: "HIGH",
      evidence: { eligible: 3, participants: null },
    }),
  ],
};
