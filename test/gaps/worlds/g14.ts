import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, ownersCommittee, post, type Row, represents, someone } from "./small-rows.ts";

const needed = ["places", "owners_committees", "committee_compounds", "posts", "people"];
const city = new SmallCity("9814", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
/** Committees with their seats and the members that sit in them; people 1 to 7 are full members. */
const committees: Readonly<Record<string, readonly [seats: string, members: number]>> = {
  "2-OF-5": ["5", 2],
  "3-OF-5": ["5", 3],
  "3-OF-6": ["6", 3],
  "2-OF-6": ["6", 2],
  "0-OF-7": ["7", 0],
  "7-OF-25": ["25", 7],
  "NO-SEATS": ["", 3],
};
const probationary = 8;
const outsider = 9;
const sits = (person: number, kind: string, committee: string, ...period: [string?, string?]): Row =>
  post(city.person(person), kind, "OWNERS_COMMITTEE", id(committee), ...period);

export const g14: RuleWorld = {
  rule: "G14",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row("compounds", compound(id("GARDENS"), home.community))
      .row("compounds", compound(id("GONE-COMPOUND"), home.community, { abolished_on: "2021-09-01" }))
      .row(
        "owners_committees",
        ...Object.entries(committees).map(([name, [seats]]) =>
          ownersCommittee(id(name), home.community, { seats }),
        ),
        ...["MIXED", "ONE-TWICE", "LEFT", "COMING", "OTHER-POSTS"].map((name) =>
          ownersCommittee(id(name), home.community, { seats: "5" }),
        ),
        ...["NEW", "IDLE", "OF-GONE"].map((name) =>
          ownersCommittee(id(name), home.community, { seats: "5" }),
        ),
        ownersCommittee(id("SILENT"), city.silent.community, { seats: "5" }),
        ownersCommittee(id("FORMER"), city.former.community, { seats: "5" }),
        ...city.eachLacking(({ community }, stem) => [
          ownersCommittee(id(`NO-${stem}`), community, { seats: "5" }),
          ownersCommittee(id(`FULL-NO-${stem}`), community, { seats: "5" }),
        ]),
      )
      .row(
        "committee_compounds",
        ...[
          ...Object.keys(committees),
          "MIXED",
          "ONE-TWICE",
          "LEFT",
          "COMING",
          "OTHER-POSTS",
          "SILENT",
          "FORMER",
        ].map((name) => represents(id(name), id("GARDENS"), "2020-01-01")),
        represents(id("NEW"), id("GARDENS"), "2021-03-01", "2021-09-01"),
        represents(id("OF-GONE"), id("GONE-COMPOUND"), "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          represents(id(`NO-${stem}`), id("GARDENS"), "2020-02-01"),
          represents(id(`FULL-NO-${stem}`), id("GARDENS"), "2020-02-01"),
        ]),
      )
      .row(
        "people",
        ...[1, 2, 3, 4, 5, 6, 7].map((number) => someone(city.person(number), home.street)),
        someone(city.person(probationary), home.street, { party_status: "PROBATIONARY" }),
        someone(city.person(outsider), home.street, { party_status: "NONE" }),
      )
      .row(
        "posts",
        ...Object.entries(committees).flatMap(([name, [, members]]) =>
          Array.from({ length: members }, (_, index) => sits(index + 1, "OC_MEMBER", name, "2020-02-01")),
        ),
        sits(1, "OC_DIRECTOR", "MIXED", "2020-02-01"),
        sits(2, "OC_DEPUTY", "MIXED", "2020-02-01"),
        sits(probationary, "OC_MEMBER", "MIXED", "2020-02-01"),
        sits(outsider, "OC_MEMBER", "MIXED", "2020-02-01"),
        sits(1, "OC_DIRECTOR", "ONE-TWICE", "2020-02-01"),
        sits(1, "OC_MEMBER", "ONE-TWICE", "2020-02-01"),
        sits(2, "OC_MEMBER", "ONE-TWICE", "2020-02-01", "2021-07-01"),
        sits(2, "OC_MEMBER", "ONE-TWICE", "2021-06-01"),
        sits(outsider, "OC_MEMBER", "ONE-TWICE", "2020-02-01"),
        sits(1, "OC_DIRECTOR", "LEFT", "2020-02-01"),
        sits(2, "OC_MEMBER", "LEFT", "2020-02-01"),
        sits(3, "OC_MEMBER", "LEFT", "2020-02-01", "2021-09-01"),
        sits(1, "OC_DIRECTOR", "COMING", "2020-02-01"),
        sits(2, "OC_MEMBER", "COMING", "2020-02-01"),
        sits(3, "OC_MEMBER", "COMING", "2021-09-01"),
        sits(1, "OC_MEMBER", "OTHER-POSTS", "2020-02-01"),
        sits(2, "OC_MEMBER", "OTHER-POSTS", "2020-02-01"),
        sits(3, "OTHER", "OTHER-POSTS", "2020-02-01"),
        ...city.eachLacking((_, stem) =>
          [1, 2, 3].map((number) => sits(number, "OC_MEMBER", `FULL-NO-${stem}`, "2020-02-01")),
        ),
      ),
  cases: [
    gap(id("2-OF-5"), "two members of five seats are less than half", {
      severity: "LOW",
      evidence: { partyMembers: 2, seats: 5, share: 0.4, seatsFilled: 2 },
      near: [{ code: "MEMBERS_NEEDED", number: 1 }],
      notNear: ["MEMBER_LEFT"],
    }),
    met(id("3-OF-5"), "three of five are enough"),
    met(id("3-OF-6"), "exactly half is enough"),
    gap(id("2-OF-6"), "one less than half is not"),
    gap(id("0-OF-7"), "a committee without anybody is a gap", {
      evidence: { partyMembers: 0, seatsFilled: 0, share: 0 },
      near: [{ code: "MEMBERS_NEEDED", number: 4 }],
    }),
    gap(id("3-OF-5"), "with a higher share three of five are too few", {
      settings: { "oc.partyShare": 0.61 },
    }),
    met(id("3-OF-5"), "exactly the share is enough", { settings: { "oc.partyShare": 0.6 } }),
    met(id("7-OF-25"), "exactly the share is enough where a product of floats is not exact", {
      settings: { "oc.partyShare": 0.28 },
    }),
    gap(id("7-OF-25"), "a share above by the fourth place is not reached", {
      settings: { "oc.partyShare": 0.2801 },
    }),
    met(id("7-OF-25"), "a share is rounded to four places first", { settings: { "oc.partyShare": 0.28004 } }),
    unknown(id("NO-SEATS"), "without a number of seats nobody knows"),
    met(id("MIXED"), "directors, deputies and probationary members count, others do not", {
      evidence: { partyMembers: 3, seatsFilled: 4 },
    }),
    gap(id("ONE-TWICE"), "a person with two posts or two periods is one", {
      on: "2021-06-15",
      evidence: { partyMembers: 2, seatsFilled: 3 },
    }),
    met(id("LEFT"), "the day before a member leaves it is met", { on: "2021-08-31" }),
    gap(id("LEFT"), "from the day a member leaves it is not, and the member is named", {
      on: "2021-09-01",
      evidence: { partyMembers: 2 },
      near: [{ code: "MEMBER_LEFT", nodeId: city.person(3), endedOn: "2021-09-01" }],
    }),
    gap(id("COMING"), "the day before a member comes it is a gap", { on: "2021-08-31" }),
    met(id("COMING"), "from the day a member comes it is met", { on: "2021-09-01" }),
    gap(id("OTHER-POSTS"), "another post at the committee is no seat", {
      evidence: { partyMembers: 2, seatsFilled: 2 },
    }),
    gap(id("NEW"), "a committee exists from the first day it represents a compound", { on: "2021-03-01" }),
    noRow(id("NEW"), "not on the day before", { on: "2021-02-28" }),
    noRow(id("NEW"), "nor on the day it represents none any more", { on: "2021-09-01" }),
    noRow(id("IDLE"), "a committee that represents nothing does not exist"),
    noRow(id("OF-GONE"), "the committee of an abolished compound represents nothing", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(id(`FULL-NO-${stem}`), `members do not make it known where ${stem} is not covered`),
    ),
  ],
};
