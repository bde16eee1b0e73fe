import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { org, post, type Row, someone, withOrg } from "./small-rows.ts";

const needed = ["places", "people", "posts", "liaison_links"];
const city = new SmallCity("9817", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
const since = "2020-02-01";
const who = {
  with0: 1,
  with2: 2,
  with3: 3,
  with5: 4,
  with6: 5,
  repeated: 6,
  toDissolved: 7,
  ending: 8,
  beginning: 9,
  inOffice: 10,
  outsider: 11,
  ofDissolved: 12,
  silent: 13,
  silentOutsider: 14,
  former: 15,
  twice: 16,
} as const;
const person = (name: keyof typeof who): string => city.person(who[name]);
const points = ["A", "B", "C", "D", "E", "F"];
const links = (name: keyof typeof who, count: number): Row[] =>
  points.slice(0, count).map((point) => withOrg(person(name), id(point), since));
const standing = (subject: string, ...period: [string?, string?]): Row =>
  post(subject, "STANDING_MEMBER", "PARTY_ORG", id("CITY"), ...period);
const inLacking = (stem: string, index: number): string =>
  city.person(100 + 10 * needed.indexOf(stem) + index);

export const g17: RuleWorld = {
  rule: "G17",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "party_orgs",
        org(id("CITY"), "CITY", city.code, { kind: "PARTY_COMMITTEE", level: "1" }),
        org(id("OLD-CITY"), "CITY", city.code, { dissolved_on: "2021-06-01" }),
        ...points.map((point) => org(id(point), "COMMUNITY", home.community)),
        org(id("DISSOLVED"), "COMMUNITY", home.community, { dissolved_on: "2021-06-01" }),
      )
      .row(
        "people",
        ...Object.values(who).map((number) =>
          someone(
            city.person(number),
            number === who.silent || number === who.silentOutsider
              ? city.silent.code
              : number === who.former
                ? city.former.code
                : city.code,
          ),
        ),
        ...city.eachLacking(({ code }, stem) => [
          someone(inLacking(stem, 0), code),
          someone(inLacking(stem, 1), code),
          someone(inLacking(stem, 2), code),
        ]),
      )
      .row(
        "posts",
        ...(
          [
            "with0",
            "with2",
            "with3",
            "with5",
            "with6",
            "repeated",
            "toDissolved",
            "ending",
            "beginning",
          ] as const
        ).map((name) => standing(person(name), since)),
        standing(person("silent"), since),
        standing(person("former"), since),
        standing(person("inOffice"), "2021-03-01", "2021-09-01"),
        standing(person("twice"), since, "2021-07-01"),
        standing(person("twice"), "2021-05-01"),
        post(person("outsider"), "SECRETARY", "PARTY_ORG", id("CITY"), since),
        post(person("ofDissolved"), "STANDING_MEMBER", "PARTY_ORG", id("OLD-CITY"), since),
        ...city.eachLacking((_, stem) => [
          standing(inLacking(stem, 0), since),
          standing(inLacking(stem, 1), since),
        ]),
      )
      .row(
        "liaison_links",
        ...links("with2", 2),
        ...links("with3", 3),
        ...links("with5", 5),
        ...links("with6", 6),
        ...links("repeated", 2),
        withOrg(person("repeated"), id("A"), "2021-02-01"),
        ...links("toDissolved", 2),
        withOrg(person("toDissolved"), id("DISSOLVED"), since),
        ...links("ending", 2),
        withOrg(person("ending"), id("C"), since, "2021-09-01"),
        ...links("beginning", 5),
        withOrg(person("beginning"), id("F"), "2021-09-01"),
        ...links("inOffice", 2),
        ...links("outsider", 2),
        ...links("former", 2),
        ...links("twice", 3),
        ...city.eachLacking((_, stem) =>
          points.slice(0, 3).map((point) => withOrg(inLacking(stem, 1), id(point), since)),
        ),
      ),
  cases: [
    met(person("with3"), "three contact points are enough", { evidence: { points: 3 } }),
    met(person("with5"), "five are not too many", { evidence: { points: 5 } }),
    gap(person("with2"), "two are one too few, and critical", {
      severity: "CRITICAL",
      evidence: { points: 2, short: -1, list: [id("A"), id("B")] },
    }),
    gap(person("with6"), "six are one too many, and critical", {
      severity: "CRITICAL",
      evidence: { points: 6, short: 1 },
    }),
    gap(person("with0"), "without any three are missing", { evidence: { points: 0, short: -3, list: [] } }),
    met(person("with2"), "with a lower minimum two are enough", { settings: { "liaison.min": 2 } }),
    met(person("with6"), "with a higher maximum six are not too many", { settings: { "liaison.max": 6 } }),
    gap(person("repeated"), "two links to one organisation are one point", { evidence: { points: 2 } }),
    met(person("toDissolved"), "a point counts on the day before its dissolution", { on: "2021-05-31" }),
    gap(person("toDissolved"), "a dissolved point counts for nothing", {
      on: "2021-06-01",
      evidence: { points: 2, short: -1, list: [id("A"), id("B")] },
      near: [{ code: "LINK_DISSOLVED", nodeId: id("DISSOLVED") }],
      notNear: ["LINK_ENDED"],
    }),
    met(person("ending"), "a link counts on its last day", { on: "2021-08-31" }),
    gap(person("ending"), "not on the day it ends", {
      on: "2021-09-01",
      near: [{ code: "LINK_ENDED", nodeId: id("C"), endedOn: "2021-09-01" }],
    }),
    met(person("beginning"), "a link does not count on the day before it begins", { on: "2021-08-31" }),
    gap(person("beginning"), "it does on its first day", { on: "2021-09-01", evidence: { short: 1 } }),
    gap(person("inOffice"), "a standing member is asked from the first day in office", { on: "2021-03-01" }),
    noRow(person("inOffice"), "not on the day before", { on: "2021-02-28" }),
    gap(person("inOffice"), "a standing member is asked on the last day in office", { on: "2021-08-31" }),
    noRow(person("inOffice"), "not on the day of relief, whatever links remain", { on: "2021-09-01" }),
    met(person("twice"), "a post that is named twice makes one row", { on: "2021-06-15" }),
    noRow(person("outsider"), "another post at the city committee is none"),
    gap(person("ofDissolved"), "a member of a committee counts while it stands", { on: "2021-05-31" }),
    noRow(person("ofDissolved"), "a post at an organisation that does not exist counts for nothing"),
    unknown(person("silent"), "where no source covers a standing member is unknown"),
    noRow(person("silentOutsider"), "where no row says standing member there is no row"),
    gap(person("former"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(person("former"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => inLacking(stem, 0)),
    ...needed.map((stem) =>
      unknown(inLacking(stem, 1), `three links do not make it known where ${stem} is not covered`),
    ),
    noRow(inLacking("posts", 2), "without posts somebody of whom no row says it is no standing member"),
  ],
};
