import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9839";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const files = "decision_bodies meetings body_members duty_reports party_orgs breakthrough_projects".split(
  " ",
);
/** Districts beside those of the town: without a report, without a committee, with a dissolved one. */
const districts = {
  SILENT: "20",
  "LAST-YEAR": "21",
  "NO-COMMITTEE": "22",
  DISSOLVED: "23",
  ABOLISHED: "24",
  ZONE: "25",
};
const places = town(city, files, Object.values(districts));
const { org } = orgRows(places);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

const body = (name: string, level: "CITY" | "DISTRICT" | "STREET", words: Words = {}): Words => ({
  id: id(name),
  name: "示例议事机构",
  kind: "JOINT_CONFERENCE",
  level,
  area_code: { CITY: places.cityCode, DISTRICT: places.district(), STREET: places.street() }[level],
  ...words,
});
const meeting = (name: string, heldOn: string): Words => ({
  id: id(`M-${name}-${heldOn}`),
  body: id(name),
  held_on: heldOn,
});
/** Street bodies and the days on which they met. */
const bodies: readonly (readonly [Words, readonly string[]])[] = [
  [body("STREET-92", "STREET"), [daysBefore(day, 92)]],
  [body("STREET-93", "STREET"), [daysBefore(day, 93)]],
  [body("DISTRICT-183", "DISTRICT"), [daysBefore(day, 183)]],
  [body("DISTRICT-184", "DISTRICT"), [daysBefore(day, 184)]],
  [body("CITY-183", "CITY", { kind: "LEADING_GROUP" }), [daysBefore(day, 183)]],
  [body("CITY-184", "CITY", { kind: "STANDING_COMMITTEE" }), ["2015-01-01", daysBefore(day, 184)]],
  [body("MET-TODAY", "STREET"), ["2015-01-01", day]],
  [body("MEETS-LATER", "STREET"), ["2022-01-05"]],
  [body("NEVER", "STREET"), []],
  [body("NEVER-92", "STREET", { founded_on: daysBefore(day, 92) }), []],
  [body("NEVER-93", "STREET", { founded_on: daysBefore(day, 93) }), []],
  [body("CITY-NEVER-183", "CITY", { founded_on: daysBefore(day, 183) }), []],
  [body("CITY-NEVER-184", "CITY", { founded_on: daysBefore(day, 184) }), []],
  [body("FOUNDED", "STREET", { founded_on: day }), []],
  [body("TO-COME", "STREET", { founded_on: "2022-02-01" }), [day]],
  [body("GROUP", "STREET", { kind: "LEADING_GROUP" }), [day]],
  ...files.flatMap((stem): (readonly [Words, readonly string[]])[] => [
    [body(`BODY-${stem}`, "STREET", { area_code: places.street(digits(stem)) }), [day]],
    [body(`SILENT-${stem}`, "STREET", { area_code: places.street(digits(stem)) }), []],
  ]),
];

/** Units of a conference, and the years of their reports. */
const units: readonly (readonly [name: string, years: readonly string[]])[] = [
  ["REPORTED", ["2021"]],
  ["SILENT", []],
  ["LAST-YEAR", ["2020"]],
  ["BOTH-YEARS", ["2020", "2021"]],
  ["IN-GROUP", []],
  ["LEFT", []],
  ["JOINS", []],
  ["IN-TWO", []],
  ["OF-NONE", []],
  ["BODY-TO-COME", []],
  ["ABOLISHED", []],
  ...files.flatMap((stem): (readonly [string, readonly string[]])[] => [
    [`UNIT-${stem}`, ["2021"]],
    [`QUIET-${stem}`, []],
    [`FREE-${stem}`, []],
  ]),
];
const stemOf = (name: string): string | undefined => files.find((stem) => name.endsWith(`-${stem}`));
const unit = (name: string): string => id(`U-${name}`);
const member = (of: string, name: string, words: Words = {}): Words => ({
  body: id(of),
  unit: unit(name),
  from: "2010-01-01",
  ...words,
});

const reporting = ["02", ...files.map(digits)];
const committee = (area: string, words: Words = {}): Words =>
  org(`P-${area}`, {
    kind: "PARTY_COMMITTEE",
    field: "DISTRICT",
    level: "2",
    area_code: places.district(area),
    ...words,
  });
const report = (area: string, year: string): Words => ({
  id: id(`D-${area}-${year}`),
  year,
  kind: "COUNTY_SECRETARY",
  person: places.person(Number(area)),
  org: id(`P-${area}`),
});
const project = (name: string, words: Words = {}, area = "02"): Words => ({
  id: id(name),
  seq: "1",
  title: "示例突破项目",
  area_code: places.street(area),
  owner_unit: unit("REPORTED"),
  document: id(`DOC-${name}`),
  ...words,
});

