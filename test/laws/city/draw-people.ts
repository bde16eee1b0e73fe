import { codesOf } from "./draw-bodies.ts";
import type { Roster, Row } from "./roster.ts";

const publicTypes = ["ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH"];

/** People, where they live and work, where their relation sits, and with which community they are checked in. */
export function drawPeople(roster: Roster): void {
  const { random } = roster;
  const count = random.int(36, 60);
  for (let number = 1; number <= count; number += 1) drawPerson(roster, number);
}

function drawPerson(roster: Roster, number: number): void {
  const { random } = roster;
  const person = roster.person(number);
  const status = random.pick(["FULL", "FULL", "FULL", "FULL", "PROBATIONARY", "NONE"]);
  const inService = status !== "NONE" && random.chance(0.55);
  roster.add("people", {
    id: person,
    display_name: "虚构",
    party_status: status,
    joined_year: roster.maybe(0.8, () => random.pick(["1994", "2010", "2020", "2021", "2024"])),
    in_service: inService ? "true" : random.pick(["false", ""]),
    area_code: random.pick(codesOf(roster, "CITY", "DISTRICT", "STREET", "COMMUNITY")),
  });
  const home = drawResidences(roster, person);
  const unit = drawEmployments(roster, person, inService);
  if (random.chance(status === "NONE" ? 0.05 : 0.85)) drawMemberships(roster, person, unit, home);
  if (inService ? random.chance(0.75) : random.chance(0.1)) drawCheckIns(roster, person, home);
  if (random.chance(0.2)) drawParticipation(roster, person, home);
}

function drawResidences(roster: Roster, person: string): Row | null {
  const { random, dates } = roster;
  const compounds = roster.of("compounds");
  if (random.chance(0.06)) return null;
  const home = random.chance(0.3) ? compounds[0] : random.pick(compounds);
  roster.add("residences", { person, compound: home?.["id"] ?? "", ...dates.period(0.7) });
  if (random.chance(0.12))
    roster.add("residences", { person, compound: random.pick(compounds)["id"] ?? "", ...dates.period(0.4) });
  return home ?? null;
}

function drawEmployments(roster: Roster, person: string, inService: boolean): string | null {
  const { random, dates } = roster;
  if (!inService && random.chance(0.3)) return null;
  const units = roster.of("work_units");
  const ofState = units.filter((unit) => publicTypes.includes(unit["org_type"] ?? ""));
  const employers = [
    { kind: "WORK_UNIT", id: random.pick(units)["id"] ?? "" },
    { kind: "PROPERTY_COMPANY", id: random.pick(roster.ids("property_companies")) },
    ...roster
      .ids("residents_committees")
      .slice(0, 3)
      .map((id) => ({ kind: "RESIDENTS_COMMITTEE", id })),
  ];
  const first =
    inService && random.chance(0.9)
      ? { kind: "WORK_UNIT", id: random.pick(ofState.slice(0, 4))["id"] ?? "" }
      : random.pick(employers);
  const chosen = random.chance(0.1) ? [first, random.pick(employers)] : [first];
  for (const { kind, id } of chosen) {
    const role = kind === "RESIDENTS_COMMITTEE" && random.chance(0.8) ? "COMMUNITY_WORKER" : "";
    roster.add("employments", { person, employer_kind: kind, employer: id, role, ...dates.period(0.7) });
  }
  return first.id;
}

function drawMemberships(roster: Roster, person: string, unit: string | null, home: Row | null): void {
  const { random, dates } = roster;
  const near = [
    ...orgsAt(roster, unit),
    ...orgsAt(roster, home?.["id"]),
    ...orgsAt(roster, home?.["community"]),
  ];
  const all = roster.ids("party_orgs");
  const org = near.length > 0 && random.chance(0.7) ? random.pick(near) : random.pick(all.slice(0, 25));
  roster.add("memberships", { person, org, ...dates.period(0.75) });
  if (random.chance(0.12)) roster.add("memberships", { person, org: random.pick(all), ...dates.period(0.5) });
}

function drawCheckIns(roster: Roster, person: string, home: Row | null): void {
  const { random, dates } = roster;
  const all = roster.of("party_orgs").filter((org) => org["field"] === "COMMUNITY");
  const near = orgsAt(roster, home?.["community"]).filter((id) => all.some((org) => org["id"] === id));
  if (all.length === 0) return;
  for (let count = random.pick([1, 1, 1, 1, 2]); count > 0; count -= 1) {
    const org = near.length > 0 && random.chance(0.75) ? random.pick(near) : (random.pick(all)["id"] ?? "");
    const last_activity_on = roster.maybe(0.7, () => dates.event());
    roster.add("check_ins", { person, org, last_activity_on, ...dates.period(0.7) });
  }
}

function drawParticipation(roster: Roster, person: string, home: Row | null): void {
  const { random, dates } = roster;
  const functional = roster.of("party_orgs").filter((org) => org["substantive"] === "false");
  const temporary = roster.of("party_orgs").filter((org) => org["kind"] === "TEMP_BRANCH");
  const near = orgsAt(roster, home?.["id"]);
  const orgs = [...functional, ...temporary].map((org) => org["id"] ?? "");
  const org =
    near.length > 0 && random.chance(0.4)
      ? random.pick(near)
      : random.pick(orgs.length > 0 ? orgs : roster.ids("party_orgs"));
  roster.add("participations", { person, org, ...dates.period(0.7) });
}

/** Ids of organisations with a row that they are set up there, whenever. */
export function orgsAt(roster: Roster, target: string | null | undefined): string[] {
  return roster
    .of("org_places")
    .filter((row) => row["target"] === target)
    .map((row) => row["org"] ?? "");
}
