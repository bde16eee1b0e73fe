import { plusDays } from "../calendar.ts";
import { codesOf } from "./draw-bodies.ts";
import { orgsAt } from "./draw-people.ts";
import type { Roster, Row } from "./roster.ts";

/** What happens on a day, and the links between organisations that no other file draws. */
export function drawEvents(roster: Roster): void {
  drawContracts(roster);
  drawConsultations(roster);
  drawVisits(roster);
  drawUnitCheckIns(roster);
  drawRatings(roster);
  drawDecisions(roster);
  drawReports(roster);
  drawCandidates(roster);
  drawIssues(roster);
  drawMisc(roster);
}

function drawContracts(roster: Roster): void {
  const { random, dates } = roster;
  for (const compound of roster.ids("compounds"))
    for (let count = random.pick([0, 1, 1, 1, 2]); count > 0; count -= 1)
      roster.add("service_contracts", {
        company: random.pick(roster.ids("property_companies")),
        compound,
        contract_to: roster.maybe(0.6, () =>
          random.chance(0.4) ? dates.edge() : plusDays(dates.event(), 700),
        ),
        ...dates.period(0.7),
      });
}

function drawConsultations(roster: Roster): void {
  const { random, dates } = roster;
  for (const compound of roster.ids("compounds"))
    for (let count = random.int(0, 4); count > 0; count -= 1) {
      const id = roster.id(`CO-${roster.of("consultations").length}`);
      roster.add("consultations", { id, compound, held_on: dates.event() });
      const parties: readonly (readonly [string, string[]])[] = [
        ["BRANCH", orgsAt(roster, compound)],
        ["OC", ends(roster, "committee_compounds", "compound", compound, "committee")],
        ["COMPANY", ends(roster, "service_contracts", "compound", compound, "company")],
        ["RC", random.sample(roster.ids("residents_committees"), 1)],
        ["UNIT", random.sample(roster.ids("work_units"), 1)],
      ];
      for (const [party_kind, ids] of parties)
        for (const party of ids)
          if (random.chance(0.85))
            roster.add("consultation_parties", { consultation: id, party_kind, party });
      if (random.chance(0.2)) drawStranger(roster, id);
    }
}

/** An organisation, committee or company of somewhere else at the table. */
function drawStranger(roster: Roster, consultation: string): void {
  const { random } = roster;
  const [party_kind, stem] = random.pick([
    ["BRANCH", "party_orgs"],
    ["OC", "owners_committees"],
    ["COMPANY", "property_companies"],
  ] as const);
  const ids = roster.ids(stem);
  if (ids.length > 0)
    roster.add("consultation_parties", { consultation, party_kind, party: random.pick(ids) });
}

function ends(roster: Roster, stem: string, by: string, id: string, wanted: string): string[] {
  return [
    ...new Set(
      roster
        .of(stem)
        .filter((row) => row[by] === id)
        .map((row) => row[wanted] ?? ""),
    ),
  ];
}

function drawVisits(roster: Roster): void {
  const { random, dates } = roster;
  for (const link of roster.of("liaison_links"))
    for (let count = random.int(0, 2); count > 0; count -= 1)
      roster.add("visits", {
        id: roster.id(`VI-${roster.of("visits").length}`),
        person: random.chance(0.85) ? (link["person"] ?? "") : random.pick(roster.ids("people")),
        org: link["org"] ?? "",
        visited_on: dates.event(),
      });
}

function drawUnitCheckIns(roster: Roster): void {
  const { random, dates } = roster;
  const communityOrgs = roster.of("party_orgs").filter((org) => org["field"] === "COMMUNITY");
  const units = roster.of("org_places").filter((row) => row["target_kind"] === "WORK_UNIT");
  if (communityOrgs.length === 0) return;
  for (const row of units) {
    const unit = roster.of("work_units").find((each) => each["id"] === row["target"]);
    const near = orgsAt(roster, unit?.["community"]).filter((id) =>
      communityOrgs.some((org) => org["id"] === id),
    );
    const community_org =
      near.length > 0 && random.chance(0.7) ? random.pick(near) : (random.pick(communityOrgs)["id"] ?? "");
    if (community_org === row["org"] || random.chance(0.2)) continue;
    const last_feedback_on = roster.maybe(0.7, () => dates.event());
    roster.add("unit_check_ins", {
      org: row["org"] ?? "",
      community_org,
      last_feedback_on,
      ...dates.period(0.75),
    });
  }
}

