import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, town } from "./town.ts";

const city = "9821";
const eve = { on: daysBefore(day, 1) };
const places = town(city, ["issues", "visits", "consultations"]);
const id = (name: string): string => places.id(name);
const districts = ["02", ...["issues", "visits", "consultations"].map(places.without)];
const digits = places.without;

type Issue = readonly [name: string, words: Readonly<Record<string, string>>];

/** An issue of the visit of a district: open, raised in June. */
const visited = ([name, words]: Issue, area = "02"): Record<string, string> => ({
  id: id(name),
  raised_in: "VISIT",
  raised_at: id(`V-${area}`),
  raised_on: "2021-06-01",
  status: "OPEN",
  ...words,
});
const consulted = ([name, words]: Issue, area = "02"): Record<string, string> => ({
  ...visited([name, words]),
  raised_in: "CONSULTATION",
  raised_at: id(`T-${area}`),
});
const overdue = { due_on: "2021-12-30" };

export const g21: RuleWorld = {
  rule: "G21",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "party_orgs",
        ...districts.map((area) => ({
          id: id(`O-${area}`),
          name: "示例社区党委",
          kind: "PARTY_COMMITTEE",
          field: "COMMUNITY",
          level: "4",
          area_code: places.community(area),
          // Visited while it existed.
          dissolved_on: area === "02" ? "2021-09-01" : "",
        })),
      )
      .row(
        "compounds",
        ...districts.map((area) => ({
          id: id(`C-${area}`),
          name: "示例小区",
          community: places.community(area),
        })),
      )
      .row("people", {
        id: places.person(1),
        display_name: "虚构",
        party_status: "FULL",
        area_code: places.cityCode,
      })
      .row("decision_bodies", {
        id: id("BODY"),
        name: "示例联席会议",
        kind: "JOINT_CONFERENCE",
        level: "STREET",
        area_code: places.street(),
      })
      .row(
        "visits",
        ...districts.map((area) => ({
          id: id(`V-${area}`),
          person: places.person(1),
          org: id(`O-${area}`),
          visited_on: "2021-06-01",
        })),
      )
      .row(
        "consultations",
        ...districts.map((area) => ({
          id: id(`T-${area}`),
          compound: id(`C-${area}`),
          held_on: "2021-06-01",
        })),
      )
      .row(
        "issues",
        visited(["OVERDUE", overdue]),
        visited(["DUE-TODAY", { due_on: day }]),
        visited(["RUNNING", { ...overdue, status: "IN_PROGRESS" }]),
        visited(["CLOSED-TODAY", { due_on: "2021-12-01", status: "CLOSED", closed_on: day }]),
        visited(["CLOSED-IN-TIME", { due_on: "2021-12-01", status: "CLOSED", closed_on: "2021-07-01" }]),
        visited(["NO-DATE", {}]),
        visited(["NO-DATE-CLOSED", { status: "CLOSED", closed_on: "2021-07-01" }]),
        visited(["RAISED-TODAY", { raised_on: day, due_on: "2021-12-30" }]),
        visited(["EARLY", { raised_on: "2021-05-01", due_on: "2021-05-15" }]),
        visited(["TALKED-OVER", overdue]),
        consulted(["CONSULTED", overdue]),
        consulted(["CONSULTED-IN-TIME", { due_on: "2022-03-01" }]),
        { ...visited(["MEETING-ONLY", overdue]), raised_in: "MEETING", raised_at: "" },
        ...["issues", "visits", "consultations"].flatMap((stem) => [
          visited([`VISITED-${stem}`, overdue], digits(stem)),
          consulted([`CONSULTED-${stem}`, overdue], digits(stem)),
          visited([`CLOSED-${stem}`, { status: "CLOSED", closed_on: "2021-07-01" }], digits(stem)),
        ]),
      )
      .row(
        "meetings",
        ...["TALKED-OVER", "MEETING-ONLY"].map((issue) => ({
          id: id("MEETING"),
          body: id("BODY"),
          held_on: "2021-08-01",
          issue: id(issue),
          outcome: "DECIDED",
        })),
      ),
  cases: [
    gap(id("OVERDUE"), "open one day after it was due is a gap", {
      severity: "MEDIUM",
      kinds: ["ISSUE_OVERDUE"],
      evidence: {
        raisedOn: "2021-06-01",
        dueOn: "2021-12-30",
        daysOverdue: 1,
        raisedIn: id("V-02"),
        about: id("O-02"),
      },
    }),
    met(id("OVERDUE"), "on the day it is due it is not overdue", eve),
    met(id("DUE-TODAY"), "an issue due on the day is not overdue", { kinds: [] }),
    gap(id("DUE-TODAY"), "the next day it is", { on: daysBefore(day, -1) }),
    gap(id("RUNNING"), "being worked on is not closed"),
    met(id("CLOSED-TODAY"), "closed on the day counts, though late"),
    gap(id("CLOSED-TODAY"), "the day before it was closed it was open and overdue", eve),
    met(id("CLOSED-TODAY"), "before it was due it was in time", { on: "2021-12-01" }),
    met(id("CLOSED-IN-TIME"), "closed in time"),
    unknown(id("NO-DATE"), "open without a date due is unknown"),
    met(id("NO-DATE-CLOSED"), "closed without a date due is met"),
    unknown(id("NO-DATE-CLOSED"), "before it was closed it was unknown", { on: "2021-06-30" }),
    gap(id("RAISED-TODAY"), "an issue is there on the day it is raised"),
    noRow(id("RAISED-TODAY"), "an issue raised tomorrow is not there", eve),
    noRow(id("EARLY"), "an issue of a visit still to come is not there", { on: "2021-05-31" }),
    gap(id("EARLY"), "on the day of the visit it is", { on: "2021-06-01", evidence: { daysOverdue: 17 } }),
    gap(id("TALKED-OVER"), "an issue of a visit that a meeting discussed too stays in"),
    noRow(id("MEETING-ONLY"), "an issue of a meeting only is out"),
    gap(id("CONSULTED"), "an issue of a consultation is judged alike", {
      evidence: { raisedIn: id("T-02"), about: id("C-02") },
    }),
    met(id("CONSULTED-IN-TIME"), "an issue of a consultation that is not yet due is met"),
    unknown(id("VISITED-issues"), "without the list of issues nobody knows"),
    unknown(id("CONSULTED-issues"), "without the list of issues nobody knows of consultations either"),
    unknown(id("CLOSED-issues"), "without the list of issues a closed one is unknown too"),
    unknown(id("VISITED-visits"), "an issue of a visit needs the visits"),
    gap(id("CONSULTED-visits"), "an issue of a consultation does not need the visits"),
    unknown(id("CONSULTED-consultations"), "an issue of a consultation needs the consultations"),
    gap(id("VISITED-consultations"), "an issue of a visit does not need the consultations"),
    met(id("CLOSED-consultations"), "closed is met where the visits are covered"),
  ],
};
