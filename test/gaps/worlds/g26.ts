import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9826";
const eve = { on: daysBefore(day, 1) };
const files = [
  "party_orgs",
  "people",
  "memberships",
  "participations",
  "subordinations",
  "posts",
  "org_places",
];
const places = town(city, files);
const { org, setUp, under, post } = orgRows(places);
const id = (name: string): string => places.id(name);

type Words = Readonly<Record<string, string>>;

/** Persons 1 to 120 are full members, 201 to 260 probationary, 300 is no member: enough for every size. */
const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
const belongs = (name: string, persons: readonly number[], words: Words = {}): Words[] =>
  persons.map((number) => ({ person: places.person(number), org: id(name), from: "2010-01-01", ...words }));
const full = (name: string, count: number): Words[] => belongs(name, range(1, count));
const probationary = (name: string, count: number): Words[] => belongs(name, range(201, count));
const seats = (name: string, holders: readonly number[]): Words[] =>
  holders.map((holder) => post(holder, holder % 2 ? "SECRETARY" : "ORG_MEMBER", name));
const functional = { field: "COMPOUND", substantive: "false" };
const general = { kind: "GENERAL_BRANCH", level: "5" };
const committee = { kind: "PARTY_COMMITTEE", level: "4" };
const approved = { size_approved: "true" };
const units = range(1, 7).map((number) => id(`U-${number}`));
const digits = places.without;

