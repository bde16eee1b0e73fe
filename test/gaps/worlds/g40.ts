import { bodyCheckCharacter, checkCharacter } from "../../../src/import/credit-code.ts";
import { type Life, withLives } from "./lives.ts";
import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9840";
const eve = { on: daysBefore(day, 1) };
const files = "subordinations party_orgs people memberships employments residences work_units".split(" ");
const places = town(city, files);
const { org, setUp, under } = orgRows(places);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

/** A right credit code of that number. */
const creditCode = (number: number): string => {
  const body = `XN${String(number).padStart(6, "0")}`;
  const first17 = `91${places.district()}${body}${bodyCheckCharacter(body)}`;
  return `${first17}${checkCharacter(first17)}`;
};
/** The same with another character at that place, counted from 0. */
const spoilt = (code: string, at: number): string =>
  `${code.slice(0, at)}${code[at] === "1" ? "2" : "1"}${code.slice(at + 1)}`;
const wrong = spoilt(creditCode(7), 17);

const unit = (name: string, words: Words = {}, area = "02"): Words => ({
  id: id(name),
  name: "示例单位",
  org_type: "ORGAN",
  community: places.community(area),
  ...words,
});
const company = (name: string, words: Words = {}): Words => ({
  id: id(name),
  name: "虚构物业",
  area_code: places.street(),
  status: "ACTIVE",
  ...words,
});
const plain = "PLAIN NR-ONE NR-TWO NR-NONE NR-ENDS NR-GONE WORK-A WORK-B INV-PERSON SET-A SET-B".split(" ");
/** No Party member, or a member in order, unless said otherwise. */
const people: readonly Omit<Life, "id">[] = [
  { area: places.community(), works: [[id("NR-ONE")]] },
  { area: places.community(), works: [[id("NR-TWO")]], lives: [[id("C-PLAIN")]] },
  { area: places.community(), works: [[id("NR-TWO")]], status: "PROBATIONARY" },
  { area: places.community(), works: [[id("NR-NONE")]], status: "NONE" },
  { area: places.community(), works: [[id("NR-ENDS")]], belongs: [[id("LINE"), "2010-01-01", day]] },
  { area: places.community(), works: [[id("NR-GONE")]], belongs: [[id("GONE")]] },
  { area: places.community(), lives: [[id("C-HOME")]] },
  { area: places.community("02", 2) },
  { area: places.community(), works: [[id("U-ABOLISHED")]] },
  { area: places.community(), status: "NONE", works: [[id("WORK-A")], [id("WORK-B"), "2015-01-01"]] },
  {
    area: places.community(),
    status: "NONE",
    lives: [
      [id("C-TWO-A"), "2010-01-01", "2015-01-02"],
      [id("C-TWO-B"), "2015-01-01"],
    ],
  },
  {
    area: places.community(),
    status: "NONE",
    lives: [
      [id("C-TOUCH"), "2010-01-01", "2015-01-01"],
      [id("C-TOUCH"), "2015-01-01"],
    ],
  },
  {
    area: places.community(),
    status: "NONE",
    works: [[id("INV-PERSON")]],
    lives: [[id("C-PLAIN"), "2020-01-01", "2019-01-01"]],
  },
  ...files.map((stem) => ({ area: places.community(), works: [[id(`NR-${stem}`)] as const] })),
];
const compounds = "C-PLAIN C-HOME C-TWO-A C-TWO-B C-TOUCH C-SERVED-TWICE C-PAST C-RELAY C-NEXT".split(" ");
const serves = (of: string, compound: string, from: string, to = ""): Words => ({
  company: id(of),
  compound: id(compound),
  from,
  to,
});
const area = (
  centre: string,
  relation: string,
  target_kind: string,
  target: string,
  words: Words = {},
): Words => ({
  centre: id(centre),
  relation,
  target_kind,
  target,
  from: "2010-01-01",
  ...words,
});
const centres = "CENTRE CENTRE-TOP CENTRE-TWO CENTRE-IDLE".split(" ");
/** Under the city committee by leadership. */
const inLine = [
  ..."LINE GUIDE-A GONE S-TWO S-JOINT S-PAST S-TOUCH S-NEXT S-SAME SUP-GONE-GUIDE".split(" "),
  ..."INV-ORG INV-EMPTY INV-UNKNOWN".split(" "),
  ...files.flatMap((stem) => [`LINE-${stem}`, `S-${stem}`]),
];
const loose = "ORPHAN OR-TOP GUIDED ENDS BEGINS SUP-GONE CYC-1 CYC-2 CYC-3 CYC-LOW GUIDE-B X-1 X-2".split(
  " ",
);
const stemOf = (name: string): string | undefined => files.find((stem) => name.endsWith(`-${stem}`));

