import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9838";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const files = "party_orgs posts people memberships participations".split(" ");
const places = town(city, files);
const { org, post } = orgRows(places);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

/** A branch elected for three years in June 2020, unless said otherwise. */
const elected = (name: string, words: Words = {}, area = "02"): Words =>
  org(name, { founded_on: "2010-01-01", term_years: "3", last_elected_on: "2020-06-01", ...words }, area);
const planned = { election_planned_on: "2022-03-01" };
const community = { field: "COMMUNITY", kind: "PARTY_COMMITTEE", level: "4", term_years: "5" };
const unelected = { term_years: "", last_elected_on: "" };

/** With secretary 1: a full member of long standing, who belongs to each of them. */
const led: readonly Words[] = [
  elected("FINE"),
  elected("LAST-DAY", { last_elected_on: "2018-12-31" }),
  elected("LAST-DAY-PLANNED", { last_elected_on: "2018-12-31", ...planned }),
  elected("EXPIRED", { last_elected_on: "2018-12-30" }),
  elected("LEAP-5", { ...community, last_elected_on: "2016-02-29", ...planned }),
  elected("LEAP-4", { ...community, last_elected_on: "2016-02-29", term_years: "4", ...planned }),
  elected("EXT-365", { last_elected_on: "2018-01-01", extension_until: "2022-01-01", ...planned }),
  elected("EXT-366", { last_elected_on: "2018-01-01", extension_until: "2022-01-02", ...planned }),
  elected("EXT-OVER", { last_elected_on: "2018-01-01", extension_until: "2021-12-30", ...planned }),
  elected("EXT-ONLY", { last_elected_on: "", extension_until: "2023-01-01" }),
  elected("EXT-ONLY-OVER", { last_elected_on: "", extension_until: "2021-06-01" }),
  elected("NO-ELECTION", { last_elected_on: "" }),
  elected("NO-TERM", { term_years: "" }),
  elected("NO-TERM-OVER", { term_years: "", extension_until: "2021-06-01" }),
  elected("NEAR-180", { last_elected_on: "2019-06-29" }),
  elected("NEAR-180-PLANNED", { last_elected_on: "2019-06-29", ...planned }),
  elected("NEAR-181", { last_elected_on: "2019-06-30" }),
  elected("YEARS-COMPOUND-3", { field: "COMPOUND" }),
  elected("YEARS-COMPOUND-5", { field: "COMPOUND", term_years: "5" }),
  elected("YEARS-GRID-5", { field: "GRID", term_years: "5" }),
  elected("YEARS-COMMUNITY-5", { field: "COMMUNITY", kind: "GENERAL_BRANCH", term_years: "5" }),
  elected("YEARS-COMMITTEE-5", { field: "ORGAN", kind: "PARTY_COMMITTEE", term_years: "5" }),
  elected("YEARS-COMMITTEE-3", { field: "ORGAN", kind: "PARTY_COMMITTEE" }),
  elected("YEARS-GENERAL-3", { field: "ORGAN", kind: "GENERAL_BRANCH" }),
  elected("YEARS-MOBILE-5", { kind: "MOBILE_BRANCH", term_years: "5" }),
  elected("YEARS-NEAR", { last_elected_on: "2020-02-01", term_years: "2" }),
  elected("CITY", {
    field: "CITY",
    kind: "PARTY_COMMITTEE",
    level: "1",
    last_elected_on: "2010-01-01",
    term_years: "9",
  }),
  elected("DISTRICT", { field: "DISTRICT", kind: "PARTY_COMMITTEE", level: "2", ...unelected }),
  elected("WORKING", { field: "STREET", kind: "WORKING_COMMITTEE", level: "3", ...unelected }),
  elected("TEMP", { kind: "TEMP_BRANCH", ...unelected }),
  elected("GROUP", { kind: "PARTY_GROUP", last_elected_on: "2010-01-01" }),
  elected("DISSOLVED", { dissolved_on: day }),
  elected("TWO-SECRETARIES"),
  ...files.flatMap((stem) => [
    elected(`FINE-${stem}`, {}, digits(stem)),
    elected(
      `WORKING-${stem}`,
      { field: "STREET", kind: "WORKING_COMMITTEE", level: "3", ...unelected },
      digits(stem),
    ),
    elected(`COMMITTEE-${stem}`, { kind: "PARTY_COMMITTEE", term_years: "5" }, digits(stem)),
    elected(`EXPIRED-${stem}`, { last_elected_on: "2018-01-01" }, digits(stem)),
  ]),
];

