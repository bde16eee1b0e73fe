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
import { compound, covers, grid, instructs, livesIn, org, setUpIn, someone } from "./small-rows.ts";

const needed = ["places", "compounds", "party_orgs", "org_places"];
const shown = ["people", "residences", "instructors"];
const city = new SmallCity("9801", [...needed, ...shown]);
const { home } = city;
const bare = city.id("BARE");
const places: OrganisedPlaces = { city, field: "COMPOUND", otherField: "COMMUNITY", kind: "COMPOUND" };
const { orgs, places: setUps } = organisationRows(places);

/** Members of the bare compound: 1 and 2 live there, the others are no members, have left or not yet come. */
const people = [
  someone(city.person(1), home.street),
  someone(city.person(2), home.street, { party_status: "PROBATIONARY" }),
  someone(city.person(3), home.street, { party_status: "NONE" }),
  someone(city.person(4), home.street),
  someone(city.person(5), home.street),
  someone(city.person(6), home.street, { party_status: "NONE" }),
  someone(city.person(7), home.street, { party_status: "NONE" }),
];
const residences = [
  livesIn(city.person(1), bare, "2020-02-01", "2022-01-01"),
  livesIn(city.person(1), bare, "2021-02-01"),
  livesIn(city.person(2), bare, "2021-12-31"),
  livesIn(city.person(3), bare, "2020-02-01"),
  livesIn(city.person(4), bare, "2020-02-01", "2021-12-31"),
  livesIn(city.person(5), bare, "2022-01-01"),
];

export const g01: RuleWorld = {
  rule: "G01",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        compound(bare, home.community, { households: "120" }),
        ...organised.map((name) => compound(city.id(name), home.community)),
        compound(city.id("LATER"), home.community, later),
        compound(city.id("GONE"), home.community, gone("abolished_on")),
        compound(city.id("UNBUILT"), home.community, { built_year: "2022" }),
        compound(city.id("BUILT"), home.community, { built_year: "2021" }),
        compound(city.id("GRID-FIELD"), home.community),
        compound(city.id("SILENT"), city.silent.community),
        compound(city.id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          compound(city.id(`NO-${stem}`), community, { households: "50" }),
          compound(city.id(`BRANCH-NO-${stem}`), community),
        ]),
      )
      .row(
        "party_orgs",
        ...orgs,
        org(city.id("GRID-BRANCH"), "GRID", home.community),
        org(city.id("BRANCH"), "COMPOUND", home.community),
      )
      .row(
        "org_places",
        ...setUps,
        setUpIn(city.id("GRID-BRANCH"), "COMPOUND", city.id("GRID-FIELD"), "2020-02-01"),
        setUpIn(city.id("GRID-BRANCH"), "GRID", city.id("GRID"), "2020-02-01"),
        setUpIn(city.id("BRANCH"), "COMPOUND", city.id("SILENT"), "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          setUpIn(city.id("BRANCH"), "COMPOUND", city.id(`BRANCH-NO-${stem}`), "2020-02-01"),
        ]),
      )
      .row("grids", grid(city.id("GRID"), `${home.community}001`))
      .row("grid_compounds", covers(city.id("GRID"), bare, "2020-02-01"))
      .row("people", ...people)
      .row("residences", ...residences)
      .row(
        "instructors",
        instructs(city.person(6), "COMPOUND", bare, "2020-02-01", "2021-07-01"),
        instructs(city.person(7), "COMPOUND", bare, "2021-07-01"),
        instructs(city.person(6), "COMPOUND", city.id("LAPSED"), "2020-02-01", "2021-12-31"),
      ),
  cases: [
    gap(bare, "a compound without a branch is a gap, and the members who live there are counted once", {
      severity: "HIGH",
      evidence: {
        households: 120,
        community: home.community,
        membersLiving: 2,
        fullMembersLiving: 1,
        instructor: city.person(7),
      },
      near: [
        { code: "GRID_BRANCH", nodeId: city.id("GRID-BRANCH") },
        { code: "INSTRUCTOR", nodeId: city.person(7) },
      ],
      notNear: ["LAST_BRANCH"],
    }),
    gap(city.id("LAPSED"), "an instructor whose last day was yesterday is none", {
      evidence: { instructor: null, membersLiving: 0, fullMembersLiving: 0, households: null },
      near: [{ code: "LAST_BRANCH", nodeId: city.id("ORG-LAPSED"), endedOn: "2021-07-01" }],
      notNear: ["INSTRUCTOR", "GRID_BRANCH"],
    }),
    gap(city.id("FOUNDED"), "the last branch is named with the day of its dissolution", {
      near: [{ code: "LAST_BRANCH", nodeId: city.id("ORG-FOUNDED"), endedOn: "2021-06-01" }],
    }),
    ...organisationCases(places),
    gap(city.id("GRID-FIELD"), "a grid branch set up in the compound is no compound branch"),
    ...lifeCases(city, gap),
    noRow(city.id("UNBUILT"), "a compound built next year is not there"),
    gap(city.id("UNBUILT"), "it is there on the first day of the year it is built", { on: "2022-01-01" }),
    gap(city.id("BUILT"), "a compound built this year is there"),
    met(city.id("FROM-AFAR"), "a branch outside what the viewer may see counts", { scope: [home.community] }),
    noRow(bare, "a compound outside what the viewer may see has no row", { scope: [home.nextCommunity] }),
    unknown(
      city.id("SILENT"),
      "where no source covers nobody knows, though a branch of a covered place is set up",
    ),
    gap(city.id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(city.id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    gap(bare, "on the first day of a source its word holds", { on: "2020-01-01" }),
    unknown(bare, "the day before its first day nobody knows", { on: "2019-12-31" }),
    ...unknownWithout(needed, city, (stem) => city.id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(city.id(`BRANCH-NO-${stem}`), `a branch does not make it known where ${stem} is not covered`),
    ),
    gap(city.id("NO-people"), "members nobody told of are no figure", {
      evidence: { membersLiving: null, fullMembersLiving: null, households: 50 },
    }),
    gap(city.id("NO-residences"), "residences nobody told of are no figure", {
      evidence: { membersLiving: null, fullMembersLiving: null },
    }),
    gap(city.id("NO-instructors"), "an instructor nobody told of changes no verdict", {
      evidence: { instructor: null, membersLiving: 0 },
    }),
    met(city.id("BRANCH-NO-residences"), "a compound with a branch is met where residences are not covered"),
  ],
};
