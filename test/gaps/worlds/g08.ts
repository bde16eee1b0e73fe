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
import { company, instructs, org, type Row, setUpIn, someone, unit, worksFor } from "./small-rows.ts";

const common = ["places", "party_orgs", "org_places"];
const forSeverity = ["people", "employments"];
const stems = [...common, "property_companies", "work_units", ...forSeverity];
const city = new SmallCity("9808", stems);
const { home } = city;
const id = (name: string): string => city.id(name);
const places: OrganisedPlaces = { city, field: "TWO_NEW", otherField: null, kind: "WORK_UNIT" };
const { orgs, places: setUps } = organisationRows(places);
const staffed = id("STAFFED");
const inCompany = (org: string, company: string, ...period: [string?, string?]): Row =>
  setUpIn(id(org), "PROPERTY_COMPANY", id(company), ...period);
const inUnit = (org: string, unit: string, ...period: [string?, string?]): Row =>
  setUpIn(id(org), "WORK_UNIT", id(unit), ...period);
const staff = (number: number, ...period: [string?, string?]): Row =>
  worksFor(city.person(number), "PROPERTY_COMPANY", staffed, ...period);
const firstOf = (stem: string): number => 100 + 10 * stems.indexOf(stem);
const lackingPeople = (stem: string): number[] => [0, 1, 2].map((index) => firstOf(stem) + index);
const jointUnits = ["J1", "J2", "J3", "J4", "J5"];

