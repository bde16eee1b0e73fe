import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, town } from "./town.ts";

const city = "9827";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const files = ["party_orgs", "org_places", "key_projects", "memberships"];
const places = town(city, files);
const { org, setUp } = orgRows(places);
const id = (name: string): string => places.id(name);
const digits = places.without;
const recent = "2021-12-01";

const temp = (name: string, words: Record<string, string> = {}, area = "02") =>
  org(
    name,
    { kind: "TEMP_BRANCH", field: "PROJECT", founded_on: "2020-01-01", last_reviewed_on: recent, ...words },
    area,
  );
const project = (name: string, endsOn: string) => ({
  id: id(`K-${name}`),
  name: "示例重点项目",
  area_code: places.street(),
  ends_on: endsOn,
});
const inProject = (name: string, of: string, ...days: [from?: string, to?: string]) =>
  setUp(name, "KEY_PROJECT", id(`K-${of}`), ...days);
const member = (name: string, words: Record<string, string> = {}) => ({
  person: places.person(1),
  org: id(name),
  from: "2020-02-01",
  ...words,
});

const running = [
  ..."RUNNING R-183 R-184 FOUNDED-183 FOUNDED-184 REVIEWED-LATER NO-DATES".split(" "),
  ..."HOLDS HELD HOLDS-FROM TAKES-PART DISSOLVED FOUNDED".split(" "),
];