function drawRatings(roster: Roster): void {
  const { random, dates } = roster;
  for (const company of roster.ids("property_companies"))
    for (const year of random.sample(["2019", "2020", "2021", "2022", "2023", "2024"], random.int(0, 5)))
      roster.add("credit_ratings", {
        id: roster.id(`CR-${company.slice(-1)}-${year}`),
        company,
        year,
        score: random.pick(["55", "59.9", "60", "80", "95.5"]),
        red_score: roster.maybe(0.85, () => "80"),
        red_weight: roster.maybe(0.85, () =>
          random.pick(["0.3", "0.30", "0.3", "0.30004", "0.30006", "0.2"]),
        ),
      });
  const awarded: readonly (readonly [string, string[]])[] = [
    ["PROPERTY_COMPANY", roster.ids("property_companies")],
    ["COMPOUND", roster.ids("compounds")],
    ["PARTY_ORG", roster.ids("party_orgs")],
  ];
  for (let count = random.int(2, 8); count > 0; count -= 1) {
    const [target_kind, ids] = random.pick([awarded[0], ...awarded].filter((each) => each !== undefined));
    roster.add("demo_awards", {
      id: roster.id(`DA-${count}`),
      category:
        target_kind === "PARTY_ORG" ? "RED_FLAG" : random.pick(["RED_PROPERTY", "RED_PROPERTY", "OTHER"]),
      field: "PROPERTY",
      level: "CITY",
      target_kind,
      target: random.pick(ids),
      awarded_on: dates.event(),
      valid_to: roster.maybe(0.4, () => dates.edge()),
    });
  }
}

function drawDecisions(roster: Roster): void {
  const { random, dates } = roster;
  for (const level of ["CITY", "DISTRICT", "STREET"])
    for (const area_code of codesOf(roster, level)) {
      if (random.chance(0.2)) continue;
      const id = roster.id(`DB-${area_code.slice(4)}`);
      const founded_on = roster.maybe(0.6, () => (random.chance(0.5) ? dates.past() : dates.event()));
      const kind = random.pick(["JOINT_CONFERENCE", "JOINT_CONFERENCE", "LEADING_GROUP"]);
      roster.add("decision_bodies", { id, name: "示例机构", kind, level, area_code, founded_on });
      for (const unit of random.sample(roster.ids("work_units"), random.int(0, 4)))
        roster.add("body_members", { body: id, unit, ...dates.period(0.7) });
      for (let count = random.int(0, 3); count > 0; count -= 1)
        roster.add("meetings", { id: `${id}-M${count}`, body: id, held_on: dates.event() });
    }
}

function drawReports(roster: Roster): void {
  const { random } = roster;
  const years = ["1949", "2020", "2021", "2022", "2023"];
  const bosses = roster.of("party_orgs").filter((org) => ["DISTRICT", "STREET"].includes(org["field"] ?? ""));
  for (const unit of roster.ids("work_units"))
    for (const year of random.sample(years, random.int(0, 4)))
      roster.add("duty_reports", { id: `${unit}-R${year}`, year, kind: "MEMBER_UNIT", unit });
  for (const org of bosses)
    for (const year of random.sample(years, random.int(0, 4)))
      roster.add("duty_reports", {
        id: `${org["id"] ?? ""}-R${year}`,
        year,
        kind: org["field"] === "DISTRICT" ? "COUNTY_SECRETARY" : "STREET_SECRETARY",
        person: random.pick(roster.ids("people")),
        org: org["id"] ?? "",
      });
}