export const g08: RuleWorld = {
  rule: "G08",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "property_companies",
        company(staffed, home.street, { employees: "40" }),
        company(id("ORGANISED"), home.street),
        company(id("ORGAN-FIELD"), home.street),
        company(id("COMPOUND-FIELD"), home.street),
        company(id("JOINED"), home.street),
        company(id("REMOVED"), home.street, { status: "REMOVED", removed_on: "2021-06-01" }),
        company(id("YOUNG"), home.street, { established_on: "2021-03-01" }),
        company(id("CLOSED"), home.street, { closed_on: "2021-09-01" }),
        company(id("SILENT-COMPANY"), city.silent.street),
        company(id("SILENT-REMOVED"), city.silent.street, { status: "REMOVED", removed_on: "2021-06-01" }),
        ...city.eachLacking(({ street }, stem) => [
          company(id(`NO-${stem}`), street),
          company(id(`ORG-NO-${stem}`), street),
        ]),
      )
      .row(
        "work_units",
        ...organised.map((name) => unit(id(name), "TWO_NEW_ECONOMIC", home.community)),
        unit(id("BARE"), "TWO_NEW_ECONOMIC", home.community, { employees: "12" }),
        unit(id("SOCIAL"), "TWO_NEW_SOCIAL", home.community),
        unit(id("ENTERPRISE"), "PRIVATE_ENTERPRISE", home.community),
        unit(id("ASSOCIATION"), "SOCIAL_ORG", home.community),
        ...["ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH", "SELF_GOVERNING"].map((type) =>
          unit(id(`PUBLIC-${type}`), type, home.community),
        ),
        unit(id("LATER"), "TWO_NEW_SOCIAL", home.community, later),
        unit(id("GONE"), "TWO_NEW_SOCIAL", home.community, gone("abolished_on")),
        ...jointUnits.map((name) => unit(id(name), "TWO_NEW_SOCIAL", home.community)),
        unit(id("SILENT"), "TWO_NEW_ECONOMIC", city.silent.community),
        unit(id("SILENT-ORGAN"), "ORGAN", city.silent.community),
        unit(id("FORMER"), "TWO_NEW_ECONOMIC", city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          unit(id(`UNIT-NO-${stem}`), "TWO_NEW_ECONOMIC", community),
          unit(id(`ORG-UNIT-NO-${stem}`), "TWO_NEW_ECONOMIC", community),
        ]),
      )
      .row(
        "party_orgs",
        ...orgs,
        org(id("PROPERTY-ORG"), "PROPERTY", home.street, {
          founded_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
        org(id("ORGAN-ORG"), "ORGAN", home.street),
        org(id("COMPOUND-ORG"), "COMPOUND", home.street),
        org(id("JOINT"), "TWO_NEW", home.street, { kind: "JOINT_BRANCH" }),
        org(id("BRANCH"), "TWO_NEW", home.street),
      )
      .row(
        "org_places",
        ...setUps,
        inCompany("PROPERTY-ORG", "ORGANISED", "2020-02-01"),
        inCompany("ORGAN-ORG", "ORGAN-FIELD", "2020-02-01"),
        inCompany("COMPOUND-ORG", "COMPOUND-FIELD", "2020-02-01"),
        inCompany("JOINT", "JOINED", "2020-02-01"),
        inUnit("JOINT", "J1", "2020-02-01"),
        inUnit("JOINT", "J1", "2021-02-01"),
        inUnit("JOINT", "J2", "2020-02-01"),
        inUnit("JOINT", "J3", "2020-02-01"),
        inUnit("JOINT", "J4", "2021-12-01"),
        ...city.eachLacking((_, stem) => [
          inCompany("BRANCH", `ORG-NO-${stem}`, "2020-02-01"),
          inUnit("BRANCH", `ORG-UNIT-NO-${stem}`, "2020-02-01"),
        ]),
      )
      .row(
        "people",
        ...[1, 2, 3, 6].map((number) => someone(city.person(number), home.street)),
        someone(city.person(4), home.street, { party_status: "PROBATIONARY" }),
        someone(city.person(5), home.street, { party_status: "NONE" }),
        ...city.eachLacking(({ street }, stem) =>
          lackingPeople(stem).map((number) => someone(city.person(number), street)),
        ),
      )
      .row(
        "employments",
        staff(1, "2020-02-01"),
        staff(1, "2021-02-01"),
        staff(2, "2020-02-01"),
        staff(3, "2021-03-01", "2021-11-01"),
        staff(4, "2020-02-01"),
        staff(5, "2020-02-01"),
        worksFor(city.person(6), "PROPERTY_COMPANY", id("CLOSED"), "2020-02-01"),
        ...city.eachLacking((_, stem) =>
          lackingPeople(stem).map((number) =>
            worksFor(city.person(number), "PROPERTY_COMPANY", id(`NO-${stem}`), "2020-02-01"),
          ),
        ),
      )
      .row(
        "instructors",
        instructs(city.person(6), "PROPERTY", staffed, "2020-02-01", "2021-12-01"),
        instructs(city.person(5), "PROPERTY", staffed, "2021-12-01"),
      ),
  cases: [
    gap(staffed, "three full members on the staff make it high, probationary ones and others do not count", {
      on: "2021-03-01",
      severity: "HIGH",
      evidence: { fullMembers: 3, employees: 40, instructor: city.person(6) },
    }),
    gap(staffed, "with two it is of medium severity", {
      on: "2021-02-28",
      severity: "MEDIUM",
      evidence: { fullMembers: 2 },
    }),
    gap(staffed, "who left on the day is not counted on that day", {
      on: "2021-11-01",
      severity: "MEDIUM",
      evidence: { fullMembers: 2 },
    }),
    gap(staffed, "an instructor is no organisation, but comes near", {
      severity: "HIGH",
      settings: { "branch.minFull": 2 },
      evidence: { instructor: city.person(5) },
      near: [{ code: "INSTRUCTOR", nodeId: city.person(5) }],
      notNear: ["LAST_ORG"],
    }),
    gap(id("BARE"), "a new economic organisation without an organisation is a gap", {
      severity: "MEDIUM",
      evidence: { fullMembers: 0, instructor: null },
    }),
    gap(id("BARE"), "a joint branch of the street with room comes near, each of its units counted once", {
      on: "2021-11-30",
      near: [{ code: "JOINT_BRANCH", nodeId: id("JOINT"), number: 4 }],
    }),
    gap(id("BARE"), "a full joint branch does not", { notNear: ["JOINT_BRANCH"] }),
    gap(id("SOCIAL"), "so is a new social organisation"),
    gap(id("ENTERPRISE"), "a private enterprise is a new economic organisation"),
    gap(id("ASSOCIATION"), "a social organisation under its other name is one"),
    ...["ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH", "SELF_GOVERNING"].map((type) =>
      noRow(id(`PUBLIC-${type}`), `a unit of type ${type} is not asked`),
    ),
    met(id("ORGANISED"), "an organisation founded on the day counts for a company", { on: "2021-03-01" }),
    gap(id("ORGANISED"), "the day before there is none", { on: "2021-02-28" }),
    gap(id("ORGANISED"), "on the day of its dissolution it is gone", {
      on: "2021-09-01",
      near: [{ code: "LAST_ORG", nodeId: id("PROPERTY-ORG"), endedOn: "2021-09-01" }],
    }),
    met(id("ORGAN-FIELD"), "an organisation of the field of organs counts"),
    met(id("COMPOUND-FIELD"), "an organisation of the field of compounds counts"),
    met(id("JOINED"), "a joint branch counts for a company"),
    met(id("J1"), "a joint branch counts for a unit"),
    ...organisationCases(places),
    ...lifeCases(city, gap),
    gap(id("REMOVED"), "the day before its removal a company is in business", { on: "2021-05-31" }),
    noRow(id("REMOVED"), "on the day of its removal it is not", { on: "2021-06-01" }),
    gap(id("YOUNG"), "a company counts on its first day", { on: "2021-03-01" }),
    noRow(id("YOUNG"), "not on the day before", { on: "2021-02-28" }),
    gap(id("CLOSED"), "a company counts on the day before it closes", { on: "2021-08-31" }),
    noRow(id("CLOSED"), "not on the day it closes", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows of a unit"),
    unknown(id("SILENT-COMPANY"), "where no source covers nobody knows of a company"),
    noRow(id("SILENT-REMOVED"), "its own removal puts a company out where no source covers"),
    noRow(id("SILENT-ORGAN"), "its own type puts a unit out where no source covers"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout([...common, "property_companies"], city, (stem) => id(`NO-${stem}`)),
    ...[...common, "work_units"].map((stem) =>
      unknown(id(`UNIT-NO-${stem}`), `where ${stem} is not covered nobody knows of a unit`),
    ),
    ...common.flatMap((stem) => [
      unknown(id(`ORG-NO-${stem}`), `an organisation does not make a company known without ${stem}`),
      unknown(id(`ORG-UNIT-NO-${stem}`), `an organisation does not make a unit known without ${stem}`),
    ]),
    gap(id("NO-work_units"), "a company is judged without the roster of units", { severity: "HIGH" }),
    met(id("ORG-NO-work_units"), "and met with an organisation"),
    gap(id("UNIT-NO-property_companies"), "a unit is judged without the roster of companies"),
    met(id("ORG-UNIT-NO-property_companies"), "and met with an organisation, too"),
    ...forSeverity.map((stem) =>
      gap(id(`NO-${stem}`), `where ${stem} is not covered the severity is medium`, {
        severity: "MEDIUM",
        evidence: { fullMembers: null },
      }),
    ),
  ],
};
