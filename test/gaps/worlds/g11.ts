import { gap, met, noRow, unknown } from "./rule-cases.ts";
import type { RuleCase, RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import {
  compound,
  org,
  ownersCommittee,
  post,
  type Row,
  represents,
  setUpIn,
  someone,
} from "./small-rows.ts";

const branchFiles = ["party_orgs", "org_places"];
const committeeFiles = ["owners_committees", "committee_compounds"];
const own = ["places", "compounds"];
const city = new SmallCity("9811", [...own, ...branchFiles, ...committeeFiles, "posts"]);
const { home } = city;
const id = (name: string): string => city.id(name);
/** Compounds that have a branch `B-` and a committee `OC-` of their own since 2020-02-01. */
const pairs = [
  "CROSS",
  "APART",
  "SHARED",
  "SWAPPED-1",
  "SWAPPED-2",
  "RELIEVED",
  "NOT-YET",
  "IN-TURN",
  "EMPTY",
  "DEPUTY",
  "OLD-BRANCH",
  "TWO-BRANCHES",
  "GONE",
  "GRID-SECRETARY",
  "GUEST-BRANCH",
  "GUEST-OC",
  "NEW-SECRETARY",
  "LATER",
];
const dates: Readonly<Record<string, Row>> = {
  GONE: { abolished_on: "2021-09-01" },
  LATER: { established_on: "2021-03-01" },
};
const atBranch = (person: number, kind: string, branch: string, ...period: [string?, string?]): Row =>
  post(city.person(person), kind, "PARTY_ORG", id(`B-${branch}`), ...period);
const atCommittee = (person: number, kind: string, oc: string, ...period: [string?, string?]): Row =>
  post(city.person(person), kind, "OWNERS_COMMITTEE", id(`OC-${oc}`), ...period);
const since = "2020-02-01";
const placed = (branch: string, compound: string, ...period: [string?, string?]): Row =>
  setUpIn(id(`B-${branch}`), "COMPOUND", id(compound), ...period);
const stands = (oc: string, compound: string, ...period: [string?, string?]): Row =>
  represents(id(`OC-${oc}`), id(compound), ...period);

/** In each lacking district: a compound with both, with a branch alone, with a committee alone, with neither. */
function lackingCases(): RuleCase[] {
  const both = (stem: string): string => id(`BOTH-${stem}`);
  const branch = (stem: string): string => id(`BRANCH-${stem}`);
  const committee = (stem: string): string => id(`COMMITTEE-${stem}`);
  const neither = (stem: string): string => id(`NEITHER-${stem}`);
  return [
    ...[...own, ...branchFiles, ...committeeFiles, "posts"].map((stem) =>
      unknown(both(stem), `a branch and a committee are not judged without ${stem}`),
    ),
    ...branchFiles.flatMap((stem) => [
      unknown(committee(stem), `without ${stem} a compound with a committee may have a branch`),
      noRow(branch(stem), `without ${stem} a compound without a committee is out all the same`),
      noRow(neither(stem), `without ${stem} the missing committee alone puts it out`),
    ]),
    ...committeeFiles.flatMap((stem) => [
      unknown(branch(stem), `without ${stem} a compound with a branch may have a committee`),
      noRow(committee(stem), `without ${stem} a compound without a branch is out all the same`),
      noRow(neither(stem), `without ${stem} the missing branch alone puts it out`),
    ]),
    noRow(branch("posts"), "without posts a compound without a committee is out"),
    noRow(committee("posts"), "without posts a compound without a branch is out"),
    unknown(neither("compounds"), "without its own file no other fact puts a compound out"),
    noRow(id("UNBUILT-compounds"), "its own year built puts it out without its file"),
  ];
}

export const g11: RuleWorld = {
  rule: "G11",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        ...pairs.map((name) => compound(id(name), home.community, dates[name])),
        ...["NO-BRANCH", "NO-OC", "GRID-FIELD", "MERGED-1", "MERGED-2", "COMING", "LEAVING"].map((name) =>
          compound(id(name), home.community),
        ),
        compound(id("SILENT"), city.silent.community),
        compound(id("SILENT-BARE"), city.silent.community),
        compound(id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          ...["BOTH", "BRANCH", "COMMITTEE", "NEITHER"].map((name) =>
            compound(id(`${name}-${stem}`), community),
          ),
          compound(id(`UNBUILT-${stem}`), community, { built_year: "2022" }),
        ]),
      )
      .row(
        "party_orgs",
        ...[...pairs, "MERGED", "OF-ALL", "SECOND", "VISITING"].map((name) =>
          org(id(`B-${name}`), "COMPOUND", home.community),
        ),
        org(id("B-DISSOLVED"), "COMPOUND", home.community, { dissolved_on: "2021-05-01" }),
        org(id("B-GRID"), "GRID", home.community),
        org(id("B-COMING"), "COMPOUND", home.community, {
          founded_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
      )
      .row(
        "org_places",
        ...pairs.map((name) => placed(name, name, since)),
        placed("DISSOLVED", "OLD-BRANCH", since),
        placed("SECOND", "TWO-BRANCHES", since),
        placed("GRID", "GRID-FIELD", since),
        placed("GRID", "GRID-SECRETARY", since),
        placed("VISITING", "GUEST-BRANCH", "2021-03-01", "2021-09-01"),
        placed("OF-ALL", "NO-OC", since),
        placed("MERGED", "MERGED-1", since),
        placed("MERGED", "MERGED-2", since),
        placed("COMING", "COMING", since),
        placed("OF-ALL", "LEAVING", since, "2021-10-01"),
        placed("OF-ALL", "SILENT", since),
        placed("OF-ALL", "FORMER", since),
        ...city.eachLacking((_, stem) => [
          placed("OF-ALL", `BOTH-${stem}`, since),
          placed("OF-ALL", `BRANCH-${stem}`, since),
        ]),
      )
      .row(
        "owners_committees",
        ...[...pairs, "MERGED", "OF-ALL", "VISITING"].map((name) =>
          ownersCommittee(id(`OC-${name}`), home.community),
        ),
      )
      .row(
        "committee_compounds",
        ...pairs.map((name) => stands(name, name, since)),
        stands("VISITING", "GUEST-OC", "2021-03-01", "2021-09-01"),
        stands("OF-ALL", "NO-BRANCH", since),
        stands("OF-ALL", "GRID-FIELD", since),
        stands("OF-ALL", "COMING", since),
        stands("OF-ALL", "LEAVING", "2021-02-01", "2021-08-01"),
        stands("MERGED", "MERGED-1", since),
        stands("MERGED", "MERGED-2", since),
        stands("OF-ALL", "SILENT", since),
        stands("OF-ALL", "FORMER", since),
        ...city.eachLacking((_, stem) => [
          stands("OF-ALL", `BOTH-${stem}`, since),
          stands("OF-ALL", `COMMITTEE-${stem}`, since),
        ]),
      )
      .row(
        "people",
        ...Array.from({ length: 20 }, (_, index) => someone(city.person(index + 1), home.street)),
      )
      .row(
        "posts",
        atBranch(1, "SECRETARY", "CROSS", since),
        atBranch(1, "SECRETARY", "CROSS", "2021-02-01"),
        atCommittee(1, "OC_DIRECTOR", "CROSS", "2021-03-01", "2021-09-01"),
        atBranch(2, "SECRETARY", "APART", since),
        atBranch(2, "OTHER", "APART", since),
        atCommittee(3, "OC_DIRECTOR", "APART", since),
        atCommittee(2, "OTHER", "APART", since),
        atBranch(4, "SECRETARY", "SHARED", since),
        atBranch(5, "ORG_MEMBER", "SHARED", since),
        atCommittee(5, "OC_DIRECTOR", "SHARED", since),
        atCommittee(4, "OC_MEMBER", "SHARED", "2021-06-01"),
        atBranch(6, "SECRETARY", "SWAPPED-1", since),
        atCommittee(6, "OC_DIRECTOR", "SWAPPED-2", since),
        atBranch(7, "SECRETARY", "SWAPPED-2", since),
        atCommittee(7, "OC_DIRECTOR", "SWAPPED-1", since),
        atBranch(8, "SECRETARY", "RELIEVED", since, "2021-06-01"),
        atCommittee(8, "OC_DIRECTOR", "RELIEVED", since),
        atBranch(9, "SECRETARY", "NOT-YET", since),
        atCommittee(9, "OC_DIRECTOR", "NOT-YET", "2022-01-01"),
        atBranch(10, "SECRETARY", "IN-TURN", since, "2021-05-01"),
        atCommittee(10, "OC_DIRECTOR", "IN-TURN", "2021-05-01"),
        atBranch(11, "SECRETARY", "DISSOLVED", since),
        atCommittee(11, "OC_DIRECTOR", "OLD-BRANCH", since),
        atBranch(12, "SECRETARY", "SECOND", since),
        atBranch(13, "SECRETARY", "TWO-BRANCHES", since),
        atCommittee(12, "OC_DIRECTOR", "TWO-BRANCHES", since),
        atBranch(14, "SECRETARY", "MERGED", since),
        atCommittee(14, "OC_DIRECTOR", "MERGED", since),
        atBranch(15, "DEPUTY_SECRETARY", "DEPUTY", since),
        atCommittee(15, "OC_DEPUTY", "DEPUTY", since),
        atBranch(16, "SECRETARY", "GRID", since),
        atCommittee(16, "OC_DIRECTOR", "GRID-SECRETARY", since),
        atBranch(17, "SECRETARY", "VISITING", since),
        atCommittee(17, "OC_DIRECTOR", "GUEST-BRANCH", since),
        atBranch(18, "SECRETARY", "GUEST-OC", since),
        atCommittee(18, "OC_DIRECTOR", "VISITING", since),
        atBranch(19, "SECRETARY", "NEW-SECRETARY", "2021-03-01"),
        atCommittee(19, "OC_DIRECTOR", "NEW-SECRETARY", since),
        atBranch(20, "SECRETARY", "COMING", since),
        atCommittee(20, "OC_DIRECTOR", "OF-ALL", since),
      ),
  cases: [
    met(id("CROSS"), "one person who is secretary and director is met from the first day of both", {
      on: "2021-03-01",
      evidence: { secretary: city.person(1), director: city.person(1), shared: 1 },
    }),
    gap(id("CROSS"), "not on the day before the second post", { on: "2021-02-28", severity: "HIGH" }),
    met(id("CROSS"), "they meet on the day before the director leaves", { on: "2021-08-31" }),
    gap(id("CROSS"), "from the day the director is relieved it is a gap, and the last one is named", {
      on: "2021-09-01",
      severity: "HIGH",
      evidence: { director: null, secretary: city.person(1), shared: 0 },
      near: [{ code: "LAST_CROSS_POST", nodeId: city.person(1), endedOn: "2021-09-01" }],
    }),
    gap(id("APART"), "where nobody sits in both the severity is high, other posts are no seats", {
      severity: "HIGH",
      evidence: { secretary: city.person(2), director: city.person(3), shared: 0 },
      notNear: ["LAST_CROSS_POST", "MEMBER_IN_COMMITTEE", "DIRECTOR_ELSEWHERE"],
    }),
    gap(id("SHARED"), "a committee member who is director is no cross-post, but somebody sits in both", {
      on: "2021-05-31",
      severity: "MEDIUM",
      evidence: { shared: 1 },
    }),
    gap(id("SHARED"), "nor is a secretary who is member of the owners' committee", {
      severity: "MEDIUM",
      evidence: { secretary: city.person(4), director: city.person(5), shared: 2 },
      near: [{ code: "MEMBER_IN_COMMITTEE", nodeId: city.person(4) }],
    }),
    gap(id("DEPUTY"), "two deputies are no cross-post", {
      severity: "MEDIUM",
      evidence: { secretary: null, director: null, shared: 1 },
    }),
    gap(id("SWAPPED-1"), "a cross-post over two compounds does not count for the first", {
      severity: "HIGH",
      near: [{ code: "DIRECTOR_ELSEWHERE", nodeId: id("OC-SWAPPED-2") }],
    }),
    gap(id("SWAPPED-2"), "nor for the second", { severity: "HIGH" }),
    met(id("RELIEVED"), "the day before the secretary is relieved it is met", { on: "2021-05-31" }),
    gap(id("RELIEVED"), "on the day it is not", { on: "2021-06-01", severity: "HIGH" }),
    gap(id("NOT-YET"), "a director who begins tomorrow is none today", { severity: "HIGH" }),
    met(id("NOT-YET"), "and is one tomorrow", { on: "2022-01-01" }),
    gap(id("IN-TURN"), "one post after the other is no cross-post", {
      on: "2021-05-01",
      severity: "HIGH",
      notNear: ["LAST_CROSS_POST"],
    }),
    gap(id("EMPTY"), "without any holder it is a gap", {
      severity: "HIGH",
      evidence: { secretary: null, director: null, shared: 0 },
    }),
    gap(id("OLD-BRANCH"), "the secretary of a branch since dissolved is none", { on: "2021-05-01" }),
    met(id("OLD-BRANCH"), "while it stood it counted", { on: "2021-04-30" }),
    met(id("TWO-BRANCHES"), "the secretary of the second branch of the compound is enough"),
    met(id("MERGED-1"), "a committee and a branch of two compounds are met in the first"),
    met(id("MERGED-2"), "and in the second"),
    gap(id("GRID-SECRETARY"), "the secretary of a grid branch set up in the compound is none of its branch", {
      severity: "HIGH",
    }),
    ...["GUEST-BRANCH", "GUEST-OC"].flatMap((name) => [
      gap(id(name), `${name}: not yet on the day before the second one comes`, { on: "2021-02-28" }),
      met(id(name), `${name}: a second branch or committee counts from its first day here`, {
        on: "2021-03-01",
      }),
      met(id(name), `${name}: it counts on its last day here`, { on: "2021-08-31" }),
      gap(id(name), `${name}: not from the day it leaves`, { on: "2021-09-01" }),
    ]),
    gap(id("NEW-SECRETARY"), "a director who becomes secretary tomorrow is not yet both", {
      on: "2021-02-28",
    }),
    met(id("NEW-SECRETARY"), "a secretary counts from the first day", { on: "2021-03-01" }),
    gap(id("LATER"), "a compound is asked from its own first day", { on: "2021-03-01" }),
    noRow(id("LATER"), "not before it is there", { on: "2021-02-28" }),
    noRow(id("NO-BRANCH"), "a compound without a branch is not asked"),
    noRow(id("NO-OC"), "a compound without a committee is not asked"),
    noRow(id("GRID-FIELD"), "a grid branch set up in the compound does not bring it in"),
    met(id("COMING"), "a compound is asked from the day its branch is founded, and its secretary counts", {
      on: "2021-03-01",
    }),
    noRow(id("COMING"), "not on the day before", { on: "2021-02-28" }),
    noRow(id("COMING"), "nor from the day it is dissolved", { on: "2021-09-01" }),
    gap(id("LEAVING"), "a compound is asked from the first day of its committee", { on: "2021-02-01" }),
    noRow(id("LEAVING"), "it is not asked before it has a committee", { on: "2021-01-31" }),
    gap(id("LEAVING"), "it is asked on the last day of its committee", { on: "2021-07-31" }),
    noRow(id("LEAVING"), "it is not asked when the committee is gone", { on: "2021-08-01" }),
    gap(id("GONE"), "a compound is asked on the day before it is abolished", { on: "2021-08-31" }),
    noRow(id("GONE"), "not on the day", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    unknown(id("SILENT-BARE"), "where no source covers nothing puts a compound out"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...lackingCases(),
  ],
};