/** With other secretaries or none. */
const others: readonly Words[] = [
  ...["VACANT", "ENDED-30", "ENDED-31", "ENDS", "TO-COME", "PROBATIONARY", "NO-MEMBER", "STRANGER"].map(
    (name) => elected(name),
  ),
  ...["TAKES-PART", "LEFT", "JOINED-2020", "JOINED-2021", "JOINED-UNKNOWN", "RAW"].map((name) =>
    elected(name),
  ),
  elected("FOUNDED-30", { founded_on: daysBefore(day, 30) }),
  elected("FOUNDED-31", { founded_on: daysBefore(day, 31) }),
  elected("UNFOUNDED", { founded_on: "" }),
  elected("TEMP-VACANT", { kind: "TEMP_BRANCH", ...unelected }),
  elected("TEMP-STRANGER", { kind: "TEMP_BRANCH", ...unelected }),
  elected("CITY-VACANT", { field: "CITY", kind: "PARTY_COMMITTEE", level: "1", ...unelected }),
  elected("COMMITTEE-STRANGER", { kind: "PARTY_COMMITTEE", term_years: "5" }),
  elected("ALL", { last_elected_on: "2016-01-01", term_years: "2", extension_until: "2020-01-01" }),
  elected("ALL-VACANT", { last_elected_on: "2018-01-01", term_years: "2" }),
  ...files.flatMap((stem) => [
    elected(`VACANT-${stem}`, {}, digits(stem)),
    elected(`NOT-FULL-${stem}`, {}, digits(stem)),
    elected(`NEWCOMER-${stem}`, {}, digits(stem)),
    elected(`STRANGER-${stem}`, {}, digits(stem)),
  ]),
];

const person = (number: number, party_status: string, joined_year: string): Words => ({
  id: places.person(number),
  display_name: "虚构",
  party_status,
  joined_year,
  area_code: places.community(),
});
const secretary = (holder: number, name: string, words: Words = {}) => post(holder, "SECRETARY", name, words);
const belongs = (holder: number, name: string, words: Words = {}): Words => ({
  person: places.person(holder),
  org: id(name),
  from: "2010-01-01",
  ...words,
});

