import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleCase, RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import {
  company,
  compound,
  livesIn,
  ownersCommittee,
  post,
  type Row,
  represents,
  serves,
  someone,
  worksFor,
} from "./small-rows.ts";

const common = ["places", "owners_committees", "committee_compounds", "posts"];
const forEmployed = ["employments", "service_contracts"];
const city = new SmallCity("9815", [...common, ...forEmployed, "residences"]);
const { home } = city;
const id = (name: string): string => city.id(name);
const since = "2020-02-01";

/** Who sits in the committees, by what is true of them. */
const who = {
  resident: 1,
  employed: 2,
  elsewhere: 3,
  both: 4,
  homeless: 5,
  formerStaff: 6,
  formerElsewhere: 7,
  ofOtherCompany: 8,
  twoHomes: 9,
  inSecond: 10,
  ofRemoved: 11,
  ofExpired: 12,
  ofFormerServer: 13,
  ofClosed: 14,
  inGone: 15,
  newStaff: 16,
} as const;
type Who = keyof typeof who;
const person = (name: Who): string => city.person(who[name]);

/** Committees of the gardens and the terrace, each with who sits in it. */
const committees: Readonly<Record<string, readonly Who[]>> = {
  CLEAN: ["resident", "inSecond"],
  EMPLOYED: ["resident", "employed"],
  ELSEWHERE: ["resident", "elsewhere"],
  BOTH: ["both", "elsewhere", "employed"],
  HOMELESS: ["homeless", "resident"],
  "FORMER-STAFF": ["formerStaff"],
  "FORMER-ELSEWHERE": ["formerElsewhere"],
  "OTHER-COMPANY": ["ofOtherCompany"],
  "TWO-HOMES": ["twoHomes"],
  "OF-REMOVED": ["ofRemoved"],
  "OF-EXPIRED": ["ofExpired"],
  "OF-FORMER-SERVER": ["ofFormerServer"],
  "OF-CLOSED": ["ofClosed"],
  "IN-GONE": ["inGone"],
  "NEW-STAFF": ["newStaff"],
  VACANT: [],
};
const sits = (name: Who, committee: string, ...period: [string?, string?]): Row =>
  post(person(name), "OC_MEMBER", "OWNERS_COMMITTEE", id(committee), ...period);
const staffOf = (name: Who, company: string, ...period: [string?, string?]): Row =>
  worksFor(person(name), "PROPERTY_COMPANY", id(company), ...period);

/** In each lacking district: committees with no conflict, an employed member, one who lives elsewhere. */
function lackingCases(): RuleCase[] {
  return [
    ...unknownWithout([...common, ...forEmployed, "residences"], city, (stem) => id(`CLEAN-${stem}`)),
    ...common.flatMap((stem) => [
      unknown(id(`EMPLOYED-${stem}`), `employment is not proven without ${stem}`),
      unknown(id(`ELSEWHERE-${stem}`), `living elsewhere is not proven without ${stem}`),
    ]),
    ...forEmployed.flatMap((stem) => [
      unknown(id(`EMPLOYED-${stem}`), `an employment seen is not proven without ${stem}`),
      gap(id(`ELSEWHERE-${stem}`), `living elsewhere is proven without ${stem}`, {
        kinds: ["NOT_RESIDENT"],
        severity: "CRITICAL",
        evidence: { notResident: 1, employed: null },
      }),
    ]),
    gap(id("EMPLOYED-residences"), "employment is proven without residences", {
      kinds: ["EMPLOYED"],
      evidence: { employed: 1, notResident: null, residenceUnknown: null },
    }),
    unknown(id("ELSEWHERE-residences"), "a residence seen elsewhere is not proven without residences"),
  ];
}