export const g40: RuleWorld = {
  rule: "G40",
  city,
  draw: (folder) =>
    withLives(
      places.draw(folder),
      people.map((each, index) => ({ id: places.person(index + 1), ...each })),
    )
      .row(
        "compounds",
        ...compounds.map((name) => ({ id: id(name), name: "示例小区", community: places.community() })),
      )
      .row("grids", {
        id: id("GRID"),
        code: `${places.community(digits("people"))}001`,
        name: "示例网格",
        community: places.community(digits("people")),
      })
      .row(
        "work_units",
        ...plain.map((name) => unit(name)),
        unit("U-ABOLISHED", { abolished_on: "2020-01-01" }),
        unit("CODE-RIGHT", { uscc: creditCode(1) }),
        unit("CODE-CHECK-18", { uscc: spoilt(creditCode(2), 17) }),
        unit("CODE-CHECK-17", { uscc: spoilt(creditCode(3), 16) }),
        unit("CODE-SHORT", { uscc: creditCode(4).slice(0, 17) }),
        unit("SHARED-A", { uscc: creditCode(5) }),
        unit("ALONE", { uscc: creditCode(6) }),
        unit("ALONE-GONE", { uscc: creditCode(6), abolished_on: "2020-01-01" }),
        unit("WRONG-A", { uscc: wrong }),
        unit("WRONG-B", { uscc: wrong }),
        ...files.flatMap((stem) => [
          unit(`NR-${stem}`, {}, digits(stem)),
          unit(`FINE-${stem}`, {}, digits(stem)),
          unit(`CODE-${stem}`, { uscc: spoilt(creditCode(20 + files.indexOf(stem)), 17) }, digits(stem)),
        ]),
      )
      .row(
        "property_companies",
        ...["PC-1", "PC-2"].map((name) => company(name)),
        company("SHARED-B", { uscc: creditCode(5), status: "REMOVED", removed_on: "2020-01-01" }),
      )
      .row(
        "service_contracts",
        serves("PC-1", "C-SERVED-TWICE", "2015-01-01"),
        serves("PC-2", "C-SERVED-TWICE", "2020-01-01"),
        serves("PC-1", "C-PAST", "2012-01-01", "2015-01-02"),
        serves("PC-2", "C-PAST", "2015-01-01"),
        serves("PC-1", "C-RELAY", "2012-01-01", "2015-01-01"),
        serves("PC-2", "C-RELAY", "2015-01-01"),
        serves("PC-1", "C-NEXT", "2012-01-01"),
        serves("PC-2", "C-NEXT", "2022-01-01"),
      )
      .row("owners_committees", { id: id("OC-IDLE"), name: "示例业委会", area_code: places.community() })
      .row(
        "service_centres",
        ...centres.map((name) => ({
          id: id(name),
          name: "示例中心",
          tier: "COMMUNITY",
          community: places.community(),
        })),
      )
      .row(
        "centre_areas",
        ...["CENTRE", "CENTRE-TOP", "CENTRE-TWO"].map((name) =>
          area(name, "SERVES_AREA", "COMMUNITY", places.community()),
        ),
        area("CENTRE-TWO", "UNDER", "CENTRE", id("CENTRE")),
        area("CENTRE-TWO", "UNDER", "CENTRE", id("CENTRE-TOP"), { from: "2015-01-01" }),
        area("CENTRE", "UNDER", "CENTRE", id("CENTRE-TOP")),
      )
      .row(
        "party_orgs",
        org("ROOT", { kind: "PARTY_COMMITTEE", field: "CITY", level: "1" }),
        ...inLine
          .filter((name) => name !== "GONE" && name !== "S-JOINT")
          .map((name) => {
            const stem = stemOf(name);
            return org(name, {}, stem === undefined ? "02" : digits(stem));
          }),
        org("GONE", { dissolved_on: day }),
        org("S-JOINT", { kind: "JOINT_BRANCH" }),
        ...[...loose, "OR-LOW"].map((name) => org(name)),
        ...files.map((stem) => org(`ORPHAN-${stem}`, {}, digits(stem))),
      )
      .row(
        "subordinations",
        ...inLine.map((name) => under(name, "ROOT")),
        under("OR-LOW", "OR-TOP"),
        under("GUIDED", "ROOT", { kind: "GUIDANCE" }),
        under("ENDS", "ROOT", { to: day }),
        under("BEGINS", "ROOT", { from: day }),
        under("SUP-GONE", "GONE"),
        under("SUP-GONE-GUIDE", "GONE", { kind: "GUIDANCE" }),
        under("CYC-1", "CYC-2"),
        under("CYC-2", "CYC-3"),
        under("CYC-3", "CYC-1"),
        under("CYC-LOW", "CYC-2"),
        under("GUIDE-A", "GUIDE-B", { kind: "GUIDANCE" }),
        under("GUIDE-B", "GUIDE-A"),
        under("X-1", "X-2", { to: day }),
        under("X-2", "X-1"),
        under("X-1", "ROOT", { from: day }),
        under("INV-ORG", "LINE", { from: "2020-01-01", to: "2019-01-01" }),
        under("INV-EMPTY", "LINE", { from: "2020-01-01", to: "2020-01-01" }),
        under("INV-UNKNOWN", "LINE", { from: "", to: "2014-01-01" }),
      )
      .row(
        "org_places",
        ...["S-TWO", "S-JOINT", ...files.map((stem) => `S-${stem}`)].flatMap((name) => [
          setUp(name, "WORK_UNIT", id("SET-A")),
          setUp(name, "WORK_UNIT", id("SET-B"), "2018-01-01"),
        ]),
        setUp("S-PAST", "WORK_UNIT", id("SET-A"), "2010-01-01", "2015-01-02"),
        setUp("S-PAST", "WORK_UNIT", id("SET-B"), "2015-01-01", "2016-01-01"),
        setUp("S-TOUCH", "WORK_UNIT", id("SET-A"), "2010-01-01", "2015-01-01"),
        setUp("S-TOUCH", "WORK_UNIT", id("SET-B"), "2015-01-01"),
        setUp("S-NEXT", "WORK_UNIT", id("SET-A")),
        setUp("S-NEXT", "WORK_UNIT", id("SET-B"), "2022-01-01"),
        setUp("S-SAME", "WORK_UNIT", id("SET-A")),
        setUp("S-SAME", "WORK_UNIT", id("SET-A"), "2015-01-01"),
      )
      .row(
        "visits",
        { id: id("VISIT"), person: places.person(4), org: id("LINE"), visited_on: day },
        { id: id("VISIT-NEXT"), person: places.person(4), org: id("LINE"), visited_on: "2022-01-05" },
      )
      .row("breakthrough_projects", {
        id: id("PROJECT"),
        seq: "1",
        title: "示例突破项目",
        area_code: places.street(),
        document: id("DOCUMENT"),
      }),
  cases: [
    met(id("ROOT"), "the city committee has no superior and needs none", { severity: "CRITICAL", kinds: [] }),
    met(id("LINE"), "an organisation under it is in order"),
    gap(id("ORPHAN"), "an organisation without a superior", {
      severity: "CRITICAL",
      kinds: ["ORPHAN"],
      evidence: { below: 0, code: null, membersWithoutRelation: null },
    }),
    gap(id("OR-TOP"), "what is under an orphan is counted on it", {
      kinds: ["ORPHAN"],
      evidence: { below: 1 },
    }),
    met(id("OR-LOW"), "and is none itself"),
    gap(id("GUIDED"), "guidance is no superior", { kinds: ["ORPHAN"] }),
    gap(id("ENDS"), "a line that ends on the day is gone", {
      kinds: ["ORPHAN"],
      near: [{ code: "LAST_SUPERIOR", nodeId: id("ROOT"), endedOn: day }],
    }),
    met(id("ENDS"), "the day before it stood", eve),
    met(id("BEGINS"), "a line counts on its first day"),
    gap(id("BEGINS"), "the day before there was none", { ...eve, kinds: ["ORPHAN"] }),
    gap(id("SUP-GONE"), "a superior dissolved on the day makes no orphan", {
      kinds: ["SUPERIOR_DISSOLVED"],
      evidence: { ids: [id("GONE")] },
    }),
    met(id("SUP-GONE"), "the day before it was there", eve),
    gap(id("SUP-GONE-GUIDE"), "a dissolved guide counts as well", { kinds: ["SUPERIOR_DISSOLVED"] }),
    noRow(id("GONE"), "the dissolved one itself is out"),
    gap(id("CYC-1"), "a cycle is one finding, on the smallest id", {
      severity: "CRITICAL",
      kinds: ["CYCLE"],
      evidence: { path: ["CYC-1", "CYC-2", "CYC-3"].map(id), ids: ["CYC-1", "CYC-2", "CYC-3"].map(id) },
    }),
    met(id("CYC-2"), "the others in it have none"),
    met(id("CYC-3"), "neither has the last"),
    met(id("CYC-LOW"), "nor what is under it"),
    gap(id("GUIDE-A"), "guidance closes a cycle too", { kinds: ["CYCLE"] }),
    met(id("GUIDE-B"), "the other one of it has none"),
    met(id("X-1"), "a cycle broken on the day is none"),
    gap(id("X-1"), "the day before it was", { ...eve, kinds: ["CYCLE"] }),
    gap(id("NR-ONE"), "a member without a relation is counted on the employer", {
      kinds: ["NO_RELATION"],
      evidence: { membersWithoutRelation: 1 },
    }),
    gap(id("NR-TWO"), "two of them, one on probation", { evidence: { membersWithoutRelation: 2 } }),
    met(id("NR-NONE"), "who is no Party member needs none"),
    gap(id("NR-ENDS"), "a relation that ends on the day is gone", { kinds: ["NO_RELATION"] }),
    met(id("NR-ENDS"), "the day before it stood", eve),
    gap(id("NR-GONE"), "a relation to an organisation dissolved on the day is none", {
      kinds: ["NO_RELATION"],
    }),
    met(id("NR-GONE"), "the day before it was one", eve),
    met(id("C-PLAIN"), "who works somewhere is not counted at home"),
    gap(id("C-HOME"), "without work the compound is home", { kinds: ["NO_RELATION"] }),
    gap(places.community("02", 2), "without a compound the place of the record is", {
      kinds: ["NO_RELATION"],
    }),
    gap(places.cityCode, "a home that is not there any more is replaced by the city", {
      kinds: ["NO_RELATION"],
      evidence: { membersWithoutRelation: 1 },
    }),
    gap(id("INV-ORG"), "a relationship that ends before it begins", { kinds: ["INVERTED"] }),
    met(id("INV-EMPTY"), "one that ends as it begins is not inverted"),
    met(id("INV-UNKNOWN"), "one begun nobody knows when is not inverted"),
    gap(id("INV-PERSON"), "a person's is counted on the employer", { kinds: ["INVERTED"] }),
    gap(id("S-TWO"), "a branch in two units at once", {
      kinds: ["OVERLAP"],
      evidence: { ids: [id("SET-A"), id("SET-B")] },
    }),
    met(id("S-TWO"), "before the second began there was one", { on: "2017-12-31", kinds: [] }),
    met(id("S-JOINT"), "a joint branch may be in several"),
    gap(id("S-PAST"), "an overlap long past", { kinds: ["OVERLAP"] }),
    met(id("S-TOUCH"), "one ends on the day the other begins"),
    met(id("S-NEXT"), "one still to begin overlaps nothing yet"),
    gap(id("S-NEXT"), "when it has begun it does", { on: "2022-01-01", kinds: ["OVERLAP"] }),
    gap(id("S-SAME"), "the same place twice at once", { kinds: ["OVERLAP"] }),
    gap(id("C-SERVED-TWICE"), "two companies serve a compound", {
      kinds: ["OVERLAP"],
      evidence: { ids: [id("PC-1"), id("PC-2")] },
    }),
    gap(id("C-PAST"), "services that overlapped by a day long ago", { kinds: ["OVERLAP"] }),
    met(id("C-RELAY"), "services that follow each other"),
    met(id("C-NEXT"), "a service still to begin"),
    met(id("PC-1"), "of services the compound is the subject"),
    gap(id("CENTRE-TWO"), "a centre under two others", { kinds: ["OVERLAP"] }),
    met(id("CENTRE"), "a centre under one"),
    gap(id("WORK-A"), "two employers at once, counted on the smaller id", { kinds: ["OVERLAP"] }),
    met(id("WORK-B"), "and not on the larger"),
    gap(id("C-TWO-B"), "two homes at once long ago, counted on the present one", { kinds: ["OVERLAP"] }),
    met(id("C-TWO-A"), "and not on the former"),
    met(id("C-TOUCH"), "a home that goes on is no overlap"),
    met(id("CODE-RIGHT"), "a right credit code", { evidence: { code: null } }),
    met(id("PLAIN"), "no credit code is no fault"),
    gap(id("CODE-CHECK-18"), "the last check character is wrong", {
      severity: "CRITICAL",
      kinds: ["USCC_INVALID"],
      evidence: { code: spoilt(creditCode(2), 17) },
      near: [{ code: "RIGHT_CODE", text: creditCode(2) }],
    }),
    gap(id("CODE-CHECK-17"), "the check character before it is wrong", {
      kinds: ["USCC_INVALID"],
      near: [{ code: "RIGHT_CODE", text: creditCode(3) }],
    }),
    gap(id("CODE-SHORT"), "a code of seventeen characters", {
      kinds: ["USCC_INVALID"],
      notNear: ["RIGHT_CODE"],
    }),
    gap(id("SHARED-A"), "a unit and a removed company share a code, counted on the smaller id", {
      kinds: ["USCC_DUPLICATE"],
      evidence: { ids: [id("SHARED-A"), id("SHARED-B")], code: creditCode(5) },
    }),
    met(id("SHARED-B"), "and not on the larger"),
    met(id("ALONE"), "a unit abolished since shares no code"),
    gap(id("WRONG-A"), "a wrong code shared is both", { kinds: ["USCC_DUPLICATE", "USCC_INVALID"] }),
    gap(id("WRONG-B"), "and wrong on the larger id too", { kinds: ["USCC_INVALID"] }),
    met(id("VISIT"), "a visit is a node of the population"),
    noRow(id("VISIT-NEXT"), "a visit to come is not there"),
    noRow(id("OC-IDLE"), "a committee that represents nothing is not there"),
    noRow(id("CENTRE-IDLE"), "a centre that serves nothing is not there"),
    noRow(id("DOCUMENT"), "a policy document is made by the program"),
    met(id("PROJECT"), "the project that names it is not"),
    noRow(places.person(1), "a person is no subject"),
    ...["LINE", "ORPHAN"].flatMap((name) => [
      unknown(id(`${name}-subordinations`), `${name}: nothing is proven of lines that nobody covers`),
      unknown(id(`${name}-party_orgs`), `${name}: nothing is proven where organisations are not covered`),
    ]),
    ...files
      .filter((stem) => stem !== "subordinations" && stem !== "party_orgs")
      .flatMap((stem) => [
        met(id(`LINE-${stem}`), `an organisation does not need ${stem}`),
        gap(id(`ORPHAN-${stem}`), `an orphan is proven without ${stem}`, { kinds: ["ORPHAN"] }),
      ]),
    ...files.map((stem) =>
      stem === "party_orgs"
        ? unknown(id(`S-${stem}`), "an overlap is not proven without the organisations")
        : gap(id(`S-${stem}`), `an overlap is proven without ${stem}`, { kinds: ["OVERLAP"] }),
    ),
    ...files.flatMap((stem) =>
      stem === "subordinations" || stem === "party_orgs"
        ? [
            met(id(`FINE-${stem}`), `a unit does not need ${stem}`),
            gap(id(`NR-${stem}`), `members without relation are proven without ${stem}`),
          ]
        : [
            unknown(id(`FINE-${stem}`), `a unit needs ${stem}`),
            unknown(id(`NR-${stem}`), `members without relation are not proven without ${stem}`),
          ],
    ),
    ...files.map((stem) =>
      stem === "work_units"
        ? unknown(id(`CODE-${stem}`), "a wrong code is not proven without the units")
        : gap(id(`CODE-${stem}`), `a wrong code is proven without ${stem}`, { kinds: ["USCC_INVALID"] }),
    ),
    met(id("GRID"), "a grid is nobody's home and does not need people"),
    unknown(id("LINE"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};