export const g26: RuleWorld = {
  rule: "G26",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "people",
        ...[
          ...range(1, 120).map((number) => ({ number, party_status: "FULL" })),
          ...range(201, 60).map((number) => ({ number, party_status: "PROBATIONARY" })),
          { number: 300, party_status: "NONE" },
        ].map(({ number, party_status }) => ({
          id: places.person(number),
          display_name: "虚构",
          party_status,
          area_code: places.community(),
        })),
      )
      .row(
        "work_units",
        ...units.map((unit) => ({
          id: unit,
          name: "示例公司",
          org_type: "TWO_NEW_ECONOMIC",
          community: places.community(),
          abolished_on: unit === id("U-7") ? day : "",
        })),
      )
      .row(
        "party_orgs",
        ...["B-3", "B-2", "B-PROB", "B-50", "B-51", "B-LEFT", "B-TWICE", "B-NONE", "B-SMALL-BIG"].map(
          (name) => org(name),
        ),
        ...["S-6", "S-7-NONE", "S-2", "S-3", "S-7", "S-8", "S-ENDED", "S-OTHER"].map((name) => org(name)),
        ...["J-5", "J-6", "J-SAME", "J-GONE", "J-ENDED", "J-ALL"].map((name) =>
          org(name, { kind: "JOINT_BRANCH" }),
        ),
        org("B-SIX-PLACES"),
        org("M-2", { kind: "MOBILE_BRANCH" }),
        org("F-2", functional),
        org("F-51", functional),
        org("F-7", functional),
        org("F-NULL", { field: "COMPOUND" }),
        ...[49, 50, 100, 101].map((size) => org(`G-${size}`, general)),
        org("G-49-APPROVED", { ...general, ...approved }),
        org("G-101-APPROVED", { ...general, ...approved }),
        org("G-TREE", general),
        org("G-TREE-B1"),
        org("G-TREE-B2"),
        org("G-TREE-GONE", { dissolved_on: day }),
        ...[99, 100].map((size) => org(`C-${size}`, committee)),
        org("C-99-APPROVED", { ...committee, ...approved }),
        org("C-DEEP", committee),
        org("C-DEEP-G", general),
        org("C-DEEP-B"),
        org("WORKING", { kind: "WORKING_COMMITTEE", level: "3" }),
        org("TEMP", { kind: "TEMP_BRANCH" }),
        org("GROUP", { kind: "PARTY_GROUP" }),
        org("CITY", { ...committee, field: "CITY", level: "1" }),
        org("DISTRICT", { ...committee, field: "DISTRICT", level: "2" }),
        org("DISSOLVED", { dissolved_on: day }),
        org("FOUNDED", { founded_on: day }),
        ...files.flatMap((stem) => [
          org(`B-${stem}`, {}, digits(stem)),
          org(`BIG-${stem}`, {}, digits(stem)),
          org(`F-${stem}`, functional, digits(stem)),
          org(`J-${stem}`, { kind: "JOINT_BRANCH" }, digits(stem)),
          org(`G-${stem}`, general, digits(stem)),
        ]),
      )
      .row(
        "memberships",
        ...full("B-3", 3),
        ...full("B-2", 2),
        ...full("B-PROB", 2),
        ...probationary("B-PROB", 5),
        ...full("B-50", 6),
        ...probationary("B-50", 44),
        ...full("B-51", 6),
        ...probationary("B-51", 45),
        ...full("B-LEFT", 2),
        ...belongs("B-LEFT", [3], { to: day }),
        ...full("B-TWICE", 2),
        ...belongs("B-TWICE", [2], { from: "2012-01-01" }),
        ...full("B-NONE", 2),
        ...belongs("B-NONE", [300]),
        ...full("B-SMALL-BIG", 2),
        ...probationary("B-SMALL-BIG", 49),
        ...full("S-6", 6),
        ...["S-7-NONE", "S-2", "S-3", "S-7", "S-8", "S-ENDED", "S-OTHER"].flatMap((name) => full(name, 7)),
        ...["J-5", "J-6", "J-SAME", "J-GONE", "J-ENDED", "B-SIX-PLACES"].flatMap((name) => full(name, 3)),
        ...full("J-ALL", 10),
        ...probationary("J-ALL", 41),
        ...full("M-2", 2),
        ...full("F-NULL", 2),
        ...[49, 50, 100, 101].flatMap((size) => full(`G-${size}`, size)),
        ...full("G-49-APPROVED", 49),
        ...full("G-101-APPROVED", 101),
        // 30 and 30, ten of them in both; the dissolved branch's twenty count for nothing.
        ...belongs("G-TREE-B1", range(1, 30)),
        ...belongs("G-TREE-B2", range(21, 30)),
        ...belongs("G-TREE-GONE", range(100, 20)),
        ...[99, 100].flatMap((size) => full(`C-${size}`, size)),
        ...full("C-99-APPROVED", 99),
        ...full("C-DEEP-B", 60),
        ...belongs("C-DEEP-G", range(61, 30)),
        ...belongs("C-DEEP", range(91, 9)),
        ...probationary("C-DEEP", 1),
        ...full("DISSOLVED", 3),
        ...full("FOUNDED", 3),
        ...files.flatMap((stem) => [
          ...full(`B-${stem}`, 3),
          ...full(`BIG-${stem}`, 6),
          ...probationary(`BIG-${stem}`, 45),
          ...full(`J-${stem}`, 3),
          ...full(`G-${stem}`, 60),
        ]),
      )
      .row(
        "participations",
        ...belongs("F-2", [1, 2]),
        ...belongs("F-51", range(1, 6)),
        ...belongs("F-51", range(201, 45)),
        ...belongs("F-7", range(1, 7)),
        ...files.flatMap((stem) => belongs(`F-${stem}`, range(1, 3))),
      )
      .row(
        "subordinations",
        under("G-TREE-B1", "G-TREE"),
        under("G-TREE-B2", "G-TREE"),
        under("G-TREE-GONE", "G-TREE"),
        // Under the general branch by guidance only: the hundred of G-100 stay out.
        under("G-100", "G-TREE", { kind: "GUIDANCE" }),
        under("C-DEEP-G", "C-DEEP"),
        under("C-DEEP-B", "C-DEEP-G"),
      )
      .row(
        "posts",
        ...seats("S-2", [1, 2]),
        // A second post of one person fills no second seat.
        post(1, "PUBLICITY_MEMBER", "S-2"),
        post(2, "DISCIPLINE_MEMBER", "S-2"),
        ...seats("S-3", [1, 2, 3]),
        ...seats("S-7", range(1, 7)),
        ...seats("S-8", range(1, 8)),
        ...seats("S-ENDED", [1, 2]),
        post(3, "SECRETARY", "S-ENDED", { to: day }),
        ...seats("S-OTHER", [1, 2]),
        post(3, "OTHER", "S-OTHER"),
      )
      .row(
        "org_places",
        ...[
          "J-5",
          "J-6",
          "J-GONE",
          "J-ENDED",
          "J-ALL",
          "B-SIX-PLACES",
          ...files.map((stem) => `J-${stem}`),
        ].flatMap((name) => units.slice(0, 5).map((unit) => setUp(name, "WORK_UNIT", unit))),
        ...["J-6", "J-ALL", "B-SIX-PLACES", ...files.map((stem) => `J-${stem}`)].map((name) =>
          setUp(name, "WORK_UNIT", id("U-6")),
        ),
        ...units.slice(0, 5).map((unit) => setUp("J-SAME", "WORK_UNIT", unit)),
        setUp("J-SAME", "WORK_UNIT", id("U-1"), "2012-01-01"),
        setUp("J-GONE", "WORK_UNIT", id("U-7")),
        setUp("J-ENDED", "WORK_UNIT", id("U-6"), "2010-01-01", day),
      ),
  cases: [
    met(id("B-3"), "three full members make a branch", {
      kinds: [],
      evidence: { orgKind: "BRANCH", full: 3, members: 3, committeeSeats: 0, sizeApproved: null },
    }),
    gap(id("B-2"), "two do not", {
      severity: "CRITICAL",
      kinds: ["BELOW_MIN"],
      evidence: { full: 2, members: 2 },
    }),
    gap(id("B-PROB"), "probationary members do not make up for full ones", {
      kinds: ["BELOW_MIN"],
      evidence: { full: 2, members: 7 },
    }),
    met(id("B-50"), "fifty members are not too many"),
    gap(id("B-51"), "fifty-one are", {
      severity: "MEDIUM",
      kinds: ["OVER_MAX"],
      evidence: { full: 6, members: 51 },
    }),
    gap(id("B-LEFT"), "a member whose relation ends on the day is gone"),
    met(id("B-LEFT"), "the day before, there were three", eve),
    gap(id("B-TWICE"), "a relation said twice is one member", { evidence: { full: 2 } }),
    gap(id("B-NONE"), "a person who is no Party member does not count", {
      evidence: { full: 2, members: 2 },
    }),
    gap(id("B-SMALL-BIG"), "too few full members and too many members at once", {
      severity: "CRITICAL",
      kinds: ["BELOW_MIN", "OVER_MAX"],
    }),
    met(id("S-6"), "with six full members no branch committee is asked for"),
    gap(id("S-7-NONE"), "with seven it is", {
      severity: "MEDIUM",
      kinds: ["NO_COMMITTEE"],
      evidence: { full: 7, committeeSeats: 0 },
    }),
    gap(id("S-2"), "two persons with four posts fill two seats", { evidence: { committeeSeats: 2 } }),
    met(id("S-3"), "three seats are enough", { evidence: { committeeSeats: 3 } }),
    met(id("S-7"), "seven seats are not too many", { evidence: { committeeSeats: 7 } }),
    gap(id("S-8"), "eight are", { kinds: ["NO_COMMITTEE"], evidence: { committeeSeats: 8 } }),
    gap(id("S-ENDED"), "a post that ends on the day fills no seat"),
    met(id("S-ENDED"), "the day before it does", eve),
    gap(id("S-OTHER"), "another post fills no seat of the committee", { evidence: { committeeSeats: 2 } }),
    met(id("J-5"), "a joint branch of five units is within the norm", { evidence: { units: 5 } }),
    gap(id("J-6"), "of six it is not", {
      severity: "MEDIUM",
      kinds: ["JOINT_TOO_MANY"],
      evidence: { units: 6 },
    }),
    met(id("J-SAME"), "the same unit twice is one unit", { evidence: { units: 5 } }),
    met(id("J-GONE"), "a unit abolished on the day is no sixth one"),
    gap(id("J-GONE"), "the day before it is", eve),
    met(id("J-ENDED"), "a sixth unit left on the day"),
    gap(id("J-ENDED"), "the day before it was there", eve),
    gap(id("J-ALL"), "three faults stand in the order of the rule", {
      severity: "MEDIUM",
      kinds: ["OVER_MAX", "NO_COMMITTEE", "JOINT_TOO_MANY"],
    }),
    met(id("B-SIX-PLACES"), "only a joint branch is asked for its units"),
    gap(id("M-2"), "a branch of mobile members is a branch", { kinds: ["BELOW_MIN"] }),
    met(id("F-2"), "a functional compound branch may have two who take part", {
      evidence: { full: 2, members: 2 },
    }),
    gap(id("F-51"), "more than fifty who take part are too many", { kinds: ["OVER_MAX"] }),
    gap(id("F-7"), "seven full members who take part need a committee", { kinds: ["NO_COMMITTEE"] }),
    gap(id("F-NULL"), "a compound branch of which nobody says so is not functional", {
      kinds: ["BELOW_MIN"],
    }),
    gap(id("G-49"), "a general branch of 49 is too small", {
      severity: "MEDIUM",
      kinds: ["GENERAL_SIZE"],
      evidence: { orgKind: "GENERAL_BRANCH", members: 49 },
    }),
    met(id("G-50"), "of 50 it is not"),
    met(id("G-100"), "of 100 it is not too large"),
    gap(id("G-101"), "of 101 it is", { kinds: ["GENERAL_SIZE"] }),
    met(id("G-49-APPROVED"), "approval excuses the lower limit", { evidence: { sizeApproved: true } }),
    gap(id("G-101-APPROVED"), "approval does not excuse the upper limit"),
    met(id("G-TREE"), "a general branch counts everybody under it once, and no dissolved branch", {
      evidence: { members: 50, full: 50 },
    }),
    met(id("G-TREE"), "while it existed, the third branch counted", { ...eve, evidence: { members: 70 } }),
    gap(id("C-99"), "a committee over 99 members is too small", {
      severity: "MEDIUM",
      kinds: ["COMMITTEE_SIZE"],
    }),
    met(id("C-100"), "over 100 it is not"),
    met(id("C-99-APPROVED"), "approval excuses the size of a committee"),
    met(id("C-DEEP"), "a committee counts all levels under it, probationary members too", {
      evidence: { members: 100, full: 99 },
    }),
    ...["WORKING", "TEMP", "GROUP", "CITY", "DISTRICT"].map((name) =>
      noRow(id(name), `no size is asked of ${name.toLowerCase()}`),
    ),
    noRow(id("DISSOLVED"), "an organisation dissolved on the day is out"),
    met(id("DISSOLVED"), "the day before it is in", eve),
    met(id("FOUNDED"), "an organisation founded on the day is in"),
    noRow(id("FOUNDED"), "the day before it is out", eve),
    // Who needs which file.
    ...["party_orgs", "people", "memberships", "posts"].map((stem) =>
      unknown(id(`B-${stem}`), `the size of a branch needs ${stem}`),
    ),
    ...["participations", "subordinations", "org_places"].map((stem) =>
      met(id(`B-${stem}`), `the size of a branch does not need ${stem}`),
    ),
    ...["party_orgs", "people", "memberships"].map((stem) =>
      unknown(id(`BIG-${stem}`), `too many members are not proven without ${stem}`),
    ),
    gap(id("BIG-posts"), "too many members are proven without posts", { kinds: ["OVER_MAX"] }),
    ...["party_orgs", "people", "participations", "posts"].map((stem) =>
      unknown(id(`F-${stem}`), `the size of a functional branch needs ${stem}`),
    ),
    ...["memberships", "subordinations", "org_places"].map((stem) =>
      met(id(`F-${stem}`), `the size of a functional branch does not need ${stem}`),
    ),
    ...["party_orgs", "org_places"].map((stem) =>
      unknown(id(`J-${stem}`), `the units of a joint branch need ${stem}`),
    ),
    ...["people", "memberships", "posts", "participations", "subordinations"].map((stem) =>
      gap(id(`J-${stem}`), `too many units are proven without ${stem}`, { kinds: ["JOINT_TOO_MANY"] }),
    ),
    ...["party_orgs", "people", "memberships", "subordinations"].map((stem) =>
      unknown(id(`G-${stem}`), `the size of a general branch needs ${stem}`),
    ),
    ...["posts", "participations", "org_places"].map((stem) =>
      met(id(`G-${stem}`), `the size of a general branch does not need ${stem}`),
    ),
    unknown(id("B-3"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
    met(id("B-3"), "the first covered day is covered", { on: firstCoveredDay }),
  ],
};
