import { gap, lastDay, met, noRow } from "./rule-cases.ts";
import type { RuleCase } from "./rule-world.ts";
import type { SmallCity } from "./small-city.ts";
import { org, type Row, setUpIn } from "./small-rows.ts";

/** Columns of two subjects, LATER and GONE, that are there from 2021-03-01 and until 2021-09-01. */
export const later: Row = { established_on: "2021-03-01" };
export const gone = (end: string): Row => ({ [end]: "2021-09-01" });

/** LATER and GONE have a row of this verdict while they are there, and none before and after. */
export function lifeCases(city: SmallCity, there: typeof gap): RuleCase[] {
  return [
    there(city.id("LATER"), "the subject counts on its first day", { on: "2021-03-01" }),
    noRow(city.id("LATER"), "the day before its first day it is not there", { on: "2021-02-28" }),
    there(city.id("GONE"), "the subject counts on the day before its end", { on: "2021-08-31" }),
    noRow(city.id("GONE"), "on the day of its end it is not there", { on: "2021-09-01" }),
  ];
}

/** What a rule that asks for an organisation of one field at a place is tried with. */
export interface OrganisedPlaces {
  readonly city: SmallCity;
  /** The field that counts, and one that does not; null: every field counts. */
  readonly field: string;
  readonly otherField: string | null;
  /** Kind of the place in `org_places`. */
  readonly kind: string;
}

/** Names of the subjects that `organisationRows` gives organisations; the world itself writes the subjects. */
export const organised = [
  "FOUNDED",
  "SET-UP",
  "EARLY-SET-UP",
  "LAPSED",
  "TWICE",
  "SUCCESSION",
  "BETWEEN",
  "AGELESS",
  "FROM-AFAR",
  "OTHER-FIELD",
] as const;

export function organisationRows({ city, field, otherField, kind }: OrganisedPlaces): {
  readonly orgs: Row[];
  readonly places: Row[];
} {
  const area = city.home.community;
  const id = (subject: string): string => city.id(`ORG-${subject}`);
  const at = (subject: string, org: string, from?: string, to?: string): Row =>
    setUpIn(id(org), kind, city.id(subject), from, to);
  const orgs = [
    org(id("FOUNDED"), field, area, { founded_on: "2020-06-01", dissolved_on: "2021-06-01" }),
    org(id("SET-UP"), field, area, { founded_on: "2020-02-01" }),
    org(id("EARLY-SET-UP"), field, area, { founded_on: "2020-03-01" }),
    org(id("LAPSED"), field, area),
    org(id("TWICE"), field, area),
    org(id("FORMER"), field, area, { dissolved_on: "2021-04-01" }),
    org(id("SUCCESSOR"), field, area, { founded_on: "2021-04-01" }),
    org(id("NEXT"), field, area, { founded_on: "2021-05-01" }),
    org(id("AGELESS"), field, area),
    org(id("FROM-AFAR"), field, city.silent.community),
    ...(otherField === null ? [] : [org(id("OTHER-FIELD"), otherField, area)]),
  ];
  const places = [
    at("FOUNDED", "FOUNDED", "2020-06-01"),
    at("SET-UP", "SET-UP", "2021-02-01", "2021-08-01"),
    at("EARLY-SET-UP", "EARLY-SET-UP", "2020-01-15"),
    at("LAPSED", "LAPSED", "2020-02-01", "2021-07-01"),
    at("TWICE", "TWICE", "2020-02-01", "2021-07-01"),
    at("TWICE", "TWICE", "2021-03-01"),
    at("SUCCESSION", "FORMER", "2020-02-01"),
    at("SUCCESSION", "SUCCESSOR", "2021-04-01"),
    at("BETWEEN", "FORMER", "2020-02-01"),
    at("BETWEEN", "NEXT", "2021-05-01"),
    at("AGELESS", "AGELESS"),
    at("FROM-AFAR", "FROM-AFAR", "2020-02-01"),
    ...(otherField === null ? [] : [at("OTHER-FIELD", "OTHER-FIELD", "2020-02-01")]),
  ];
  return { orgs, places };
}

/** An organisation counts while both it and its being set up last. */
export function organisationCases({ city, otherField }: OrganisedPlaces): RuleCase[] {
  const id = (name: string): string => city.id(name);
  return [
    met(id("FOUNDED"), "an organisation founded on the day counts on that day", { on: "2020-06-01" }),
    gap(id("FOUNDED"), "the day before it is founded there is none", { on: "2020-05-31" }),
    met(id("FOUNDED"), "the day before its dissolution it counts", { on: "2021-05-31" }),
    gap(id("FOUNDED"), "on the day of its dissolution it is gone", { on: "2021-06-01" }),
    met(id("SET-UP"), "an older organisation counts from the day it is set up here", { on: "2021-02-01" }),
    gap(id("SET-UP"), "the day before it is set up here it does not", { on: "2021-01-31" }),
    met(id("SET-UP"), "the day before it leaves the place it counts", { on: "2021-07-31" }),
    gap(id("SET-UP"), "from the day it leaves the place it does not, though it exists", { on: "2021-08-01" }),
    gap(id("EARLY-SET-UP"), "set up before it was founded it does not count", { on: "2020-02-29" }),
    met(id("EARLY-SET-UP"), "set up before it was founded it counts once founded", { on: "2020-03-01" }),
    gap(id("LAPSED"), "an organisation that left months ago leaves a gap", { on: lastDay }),
    met(id("TWICE"), "the same organisation set up twice is one", { on: "2021-05-01" }),
    met(id("TWICE"), "the first period over, the second holds", { on: lastDay }),
    met(id("SUCCESSION"), "a successor founded on the day of the dissolution leaves no gap", {
      on: "2021-04-01",
    }),
    met(id("SUCCESSION"), "before that day the predecessor counts", { on: "2021-03-31" }),
    gap(id("BETWEEN"), "between the end of one and the beginning of the next there is a gap", {
      on: "2021-04-30",
    }),
    met(id("BETWEEN"), "the next one ends it", { on: "2021-05-01" }),
    met(id("AGELESS"), "an organisation without any day counts from the first day of the source", {
      on: "2020-01-01",
    }),
    met(id("FROM-AFAR"), "an organisation kept by a district nobody covers counts"),
    ...(otherField === null
      ? []
      : [gap(id("OTHER-FIELD"), "an organisation of another field does not count")]),
  ];
}