export const g15: RuleWorld = {
  rule: "G15",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        ...["GARDENS", "TERRACE", "ELSEWHERE-HOMES"].map((name) => compound(id(name), home.community)),
        compound(id("GONE-HOMES"), home.community, { abolished_on: "2021-09-01" }),
      )
      .row(
        "owners_committees",
        ...[...Object.keys(committees), "RELIEVED", "NEW", "IDLE"].map((name) =>
          ownersCommittee(id(name), home.community),
        ),
        ownersCommittee(id("SILENT"), city.silent.community),
        ownersCommittee(id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) =>
          ["CLEAN", "EMPLOYED", "ELSEWHERE"].map((name) => ownersCommittee(id(`${name}-${stem}`), community)),
        ),
      )
      .row(
        "committee_compounds",
        ...[...Object.keys(committees), "RELIEVED", "SILENT", "FORMER"].flatMap((name) => [
          represents(id(name), id("GARDENS"), since),
          represents(id(name), id("TERRACE"), since),
        ]),
        represents(id("NEW"), id("GARDENS"), "2021-03-01", "2021-09-01"),
        ...city.eachLacking((_, stem) =>
          ["CLEAN", "EMPLOYED", "ELSEWHERE"].map((name) =>
            represents(id(`${name}-${stem}`), id("GARDENS"), since),
          ),
        ),
      )
      .row(
        "property_companies",
        ...["SERVER", "EXPIRED", "LEFT", "NEXT-DOOR"].map((name) => company(id(name), home.street)),
        company(id("REMOVED"), home.street, { status: "REMOVED", removed_on: "2021-03-01" }),
        company(id("CLOSED"), home.street, { closed_on: "2021-06-01" }),
      )
      .row(
        "service_contracts",
        serves(id("SERVER"), id("GARDENS"), [since]),
        serves(id("SERVER"), id("TERRACE"), [since]),
        serves(id("REMOVED"), id("TERRACE"), [since]),
        serves(id("EXPIRED"), id("GARDENS"), [since], "2020-12-31"),
        serves(id("LEFT"), id("GARDENS"), [since, "2021-06-01"]),
        serves(id("CLOSED"), id("GARDENS"), [since]),
        serves(id("NEXT-DOOR"), id("ELSEWHERE-HOMES"), [since]),
      )
      .row("people", ...Object.values(who).map((number) => someone(city.person(number), home.street)))
      .row(
        "posts",
        ...Object.entries(committees).flatMap(([name, members]) =>
          members.map((member) => sits(member, name, since)),
        ),
        sits("both", "BOTH", "2021-02-01"),
        sits("elsewhere", "RELIEVED", since, "2021-09-01"),
        post(person("employed"), "OTHER", "OWNERS_COMMITTEE", id("CLEAN"), since),
        sits("elsewhere", "NEW", since),
        sits("elsewhere", "SILENT", since),
        sits("elsewhere", "FORMER", since),
        ...city.eachLacking((_, stem) => [
          sits("resident", `CLEAN-${stem}`, since),
          sits("employed", `EMPLOYED-${stem}`, since),
          sits("elsewhere", `ELSEWHERE-${stem}`, since),
        ]),
      )
      .row(
        "residences",
        ...(
          [
            "resident",
            "employed",
            "formerStaff",
            "ofOtherCompany",
            "twoHomes",
            "ofRemoved",
            "ofExpired",
          ] as const
        ).map((name) => livesIn(person(name), id("GARDENS"), since)),
        ...(["ofFormerServer", "ofClosed", "newStaff"] as const).map((name) =>
          livesIn(person(name), id("GARDENS"), since),
        ),
        livesIn(person("inSecond"), id("TERRACE"), since),
        livesIn(person("elsewhere"), id("ELSEWHERE-HOMES"), since),
        livesIn(person("both"), id("ELSEWHERE-HOMES"), since),
        livesIn(person("twoHomes"), id("ELSEWHERE-HOMES"), since),
        livesIn(person("formerElsewhere"), id("ELSEWHERE-HOMES"), since, "2021-06-01"),
        livesIn(person("formerElsewhere"), id("GARDENS"), "2021-06-01"),
        livesIn(person("inGone"), id("GONE-HOMES"), since),
      )
      .row(
        "employments",
        staffOf("employed", "SERVER", since),
        staffOf("both", "SERVER", since),
        staffOf("formerStaff", "SERVER", since, "2021-06-01"),
        staffOf("ofOtherCompany", "NEXT-DOOR", since),
        staffOf("ofRemoved", "REMOVED", since),
        staffOf("ofExpired", "EXPIRED", since),
        staffOf("ofFormerServer", "LEFT", since),
        staffOf("ofClosed", "CLOSED", since),
        staffOf("newStaff", "SERVER", "2021-09-01"),
      ),
  cases: [
    met(id("CLEAN"), "members who live in one of its compounds and work elsewhere are met", {
      evidence: { employed: 0, notResident: 0, residenceUnknown: 0, company: null },
    }),
    gap(id("EMPLOYED"), "a member employed by the serving company is a critical conflict", {
      severity: "CRITICAL",
      kinds: ["EMPLOYED"],
      evidence: { employed: 1, notResident: 0, residenceUnknown: 0, company: id("SERVER") },
    }),
    gap(id("ELSEWHERE"), "a member who lives elsewhere is a critical conflict", {
      severity: "CRITICAL",
      kinds: ["NOT_RESIDENT"],
      evidence: { employed: 0, notResident: 1, residenceUnknown: 0 },
    }),
    gap(id("BOTH"), "with both each person is counted once in each", {
      severity: "CRITICAL",
      kinds: ["EMPLOYED", "NOT_RESIDENT"],
      evidence: { employed: 2, notResident: 2 },
    }),
    met(id("HOMELESS"), "a member without a residence in the graph is not judged, but counted", {
      evidence: { residenceUnknown: 1, notResident: 0 },
    }),
    gap(id("FORMER-STAFF"), "employment is a conflict on its last day", {
      on: "2021-05-31",
      kinds: ["EMPLOYED"],
    }),
    met(id("FORMER-STAFF"), "it is none from the day it ended", {
      on: "2021-06-01",
      near: [{ code: "EMPLOYMENT_ENDED", endedOn: "2021-06-01" }],
      notNear: ["RESIDENCE_ENDED"],
    }),
    gap(id("NEW-STAFF"), "employment is a conflict from its first day", {
      on: "2021-09-01",
      kinds: ["EMPLOYED"],
    }),
    met(id("NEW-STAFF"), "it is none on the day before", { on: "2021-08-31" }),
    gap(id("FORMER-ELSEWHERE"), "living elsewhere is a conflict on the last day of it", {
      on: "2021-05-31",
      kinds: ["NOT_RESIDENT"],
    }),
    met(id("FORMER-ELSEWHERE"), "it is none from the day of the move", {
      on: "2021-06-01",
      near: [{ code: "RESIDENCE_ENDED", endedOn: "2021-06-01" }],
      notNear: ["EMPLOYMENT_ENDED"],
    }),
    met(id("OTHER-COMPANY"), "a company that serves other compounds is no conflict"),
    gap(id("TWO-HOMES"), "of two homes the one elsewhere shows the fault", { kinds: ["NOT_RESIDENT"] }),
    gap(id("OF-REMOVED"), "the staff of a removed company that still serves is a conflict", {
      kinds: ["EMPLOYED"],
      evidence: { company: id("REMOVED") },
    }),
    gap(id("OF-EXPIRED"), "so is that of a company whose contract expired", { kinds: ["EMPLOYED"] }),
    gap(id("OF-FORMER-SERVER"), "a company is one until it leaves", {
      on: "2021-05-31",
      kinds: ["EMPLOYED"],
    }),
    met(id("OF-FORMER-SERVER"), "not from the day it leaves", { on: "2021-06-01" }),
    met(id("OF-CLOSED"), "a closed company counts for nothing"),
    met(id("IN-GONE"), "who lives in an abolished compound has no residence in the graph", {
      on: "2021-09-01",
      evidence: { residenceUnknown: 1 },
    }),
    gap(id("IN-GONE"), "until it is abolished it is a home elsewhere", {
      on: "2021-08-31",
      kinds: ["NOT_RESIDENT"],
    }),
    met(id("VACANT"), "a committee without members has no conflict"),
    gap(id("RELIEVED"), "a member counts on the last day of the post", { on: "2021-08-31" }),
    met(id("RELIEVED"), "not on the day of relief", { on: "2021-09-01" }),
    gap(id("NEW"), "a committee exists from the first day it represents a compound", { on: "2021-03-01" }),
    noRow(id("NEW"), "not on the day before", { on: "2021-02-28" }),
    noRow(id("NEW"), "nor on the day it represents none any more", { on: "2021-09-01" }),
    noRow(id("IDLE"), "a committee that represents nothing does not exist"),
    unknown(id("SILENT"), "where no source covers nothing is proven"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...lackingCases(),
  ],
};
