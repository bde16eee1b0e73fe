import {
  type OrganisedPlaces,
  organisationCases,
  organisationRows,
  organised,
} from "./comings-and-goings.ts";
import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import {
  company,
  compound,
  instructs,
  org,
  type Row,
  serves,
  setUpIn,
  someone,
  worksFor,
} from "./small-rows.ts";

const needed = ["places", "property_companies", "party_orgs", "org_places", "instructors"];
const shown = ["service_contracts", "employments"];
const city = new SmallCity("9809", [...needed, ...shown]);
const { home } = city;
const id = (name: string): string => city.id(name);
const places: OrganisedPlaces = { city, field: "PROPERTY", otherField: null, kind: "PROPERTY_COMPANY" };
const { orgs, places: setUps } = organisationRows(places);
const instructor = city.person(1);
const bare = id("BARE");
const teaches = (person: number, target: string, ...period: [string?, string?]): Row =>
  instructs(city.person(person), "PROPERTY", id(target), ...period);
const inCompany = (org: string, company: string, ...period: [string?, string?]): Row =>
  setUpIn(id(org), "PROPERTY_COMPANY", id(company), ...period);

export const g09: RuleWorld = {
  rule: "G09",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "property_companies",
        ...["BARE", "INSTRUCTED", "OVERLAP", "BOTH", "ORGAN-FIELD", ...organised].map((name) =>
          company(id(name), home.street),
        ),
        company(id("REMOVED"), home.street, { status: "REMOVED", removed_on: "2021-06-01" }),
        company(id("YOUNG"), home.street, { established_on: "2021-03-01" }),
        company(id("CLOSED"), home.street, { closed_on: "2021-09-01" }),
        company(id("SILENT"), city.silent.street),
        company(id("SILENT-REMOVED"), city.silent.street, { status: "REMOVED", removed_on: "2021-06-01" }),
        company(id("FORMER"), city.former.street),
        ...city.eachLacking(({ street }, stem) => [
          company(id(`NO-${stem}`), street),
          company(id(`ORG-NO-${stem}`), street),
          company(id(`INSTRUCTED-NO-${stem}`), street),
        ]),
      )
      .row(
        "compounds",
        ...["C1", "C2", "C3"].map((name) => compound(id(name), home.community)),
        compound(id("C-GONE"), home.community, { abolished_on: "2021-06-01" }),
      )
      .row(
        "service_contracts",
        serves(bare, id("C1"), ["2020-02-01", "2021-11-01"]),
        serves(bare, id("C1"), ["2021-10-01"]),
        serves(bare, id("C2"), ["2021-12-31"]),
        serves(bare, id("C3"), ["2020-02-01", "2021-12-31"]),
        serves(bare, id("C-GONE"), ["2020-02-01"]),
      )
      .row(
        "people",
        ...[1, 2, 3, 4].map((number) => someone(city.person(number), home.street)),
        someone(city.person(5), home.street, { party_status: "PROBATIONARY" }),
      )
      .row(
        "employments",
        worksFor(city.person(2), "PROPERTY_COMPANY", bare, "2020-02-01"),
        worksFor(city.person(2), "PROPERTY_COMPANY", bare, "2021-02-01"),
        worksFor(city.person(3), "PROPERTY_COMPANY", bare, "2020-02-01"),
        worksFor(city.person(4), "PROPERTY_COMPANY", bare, "2020-02-01", "2021-12-31"),
        worksFor(city.person(5), "PROPERTY_COMPANY", bare, "2020-02-01"),
      )
      .row(
        "party_orgs",
        ...orgs,
        org(id("BRANCH"), "PROPERTY", home.street),
        org(id("ORGAN-ORG"), "ORGAN", home.street, { kind: "JOINT_BRANCH" }),
      )
      .row(
        "org_places",
        ...setUps,
        inCompany("BRANCH", "BOTH", "2020-02-01", "2021-05-01"),
        inCompany("ORGAN-ORG", "ORGAN-FIELD", "2020-02-01"),
        ...city.eachLacking((_, stem) => [inCompany("BRANCH", `ORG-NO-${stem}`, "2020-02-01")]),
      )
      .row(
        "instructors",
        teaches(1, "INSTRUCTED", "2021-03-01", "2021-06-01"),
        teaches(1, "OVERLAP", "2020-02-01", "2021-06-01"),
        teaches(2, "OVERLAP", "2021-05-01"),
        teaches(1, "BOTH", "2020-02-01", "2021-10-01"),
        ...city.eachLacking((_, stem) => [teaches(1, `INSTRUCTED-NO-${stem}`, "2020-02-01")]),
      ),
  cases: [
    gap(bare, "a company with neither is a gap, with what it serves and who works there counted once", {
      severity: "HIGH",
      evidence: { compounds: 2, fullMembers: 2, lastInstructorUntil: null },
      notNear: ["LAST_INSTRUCTOR", "LAST_ORG"],
    }),
    met(id("INSTRUCTED"), "an instructor is enough from the first day", { on: "2021-03-01" }),
    gap(id("INSTRUCTED"), "not on the day before", { on: "2021-02-28" }),
    met(id("INSTRUCTED"), "an instructor is there on the day before the end", { on: "2021-05-31" }),
    gap(id("INSTRUCTED"), "not on the day of the end, which is named", {
      on: "2021-06-01",
      severity: "HIGH",
      evidence: { lastInstructorUntil: "2021-06-01" },
      near: [{ code: "LAST_INSTRUCTOR", nodeId: instructor, endedOn: "2021-06-01" }],
      notNear: ["LAST_ORG"],
    }),
    met(id("OVERLAP"), "the second of two overlapping instructors is enough"),
    met(id("BOTH"), "an instructor is enough after the organisation has ended", { on: "2021-09-30" }),
    gap(id("BOTH"), "with both ended both are named", {
      evidence: { lastInstructorUntil: "2021-10-01" },
      near: [
        { code: "LAST_INSTRUCTOR", nodeId: instructor, endedOn: "2021-10-01" },
        { code: "LAST_ORG", nodeId: id("BRANCH"), endedOn: "2021-05-01" },
      ],
    }),
    met(id("ORGAN-FIELD"), "an organisation of any field and kind counts"),
    ...organisationCases(places),
    gap(id("REMOVED"), "the day before its removal a company is in business", { on: "2021-05-31" }),
    noRow(id("REMOVED"), "on the day of its removal it is not", { on: "2021-06-01" }),
    gap(id("YOUNG"), "a company counts on its first day", { on: "2021-03-01" }),
    noRow(id("YOUNG"), "a company is not there before its first day", { on: "2021-02-28" }),
    gap(id("CLOSED"), "a company counts on the day before it closes", { on: "2021-08-31" }),
    noRow(id("CLOSED"), "not on the day it closes", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    noRow(id("SILENT-REMOVED"), "its own removal puts it out where no source covers"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.flatMap((stem) => [
      unknown(id(`ORG-NO-${stem}`), `an organisation does not make it known where ${stem} is not covered`),
      unknown(id(`INSTRUCTED-NO-${stem}`), `nor does an instructor where ${stem} is not covered`),
    ]),
    gap(id("NO-service_contracts"), "services nobody told of are no figure", {
      evidence: { compounds: null, fullMembers: 0 },
    }),
    gap(id("NO-employments"), "staff nobody told of is no figure", {
      evidence: { compounds: 0, fullMembers: null },
    }),
  ],
};
