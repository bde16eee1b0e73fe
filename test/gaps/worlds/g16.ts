import { gap, met, noRow, unknown } from "./rule-cases.ts";
import type { RuleCase, RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import {
  company,
  compound,
  org,
  ownersCommittee,
  type Row,
  represents,
  serves,
  setUpIn,
} from "./small-rows.ts";

const own = ["places", "compounds"];
const branchFiles = ["party_orgs", "org_places"];
const committeeFiles = ["owners_committees", "committee_compounds"];
const companyFiles = ["property_companies", "service_contracts"];
const talkFiles = ["consultations", "consultation_parties"];
const city = new SmallCity("9816", [
  ...own,
  ...branchFiles,
  ...committeeFiles,
  ...companyFiles,
  ...talkFiles,
]);
const { home } = city;
const id = (name: string): string => city.id(name);
const since = "2020-02-01";

/** Compounds whose trio, the common branch, committee and company, is complete since 2020-02-01. */
const trios = [
  "SILENT-TRIO",
  "AT-92",
  "AT-93",
  "NO-BRANCH-TALK",
  "NO-BRANCH-AND-FULL",
  "NO-BRANCH-AT-93",
  "NO-COMPANY-TALK",
  "RC-TALK",
  "WITH-COMMUNITY",
  "WITH-GRID",
  "STRANGERS",
  "FUTURE",
  "BY-FORMER-BRANCH",
  "NOT-YET-BRANCH",
  "BY-REMOVED",
  "BY-EXPIRED",
  "TWO-TALKS",
];
/** Compounds that have one of the three from 2021-03-01 to 2021-09-01 only, and the others since 2020-02-01. */
const arrivals = [
  "ARRIVING-BRANCH",
  "ARRIVING-OC",
  "ARRIVING-COMPANY",
  "YOUNG-BRANCH-TRIO",
  "YOUNG-COMPANY-TRIO",
] as const;
const placed = (org: string, compound: string, ...period: [string?, string?]): Row =>
  setUpIn(id(org), "COMPOUND", id(compound), ...period);
const stands = (oc: string, compound: string, ...period: [string?, string?]): Row =>
  represents(id(oc), id(compound), ...period);
const serving = (company: string, compound: string, period: [string?, string?], contractTo?: string): Row =>
  serves(id(company), id(compound), period, contractTo);

/** Consultations: of which compound, when, and who came. */
const talks: Readonly<Record<string, readonly [compound: string, heldOn: string, ...parties: string[]]>> = {
  T1: ["AT-92", "2021-09-30", "BRANCH", "OC", "COMPANY", "RC"],
  T2: ["AT-93", "2021-09-29", "BRANCH", "OC", "COMPANY"],
  T3: ["NO-BRANCH-TALK", "2021-11-15", "OC", "COMPANY"],
  T4: ["NO-BRANCH-AND-FULL", "2021-11-15", "OC", "RC"],
  T5: ["NO-BRANCH-AND-FULL", "2021-10-15", "BRANCH", "OC", "COMPANY"],
  T6: ["NO-BRANCH-AT-93", "2021-09-30", "COMPANY"],
  T7: ["NO-BRANCH-AT-93", "2021-12-30", "BRANCH", "OC", "COMPANY"],
  T8: ["NO-COMPANY-TALK", "2021-11-15", "BRANCH", "OC"],
  T9: ["RC-TALK", "2021-11-15", "RC"],
  T10: ["WITH-COMMUNITY", "2021-11-15", "COMMUNITY-ORG", "OC", "COMPANY"],
  T11: ["WITH-GRID", "2021-11-15", "GRID-ORG", "OC", "COMPANY"],
  T12: ["STRANGERS", "2021-11-15", "OTHER-BRANCH", "OTHER-OC", "OTHER-COMPANY"],
  T13: ["FUTURE", "2022-01-01", "BRANCH", "OC", "COMPANY"],
  T14: ["BY-FORMER-BRANCH", "2021-11-15", "FORMER-BRANCH", "OC", "COMPANY"],
  T15: ["NOT-YET-BRANCH", "2021-11-15", "LATE-BRANCH", "OC", "COMPANY"],
  T16: ["BY-REMOVED", "2021-10-31", "BRANCH", "OC", "REMOVED"],
  T17: ["BY-EXPIRED", "2021-11-15", "BRANCH", "OC", "EXPIRED"],
  T18: ["TWO-TALKS", "2021-11-15", "BRANCH", "OC"],
  T19: ["TWO-TALKS", "2021-11-15", "COMPANY"],
  T21: ["RENEWED", "2021-06-01", "BRANCH", "OTHER-OC", "COMPANY"],
  T20: ["LATE-OC", "2021-09-01", "BRANCH", "OC", "COMPANY"],
};
const partyKinds: Readonly<Record<string, string>> = {
  OC: "OC",
  "OTHER-OC": "OC",
  COMPANY: "COMPANY",
  "OTHER-COMPANY": "COMPANY",
  REMOVED: "COMPANY",
  EXPIRED: "COMPANY",
  RC: "RC",
};

/** In each lacking district: a silent trio, and compounds that want one of the three. */
const wants: Readonly<Record<string, readonly string[]>> = {
  TRIO: [],
  "WITHOUT-BRANCH": ["branch"],
  "WITHOUT-OC": ["oc"],
  "WITHOUT-COMPANY": ["company"],
  BARE: ["branch", "oc", "company"],
};

function lackingCases(): RuleCase[] {
  const groups = [
    { files: branchFiles, unknownFor: "WITHOUT-BRANCH", outFor: ["WITHOUT-OC", "WITHOUT-COMPANY", "BARE"] },
    {
      files: committeeFiles,
      unknownFor: "WITHOUT-OC",
      outFor: ["WITHOUT-BRANCH", "WITHOUT-COMPANY", "BARE"],
    },
    { files: companyFiles, unknownFor: "WITHOUT-COMPANY", outFor: ["WITHOUT-BRANCH", "WITHOUT-OC", "BARE"] },
  ];
  return [
    ...[...own, ...branchFiles, ...committeeFiles, ...companyFiles, ...talkFiles].map((stem) =>
      unknown(id(`TRIO-${stem}`), `a trio is not judged without ${stem}`),
    ),
    ...groups.flatMap(({ files, unknownFor, outFor }) =>
      files.flatMap((stem) => [
        unknown(
          id(`${unknownFor}-${stem}`),
          `without ${stem} a compound ${unknownFor.toLowerCase()} is not known to lack it`,
        ),
        ...outFor.map((name) =>
          noRow(
            id(`${name}-${stem}`),
            `without ${stem} a compound ${name.toLowerCase()} is out all the same`,
          ),
        ),
      ]),
    ),
    ...talkFiles.map((stem) => noRow(id(`BARE-${stem}`), `without ${stem} a compound without a trio is out`)),
    unknown(id("BARE-compounds"), "without its own file no other fact puts a compound out"),
  ];
}

export const g16: RuleWorld = {
  rule: "G16",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        ...[...trios, "LATE-BRANCH-TRIO", "LATE-OC", "LATE-COMPANY", "EARLIEST", "RENEWED", ...arrivals].map(
          (name) => compound(id(name), home.community),
        ),
        ...[
          "NO-BRANCH",
          "NO-OC",
          "NO-COMPANY",
          "GRID-FIELD",
          "EXPIRED-ONLY",
          "REMOVED-ONLY",
          "ELSEWHERE",
        ].map((name) => compound(id(name), home.community)),
        compound(id("GONE"), home.community, { abolished_on: "2021-09-01" }),
        compound(id("LATER"), home.community, { established_on: "2021-03-01" }),
        compound(id("SILENT"), city.silent.community),
        compound(id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) =>
          Object.keys(wants).map((name) => compound(id(`${name}-${stem}`), community)),
        ),
      )
      .row(
        "party_orgs",
        ...["BRANCH", "OTHER-BRANCH"].map((name) => org(id(name), "COMPOUND", home.community)),
        org(id("COMMUNITY-ORG"), "COMMUNITY", home.community),
        org(id("GRID-ORG"), "GRID", home.community),
        org(id("YOUNG-BRANCH"), "COMPOUND", home.community, {
          founded_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
        org(id("FORMER-BRANCH"), "COMPOUND", home.community, { dissolved_on: "2021-12-01" }),
        org(id("LATE-BRANCH"), "COMPOUND", home.community, { founded_on: "2021-12-01" }),
      )
      .row("residents_committees", { id: id("RC"), name: "居委会", community: home.community })
      .row(
        "owners_committees",
        ...["OC", "OTHER-OC"].map((name) => ownersCommittee(id(name), home.community)),
      )
      .row(
        "property_companies",
        ...["COMPANY", "OTHER-COMPANY", "EXPIRED"].map((name) => company(id(name), home.street)),
        company(id("YOUNG-COMPANY"), home.street, {
          established_on: "2021-03-01",
          closed_on: "2021-09-01",
        }),
        company(id("REMOVED"), home.street, { status: "REMOVED", removed_on: "2021-11-01" }),
      )
      .row(
        "org_places",
        ...[...trios, "LATE-OC", "LATE-COMPANY", "NO-OC", "NO-COMPANY", "EXPIRED-ONLY", "REMOVED-ONLY"].map(
          (name) => placed("BRANCH", name, since),
        ),
        ...["GONE", "SILENT", "FORMER"].map((name) => placed("BRANCH", name, since)),
        placed("BRANCH", "ARRIVING-BRANCH", "2021-03-01", "2021-09-01"),
        placed("YOUNG-BRANCH", "YOUNG-BRANCH-TRIO", since),
        ...["ARRIVING-OC", "ARRIVING-COMPANY", "YOUNG-COMPANY-TRIO", "LATER"].map((name) =>
          placed("BRANCH", name, since),
        ),
        placed("BRANCH", "LATE-BRANCH-TRIO", "2021-09-30"),
        placed("BRANCH", "EARLIEST", since, "2021-12-01"),
        placed("OTHER-BRANCH", "EARLIEST", "2021-08-01"),
        placed("BRANCH", "RENEWED", since),
        placed("OTHER-BRANCH", "ELSEWHERE", since),
        placed("GRID-ORG", "GRID-FIELD", since),
        placed("GRID-ORG", "WITH-GRID", since),
        setUpIn(id("COMMUNITY-ORG"), "COMMUNITY", home.community, since),
        placed("FORMER-BRANCH", "BY-FORMER-BRANCH", since),
        placed("LATE-BRANCH", "NOT-YET-BRANCH", since),
        ...city.eachLacking((_, stem) =>
          Object.entries(wants)
            .filter(([, missing]) => !missing.includes("branch"))
            .map(([name]) => placed("BRANCH", `${name}-${stem}`, since)),
        ),
      )
      .row(
        "committee_compounds",
        ...[
          ...trios,
          "LATE-BRANCH-TRIO",
          "LATE-COMPANY",
          "EARLIEST",
          "NO-BRANCH",
          "NO-COMPANY",
          "GRID-FIELD",
        ].map((name) => stands("OC", name, since)),
        ...["EXPIRED-ONLY", "REMOVED-ONLY", "GONE", "SILENT", "FORMER"].map((name) =>
          stands("OC", name, since),
        ),
        stands("OC", "ARRIVING-OC", "2021-03-01", "2021-09-01"),
        ...["ARRIVING-BRANCH", "ARRIVING-COMPANY", "YOUNG-BRANCH-TRIO", "YOUNG-COMPANY-TRIO", "LATER"].map(
          (name) => stands("OC", name, since),
        ),
        stands("OC", "LATE-OC", "2021-09-29"),
        stands("OTHER-OC", "RENEWED", since, "2021-10-01"),
        stands("OC", "RENEWED", "2021-10-01"),
        stands("OTHER-OC", "ELSEWHERE", since),
        ...city.eachLacking((_, stem) =>
          Object.entries(wants)
            .filter(([, missing]) => !missing.includes("oc"))
            .map(([name]) => stands("OC", `${name}-${stem}`, since)),
        ),
      )
      .row(
        "service_contracts",
        ...[...trios, "LATE-BRANCH-TRIO", "LATE-OC", "EARLIEST", "NO-BRANCH", "NO-OC", "GRID-FIELD"].map(
          (name) => serving("COMPANY", name, [since]),
        ),
        ...["GONE", "SILENT", "FORMER"].map((name) => serving("COMPANY", name, [since])),
        serving("COMPANY", "ARRIVING-COMPANY", ["2021-03-01", "2021-09-01"]),
        serving("YOUNG-COMPANY", "YOUNG-COMPANY-TRIO", [since]),
        ...["ARRIVING-BRANCH", "ARRIVING-OC", "YOUNG-BRANCH-TRIO", "LATER"].map((name) =>
          serving("COMPANY", name, [since]),
        ),
        serving("COMPANY", "LATE-COMPANY", ["2021-09-29"]),
        serving("COMPANY", "RENEWED", [since]),
        serving("OTHER-COMPANY", "ELSEWHERE", [since]),
        serving("REMOVED", "BY-REMOVED", [since]),
        serving("EXPIRED", "BY-EXPIRED", [since], "2021-11-14"),
        serving("EXPIRED", "EXPIRED-ONLY", [since], "2021-12-30"),
        serving("REMOVED", "REMOVED-ONLY", [since]),
        ...city.eachLacking((_, stem) =>
          Object.entries(wants)
            .filter(([, missing]) => !missing.includes("company"))
            .map(([name]) => serving("COMPANY", `${name}-${stem}`, [since])),
        ),
      )
      .row(
        "consultations",
        ...Object.entries(talks).map(([name, [compound, heldOn]]) => ({
          id: id(name),
          compound: id(compound),
          held_on: heldOn,
        })),
      )
      .row(
        "consultation_parties",
        ...Object.entries(talks).flatMap(([name, [, , ...parties]]) =>
          parties.map((party) => ({
            consultation: id(name),
            party_kind: partyKinds[party] ?? "BRANCH",
            party: id(party),
          })),
        ),
      ),
  cases: [
    met(id("AT-92"), "a full consultation ninety-two days ago is recent enough", {
      evidence: { lastFullOn: "2021-09-30", days: 92, held: 1 },
    }),
    gap(id("AT-93"), "one ninety-three days ago is not", {
      severity: "LOW",
      kinds: ["SILENT"],
      evidence: { lastFullOn: "2021-09-29", days: 93, held: 0 },
      near: [{ code: "LAST_FULL", nodeId: id("T2"), number: 93 }],
    }),
    met(id("AT-93"), "with a longer window it is", { settings: { "consultation.days": 93 } }),
    gap(id("AT-92"), "with a shorter window ninety-two days are too many", {
      kinds: ["SILENT"],
      settings: { "consultation.days": 91 },
    }),
    gap(id("SILENT-TRIO"), "a trio that never met is silent since it was complete", {
      kinds: ["SILENT"],
      evidence: { lastFullOn: null, days: 699, held: 0 },
    }),
    met(id("LATE-BRANCH-TRIO"), "a trio complete for ninety-two days need not have met", {
      evidence: { lastFullOn: null, days: 92 },
    }),
    gap(id("LATE-BRANCH-TRIO"), "the day after it must have", { on: "2022-01-01", kinds: ["SILENT"] }),
    noRow(id("LATE-BRANCH-TRIO"), "before its branch is there it is no trio", { on: "2021-09-29" }),
    gap(id("LATE-COMPANY"), "complete for ninety-three days without a word is silent", {
      kinds: ["SILENT"],
      evidence: { days: 93 },
    }),
    gap(id("LATE-OC"), "a meeting before the committee stood for the compound was not full", {
      kinds: ["SILENT"],
      evidence: { lastFullOn: null, days: 93 },
    }),
    met(id("EARLIEST"), "of two branches the earlier makes the trio complete, while it is there", {
      on: "2020-05-03",
      evidence: { days: 92 },
    }),
    gap(id("EARLIEST"), "on the day after it is silent", { on: "2020-05-04", kinds: ["SILENT"] }),
    gap(id("EARLIEST"), "a branch that has left no longer dates the trio, the one that stays does", {
      kinds: ["SILENT"],
      evidence: { days: 152 },
    }),
    met(id("RENEWED"), "a new committee has time again, though the old one met long ago", {
      evidence: { lastFullOn: "2021-06-01", days: 91 },
    }),
    gap(id("NO-BRANCH-TALK"), "owners and company without the Party are two faults", {
      severity: "LOW",
      kinds: ["SILENT", "WITHOUT_BRANCH"],
      evidence: { held: 1, lastFullOn: null },
      near: [{ code: "ONE_ABSENT", nodeId: id("T3") }],
    }),
    gap(id("NO-BRANCH-AND-FULL"), "a full consultation does not heal one without the Party", {
      kinds: ["WITHOUT_BRANCH"],
      evidence: { lastFullOn: "2021-10-15", days: 77, held: 2 },
    }),
    gap(id("NO-BRANCH-AT-93"), "a consultation without the Party ninety-two days ago is in the window", {
      kinds: ["WITHOUT_BRANCH"],
      evidence: { held: 2 },
    }),
    met(id("NO-BRANCH-AT-93"), "ninety-three days ago it is not", {
      on: "2022-01-01",
      evidence: { held: 1 },
    }),
    gap(id("NO-COMPANY-TALK"), "with the company absent it is not full, and the Party was there", {
      kinds: ["SILENT"],
      near: [{ code: "ONE_ABSENT", nodeId: id("T8") }],
    }),
    gap(
      id("RC-TALK"),
      "a consultation with the residents' committee alone is silent, not without the Party",
      {
        kinds: ["SILENT"],
      },
    ),
    gap(id("WITH-COMMUNITY"), "the community's organisation is not set up in the compound", {
      kinds: ["SILENT", "WITHOUT_BRANCH"],
    }),
    met(id("WITH-GRID"), "an organisation of another field set up in the compound speaks for the Party"),
    gap(id("STRANGERS"), "parties of other compounds are none of the three", { kinds: ["SILENT"] }),
    gap(id("FUTURE"), "a consultation to come is not there", { kinds: ["SILENT"], evidence: { held: 0 } }),
    met(id("FUTURE"), "on its day it is", { on: "2022-01-01", evidence: { days: 0, held: 1 } }),
    met(id("BY-FORMER-BRANCH"), "an organisation dissolved since was there on the day it was held"),
    gap(id("NOT-YET-BRANCH"), "an organisation founded since was not", {
      kinds: ["SILENT", "WITHOUT_BRANCH"],
    }),
    met(id("BY-REMOVED"), "a company removed since served on the day it was held"),
    gap(id("BY-EXPIRED"), "a company whose contract had run out did not", { kinds: ["SILENT"] }),
    gap(id("TWO-TALKS"), "two consultations of one day are not one full", {
      kinds: ["SILENT", "WITHOUT_BRANCH"],
      evidence: { held: 2 },
    }),
    ...arrivals.flatMap((name) => [
      noRow(id(name), `${name}: no trio on the day before`, { on: "2021-02-28" }),
      (name.startsWith("YOUNG") ? gap : met)(id(name), `${name}: a trio from the first day`, {
        on: "2021-03-01",
        evidence: { days: name.startsWith("YOUNG") ? 394 : 0 },
      }),
      gap(id(name), `${name}: a trio on the last day`, { on: "2021-08-31", kinds: ["SILENT"] }),
      noRow(id(name), `${name}: none from the day one is gone`, { on: "2021-09-01" }),
    ]),
    gap(id("LATER"), "a compound is asked from its own first day", { on: "2021-03-01" }),
    noRow(id("LATER"), "it is not asked before", { on: "2021-02-28" }),
    noRow(id("NO-BRANCH"), "without a branch there is no trio"),
    noRow(id("NO-OC"), "without a committee there is no trio"),
    noRow(id("NO-COMPANY"), "without a company there is no trio"),
    noRow(id("GRID-FIELD"), "a grid branch makes no trio"),
    gap(id("EXPIRED-ONLY"), "the last day of the contract makes a trio", { on: "2021-12-30" }),
    noRow(id("EXPIRED-ONLY"), "the day after makes none"),
    gap(id("REMOVED-ONLY"), "a company makes a trio on the day before its removal", { on: "2021-10-31" }),
    noRow(id("REMOVED-ONLY"), "not on the day", { on: "2021-11-01" }),
    gap(id("GONE"), "a compound is asked on the day before it is abolished", { on: "2021-08-31" }),
    noRow(id("GONE"), "it is not asked on the day", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...lackingCases(),
  ],
};
