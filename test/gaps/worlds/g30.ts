import { type Life, withLives } from "./lives.ts";
import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, town } from "./town.ts";

const city = "9830";
const eve = { on: daysBefore(day, 1) };
const files = "party_orgs subordinations people memberships check_ins employments org_places".split(" ");
const places = town(city, files);
const { org, setUp, under } = orgRows(places);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Person = Omit<Life, "id">;

/** A member with relations and check-ins, in service unless said otherwise. */
const member = (belongs: NonNullable<Life["belongs"]>, more: Partial<Life> = {}): Person => ({
  area: places.community(),
  belongs,
  ...more,
});
const same = (name: string, more: Partial<Life> = {}): Person =>
  member([[id(name)]], { inService: true, checkedIn: [[id(name)]], ...more });

const people: readonly Person[] = [
  member([[id("M1")], [id("M2"), "2015-01-01"]]),
  member([[id("T1")], [id("T2")]]),
  member([[id("H1")], [id("H2"), "2012-01-01"], [id("H3"), "2015-01-01"]], { status: "PROBATIONARY" }),
  member([[id("SAME-TWICE")], [id("SAME-TWICE"), "2015-01-01"]]),
  member([[id("R1")], [id("R2"), "2015-01-01"], [id("R1"), "2018-01-01"]]),
  member([[id("Q1")], [id("GONE"), "2015-01-01"]]),
  member([[id("Q1")], [id("Q2"), "2015-01-01", day]]),
  member([[id("Q1")], [id("Q3"), "2015-01-01"]], { status: "NONE" }),
  same("C-SAME"),
  same("C-NULL", { inService: undefined }),
  same("C-FALSE", { inService: false }),
  same("C-ENDED", { checkedIn: [[id("C-ENDED"), "2010-01-01", day]] }),
  same("C-TWICE", { checkedIn: [[id("C-TWICE")], [id("C-TWICE"), "2015-01-01"]] }),
  same("C-WORKER", { inService: false }),
  same("C-FORMER", { inService: false }),
  same("C-WORKER-TOO"),
  same("C-BOTH"),
  same("C-BOTH", { inService: false }),
  member([[id("D-STREET")]], { checkedIn: [[id("D-BELONGS")]] }),
  member([[id("CLEAN")]], { checkedIn: [[id("D-UNIT")]], works: [[id("U")]] }),
  member([[id("D-DISTRICT")]], { checkedIn: [[id("D-DEEP")]] }),
  member([[id("D-STREET")]], { checkedIn: [[id("D-GUIDED")]] }),
  member([[id("CLEAN")]], { checkedIn: [[id("D-SIDE")]] }),
  member([[id("D-STREET")]], { checkedIn: [[id("D-NONE")]], status: "NONE" }),
  member([[id("D-STREET"), "2010-01-01", day]], { checkedIn: [[id("D-LEFT")]] }),
  same("D-WORKER", { inService: false }),
  member([[id("D-STREET")]], { checkedIn: [[id("D-WORKER")]] }),
  member([[id("CLEAN")], [id("ALL"), "2015-01-01"]]),
  member([[id("CLEAN")], [id("ALL"), "2015-01-01"]]),
  same("ALL"),
  same("ALL", { inService: false }),
  member([[id("D-STREET")]], { checkedIn: [[id("ALL")]] }),
  same("LEVEL-SAME"),
  ...files.flatMap((stem) => [
    member([[id("CLEAN")], [id(`TWO-RELATIONS-${stem}`), "2015-01-01"]]),
    same(`CHECKED-${stem}`),
    member([[id("D-STREET")]], { checkedIn: [[id(`UNDER-${stem}`)]] }),
  ]),
];
const workers = ["C-WORKER", "C-FORMER", "C-WORKER-TOO", "D-WORKER"];
/** Number of the person who belongs to that organisation first; of C-BOTH and ALL the second one. */
const holder = (name: string, nth = 0): string => {
  const numbers = people.flatMap(({ belongs }, index) => (belongs?.[0]?.[0] === id(name) ? [index + 1] : []));
  const number = numbers[nth];
  if (number === undefined) throw new Error(`Expected a member of ${name}; there is none.`);
  return places.person(number);
};

