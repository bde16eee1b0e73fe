import {
  gone,
  later,
  lifeCases,
  type OrganisedPlaces,
  organisationCases,
  organisationRows,
  organised,
} from "./comings-and-goings.ts";
import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, instructs, livesIn, org, setUpIn, someone } from "./small-rows.ts";

const needed = ["places", "compounds", "party_orgs", "org_places", "instructors"];
const city = new SmallCity("9802", [...needed, "residences"]);
const { home } = city;
const places: OrganisedPlaces = { city, field: "COMPOUND", otherField: "GRID", kind: "COMPOUND" };
const { orgs, places: setUps } = organisationRows(places);
const instructor = city.person(1);
const second = city.person(2);
const compounds = ["BARE", "INSTRUCTED", "TWO-INSTRUCTORS", "BOTH", "ENDED-BOTH", "TO-COME", "OPEN-END"];

export const g02: RuleWorld = {
  rule: "G02",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        ...[...compounds, ...organised].map((name) => compound(city.id(name), home.community)),
        compound(city.id("LATER"), home.community, later),
        compound(city.id("GONE"), home.community, gone("abolished_on")),
        compound(city.id("UNBUILT"), home.community, { built_year: "2022" }),
        compound(city.id("SILENT"), city.silent.community),
        compound(city.id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          compound(city.id(`NO-${stem}`), community),
          compound(city.id(`BRANCH-NO-${stem}`), community),
          compound(city.id(`INSTRUCTOR-NO-${stem}`), community),
        ]),
      )
      .row(
        "party_orgs",
        ...orgs,
        org(city.id("BRANCH"), "COMPOUND", home.community),
        org(city.id("DISSOLVED"), "COMPOUND", home.community, { dissolved_on: "2021-05-01" }),
      )
      .row(
        "org_places",
        ...setUps,
        setUpIn(city.id("BRANCH"), "COMPOUND", city.id("BOTH"), "2020-02-01"),
        setUpIn(city.id("BRANCH"), "COMPOUND", city.id("ENDED-BOTH"), "2020-02-01", "2021-03-01"),
        setUpIn(city.id("DISSOLVED"), "COMPOUND", city.id("OPEN-END"), "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          setUpIn(city.id("BRANCH"), "COMPOUND", city.id(`BRANCH-NO-${stem}`), "2020-02-01"),
        ]),
      )
      .row("people", someone(instructor, home.street), someone(second, home.street))
      .row("residences", livesIn(second, city.id("BARE"), "2020-02-01"))
      .row(
        "instructors",
        instructs(instructor, "COMPOUND", city.id("INSTRUCTED"), "2021-01-10", "2021-06-01"),
        instructs(instructor, "COMPOUND", city.id("TWO-INSTRUCTORS"), "2020-02-01", "2021-06-01"),
        instructs(second, "COMPOUND", city.id("TWO-INSTRUCTORS"), "2021-05-01"),
        instructs(instructor, "COMPOUND", city.id("BOTH"), "2020-02-01"),
        instructs(instructor, "COMPOUND", city.id("ENDED-BOTH"), "2020-02-01", "2021-12-31"),
        instructs(instructor, "COMPOUND", city.id("TO-COME"), "2022-01-01", "2022-06-01"),
        ...city.eachLacking((_, stem) => [
          instructs(instructor, "COMPOUND", city.id(`INSTRUCTOR-NO-${stem}`), "2020-02-01"),
        ]),
      ),
  cases: [
    gap(city.id("BARE"), "neither branch nor instructor is a critical gap without a deadline", {
      severity: "CRITICAL",
      evidence: {
        coverageEndedOn: null,
        dueOn: null,
        instructor: null,
        community: home.community,
        membersLiving: 1,
        fullMembersLiving: 1,
      },
      notNear: ["LAST_BRANCH", "LAST_INSTRUCTOR"],
    }),
    met(city.id("INSTRUCTED"), "an instructor is enough from the first day", { on: "2021-01-10" }),
    gap(city.id("INSTRUCTED"), "the day before there is none", { on: "2021-01-09" }),
    met(city.id("INSTRUCTED"), "the day before the end of the assignment it holds", { on: "2021-05-31" }),
    gap(
      city.id("INSTRUCTED"),
      "the gap stands from the first day, and the next instructor is due in thirty",
      {
        on: "2021-06-01",
        severity: "CRITICAL",
        evidence: { coverageEndedOn: "2021-06-01", dueOn: "2021-07-01", instructor: null },
        near: [{ code: "LAST_INSTRUCTOR", nodeId: instructor, endedOn: "2021-06-01" }],
        notNear: ["LAST_BRANCH"],
      },
    ),
    gap(city.id("INSTRUCTED"), "another deadline moves the day due, not the gap", {
      on: "2021-06-01",
      evidence: { dueOn: "2021-06-11" },
      settings: { "instructor.graceDays": 10 },
    }),
    met(city.id("TWO-INSTRUCTORS"), "the second of two overlapping instructors is enough"),
    met(city.id("BOTH"), "a branch and an instructor together are met"),
    gap(city.id("ENDED-BOTH"), "covered until the later of the two ends", {
      evidence: { coverageEndedOn: "2021-12-31", dueOn: "2022-01-30" },
      near: [
        { code: "LAST_INSTRUCTOR", nodeId: instructor, endedOn: "2021-12-31" },
        { code: "LAST_BRANCH", nodeId: city.id("BRANCH"), endedOn: "2021-03-01" },
      ],
    }),
    met(city.id("ENDED-BOTH"), "the instructor still covers when the branch has ended", { on: "2021-12-30" }),
    gap(
      city.id("OPEN-END"),
      "a dissolved branch covered until its dissolution, though its place has no end",
      {
        evidence: { coverageEndedOn: "2021-05-01", dueOn: "2021-05-31" },
        near: [{ code: "LAST_BRANCH", nodeId: city.id("DISSOLVED"), endedOn: "2021-05-01" }],
      },
    ),
    gap(
      city.id("TO-COME"),
      "an instructor who comes tomorrow covers nothing today, and has not covered until",
      {
        evidence: { coverageEndedOn: null, dueOn: null },
      },
    ),
    met(city.id("TO-COME"), "and tomorrow covers", { on: "2022-01-01" }),
    ...organisationCases(places),
    ...lifeCases(city, gap),
    noRow(city.id("UNBUILT"), "a compound built next year is not there"),
    unknown(city.id("SILENT"), "where no source covers nobody knows"),
    gap(city.id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(city.id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => city.id(`NO-${stem}`)),
    ...needed.flatMap((stem) => [
      unknown(city.id(`BRANCH-NO-${stem}`), `a branch does not make it known where ${stem} is not covered`),
      unknown(
        city.id(`INSTRUCTOR-NO-${stem}`),
        `an instructor does not make it known where ${stem} is not covered`,
      ),
    ]),
    gap(city.id("NO-residences"), "residences nobody told of are no figure and change no verdict", {
      evidence: { membersLiving: null, fullMembersLiving: null },
    }),
  ],
};
