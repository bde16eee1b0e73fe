import { gone, later, lifeCases } from "./comings-and-goings.ts";
import { exempt, gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, ownersCommittee, type Row, represents } from "./small-rows.ts";

const needed = ["places", "compounds", "owners_committees", "committee_compounds"];
const city = new SmallCity("9810", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
const stands = (committee: string, compound: string, ...period: [string?, string?]): Row =>
  represents(id(committee), id(compound), ...period);

export const g10: RuleWorld = {
  rule: "G10",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        ...["BARE", "REPRESENTED", "TWICE", "SUCCEEDED", "MERGED-1", "MERGED-2", "FROM-AFAR"].map((name) =>
          compound(id(name), home.community, { households: "200", built_year: "2000" }),
        ),
        compound(id("AT-29"), home.community, { households: "29" }),
        compound(id("AT-30"), home.community, { households: "30" }),
        compound(id("SMALL-REPRESENTED"), home.community, { households: "29" }),
        compound(id("BUILT-2019"), home.community, { households: "200", built_year: "2019" }),
        compound(id("BUILT-2020"), home.community, { households: "200", built_year: "2020" }),
        compound(id("BUILT-2021"), home.community, { built_year: "2021" }),
        compound(id("UNBUILT"), home.community, { households: "10", built_year: "2022" }),
        compound(id("NO-FIGURES"), home.community),
        compound(id("OLD-NO-HOUSEHOLDS"), home.community, { built_year: "1990" }),
        compound(id("LATER"), home.nextCommunity, later),
        compound(id("GONE"), home.nextCommunity, gone("abolished_on")),
        compound(id("SILENT"), city.silent.community, { households: "200" }),
        compound(id("SILENT-SMALL"), city.silent.community, { households: "29" }),
        compound(id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          compound(id(`NO-${stem}`), community, { households: "200" }),
          compound(id(`REPRESENTED-NO-${stem}`), community, { households: "200" }),
          compound(id(`SMALL-NO-${stem}`), community, { households: "29" }),
        ]),
      )
      .row(
        "owners_committees",
        ...["OC", "OC-NEXT", "OC-MERGED"].map((name) => ownersCommittee(id(name), home.community)),
        ownersCommittee(id("OC-AFAR"), city.silent.community),
        ownersCommittee(id("OC-IDLE"), home.community),
      )
      .row(
        "committee_compounds",
        stands("OC", "REPRESENTED", "2021-03-01", "2021-09-01"),
        stands("OC", "TWICE", "2020-02-01", "2021-09-01"),
        stands("OC", "TWICE", "2021-05-01"),
        stands("OC", "SUCCEEDED", "2020-02-01", "2021-09-01"),
        stands("OC-NEXT", "SUCCEEDED", "2021-09-01"),
        stands("OC-MERGED", "MERGED-1", "2020-02-01"),
        stands("OC-MERGED", "MERGED-2", "2020-02-01"),
        stands("OC-AFAR", "FROM-AFAR", "2020-02-01"),
        stands("OC", "SMALL-REPRESENTED", "2020-02-01"),
        stands("OC", "BUILT-2021", "2021-02-01"),
        ...city.eachLacking((_, stem) => [stands("OC", `REPRESENTED-NO-${stem}`, "2020-02-01")]),
      ),
  cases: [
    gap(id("BARE"), "a compound that no committee represents is a gap of medium severity", {
      severity: "MEDIUM",
      evidence: { households: 200, builtYear: 2000, street: home.street },
      near: [{ code: "MERGED_COMMITTEE", nodeId: id("OC-MERGED"), number: 2 }],
      notNear: ["LAST_COMMITTEE"],
    }),
    met(id("REPRESENTED"), "a committee counts on its first day", { on: "2021-03-01" }),
    gap(id("REPRESENTED"), "not on the day before", { on: "2021-02-28" }),
    met(id("REPRESENTED"), "a committee counts on the day before its end", { on: "2021-08-31" }),
    gap(id("REPRESENTED"), "not on the day of its end, though it represents others", {
      on: "2021-09-01",
      near: [{ code: "LAST_COMMITTEE", nodeId: id("OC"), endedOn: "2021-09-01" }],
    }),
    met(id("TWICE"), "periods that overlap are one"),
    met(id("SUCCEEDED"), "a committee that follows on the day leaves no gap", { on: "2021-09-01" }),
    met(id("MERGED-1"), "a committee of several compounds counts for the first"),
    met(id("MERGED-2"), "and for the second"),
    met(id("FROM-AFAR"), "a committee kept by a district nobody covers counts"),
    exempt(id("AT-29"), "a compound of twenty-nine households is exempt"),
    gap(id("AT-30"), "one of thirty is not"),
    exempt(id("AT-30"), "with a higher limit it is", { settings: { "oc.exemptHouseholds": 31 } }),
    gap(id("AT-29"), "with a lower limit twenty-nine are not", { settings: { "oc.exemptHouseholds": 29 } }),
    exempt(id("SMALL-REPRESENTED"), "an exempt compound with a committee is exempt"),
    gap(id("BUILT-2019"), "a compound of the year before last is not exempt"),
    exempt(id("BUILT-2020"), "one of last year is"),
    gap(id("BUILT-2020"), "until the new year", { on: "2022-01-01" }),
    gap(id("BUILT-2020"), "with a shorter term it is not", { settings: { "oc.exemptYears": 1 } }),
    exempt(id("BUILT-2019"), "with a longer term the one before is", { settings: { "oc.exemptYears": 3 } }),
    exempt(id("BUILT-2021"), "one of this year is exempt without a figure of households, committee or not"),
    noRow(id("BUILT-2021"), "in the year before it is built it is not there", { on: "2020-12-31" }),
    noRow(id("UNBUILT"), "one of next year is not there, small or not"),
    gap(id("NO-FIGURES"), "without figures it is not exempt"),
    gap(id("OLD-NO-HOUSEHOLDS"), "an old one without a figure of households is not exempt"),
    ...lifeCases(city, gap),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    exempt(id("SILENT-SMALL"), "what its own row exempts is exempt where no source covers"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.flatMap((stem) => [
      unknown(id(`REPRESENTED-NO-${stem}`), `a committee does not make it known without ${stem}`),
      exempt(id(`SMALL-NO-${stem}`), `a small compound is exempt without ${stem}`),
    ]),
  ],
};
