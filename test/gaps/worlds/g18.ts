import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { org, type Row, someone, withOrg } from "./small-rows.ts";

const needed = ["places", "party_orgs", "liaison_links", "visits"];
const city = new SmallCity("9818", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
const leader = city.person(1);
const other = city.person(2);
const since = "2020-02-01";
const names = [
  "VISITED-183",
  "VISITED-184",
  "VISITED-365",
  "VISITED-366",
  "LINKED-183",
  "LINKED-184",
  "BY-OTHER",
  "TWO-LEADERS",
  "TWO-LEADERS-MET",
  "RELINKED",
  "FUTURE-VISIT",
  "VISITED-BEFORE",
  "LINK-ENDING",
  "LINK-COMING",
  "ENDED-STALE",
  "UNLINKED",
];
const visits: readonly (readonly [org: string, person: string, day: string])[] = [
  ["VISITED-183", leader, "2021-07-01"],
  ["VISITED-183", leader, "2020-12-31"],
  ["VISITED-183", leader, "2020-12-30"],
  ["VISITED-184", leader, "2021-06-30"],
  ["VISITED-365", leader, "2020-12-31"],
  ["VISITED-366", leader, "2020-12-30"],
  ["BY-OTHER", other, "2021-12-01"],
  ["BY-OTHER", leader, "2021-03-01"],
  ["TWO-LEADERS", leader, "2021-12-01"],
  ["TWO-LEADERS", other, "2020-06-01"],
  ["TWO-LEADERS-MET", leader, "2021-12-01"],
  ["TWO-LEADERS-MET", other, "2021-11-01"],
  ["FUTURE-VISIT", leader, "2022-01-01"],
  ["VISITED-BEFORE", leader, "2021-03-01"],
  ["ENDED-STALE", leader, "2021-12-01"],
  ["UNLINKED", leader, "2021-12-01"],
  ["YOUNG", leader, "2020-03-01"],
];

export const g18: RuleWorld = {
  rule: "G18",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row("people", someone(leader, city.code), someone(other, city.code))
      .row(
        "party_orgs",
        ...names.map((name) => org(id(name), "COMMUNITY", home.community)),
        org(id("YOUNG"), "COMMUNITY", home.community, {
          founded_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
        org(id("SILENT"), "COMMUNITY", city.silent.community),
        org(id("SILENT-UNLINKED"), "COMMUNITY", city.silent.community),
        org(id("FORMER"), "COMMUNITY", city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          org(id(`NO-${stem}`), "COMMUNITY", community),
          org(id(`VISITED-NO-${stem}`), "COMMUNITY", community),
          org(id(`UNLINKED-NO-${stem}`), "COMMUNITY", community),
        ]),
      )
      .row(
        "liaison_links",
        ...[
          "VISITED-183",
          "VISITED-184",
          "VISITED-365",
          "VISITED-366",
          "BY-OTHER",
          "TWO-LEADERS",
          "TWO-LEADERS-MET",
          "FUTURE-VISIT",
          "YOUNG",
          "SILENT",
          "FORMER",
        ].map((name) => withOrg(leader, id(name), since)),
        withOrg(other, id("TWO-LEADERS"), since),
        withOrg(other, id("TWO-LEADERS-MET"), since),
        withOrg(leader, id("LINKED-183"), "2021-07-01"),
        withOrg(leader, id("LINKED-184"), "2021-06-30"),
        withOrg(leader, id("RELINKED"), since, "2021-10-01"),
        withOrg(leader, id("RELINKED"), "2021-10-01"),
        withOrg(leader, id("VISITED-BEFORE"), "2021-10-01"),
        withOrg(leader, id("LINK-ENDING"), since, "2021-12-31"),
        withOrg(leader, id("LINK-COMING"), "2021-12-31"),
        withOrg(leader, id("ENDED-STALE"), "2021-11-01"),
        withOrg(other, id("ENDED-STALE"), since, "2021-12-01"),
        ...city.eachLacking((_, stem) => [
          withOrg(leader, id(`NO-${stem}`), since),
          withOrg(leader, id(`VISITED-NO-${stem}`), since),
        ]),
      )
      .row(
        "visits",
        ...visits.map(([org, person, day], index) => ({
          id: id(`VISIT-${index}`),
          person,
          org: id(org),
          visited_on: day,
        })),
        ...city.eachLacking((_, stem): Row[] => [
          {
            id: id(`VISIT-${stem}`),
            person: leader,
            org: id(`VISITED-NO-${stem}`),
            visited_on: "2021-12-01",
          },
        ]),
      ),
  cases: [
    met(id("VISITED-183"), "a visit a hundred and eighty-three days ago is recent enough", {
      evidence: { lastVisitOn: "2021-07-01", days: 183, leader, visits365: 2 },
    }),
    gap(id("VISITED-184"), "one day more is a gap of medium severity", {
      severity: "MEDIUM",
      evidence: { lastVisitOn: "2021-06-30", days: 184, leader, visits365: 1 },
      near: [{ code: "LAST_VISIT", endedOn: "2021-06-30" }, { code: "STREET_VISIT" }],
      notNear: ["OTHER_LEADER"],
    }),
    met(id("VISITED-184"), "with a longer interval it is none", { settings: { "liaison.visitDays": 184 } }),
    gap(id("VISITED-365"), "a year ago the severity is still medium", {
      severity: "MEDIUM",
      evidence: { days: 365, visits365: 1 },
    }),
    gap(id("VISITED-366"), "more than a year ago it is high", {
      severity: "HIGH",
      evidence: { days: 366, visits365: 0 },
    }),
    gap(id("VISITED-365"), "with a shorter limit a year is high", {
      severity: "HIGH",
      settings: { "liaison.visitDaysCritical": 364 },
    }),
    met(id("LINKED-183"), "a link a hundred and eighty-three days old need not have led to a visit", {
      evidence: { lastVisitOn: null, days: 183, visits365: 0 },
    }),
    gap(id("LINKED-184"), "one day older it must have", { severity: "MEDIUM", evidence: { days: 184 } }),
    gap(id("BY-OTHER"), "a visit of somebody else does not count", {
      severity: "MEDIUM",
      evidence: { days: 305, lastVisitOn: "2021-03-01" },
      near: [{ code: "OTHER_LEADER" }],
    }),
    gap(id("TWO-LEADERS"), "of two leaders the one who stays away counts", {
      severity: "HIGH",
      evidence: { days: 578, leader: other },
    }),
    met(id("TWO-LEADERS-MET"), "of two leaders both have come"),
    met(id("RELINKED"), "an ended link of the same leader is not counted from", { evidence: { days: 91 } }),
    gap(id("RELINKED"), "while it lasted it was", { on: "2021-09-30", severity: "HIGH" }),
    gap(id("FUTURE-VISIT"), "a visit tomorrow is not there today", {
      severity: "HIGH",
      evidence: { lastVisitOn: null },
    }),
    met(id("FUTURE-VISIT"), "it is there tomorrow", {
      on: "2022-01-01",
      evidence: { days: 0, visits365: 1 },
    }),
    met(id("VISITED-BEFORE"), "a visit before the link is older than the link", { evidence: { days: 91 } }),
    gap(id("LINK-ENDING"), "a link is judged on the day before it ends", {
      on: "2021-12-30",
      severity: "HIGH",
    }),
    noRow(id("LINK-ENDING"), "on the day it ends the organisation is no contact point"),
    met(id("LINK-COMING"), "on its first day it is one, with a clock at nought", { evidence: { days: 0 } }),
    noRow(id("LINK-COMING"), "on the day before it is none", { on: "2021-12-30" }),
    met(id("ENDED-STALE"), "the link of another leader that ended is not judged"),
    gap(id("ENDED-STALE"), "before it ended it was", { on: "2021-11-30" }),
    noRow(id("UNLINKED"), "an organisation that is visited without a link is no contact point"),
    gap(id("YOUNG"), "a contact point exists from the day it is founded", { on: "2021-03-01" }),
    noRow(id("YOUNG"), "not on the day before", { on: "2021-02-28" }),
    noRow(id("YOUNG"), "nor on the day of its dissolution", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers a linked organisation is unknown"),
    noRow(id("SILENT-UNLINKED"), "where no row says contact point there is no row"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(id(`VISITED-NO-${stem}`), `a visit does not make it known where ${stem} is not covered`),
    ),
    noRow(
      id("UNLINKED-NO-liaison_links"),
      "without links an organisation of which no row says it is no point",
    ),
  ],
};
