import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { org, type Row, someone, withOrg } from "./small-rows.ts";

const needed = ["places", "party_orgs", "liaison_links"];
const city = new SmallCity("9819", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
const since = "2020-02-01";
const links = (org: string, person: number, ...period: [string?, string?]): Row =>
  withOrg(city.person(person), id(org), ...period);

export const g19: RuleWorld = {
  rule: "G19",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row("people", ...[1, 2, 3].map((number) => someone(city.person(number), city.code)))
      .row(
        "party_orgs",
        ...["ONE", "TWO", "THREE", "SAME-TWICE", "HANDED-OVER", "OVERLAP", "COMING", "UNLINKED"].map((name) =>
          org(id(name), "COMMUNITY", home.community),
        ),
        org(id("YOUNG"), "COMMUNITY", home.community, {
          founded_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
        org(id("SILENT"), "COMMUNITY", city.silent.community),
        org(id("SILENT-UNLINKED"), "COMMUNITY", city.silent.community),
        org(id("FORMER"), "COMMUNITY", city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          org(id(`NO-${stem}`), "COMMUNITY", community),
          org(id(`ONE-NO-${stem}`), "COMMUNITY", community),
          org(id(`UNLINKED-NO-${stem}`), "COMMUNITY", community),
        ]),
      )
      .row(
        "liaison_links",
        links("ONE", 1, since),
        ...[1, 2].map((number) => links("TWO", number, since)),
        ...[3, 1, 2].map((number) => links("THREE", number, since)),
        links("SAME-TWICE", 1, since),
        links("SAME-TWICE", 1, "2021-03-01"),
        links("HANDED-OVER", 1, since, "2021-06-01"),
        links("HANDED-OVER", 2, "2021-06-01"),
        links("OVERLAP", 1, since, "2021-06-01"),
        links("OVERLAP", 2, "2021-05-01"),
        links("COMING", 1, since),
        links("COMING", 2, "2022-01-01"),
        ...["YOUNG", "SILENT", "FORMER"].flatMap((name) =>
          [1, 2].map((number) => links(name, number, since)),
        ),
        ...city.eachLacking((_, stem) => [
          links(`NO-${stem}`, 1, since),
          links(`NO-${stem}`, 2, since),
          links(`ONE-NO-${stem}`, 1, since),
        ]),
      ),
  cases: [
    met(id("ONE"), "a contact point of one leader is met", {
      evidence: { leaders: [city.person(1)], count: 1 },
    }),
    gap(id("TWO"), "one of two leaders is a gap of low severity", {
      severity: "LOW",
      evidence: { leaders: [city.person(1), city.person(2)], count: 2 },
      notNear: ["OVERLAP_ENDED"],
    }),
    gap(id("THREE"), "three leaders are counted as three", {
      evidence: { leaders: [city.person(1), city.person(2), city.person(3)], count: 3 },
    }),
    met(id("SAME-TWICE"), "two links of one leader are one", { evidence: { count: 1 } }),
    met(id("HANDED-OVER"), "handed over on the day it is never shared", {
      on: "2021-06-01",
      notNear: ["OVERLAP_ENDED"],
    }),
    met(id("HANDED-OVER"), "nor on the day before", { on: "2021-05-31" }),
    gap(id("OVERLAP"), "it is shared from the first day of the second link", { on: "2021-05-01" }),
    met(id("OVERLAP"), "not on the day before the second link", { on: "2021-04-30" }),
    gap(id("OVERLAP"), "it is shared on the last day of the first link", { on: "2021-05-31" }),
    met(id("OVERLAP"), "not on the day the first link ends, which is named", {
      on: "2021-06-01",
      near: [{ code: "OVERLAP_ENDED", nodeId: city.person(1), endedOn: "2021-06-01" }],
    }),
    met(id("COMING"), "a second link that begins tomorrow does not count today"),
    gap(id("COMING"), "tomorrow it does", { on: "2022-01-01" }),
    noRow(id("UNLINKED"), "an organisation without a link is no contact point"),
    gap(id("YOUNG"), "a contact point exists from the day it is founded", { on: "2021-03-01" }),
    noRow(id("YOUNG"), "not on the day before it is founded", { on: "2021-02-28" }),
    noRow(id("YOUNG"), "nor on the day of its dissolution", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers a linked organisation is unknown"),
    noRow(id("SILENT-UNLINKED"), "where no row says contact point there is no row"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(id(`ONE-NO-${stem}`), `one leader is not known to be alone without ${stem}`),
    ),
    noRow(
      id("UNLINKED-NO-liaison_links"),
      "without links an organisation of which no row says it is no point",
    ),
  ],
};
