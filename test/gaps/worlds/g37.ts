import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9837";
const eve = { on: daysBefore(day, 1) };
const files = "posts work_units party_orgs org_places subordinations candidates people".split(" ");
const places = town(city, files);
const { org, setUp, under, post } = orgRows(places);
const id = (name: string): string => places.id(name);
const unit = (name: string): string => id(`U-${name}`);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

const firm = (name: string, words: Words = {}, area = "02"): Words => ({
  id: unit(name),
  name: "示例公司",
  org_type: "SOE",
  community: places.community(area),
  ...words,
});
const manages = (holder: number, name: string, words: Words = {}): Words => ({
  person: places.person(holder),
  kind: "MANAGEMENT",
  at_kind: "WORK_UNIT",
  at: unit(name),
  from: "2010-01-01",
  ...words,
});
const firms = [
  ..."ALL HALF ELSEWHERE MGMT-ENDS MGMT-BEGINS LEADER-LEFT OTHER-POST SUB TWO-ORGS TWO-POSTS".split(" "),
  ..."NO-LEADERS NO-ORG ORG-GONE".split(" "),
];
/** Leaders 1 and 2 of a firm's organisation, by name of the firm. */
const led = [
  ...firms.filter((name) => !["NO-LEADERS", "NO-ORG", "TWO-POSTS"].includes(name)),
  ..."ABOLISHED ORGAN".split(" "),
  ...files.map((stem) => `FIRM-${stem}`),
];

/** Candidates: their own posts, each the days before the day on which it began and ended. */
const careers: readonly (readonly [name: string, posts: readonly Words[]])[] = [
  ["C-1095", [{ from: daysBefore(day, 1095) }]],
  ["C-1094", [{ from: daysBefore(day, 1094) }]],
  ["C-APART", [{ from: "2010-01-01", to: daysBefore("2010-01-01", -600) }, { from: daysBefore(day, 495) }]],
  [
    "C-OVERLAP",
    [
      { from: daysBefore(day, 1000), to: daysBefore(day, 300) },
      { from: daysBefore(day, 700), at: id("O-CAREER-2") },
    ],
  ],
  [
    "C-INSIDE",
    [
      { from: daysBefore(day, 1100) },
      { from: daysBefore(day, 900), to: daysBefore(day, 800), at: id("O-CAREER-2") },
    ],
  ],
  ["C-GONE", [{ from: "2010-01-01", to: "2015-01-01", at: id("O-DISSOLVED") }]],
  ["C-OTHER", [{ from: "2010-01-01", kind: "OTHER" }]],
  ["C-FUTURE", [{ from: "2022-01-01" }]],
  ["C-NONE", []],
  ["C-TODAY", [{ from: "2010-01-01" }]],
  ["C-LATER", [{ from: "2010-01-01" }]],
  ...files.map((stem) => [`C-${stem}`, [{ from: "2010-01-01" }]] as const),
];
const firstCandidate = 11;