function drawCandidates(roster: Roster): void {
  const { random, dates } = roster;
  const schools = roster.of("work_units").filter((unit) => unit["org_type"] === "SCHOOL");
  for (let number = 0; number < 6; number += 1) {
    const person = random.pick(roster.ids("people"));
    const id = roster.id(`CA-${number}`);
    roster.add("candidates", {
      id,
      person,
      school: random.pick(schools)["id"] ?? "",
      listed_on: dates.event(),
    });
    // Just three years of a committee's post, or a day less or more, in one or two stretches.
    if (random.chance(0.6) && roster.ids("party_orgs").length > 0) {
      const to = dates.asked();
      const from = plusDays(to, -365 * 3 + random.int(-1, 1));
      const org = random.pick(roster.ids("party_orgs"));
      roster.add("posts", {
        person,
        kind: "ORG_MEMBER",
        at_kind: "PARTY_ORG",
        at: org,
        from,
        to: plusDays(from, 500),
      });
      roster.add("posts", {
        person,
        kind: "ORG_MEMBER",
        at_kind: "PARTY_ORG",
        at: org,
        from: plusDays(from, random.pick([400, 500, 501])),
        to,
      });
    }
  }
}

function drawIssues(roster: Roster): void {
  const { random, dates } = roster;
  const origins: readonly (readonly [string, readonly Row[], string])[] = [
    ["VISIT", roster.of("visits"), "visited_on"],
    ["CONSULTATION", roster.of("consultations"), "held_on"],
    ["MEETING", roster.of("meetings"), "held_on"],
  ];
  for (let number = 0; number < 16; number += 1) {
    const [raised_in, events, dateColumn] = random.pick(origins);
    if (events.length === 0) continue;
    const event = random.pick(events);
    const id = roster.id(`IS-${number}`);
    const closed = random.chance(0.4);
    if (raised_in === "MEETING")
      roster.add("meetings", {
        id: event["id"] ?? "",
        body: event["body"] ?? "",
        held_on: event["held_on"] ?? "",
        issue: id,
      });
    roster.add("issues", {
      id,
      raised_in,
      raised_at: raised_in === "MEETING" ? "" : (event["id"] ?? ""),
      raised_on: random.chance(0.6) ? (event[dateColumn] ?? "") : dates.event(),
      status: closed ? "CLOSED" : random.pick(["OPEN", "IN_PROGRESS"]),
      due_on: roster.maybe(0.85, () => dates.edge()),
      closed_on: closed ? (random.chance(0.5) ? dates.edge() : dates.event()) : "",
    });
  }
}

/** Files that only the rule on the graph's integrity reads. */
function drawMisc(roster: Roster): void {
  const { random, dates } = roster;
  const city = `${roster.prefix}00`;
  roster.add("campaigns", {
    id: roster.id("CP"),
    name: "示例行动",
    area_code: city,
    company: random.pick(roster.ids("property_companies")),
    ...dates.period(0.5),
  });
  roster.add("platforms", {
    id: roster.id("PF"),
    kind: "ERRAND",
    company: random.pick(roster.ids("property_companies")),
    ...dates.period(0.5),
  });
  for (let number = 1; number <= 3; number += 1)
    roster.add("breakthrough_projects", {
      id: roster.id(`BP-${number}`),
      seq: String(number),
      title: "示例突破项目",
      area_code: city,
      owner_unit: roster.maybe(0.7, () => random.pick(roster.ids("work_units"))),
      document: roster.maybe(0.7, () => roster.id(`DOC-${number}`)),
    });
  const grid = random.pick(roster.ids("grids"));
  roster.add("dispute_stats", { grid, period: "2021-05", opened: "1", closed: "0" });
  for (const id of random.sample(roster.ids("outposts"), 1))
    roster.add("assessments", {
      id: roster.id("AS"),
      year: "2021",
      scheme: "OUTPOST",
      target_kind: "OUTPOST",
      target: id,
      item: "CHECK_IN",
    });
}