export const g39: RuleWorld = {
  rule: "G39",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "places",
        ...Object.entries(districts).map(([name, area]) => ({
          code: places.district(area),
          level: "DISTRICT",
          name: `示例${area}县`,
          kind: name === "ZONE" ? "ZONE" : "COUNTY",
          parent: places.cityCode,
          abolished_on: name === "ABOLISHED" ? day : "",
        })),
      )
      .row("decision_bodies", ...bodies.map(([row]) => row))
      .row(
        "meetings",
        ...bodies.flatMap(([{ id: of = "" }, days]) =>
          days.map((each) => meeting(of.replace(/^W\d+-/, ""), each)),
        ),
      )
      .row(
        "work_units",
        ...units.map(([name]) => {
          const stem = stemOf(name);
          return {
            id: unit(name),
            name: "示例局",
            org_type: "ORGAN",
            community: places.community(stem === undefined ? "02" : digits(stem)),
            abolished_on: name === "ABOLISHED" ? day : "",
          };
        }),
      )
      .row(
        "body_members",
        ...["REPORTED", "SILENT", "LAST-YEAR", "BOTH-YEARS", "IN-TWO", "ABOLISHED"].map((name) =>
          member("STREET-92", name),
        ),
        member("GROUP", "IN-GROUP"),
        member("STREET-92", "LEFT", { to: day }),
        member("STREET-92", "JOINS", { from: day }),
        member("STREET-93", "IN-TWO"),
        member("TO-COME", "BODY-TO-COME"),
        ...files.flatMap((stem) => ["UNIT", "QUIET"].map((name) => member("STREET-92", `${name}-${stem}`))),
      )
      .row(
        "party_orgs",
        ...[...reporting, "20", "21", "25"].map((area) => committee(area)),
        committee("23", { dissolved_on: "2020-01-01" }),
      )
      .row(
        "people",
        ...[...reporting, "21", "23", "25"].map((area) => ({
          id: places.person(Number(area)),
          display_name: "虚构",
          party_status: "FULL",
          area_code: places.district("02"),
        })),
      )
      .row(
        "duty_reports",
        ...units.flatMap(([name, years]) =>
          years.map((year) => ({ id: id(`D-${name}-${year}`), year, kind: "MEMBER_UNIT", unit: unit(name) })),
        ),
        ...[...reporting, "23", "25"].map((area) => report(area, "2021")),
        report("21", "2020"),
      )
      .row(
        "breakthrough_projects",
        project("DONE"),
        project("NO-OWNER", { owner_unit: "" }),
        project("NO-DOCUMENT", { document: "" }),
        project("NEITHER", { owner_unit: "", document: "" }),
        project("OWNER-GONE", { owner_unit: unit("ABOLISHED") }),
        ...files.flatMap((stem) => [
          project(`PROJECT-${stem}`, {}, digits(stem)),
          project(`BARE-${stem}`, { owner_unit: "" }, digits(stem)),
        ]),
      ),
  cases: [
    met(id("STREET-92"), "a street conference that met 92 days ago", {
      severity: "MEDIUM",
      kinds: [],
      evidence: { lastMeetingOn: daysBefore(day, 92), days: 92 },
    }),
    gap(id("STREET-92"), "the day after, it is overdue", morrow),
    gap(id("STREET-93"), "93 days are too many for a street", {
      severity: "MEDIUM",
      kinds: ["NO_MEETING"],
      evidence: { lastMeetingOn: daysBefore(day, 93), days: 93 },
    }),
    met(id("DISTRICT-183"), "183 days are not too many for a county"),
    gap(id("DISTRICT-184"), "184 are", { kinds: ["NO_MEETING"] }),
    met(id("CITY-183"), "183 days are not too many for the city, whatever the kind of body"),
    gap(id("CITY-184"), "184 are; the latest meeting counts", { evidence: { days: 184 } }),
    met(id("MET-TODAY"), "a meeting counts on its day", { evidence: { days: 0 } }),
    gap(id("MET-TODAY"), "the day before it does not", eve),
    gap(id("MEETS-LATER"), "a meeting to come is not there", { evidence: { lastMeetingOn: null } }),
    gap(id("NEVER"), "never met, and founded nobody knows when", { kinds: ["NO_MEETING"] }),
    met(id("NEVER-92"), "a street body founded 92 days ago has time yet"),
    gap(id("NEVER-93"), "founded 93 days ago it has none"),
    met(id("CITY-NEVER-183"), "a city body founded 183 days ago has time yet"),
    gap(id("CITY-NEVER-184"), "founded 184 days ago it has none"),
    met(id("FOUNDED"), "a body founded on the day is in"),
    noRow(id("FOUNDED"), "the day before it is out", eve),
    noRow(id("TO-COME"), "a body to come is out"),
    met(unit("REPORTED"), "a member unit that reported for the year", {
      kinds: [],
      evidence: { year: 2021 },
    }),
    gap(unit("SILENT"), "one that did not", { severity: "MEDIUM", kinds: ["NO_UNIT_REPORT"] }),
    gap(unit("LAST-YEAR"), "on the last day of the year its report is due", { evidence: { year: 2021 } }),
    met(unit("LAST-YEAR"), "the day before it is last year's", { ...eve, evidence: { year: 2020 } }),
    gap(unit("REPORTED"), "of which another unit has none", { ...eve, kinds: ["NO_UNIT_REPORT"] }),
    met(unit("BOTH-YEARS"), "reports of both years"),
    met(unit("BOTH-YEARS"), "on both days", eve),
    noRow(unit("IN-GROUP"), "a member of another kind of body is out"),
    noRow(unit("LEFT"), "a unit that leaves on the day is out"),
    gap(unit("LEFT"), "the day before it is in", eve),
    gap(unit("JOINS"), "a unit that joins on the day is in"),
    noRow(unit("JOINS"), "the day before it is out", eve),
    gap(unit("IN-TWO"), "a member of two conferences is one row"),
    noRow(unit("OF-NONE"), "a unit of no body is out"),
    noRow(unit("BODY-TO-COME"), "a body to come has no members"),
    noRow(unit("ABOLISHED"), "a unit abolished on the day is out"),
    gap(unit("ABOLISHED"), "the day before it is in", eve),
    met(places.district(), "a district whose committee's secretary reported", { evidence: { year: 2021 } }),
    gap(places.district(districts.SILENT), "one without a report", {
      severity: "MEDIUM",
      kinds: ["NO_SECRETARY_REPORT"],
    }),
    gap(places.district(districts["LAST-YEAR"]), "a report of the year before is not enough"),
    met(places.district(districts["LAST-YEAR"]), "until the last day of the year it is", eve),
    gap(places.district(districts["NO-COMMITTEE"]), "without a committee nobody reports"),
    gap(places.district(districts.DISSOLVED), "a report about a dissolved committee counts for nothing"),
    met(places.district(districts.ZONE), "a zone is a district"),
    noRow(places.district(districts.ABOLISHED), "a district abolished on the day is out"),
    gap(places.district(districts.ABOLISHED), "the day before it is in", eve),
    met(id("DONE"), "a project with owner and document", { kinds: [] }),
    gap(id("NO-OWNER"), "without an owner", { severity: "MEDIUM", kinds: ["NO_OWNER"] }),
    gap(id("NO-DOCUMENT"), "without a document", { kinds: ["NO_DOCUMENT"] }),
    gap(id("NEITHER"), "without both, in the order of the rule", { kinds: ["NO_OWNER", "NO_DOCUMENT"] }),
    gap(id("OWNER-GONE"), "an owner abolished on the day owns nothing", { kinds: ["NO_OWNER"] }),
    met(id("OWNER-GONE"), "the day before it did", eve),
    ...needs("a body", ["decision_bodies", "meetings"], {
      met: (stem) => id(`BODY-${stem}`),
      gap: (stem) => id(`SILENT-${stem}`),
    }),
    ...needs("a member unit", ["body_members", "decision_bodies", "duty_reports"], {
      met: (stem) => unit(`UNIT-${stem}`),
      gap: (stem) => unit(`QUIET-${stem}`),
    }),
    ...files.map((stem) =>
      noRow(unit(`FREE-${stem}`), `no row makes the unit a member, whatever is known of ${stem}`),
    ),
    ...needs("a district", ["duty_reports", "party_orgs"], { met: (stem) => places.district(digits(stem)) }),
    ...needs("a project", ["breakthrough_projects"], {
      met: (stem) => id(`PROJECT-${stem}`),
      gap: (stem) => id(`BARE-${stem}`),
    }),
    unknown(id("NEVER"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};

/** Unknown where a needed file is not covered, judged where another is not. */
function needs(
  what: string,
  needed: readonly string[],
  subjects: { readonly met: (stem: string) => string; readonly gap?: (stem: string) => string },
) {
  return files.flatMap((stem) => {
    const { met: good, gap: bad } = subjects;
    if (needed.includes(stem)) {
      return [good, ...(bad ? [bad] : [])].map((of) => unknown(of(stem), `${what} needs ${stem}`));
    }
    return [
      met(good(stem), `${what} does not need ${stem}`),
      ...(bad ? [gap(bad(stem), `${what} is judged without ${stem}`)] : []),
    ];
  });
}