export const g37: RuleWorld = {
  rule: "G37",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "work_units",
        ...firms.map((name) => firm(name)),
        firm("ABOLISHED", { abolished_on: day }),
        firm("ORGAN", { org_type: "ORGAN" }),
        firm("SCHOOL", { org_type: "SCHOOL" }),
        ...files.flatMap((stem) => [
          firm(`FIRM-${stem}`, {}, digits(stem)),
          firm(`SCHOOL-${stem}`, { org_type: "SCHOOL" }, digits(stem)),
        ]),
      )
      .row(
        "party_orgs",
        ...[
          ...led.filter((name) => name !== "ORG-GONE"),
          "NO-LEADERS",
          "TWO-POSTS",
          "SUB-BRANCH",
          "SECOND",
        ].map((name) => org(`O-${name}`, { field: "SOE", kind: "PARTY_COMMITTEE", level: "4" })),
        org("O-ORG-GONE", { field: "SOE", dissolved_on: day }),
        org("O-CAREER"),
        org("O-CAREER-2"),
        org("O-DISSOLVED", { dissolved_on: "2015-01-01" }),
      )
      .row(
        "org_places",
        ...[...led, "NO-LEADERS", "TWO-POSTS"].map((name) => setUp(`O-${name}`, "WORK_UNIT", unit(name))),
        setUp("O-SUB-BRANCH", "WORK_UNIT", unit("SUB")),
        setUp("O-SECOND", "WORK_UNIT", unit("TWO-ORGS")),
      )
      .row("subordinations", under("O-SUB-BRANCH", "O-SUB"))
      .row(
        "people",
        ...Array.from({ length: firstCandidate + careers.length }, (_, index) => ({
          id: places.person(index + 1),
          display_name: "虚构",
          party_status: "FULL",
          area_code: places.community(),
        })),
      )
      .row(
        "posts",
        ...led.flatMap((name) => [
          post(1, "SECRETARY", `O-${name}`),
          post(2, "ORG_MEMBER", `O-${name}`, name === "LEADER-LEFT" ? { to: day } : {}),
          manages(1, name),
        ]),
        ...led
          .filter((name) => !"HALF ELSEWHERE MGMT-ENDS MGMT-BEGINS LEADER-LEFT".split(" ").includes(name))
          .map((name) => manages(2, name)),
        manages(2, "ELSEWHERE", { at: unit("ALL"), from: "2011-01-01" }),
        manages(2, "MGMT-ENDS", { to: day }),
        manages(2, "MGMT-BEGINS", { from: day }),
        post(3, "OTHER", "O-OTHER-POST"),
        post(3, "SECRETARY", "O-SUB-BRANCH"),
        post(3, "SECRETARY", "O-SECOND"),
        post(1, "SECRETARY", "O-TWO-POSTS"),
        post(1, "ORG_MEMBER", "O-TWO-POSTS"),
        manages(1, "TWO-POSTS"),
        ...careers.flatMap(([, posts], index) =>
          posts.map((words) => post(firstCandidate + index, "DEPUTY_SECRETARY", "O-CAREER", words)),
        ),
      )
      .row(
        "candidates",
        ...careers.map(([name], index) => {
          const stem = files.find((each) => name === `C-${each}`);
          return {
            id: id(name),
            person: places.person(firstCandidate + index),
            school: unit(stem === undefined ? "SCHOOL" : `SCHOOL-${stem}`),
            listed_on: name === "C-TODAY" ? day : name === "C-LATER" ? "2022-01-01" : "2014-01-01",
          };
        }),
      ),
  cases: [
    met(unit("ALL"), "all Party leaders have a post in management", {
      severity: "HIGH",
      kinds: [],
      evidence: { leaders: 2, crossed: 2, rate: 1 },
    }),
    gap(unit("HALF"), "one of two has none", {
      severity: "HIGH",
      kinds: ["SOE_RATE"],
      evidence: { leaders: 2, crossed: 1, rate: 0.5 },
    }),
    gap(unit("ELSEWHERE"), "a post in the management of another firm does not count", {
      evidence: { crossed: 1 },
    }),
    gap(unit("MGMT-ENDS"), "a post that ends on the day is over"),
    met(unit("MGMT-ENDS"), "the day before it was held", eve),
    met(unit("MGMT-BEGINS"), "a post counts on its first day"),
    gap(unit("MGMT-BEGINS"), "the day before it does not", eve),
    met(unit("LEADER-LEFT"), "who leaves the committee on the day is no leader", {
      evidence: { leaders: 1 },
    }),
    gap(unit("LEADER-LEFT"), "the day before he or she was one", eve),
    met(unit("OTHER-POST"), "another post makes no leader"),
    met(unit("SUB"), "the secretary of a sub-branch is no leader of the firm", { evidence: { leaders: 2 } }),
    gap(unit("TWO-ORGS"), "leaders of both unit-level organisations count", {
      evidence: { leaders: 3, crossed: 2 },
    }),
    met(unit("TWO-POSTS"), "two posts of one person are one leader", {
      evidence: { leaders: 1, crossed: 1 },
    }),
    unknown(unit("NO-LEADERS"), "without leaders there is no rate"),
    unknown(unit("NO-ORG"), "without an organisation there are no leaders"),
    unknown(unit("ORG-GONE"), "an organisation dissolved on the day has no leaders"),
    met(unit("ORG-GONE"), "the day before it had", eve),
    noRow(unit("ABOLISHED"), "a firm abolished on the day is out"),
    met(unit("ABOLISHED"), "the day before it is in", eve),
    noRow(unit("ORGAN"), "an organ is out"),
    met(id("C-1095"), "1,095 days of committee posts are three years", {
      severity: "HIGH",
      kinds: [],
      evidence: { partyDays: 1095, partyYears: 3, leaders: null },
    }),
    gap(id("C-1095"), "the day before there was one too few", { ...eve, evidence: { partyDays: 1094 } }),
    gap(id("C-1094"), "1,094 are not", {
      severity: "HIGH",
      kinds: ["PARTY_YEARS"],
      evidence: { partyDays: 1094 },
    }),
    met(id("C-APART"), "two times apart are added", { evidence: { partyDays: 1095 } }),
    gap(id("C-OVERLAP"), "posts held together count once", { evidence: { partyDays: 1000 } }),
    met(id("C-INSIDE"), "a time within another adds nothing", { evidence: { partyDays: 1100 } }),
    met(id("C-GONE"), "years in an organisation dissolved since count", { evidence: { partyDays: 1826 } }),
    gap(id("C-OTHER"), "another post is none of Party affairs", { evidence: { partyDays: 0 } }),
    gap(id("C-FUTURE"), "a post still to come counts nothing", { evidence: { partyDays: 0 } }),
    gap(id("C-NONE"), "no post at all", { kinds: ["PARTY_YEARS"], evidence: { partyDays: 0 } }),
    met(id("C-TODAY"), "a candidate proposed on the day is in"),
    noRow(id("C-TODAY"), "the day before he or she is out", eve),
    noRow(id("C-LATER"), "a candidate of tomorrow is out"),
    ...files.map((stem) =>
      stem === "candidates" || stem === "people"
        ? met(unit(`FIRM-${stem}`), `a firm does not need ${stem}`)
        : unknown(unit(`FIRM-${stem}`), `a firm needs ${stem}`),
    ),
    ...files.map((stem) =>
      ["posts", "candidates", "people"].includes(stem)
        ? unknown(id(`C-${stem}`), `a candidate needs ${stem}`)
        : met(id(`C-${stem}`), `a candidate does not need ${stem}`),
    ),
    unknown(unit("ALL"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};