export const g38: RuleWorld = {
  rule: "G38",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row("party_orgs", ...led, ...others)
      .row(
        "people",
        person(1, "FULL", "2000"),
        person(2, "PROBATIONARY", "2000"),
        person(3, "NONE", "2000"),
        person(4, "FULL", "2020"),
        person(5, "FULL", "2021"),
        person(6, "FULL", ""),
        person(7, "PROBATIONARY", "2021"),
      )
      .row(
        "posts",
        ...led.map(({ id: at = "" }) => ({ ...secretary(1, ""), at })),
        secretary(2, "TWO-SECRETARIES"),
        secretary(1, "ENDED-30", { to: daysBefore(day, 30) }),
        secretary(1, "ENDED-31", { to: daysBefore(day, 31) }),
        secretary(2, "ENDED-31", { to: "2015-01-01" }),
        secretary(1, "ENDS", { to: day }),
        secretary(1, "TO-COME", { from: "2022-01-01" }),
        secretary(2, "PROBATIONARY"),
        secretary(3, "NO-MEMBER"),
        ...["STRANGER", "TAKES-PART", "LEFT", "TEMP-STRANGER", "COMMITTEE-STRANGER"].map((name) =>
          secretary(1, name),
        ),
        secretary(4, "JOINED-2020"),
        secretary(5, "JOINED-2021"),
        secretary(6, "JOINED-UNKNOWN"),
        secretary(7, "RAW"),
        secretary(7, "ALL"),
        post(1, "DEPUTY_SECRETARY", "VACANT"),
        ...files.flatMap((stem) => [
          secretary(2, `NOT-FULL-${stem}`),
          secretary(5, `NEWCOMER-${stem}`),
          secretary(1, `STRANGER-${stem}`),
        ]),
      )
      .row(
        "memberships",
        ...led.map(({ id: at = "" }) => ({ ...belongs(1, ""), org: at })),
        belongs(2, "TWO-SECRETARIES"),
        belongs(1, "ENDS"),
        belongs(2, "PROBATIONARY"),
        belongs(3, "NO-MEMBER"),
        belongs(1, "LEFT", { to: day }),
        belongs(4, "JOINED-2020"),
        belongs(5, "JOINED-2021"),
        belongs(6, "JOINED-UNKNOWN"),
        ...files.flatMap((stem) => [belongs(2, `NOT-FULL-${stem}`), belongs(5, `NEWCOMER-${stem}`)]),
      )
      .row("participations", { ...belongs(1, "TAKES-PART"), kind: "FUNCTIONAL" }),
  cases: [
    met(id("FINE"), "elected for the years of its kind, led by a full member of its own", {
      kinds: [],
      evidence: {
        lastElectedOn: "2020-06-01",
        termYears: 3,
        endsOn: "2023-06-01",
        vacantSince: null,
        secretary: places.person(1),
      },
    }),
    met(id("FINE"), "on a day before the latest election the term counts as running", { on: "2019-01-01" }),
    gap(id("LAST-DAY"), "on its last day the term is not over, but nobody planned", {
      severity: "LOW",
      kinds: ["APPROACHING"],
      evidence: { endsOn: day },
    }),
    gap(id("LAST-DAY"), "the day after, it is over", { ...morrow, severity: "HIGH", kinds: ["EXPIRED"] }),
    met(id("LAST-DAY-PLANNED"), "with an election planned the last day is in order"),
    gap(id("EXPIRED"), "a term that ended yesterday", {
      severity: "HIGH",
      kinds: ["EXPIRED"],
      near: [{ code: "TERM_END", endedOn: daysBefore(day, 1), number: 1 }],
    }),
    met(id("LEAP-5"), "29 February and five years are 28 February", {
      on: "2021-02-28",
      evidence: { endsOn: "2021-02-28" },
    }),
    gap(id("LEAP-5"), "so on 1 March the term is over", { on: "2021-03-01", kinds: ["EXPIRED"] }),
    gap(id("LEAP-4"), "29 February and four years are 29 February", {
      on: "2020-02-29",
      severity: "LOW",
      kinds: ["TERM_YEARS"],
      evidence: { endsOn: "2020-02-29" },
    }),
    gap(id("LEAP-4"), "so on 1 March the term is over", {
      on: "2020-03-01",
      severity: "HIGH",
      kinds: ["EXPIRED", "TERM_YEARS"],
    }),
    met(id("EXT-365"), "an extension of 365 days is within the limit", {
      evidence: { endsOn: "2022-01-01" },
    }),
    gap(id("EXT-366"), "one of 366 is not", { severity: "HIGH", kinds: ["EXTENDED"] }),
    gap(id("EXT-OVER"), "an extension that is over", { kinds: ["EXPIRED"] }),
    unknown(id("EXT-ONLY"), "an extension of nobody knows which term"),
    gap(id("EXT-ONLY-OVER"), "and when it is over, the term is", { kinds: ["EXPIRED"] }),
    unknown(id("NO-ELECTION"), "no election known: no end known", { near: [], notNear: ["TERM_END"] }),
    unknown(id("NO-TERM"), "no years known: no end known", { near: [], notNear: ["TERM_END"] }),
    gap(id("NO-TERM-OVER"), "an extension that is over is proven, whatever the years", {
      kinds: ["EXPIRED"],
    }),
    gap(id("NEAR-180"), "180 days before the end an election must be planned", {
      severity: "LOW",
      kinds: ["APPROACHING"],
      evidence: { endsOn: "2022-06-29" },
    }),
    met(id("NEAR-180"), "181 days before it need not", eve),
    met(id("NEAR-180-PLANNED"), "and it is"),
    met(id("NEAR-181"), "181 days before the end"),
    gap(id("YEARS-COMPOUND-3"), "a compound branch has five years", {
      severity: "LOW",
      kinds: ["TERM_YEARS"],
    }),
    ...["COMPOUND-5", "GRID-5", "COMMUNITY-5", "COMMITTEE-5", "GENERAL-3"].map((name) =>
      met(id(`YEARS-${name}`), `${name} is the term of its kind`),
    ),
    ...["COMMITTEE-3", "MOBILE-5"].map((name) =>
      gap(id(`YEARS-${name}`), `${name} is not the term of its kind`, {
        severity: "LOW",
        kinds: ["TERM_YEARS"],
      }),
    ),
    gap(id("YEARS-NEAR"), "other years and a near end are low together", {
      severity: "LOW",
      kinds: ["TERM_YEARS", "APPROACHING"],
    }),
    met(id("CITY"), "the city committee's term is not judged here"),
    met(id("DISTRICT"), "nor that of a county committee"),
    met(id("WORKING"), "a working committee is appointed"),
    met(id("TEMP"), "a temporary branch has no term"),
    noRow(id("GROUP"), "a Party group is out"),
    noRow(id("DISSOLVED"), "an organisation dissolved on the day is out"),
    met(id("DISSOLVED"), "the day before it is in", eve),
    gap(id("VACANT"), "a branch that never had a secretary, though a deputy", {
      severity: "HIGH",
      kinds: ["VACANT"],
      evidence: { secretary: null },
      near: [{ code: "DEPUTY", nodeId: places.person(1) }],
      notNear: ["LAST_SECRETARY"],
    }),
    met(id("FOUNDED-30"), "founded 30 days ago it has time yet"),
    gap(id("FOUNDED-31"), "founded 31 days ago it has none", { kinds: ["VACANT"] }),
    gap(id("UNFOUNDED"), "founded nobody knows when, and never led", { kinds: ["VACANT"] }),
    met(id("ENDED-30"), "30 days without a secretary are within the limit", {
      evidence: { vacantSince: daysBefore(day, 30) },
    }),
    gap(id("ENDED-30"), "31 are not", morrow),
    gap(id("ENDED-31"), "the latest secretary counts", {
      kinds: ["VACANT"],
      evidence: { vacantSince: daysBefore(day, 31) },
      near: [{ code: "LAST_SECRETARY", nodeId: places.person(1), endedOn: daysBefore(day, 31) }],
    }),
    met(id("ENDS"), "a post that ends on the day leaves 30 days"),
    gap(id("TO-COME"), "a secretary to come is none yet", { kinds: ["VACANT"] }),
    gap(id("PROBATIONARY"), "a secretary on probation", { severity: "HIGH", kinds: ["NOT_FULL"] }),
    gap(id("NO-MEMBER"), "a secretary who is no Party member", { kinds: ["NOT_FULL"] }),
    gap(id("TWO-SECRETARIES"), "of two secretaries one on probation is enough", { kinds: ["NOT_FULL"] }),
    gap(id("STRANGER"), "a secretary from outside", { severity: "HIGH", kinds: ["OUTSIDER"] }),
    met(id("TAKES-PART"), "a secretary who takes part is none from outside"),
    gap(id("LEFT"), "a secretary whose relation ends on the day", { kinds: ["OUTSIDER"] }),
    met(id("LEFT"), "the day before it stood", eve),
    met(id("TEMP-STRANGER"), "a temporary branch may be led from outside"),
    met(id("COMMITTEE-STRANGER"), "so may a committee"),
    gap(id("TEMP-VACANT"), "a temporary branch needs a secretary", { kinds: ["VACANT"] }),
    gap(id("CITY-VACANT"), "so does the city committee", { kinds: ["VACANT"] }),
    met(id("JOINED-2020"), "joined in the year before is no newcomer"),
    gap(id("JOINED-2021"), "joined in the same year is one", { severity: "HIGH", kinds: ["NEWCOMER"] }),
    met(id("JOINED-2021"), "in the next year no more", morrow),
    unknown(id("JOINED-UNKNOWN"), "joined nobody knows when"),
    gap(id("RAW"), "three faults of one secretary, in the order of the rule", {
      kinds: ["NOT_FULL", "OUTSIDER", "NEWCOMER"],
    }),
    gap(id("ALL"), "all that can come together with a secretary", {
      severity: "HIGH",
      kinds: ["EXPIRED", "EXTENDED", "NOT_FULL", "OUTSIDER", "NEWCOMER", "TERM_YEARS"],
    }),
    gap(id("ALL-VACANT"), "and without one", { kinds: ["EXPIRED", "VACANT", "TERM_YEARS"] }),
    ...files.map((stem) => unknown(id(`FINE-${stem}`), `a branch needs ${stem}`)),
    ...["WORKING", "COMMITTEE"].flatMap((name) => [
      ...["party_orgs", "posts", "people"].map((stem) =>
        unknown(id(`${name}-${stem}`), `${name} needs ${stem}`),
      ),
      ...["memberships", "participations"].map((stem) =>
        met(id(`${name}-${stem}`), `${name} is no branch and does not need ${stem}`),
      ),
    ]),
    ...provenBut("EXPIRED", "EXPIRED", ["party_orgs"]),
    ...provenBut("VACANT", "VACANT", ["party_orgs", "posts"]),
    ...provenBut("NOT-FULL", "NOT_FULL", ["party_orgs", "posts", "people"]),
    ...provenBut("NEWCOMER", "NEWCOMER", ["party_orgs", "posts", "people"]),
    ...provenBut("STRANGER", "OUTSIDER", ["party_orgs", "posts", "memberships", "participations"]),
    unknown(id("FINE"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};

/** A fault of that kind stands whatever file is missing, but for those it needs. */
function provenBut(name: string, kind: string, needed: readonly string[]) {
  return files.map((stem) =>
    needed.includes(stem)
      ? unknown(id(`${name}-${stem}`), `${kind} is not proven without ${stem}`)
      : gap(id(`${name}-${stem}`), `${kind} is proven without ${stem}`, { kinds: [kind] }),
  );
}