export const g27: RuleWorld = {
  rule: "G27",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "key_projects",
        project("LAST-DAY", day),
        project("ENDED", daysBefore(day, 1)),
        project("OPEN", "2022-12-31"),
        project("UNDATED", ""),
      )
      .row("people", {
        id: places.person(1),
        display_name: "虚构",
        party_status: "FULL",
        area_code: places.street(),
      })
      .row(
        "party_orgs",
        temp("RUNNING"),
        temp("R-183", { last_reviewed_on: daysBefore(day, 183) }),
        temp("R-184", { last_reviewed_on: daysBefore(day, 184) }),
        temp("FOUNDED-183", { founded_on: daysBefore(day, 183), last_reviewed_on: "" }),
        temp("FOUNDED-184", { founded_on: daysBefore(day, 184), last_reviewed_on: "" }),
        temp("REVIEWED-LATER", { founded_on: "2019-01-01", last_reviewed_on: "2022-01-15" }),
        temp("NO-DATES", { founded_on: "", last_reviewed_on: "" }),
        ...["LAST-DAY", "ENDED", "UNDATED", "NO-PROJECT", "ELSEWHERE", "LEFT", "TWO-ENDED", "ONE-ENDED"].map(
          (name) => temp(name),
        ),
        ...["ENDED-UNDATED", "OPEN-UNDATED", "HOLDS", "HELD", "HOLDS-FROM", "TAKES-PART"].map((name) =>
          temp(name),
        ),
        temp("ALL", { last_reviewed_on: "2020-06-01" }),
        temp("UNDATED-STALE", { last_reviewed_on: "2020-06-01" }),
        temp("DISSOLVED", { dissolved_on: day }),
        temp("FOUNDED", { founded_on: day }),
        org("ORDINARY", { founded_on: "2010-01-01" }),
        ...files.flatMap((stem) => [
          temp(`FINE-${stem}`, {}, digits(stem)),
          temp(`ENDED-${stem}`, {}, digits(stem)),
          temp(`STALE-${stem}`, { last_reviewed_on: "2020-06-01" }, digits(stem)),
          temp(`HOLDS-${stem}`, {}, digits(stem)),
        ]),
      )
      .row(
        "org_places",
        ...running.map((name) => inProject(name, "OPEN")),
        inProject("LAST-DAY", "LAST-DAY"),
        inProject("ENDED", "ENDED"),
        inProject("UNDATED", "UNDATED"),
        setUp("ELSEWHERE", "STREET", places.street()),
        inProject("LEFT", "OPEN", "2020-01-01", day),
        inProject("LEFT", "ENDED"),
        inProject("TWO-ENDED", "ENDED"),
        inProject("TWO-ENDED", "LAST-DAY"),
        inProject("ONE-ENDED", "ENDED"),
        inProject("ONE-ENDED", "OPEN"),
        inProject("ENDED-UNDATED", "ENDED"),
        inProject("ENDED-UNDATED", "UNDATED"),
        inProject("OPEN-UNDATED", "OPEN"),
        inProject("OPEN-UNDATED", "UNDATED"),
        inProject("ALL", "ENDED"),
        inProject("UNDATED-STALE", "UNDATED"),
        inProject("ORDINARY", "ENDED"),
        ...files.flatMap((stem) => [
          inProject(`FINE-${stem}`, "OPEN"),
          inProject(`ENDED-${stem}`, "ENDED"),
          inProject(`STALE-${stem}`, "OPEN"),
          inProject(`HOLDS-${stem}`, "OPEN"),
        ]),
      )
      .row(
        "memberships",
        member("HOLDS"),
        member("HELD", { to: day }),
        member("HOLDS-FROM", { from: day }),
        member("ALL"),
        ...files.map((stem) => member(`HOLDS-${stem}`)),
      )
      .row("participations", { ...member("TAKES-PART"), kind: "TEMPORARY" }),
  cases: [
    met(id("RUNNING"), "a reviewed branch of a running project without relations is in order", {
      severity: "HIGH",
      kinds: [],
      evidence: { project: id("K-OPEN"), endsOn: "2022-12-31", lastReviewedOn: recent, relations: 0 },
    }),
    met(id("R-183"), "a review 183 days ago is within the limit"),
    gap(id("R-183"), "the day after, it is not", morrow),
    gap(id("R-184"), "a review 184 days ago is overdue", { severity: "HIGH", kinds: ["UNREVIEWED"] }),
    met(id("FOUNDED-183"), "a branch founded 183 days ago need not have been reviewed"),
    gap(id("FOUNDED-184"), "one founded 184 days ago must", { kinds: ["UNREVIEWED"] }),
    met(id("REVIEWED-LATER"), "a review later than the day counts as recent"),
    unknown(id("NO-DATES"), "neither founded nor reviewed: unknown"),
    met(id("LAST-DAY"), "on its last day the project has not ended"),
    gap(id("LAST-DAY"), "the day after, it has", morrow),
    gap(id("ENDED"), "a project that ended yesterday is a gap", {
      kinds: ["PROJECT_ENDED"],
      evidence: { project: id("K-ENDED"), endsOn: daysBefore(day, 1) },
    }),
    unknown(id("UNDATED"), "a project without an end is unknown"),
    unknown(id("NO-PROJECT"), "a branch of no project is unknown"),
    unknown(id("ELSEWHERE"), "a branch set up in a street is of no project"),
    gap(id("LEFT"), "a running project it left does not save it"),
    met(id("LEFT"), "the day before it did", { on: daysBefore(day, 1) }),
    gap(id("TWO-ENDED"), "of several projects all must have ended", { ...morrow, kinds: ["PROJECT_ENDED"] }),
    met(id("TWO-ENDED"), "on the last day of one of them it runs"),
    met(id("ONE-ENDED"), "one running project is enough"),
    unknown(id("ENDED-UNDATED"), "one ended and one without an end: unknown"),
    met(id("OPEN-UNDATED"), "one running and one without an end: it runs"),
    gap(id("HOLDS"), "a relation held is a gap", { kinds: ["HOLDS_RELATIONS"], evidence: { relations: 1 } }),
    met(id("HELD"), "a relation that ends on the day is gone"),
    gap(id("HELD"), "the day before it was held", eve),
    gap(id("HOLDS-FROM"), "a relation counts on its first day"),
    met(id("TAKES-PART"), "taking part is no relation"),
    gap(id("ALL"), "all three in the order of the rule", {
      severity: "HIGH",
      kinds: ["PROJECT_ENDED", "UNREVIEWED", "HOLDS_RELATIONS"],
    }),
    gap(id("UNDATED-STALE"), "an overdue review is proven though the project's end is not known", {
      kinds: ["UNREVIEWED"],
    }),
    noRow(id("DISSOLVED"), "a branch dissolved on the day is out"),
    met(id("DISSOLVED"), "the day before it is in", eve),
    met(id("FOUNDED"), "a branch founded on the day is in"),
    noRow(id("FOUNDED"), "the day before it is out", eve),
    noRow(id("ORDINARY"), "an ordinary branch is out"),
    ...files.map((stem) => unknown(id(`FINE-${stem}`), `without ${stem} nothing is proven in order`)),
    ...["org_places", "key_projects", "party_orgs"].map((stem) =>
      unknown(id(`ENDED-${stem}`), `without ${stem} the end of the project is not proven`),
    ),
    gap(id("ENDED-memberships"), "without memberships the end of the project is proven", {
      kinds: ["PROJECT_ENDED"],
    }),
    ...["org_places", "key_projects", "memberships"].map((stem) =>
      gap(id(`STALE-${stem}`), `without ${stem} an overdue review is proven`, { kinds: ["UNREVIEWED"] }),
    ),
    unknown(id("STALE-party_orgs"), "without the organisations an overdue review is not proven"),
    ...["org_places", "key_projects"].map((stem) =>
      gap(id(`HOLDS-${stem}`), `without ${stem} a relation held is proven`, { kinds: ["HOLDS_RELATIONS"] }),
    ),
    ...["memberships", "party_orgs"].map((stem) =>
      unknown(id(`HOLDS-${stem}`), `without ${stem} a relation held is not proven`),
    ),
  ],
};
