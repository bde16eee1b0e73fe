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
import { compound, covers, grid, livesIn, org, type Row, setUpIn, someone } from "./small-rows.ts";

const needed = ["places", "grids", "party_orgs", "org_places"];
const forSeverity = ["grid_compounds", "people", "residences"];
const stems = [...needed, ...forSeverity];
const city = new SmallCity("9804", stems);
const { home } = city;
const places: OrganisedPlaces = { city, field: "GRID", otherField: "COMPOUND", kind: "GRID" };
const { orgs, places: setUps } = organisationRows(places);
const three = city.id("THREE");
const names = ["BARE", "THREE", "SHARING", ...organised];
const gridCode = (index: number, community = home.community): string =>
  `${community}${String(index + 1).padStart(3, "0")}`;
const gridNamed = (name: string, code: string, more: Row = {}): Row => grid(city.id(name), code, more);
const firstOf = (stem: string): number => 100 + 10 * stems.indexOf(stem);
const lackingPeople = (stem: string): number[] => [0, 1, 2].map((index) => firstOf(stem) + index);

export const g04: RuleWorld = {
  rule: "G04",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "grids",
        ...names.map((name, index) => gridNamed(name, gridCode(index), { households: "300" })),
        gridNamed("LATER", gridCode(0, home.nextCommunity), later),
        gridNamed("GONE", gridCode(1, home.nextCommunity), gone("abolished_on")),
        gridNamed("NEIGHBOUR", gridCode(2, home.nextCommunity)),
        gridNamed("BESIDE", gridCode(3, home.nextCommunity)),
        gridNamed("SILENT", gridCode(0, city.silent.community)),
        gridNamed("FORMER", gridCode(0, city.former.community)),
        ...city.eachLacking(({ community }, stem) => [gridNamed(`NO-${stem}`, gridCode(0, community))]),
        ...city.eachLacking(({ community }, stem) => [
          gridNamed(`BRANCH-NO-${stem}`, gridCode(1, community)),
        ]),
      )
      .row(
        "compounds",
        compound(city.id("HOUSES"), home.community),
        compound(city.id("MORE-HOUSES"), home.community),
        compound(city.id("GONE-HOUSES"), home.community, { abolished_on: "2021-09-01" }),
        compound(city.id("OTHER-HOUSES"), home.community),
        ...city.eachLacking(({ community }, stem) => [compound(city.id(`HOUSES-${stem}`), community)]),
      )
      .row(
        "grid_compounds",
        covers(three, city.id("HOUSES"), "2020-02-01"),
        covers(three, city.id("MORE-HOUSES"), "2021-06-01"),
        covers(three, city.id("MORE-HOUSES"), "2021-07-01"),
        covers(three, city.id("GONE-HOUSES"), "2020-02-01"),
        covers(three, city.id("OTHER-HOUSES"), "2020-02-01", "2021-06-01"),
        covers(city.id("SHARING"), city.id("HOUSES"), "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          covers(city.id(`NO-${stem}`), city.id(`HOUSES-${stem}`), "2020-02-01"),
        ]),
      )
      .row(
        "people",
        ...[1, 2, 3, 6, 7].map((number) => someone(city.person(number), home.street)),
        someone(city.person(4), home.street, { party_status: "PROBATIONARY" }),
        someone(city.person(5), home.street, { party_status: "NONE" }),
        ...city.eachLacking(({ street }, stem) =>
          lackingPeople(stem).map((number) => someone(city.person(number), street)),
        ),
      )
      .row(
        "residences",
        livesIn(city.person(1), city.id("HOUSES"), "2020-02-01"),
        livesIn(city.person(1), city.id("MORE-HOUSES"), "2020-02-01"),
        livesIn(city.person(2), city.id("HOUSES"), "2020-02-01"),
        livesIn(city.person(3), city.id("MORE-HOUSES"), "2020-02-01", "2021-11-01"),
        livesIn(city.person(4), city.id("HOUSES"), "2020-02-01"),
        livesIn(city.person(5), city.id("HOUSES"), "2020-02-01"),
        livesIn(city.person(6), city.id("GONE-HOUSES"), "2020-02-01"),
        livesIn(city.person(7), city.id("OTHER-HOUSES"), "2020-02-01"),
        ...city.eachLacking((_, stem) =>
          lackingPeople(stem).map((number) =>
            livesIn(city.person(number), city.id(`HOUSES-${stem}`), "2020-02-01"),
          ),
        ),
      )
      .row(
        "party_orgs",
        ...orgs,
        org(city.id("BRANCH"), "GRID", home.nextCommunity),
        org(city.id("HOUSES-BRANCH"), "COMPOUND", home.community),
      )
      .row(
        "org_places",
        ...setUps,
        setUpIn(city.id("BRANCH"), "GRID", city.id("NEIGHBOUR"), "2020-02-01"),
        setUpIn(city.id("HOUSES-BRANCH"), "COMPOUND", city.id("HOUSES"), "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          setUpIn(city.id("BRANCH"), "GRID", city.id(`BRANCH-NO-${stem}`), "2020-02-01"),
        ]),
      ),
  cases: [
    gap(city.id("BARE"), "a grid that covers nothing is a gap of medium severity", {
      severity: "MEDIUM",
      evidence: { fullMembers: 0, households: 300, community: home.community },
      notNear: ["LAST_BRANCH", "COMPOUND_BRANCH"],
    }),
    gap(three, "three full members make it high, each counted once whatever homes and covers overlap", {
      on: "2021-10-31",
      severity: "HIGH",
      evidence: { fullMembers: 3 },
      near: [{ code: "COMPOUND_BRANCH", nodeId: city.id("HOUSES-BRANCH") }],
    }),
    gap(three, "on the day one of three moves out two are left, of medium severity", {
      on: "2021-11-01",
      severity: "MEDIUM",
      evidence: { fullMembers: 2 },
    }),
    gap(three, "with a lower limit two make it high", {
      severity: "HIGH",
      settings: { "branch.minFull": 2 },
    }),
    gap(three, "while compounds since given up or abolished belong to it, their members count", {
      on: "2021-05-31",
      severity: "HIGH",
      evidence: { fullMembers: 4 },
    }),
    gap(city.id("SHARING"), "a compound of two grids counts in each", { evidence: { fullMembers: 2 } }),
    gap(city.id("BESIDE"), "grids of the community that have a branch are named", {
      evidence: { neighbours: [city.id("NEIGHBOUR")], community: home.nextCommunity, households: null },
      near: [{ code: "NEIGHBOUR_BRANCH", nodeId: city.id("BRANCH") }],
    }),
    gap(city.id("FOUNDED"), "the last branch is named with the day of its dissolution", {
      near: [{ code: "LAST_BRANCH", nodeId: city.id("ORG-FOUNDED"), endedOn: "2021-06-01" }],
    }),
    ...organisationCases(places),
    ...lifeCases(city, gap),
    noRow(three, "a grid outside what the viewer may see has no row", { scope: [home.nextCommunity] }),
    met(city.id("FROM-AFAR"), "a branch outside what the viewer may see counts", { scope: [home.community] }),
    unknown(city.id("SILENT"), "where no source covers nobody knows"),
    gap(city.id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(city.id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    unknown(city.id("BARE"), "before the source's first day nobody knows", { on: "2019-12-31" }),
    ...unknownWithout(needed, city, (stem) => city.id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(city.id(`BRANCH-NO-${stem}`), `a branch does not make it known where ${stem} is not covered`),
    ),
    ...forSeverity.flatMap((stem) => [
      gap(city.id(`NO-${stem}`), `where ${stem} is not covered the severity is medium`, {
        severity: "MEDIUM",
        evidence: { fullMembers: null },
      }),
      met(city.id(`BRANCH-NO-${stem}`), `a grid with a branch is met where ${stem} is not covered`),
    ]),
  ],
};