const street = { kind: "WORKING_COMMITTEE", field: "STREET", level: "3" };
const community = { kind: "PARTY_COMMITTEE", field: "COMMUNITY", level: "4" };
const hosts = [
  ..."C-SAME C-NULL C-FALSE C-ENDED C-TWICE C-WORKER C-FORMER C-WORKER-TOO C-BOTH".split(" "),
  ..."D-BELONGS D-UNIT D-DEEP D-GUIDED D-SIDE D-NONE D-LEFT D-WORKER LEVEL-SAME".split(" "),
];
const underFirst = [
  ..."CLEAN TWO SAME-SUP SUP-GONE SUP-ENDED SUP-BEGINS SUP-GUIDE RANK-SUP RANK-5".split(" "),
  ..."M1 M2 T1 T2 H1 H2 H3 SAME-TWICE R1 R2 Q1 Q2 Q3 DISSOLVED".split(" "),
  ...hosts.filter((name) => name.startsWith("C-")),
];

export const g30: RuleWorld = {
  rule: "G30",
  city,
  draw: (folder) =>
    withLives(
      places.draw(folder),
      people.map((each, index) => ({ id: places.person(index + 1), ...each })),
    )
      .row("residents_committees", { id: id("RC"), name: "示例居委会", community: places.community() })
      .row("work_units", {
        id: id("U"),
        name: "示例局",
        org_type: "ORGAN",
        community: places.community(),
      })
      .row(
        "employments",
        ...[
          ...workers.map((name) => [name, holder(name)]),
          ["C-BOTH", holder("C-BOTH", 1)],
          ["ALL", holder("ALL", 1)],
        ].map(([name = "", person = ""]) => ({
          person,
          employer_kind: "RESIDENTS_COMMITTEE",
          employer: id("RC"),
          role: "COMMUNITY_WORKER",
          from: "2010-01-01",
          to: name === "C-FORMER" ? day : "",
        })),
      )
      .row(
        "party_orgs",
        org("S1", street),
        org("S2", street),
        org("GONE", { ...street, dissolved_on: day }),
        org("D-DISTRICT", { kind: "PARTY_COMMITTEE", field: "DISTRICT", level: "2" }),
        org("D-STREET", street),
        org("D-ORGAN", { ...street, field: "ORGAN" }),
        org("NO-SUP"),
        ...underFirst
          .filter((name) => !hosts.includes(name) && name !== "DISSOLVED" && name !== "RANK-5")
          .map((name) => org(name)),
        org("DISSOLVED", { dissolved_on: day }),
        org("RANK-5", { kind: "GENERAL_BRANCH", level: "5" }),
        ...["EQUAL", "LOWER-OK", "BESIDE-CYCLE", "CYC-A", "CYC-B", "GC-A", "GC-B", "EX-A", "EX-B"].map(
          (name) => org(name),
        ),
        org("INVERTED", { level: "4" }),
        ...hosts.map((name) => org(name, community)),
        org("ALL", { ...community, level: "3" }),
        ...files.flatMap((stem) => [
          org(`CLEAN-${stem}`, {}, digits(stem)),
          org(`TWO-${stem}`, {}, digits(stem)),
          org(`LEVEL-${stem}`, { level: "3" }, digits(stem)),
          org(`TWO-RELATIONS-${stem}`, {}, digits(stem)),
          org(`CHECKED-${stem}`, community, digits(stem)),
          org(`UNDER-${stem}`, community, digits(stem)),
        ]),
      )
      .row("org_places", setUp("D-ORGAN", "WORK_UNIT", id("U")))
      .row(
        "subordinations",
        ...underFirst.map((name) => under(name, "S1")),
        under("TWO", "S2", { from: "2018-03-01" }),
        under("SAME-SUP", "S1", { from: "2015-01-01" }),
        under("SUP-GONE", "GONE"),
        under("SUP-ENDED", "S2", { to: day }),
        under("SUP-BEGINS", "S2", { from: day }),
        under("SUP-GUIDE", "S2", { kind: "GUIDANCE" }),
        under("EQUAL", "RANK-SUP"),
        under("LOWER-OK", "RANK-5"),
        under("INVERTED", "RANK-5"),
        under("CYC-A", "CYC-B"),
        under("CYC-B", "CYC-A"),
        under("BESIDE-CYCLE", "CYC-A"),
        under("GC-A", "GC-B"),
        under("GC-B", "GC-A", { kind: "GUIDANCE" }),
        under("EX-A", "EX-B"),
        under("EX-B", "EX-A", { to: day }),
        under("D-STREET", "D-DISTRICT"),
        ...["D-BELONGS", "D-DEEP", "D-NONE", "D-LEFT", "D-WORKER", "ALL"].map((name) =>
          under(name, "D-STREET"),
        ),
        under("D-GUIDED", "D-STREET", { kind: "GUIDANCE" }),
        under("D-GUIDED", "S1"),
        under("D-UNIT", "D-ORGAN"),
        under("D-SIDE", "S1"),
        under("ALL", "S2"),
        under("LEVEL-SAME", "LEVEL-PEER"),
        ...files.flatMap((stem) => [
          ...["CLEAN", "TWO", "TWO-RELATIONS", "CHECKED"].map((name) => under(`${name}-${stem}`, "S1")),
          under(`TWO-${stem}`, "S2"),
          under(`LEVEL-${stem}`, "S1"),
          under(`UNDER-${stem}`, "D-STREET"),
        ]),
      )
      .row("party_orgs", org("LEVEL-PEER", community)),
  cases: [
    met(id("CLEAN"), "one superior, members with one relation", {
      kinds: [],
      headline: 0,
      evidence: { superiors: [id("S1")], aMembers: 0, cMembers: 0, cWorkers: 0, dMembers: 0, faults: 0 },
    }),
    gap(id("TWO"), "two superiors are one fault", {
      severity: "CRITICAL",
      kinds: ["A_ORG"],
      headline: 1,
      evidence: { superiors: [id("S1"), id("S2")], since: "2018-03-01", faults: 1 },
    }),
    met(id("SAME-SUP"), "the same superior said twice is one"),
    met(id("SUP-GONE"), "a superior dissolved on the day counts for nothing"),
    gap(id("SUP-GONE"), "the day before it was a second one", { ...eve, kinds: ["A_ORG"] }),
    met(id("SUP-ENDED"), "a line that ends on the day is gone"),
    gap(id("SUP-ENDED"), "the day before it stood", eve),
    gap(id("SUP-BEGINS"), "a line counts on its first day"),
    met(id("SUP-BEGINS"), "the day before there was one", eve),
    met(id("SUP-GUIDE"), "guidance is no second superior"),
    met(id("NO-SUP"), "no superior at all is no matter of this rule"),
    gap(id("EQUAL"), "a superior of equal rank", { severity: "HIGH", kinds: ["B_LEVEL"], headline: 1 }),
    gap(id("INVERTED"), "a superior of lower rank", { severity: "HIGH", kinds: ["B_LEVEL"] }),
    met(id("LOWER-OK"), "a superior one rank higher"),
    met(id("CYC-A"), "equal ranks in a cycle are left to the rule of cycles"),
    met(id("CYC-B"), "on both sides"),
    met(id("GC-A"), "also when guidance closes the cycle"),
    met(id("EX-A"), "while the cycle stood", eve),
    gap(id("EX-A"), "once it is broken, the rank is a fault", { kinds: ["B_LEVEL"] }),
    gap(id("BESIDE-CYCLE"), "under a cycle is not in it", { kinds: ["B_LEVEL"] }),
    gap(id("M2"), "two relations of a member count where the later one is", {
      severity: "CRITICAL",
      kinds: ["A_MEMBER"],
      headline: 1,
      evidence: { aMembers: 1, faults: 1 },
    }),
    met(id("M1"), "and not where the earlier one is"),
    gap(id("T2"), "begun on one day they count on the larger id"),
    met(id("T1"), "and not on the smaller"),
    gap(id("H3"), "three relations of a probationary member are one fault", { headline: 1 }),
    met(id("H2"), "the second of three is not counted"),
    met(id("H1"), "nor the first"),
    met(id("SAME-TWICE"), "a relation said twice is one relation"),
    gap(id("R1"), "a relation taken up again is the latest", { headline: 1 }),
    met(id("R2"), "so the one between is not"),
    met(id("Q1"), "relations to a dissolved organisation, ended ones and those of no member"),
    met(id("Q2"), "a second relation that ends on the day"),
    gap(id("Q2"), "the day before it was a second one", eve),
    met(id("Q3"), "who is no Party member has no relations to count"),
    gap(id("C-SAME"), "a check-in where the relation is adds nothing", {
      severity: "LOW",
      kinds: ["C_SAME"],
      headline: 1,
      evidence: { cMembers: 1, cWorkers: 0 },
    }),
    met(id("C-NULL"), "in service or not is not said: counts as not in service"),
    met(id("C-FALSE"), "who is not in service does not count"),
    met(id("C-ENDED"), "a check-in that ends on the day is gone"),
    gap(id("C-ENDED"), "the day before it stood", eve),
    gap(id("C-TWICE"), "a check-in said twice is one member", { headline: 1 }),
    gap(id("C-WORKER"), "a community worker's own check-in is for information", {
      severity: "INFO",
      kinds: ["C_SAME"],
      headline: 1,
      evidence: { cMembers: 0, cWorkers: 1 },
    }),
    met(id("C-FORMER"), "who stopped being a community worker on the day is none"),
    gap(id("C-FORMER"), "the day before it was one", { ...eve, severity: "INFO" }),
    gap(id("C-WORKER-TOO"), "a community worker in service counts as a worker", {
      severity: "INFO",
      evidence: { cMembers: 0, cWorkers: 1 },
    }),
    gap(id("C-BOTH"), "a member beside a worker makes it low", {
      severity: "LOW",
      kinds: ["C_SAME"],
      headline: 2,
      evidence: { cMembers: 1, cWorkers: 1 },
    }),
    gap(id("D-BELONGS"), "a check-in below the own organisation", {
      severity: "LOW",
      kinds: ["D_SUBORDINATE"],
      headline: 1,
      evidence: { dMembers: 1 },
    }),
    gap(id("D-UNIT"), "a check-in below an organisation of the own unit", { kinds: ["D_SUBORDINATE"] }),
    gap(id("D-DEEP"), "two steps below", { kinds: ["D_SUBORDINATE"] }),
    met(id("D-GUIDED"), "guidance puts nothing below"),
    met(id("D-SIDE"), "a check-in beside the own line"),
    met(id("D-NONE"), "who is no Party member does not count"),
    met(id("D-LEFT"), "a relation that ends on the day is gone"),
    gap(id("D-LEFT"), "the day before it stood", eve),
    gap(id("D-WORKER"), "a worker's own check-in beside one from above is low", {
      severity: "LOW",
      kinds: ["C_SAME", "D_SUBORDINATE"],
      headline: 2,
    }),
    gap(id("LEVEL-SAME"), "a superior of equal rank beside a check-in", {
      severity: "HIGH",
      kinds: ["B_LEVEL", "C_SAME"],
      headline: 2,
    }),
    gap(id("ALL"), "all kinds at once, in the order of the rule and summed into the headline", {
      severity: "CRITICAL",
      kinds: ["A_ORG", "A_MEMBER", "B_LEVEL", "C_SAME", "D_SUBORDINATE"],
      headline: 7,
      evidence: { aMembers: 2, cMembers: 1, cWorkers: 1, dMembers: 1, faults: 7 },
    }),
    noRow(id("DISSOLVED"), "an organisation dissolved on the day is out"),
    met(id("DISSOLVED"), "the day before it is in", eve),
    ...files.map((stem) => unknown(id(`CLEAN-${stem}`), `without ${stem} nothing is proven in order`)),
    ...files.flatMap((stem) =>
      stem === "party_orgs" || stem === "subordinations"
        ? [
            unknown(id(`TWO-${stem}`), `without ${stem} two superiors are not proven`),
            unknown(id(`LEVEL-${stem}`), `without ${stem} ranks are not proven`),
          ]
        : [
            gap(id(`TWO-${stem}`), `without ${stem} two superiors are proven`, { kinds: ["A_ORG"] }),
            gap(id(`LEVEL-${stem}`), `without ${stem} ranks are proven`, { kinds: ["B_LEVEL"] }),
          ],
    ),
    ...files.map((stem) =>
      ["party_orgs", "people", "memberships"].includes(stem)
        ? unknown(id(`TWO-RELATIONS-${stem}`), `without ${stem} two relations are not proven`)
        : gap(id(`TWO-RELATIONS-${stem}`), `without ${stem} two relations are proven`, {
            kinds: ["A_MEMBER"],
          }),
    ),
    ...files.map((stem) =>
      ["subordinations", "org_places"].includes(stem)
        ? gap(id(`CHECKED-${stem}`), `without ${stem} an idle check-in is proven`, { kinds: ["C_SAME"] })
        : unknown(id(`CHECKED-${stem}`), `without ${stem} an idle check-in is not proven`),
    ),
    ...files.map((stem) => unknown(id(`UNDER-${stem}`), `without ${stem} a check-in below is not proven`)),
  ],
};
