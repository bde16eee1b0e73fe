import { gap, met, noRow, unknown } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { org, type Row, someone, withOrg } from "./small-rows.ts";

const needed = ["places", "party_orgs", "liaison_links"];
const city = new SmallCity("9820", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
const since = "2020-02-01";
const leader = city.person(1);
const committee = id("CITY");
/** Districts of their own, all covered. */
const districts = {
  empty: "22",
  left: "23",
  dissolved: "24",
  later: "25",
  gone: "26",
  wide: "27",
  fresh: "28",
} as const;
const codeOf = (name: keyof typeof districts): string => `${city.digits}${districts[name]}`;
const districtRow = (name: keyof typeof districts, more: Row = {}): Row => ({
  code: codeOf(name),
  level: "县区",
  name: `${codeOf(name)}区`,
  parent: city.code,
  ...more,
});

export const g20: RuleWorld = {
  rule: "G20",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .source({
        id: `SRC-${city.digits}-MORE`,
        files: needed,
        coversAreas: Object.values(districts).map((end) => `${city.digits}${end}`),
        coversFrom: "2020-01-01",
      })
      .row(
        "places",
        districtRow("empty", { kind: "功能区" }),
        districtRow("left"),
        districtRow("dissolved"),
        districtRow("later", { established_on: "2021-03-01" }),
        districtRow("gone", { abolished_on: "2021-09-01" }),
        districtRow("wide"),
        districtRow("fresh"),
      )
      .row("people", someone(leader, city.code))
      .row(
        "party_orgs",
        org(committee, "CITY", city.code, { kind: "PARTY_COMMITTEE", level: "1" }),
        org(id("OLD-CITY"), "CITY", city.code, { founded_on: "2021-04-01", dissolved_on: "2021-06-01" }),
        ...["STREET", "COMMUNITY", "GRID", "COMPOUND"].map((field) => org(id(field), field, home.community)),
        org(id("PROPERTY"), "PROPERTY", home.community, { founded_on: "2021-03-01" }),
        org(id("FRESH"), "COMMUNITY", codeOf("fresh"), { founded_on: "2021-03-01" }),
        org(id("TWO-NEW"), "TWO_NEW", home.community, { dissolved_on: "2021-09-01" }),
        org(id("ORGAN"), "ORGAN", home.community),
        org(id("ORGAN-DISSOLVED"), "ORGAN", home.community, { dissolved_on: "2021-03-01" }),
        org(id("UNLINKED"), "ORGAN", home.community),
        org(id("UNLINKED-DISSOLVED"), "COMMUNITY", home.community, { dissolved_on: "2021-03-01" }),
        org(id("FOUNDED-LATE"), "COMMUNITY", home.community, { founded_on: "2021-09-01" }),
        org(id("LEFT"), "COMMUNITY", codeOf("left")),
        org(id("IN-DISSOLVED"), "COMMUNITY", codeOf("dissolved"), { dissolved_on: "2021-09-01" }),
        org(id("WIDE"), "ORGAN", codeOf("wide")),
        org(id("SILENT"), "ORGAN", city.silent.community),
        org(id("SILENT-UNLINKED"), "ORGAN", city.silent.community),
        ...city.eachLacking(({ community }, stem) => [
          org(id(`NO-${stem}`), "ORGAN", community),
          org(id(`UNLINKED-NO-${stem}`), "ORGAN", community),
        ]),
      )
      .row(
        "liaison_links",
        ...["STREET", "COMMUNITY", "GRID", "COMPOUND", "TWO-NEW", "ORGAN-DISSOLVED", "FOUNDED-LATE"].map(
          (name) => withOrg(leader, id(name), since),
        ),
        withOrg(leader, id("STREET"), "2021-02-01"),
        withOrg(leader, id("PROPERTY"), since),
        withOrg(leader, id("FRESH"), since),
        withOrg(leader, id("ORGAN"), "2021-03-01", "2021-09-01"),
        withOrg(leader, committee, "2021-11-01"),
        withOrg(leader, id("LEFT"), "2021-02-01", "2021-06-01"),
        withOrg(leader, id("IN-DISSOLVED"), since),
        withOrg(leader, id("WIDE"), since),
        withOrg(leader, id("SILENT"), since),
        ...city.eachLacking((_, stem) => [withOrg(leader, id(`NO-${stem}`), since)]),
      ),
  cases: [
    met(home.code, "a district with contact points is met", { on: "2021-08-31" }),
    met(codeOf("wide"), "a contact point of the district's own code, of whatever field, is one", {
      evidence: { points: 1 },
    }),
    gap(codeOf("empty"), "a zone without a contact point is a gap of medium severity", {
      severity: "MEDIUM",
      kinds: ["NO_POINT"],
      evidence: { points: 0, field: null },
      notNear: ["LAST_POINT"],
    }),
    met(codeOf("left"), "a district is met from the first day of a link", { on: "2021-02-01" }),
    gap(codeOf("left"), "not on the day before", { on: "2021-01-31", kinds: ["NO_POINT"] }),
    met(codeOf("left"), "it is met on the last day of the link", { on: "2021-05-31" }),
    gap(codeOf("left"), "not on the day the link ends", {
      on: "2021-06-01",
      kinds: ["NO_POINT"],
      near: [{ code: "LAST_POINT", nodeId: id("LEFT"), endedOn: "2021-06-01" }],
    }),
    met(codeOf("dissolved"), "a point counts on the day before its dissolution", { on: "2021-08-31" }),
    gap(codeOf("dissolved"), "a dissolved point is none of the district's", {
      on: "2021-09-01",
      kinds: ["NO_POINT"],
      evidence: { points: 0 },
    }),
    met(codeOf("fresh"), "a point counts from the day it is founded", { on: "2021-03-01" }),
    gap(codeOf("fresh"), "a point not yet founded is none", { on: "2021-02-28", kinds: ["NO_POINT"] }),
    gap(codeOf("later"), "a district counts on its first day", { on: "2021-03-01" }),
    noRow(codeOf("later"), "it is not there on the day before", { on: "2021-02-28" }),
    gap(codeOf("gone"), "a district counts on the day before it is abolished", { on: "2021-08-31" }),
    noRow(codeOf("gone"), "it is not there on the day it is abolished", { on: "2021-09-01" }),
    met(id("COMMUNITY"), "a contact point of an urban field is met", { evidence: { field: "COMMUNITY" } }),
    met(id("GRID"), "a grid is urban, though no point need be one"),
    met(id("STREET"), "a point linked twice is one subject"),
    gap(id("ORGAN"), "an organ is not, from the first day of the link", {
      on: "2021-03-01",
      severity: "MEDIUM",
      kinds: ["NOT_URBAN"],
      evidence: { field: "ORGAN" },
    }),
    met(id("ORGAN"), "with other fields it is", {
      on: "2021-03-01",
      settings: { "liaison.fields": ["ORGAN"] },
    }),
    noRow(id("ORGAN"), "an organisation is no point on the day before its link", { on: "2021-02-28" }),
    noRow(id("ORGAN"), "nor on the day it ends", { on: "2021-09-01" }),
    met(id("TWO-NEW"), "a point is met on the day before its dissolution", { on: "2021-08-31" }),
    gap(id("TWO-NEW"), "a dissolved organisation with a link is a gap from the day", {
      on: "2021-09-01",
      severity: "MEDIUM",
      kinds: ["DISSOLVED"],
    }),
    gap(id("ORGAN-DISSOLVED"), "a dissolved organ has both faults", { kinds: ["NOT_URBAN", "DISSOLVED"] }),
    gap(id("FOUNDED-LATE"), "an organisation not yet founded does not exist either", {
      on: "2021-08-31",
      kinds: ["DISSOLVED"],
    }),
    met(id("FOUNDED-LATE"), "from the day it is founded it does", { on: "2021-09-01" }),
    noRow(id("UNLINKED"), "an organisation without a link is no contact point"),
    noRow(id("UNLINKED-DISSOLVED"), "a dissolved one without a link has no row"),
    met(committee, "with all five fields the city committee is met", {
      on: "2021-03-01",
      evidence: { fieldsWithout: [] },
    }),
    gap(committee, "on the day before a field is empty", {
      on: "2021-02-28",
      severity: "MEDIUM",
      kinds: ["FIELD_EMPTY"],
      evidence: { fieldsWithout: ["PROPERTY"] },
    }),
    gap(committee, "a dissolved point leaves its field empty", {
      on: "2021-09-01",
      kinds: ["FIELD_EMPTY"],
      evidence: { fieldsWithout: ["TWO_NEW"] },
    }),
    gap(committee, "a city committee that is a point itself has one row with all its kinds", {
      kinds: ["NOT_URBAN", "FIELD_EMPTY"],
      evidence: { field: "CITY" },
    }),
    gap(committee, "with other fields required none is empty", {
      kinds: ["NOT_URBAN"],
      settings: { "liaison.fieldsRequired": ["STREET", "GRID"] },
    }),
    met(id("OLD-CITY"), "a city committee has a row from the day it is founded", { on: "2021-04-01" }),
    noRow(id("OLD-CITY"), "none on the day before", { on: "2021-03-31" }),
    noRow(id("OLD-CITY"), "none on the day it is dissolved", { on: "2021-06-01" }),
    unknown(committee, "the day before the source's first day nobody knows", { on: "2019-12-31" }),
    unknown(city.silent.code, "where no source covers nobody knows of a district"),
    unknown(id("SILENT"), "where no source covers nobody knows of a point"),
    noRow(id("SILENT-UNLINKED"), "where no row says contact point there is no row"),
    gap(city.former.code, "on the last day of a source its word holds", {
      on: "2021-06-30",
      kinds: ["NO_POINT"],
    }),
    unknown(city.former.code, "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...needed.flatMap((stem) => [
      unknown(city.lacking(stem).code, `a district is not judged without ${stem}`),
      unknown(id(`NO-${stem}`), `a point is not judged without ${stem}`),
    ]),
    noRow(
      id("UNLINKED-NO-liaison_links"),
      "without links an organisation of which no row says it is no point",
    ),
  ],
};
