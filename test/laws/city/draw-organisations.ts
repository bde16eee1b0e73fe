import { codesOf } from "./draw-bodies.ts";
import type { Roster, Row } from "./roster.ts";

interface Target {
  readonly kind: string;
  readonly id: string;
  readonly area: string;
}

/** Party organisations of all fields and kinds, where they are set up, and who is above whom. */
export function drawOrganisations(roster: Roster): void {
  const { random } = roster;
  drawCommittees(roster);
  for (const street of codesOf(roster, "STREET"))
    if (random.chance(0.9)) set(roster, "STREET", "WORKING_COMMITTEE", [place("STREET", street)], "3");
  for (const community of codesOf(roster, "COMMUNITY")) {
    const kind = random.pick(["GENERAL_BRANCH", "GENERAL_BRANCH", "PARTY_COMMITTEE", "BRANCH"]);
    for (let count = random.pick([0, 1, 1, 1, 1, 1, 2]); count > 0; count -= 1)
      set(roster, "COMMUNITY", kind, [place("COMMUNITY", community)], "4");
  }
  drawBranches(roster);
  drawInUnits(roster);
  drawOddOnes(roster);
  drawSubordinations(roster);
}

function drawCommittees(roster: Roster): void {
  const { random, prefix } = roster;
  for (let count = random.pick([0, 1, 1, 1, 1, 2]); count > 0; count -= 1)
    add(roster, "CITY", "PARTY_COMMITTEE", `${prefix}00`, "1");
  for (const district of codesOf(roster, "DISTRICT"))
    if (random.chance(0.85)) add(roster, "DISTRICT", "PARTY_COMMITTEE", district, "2");
}

function drawBranches(roster: Roster): void {
  const { random } = roster;
  const compounds = roster.of("compounds").map((row) => target("COMPOUND", row));
  for (const grid of roster.of("grids"))
    if (random.chance(0.6)) set(roster, "GRID", "BRANCH", [target("GRID", grid)], "6");
  for (const compound of compounds)
    for (let count = random.pick([0, 1, 1, 1, 1, 2]); count > 0; count -= 1) {
      const kind = random.pick(["BRANCH", "BRANCH", "BRANCH", "JOINT_BRANCH", "GENERAL_BRANCH"]);
      set(
        roster,
        "COMPOUND",
        kind,
        random.chance(0.12) ? [compound, random.pick(compounds)] : [compound],
        "6",
      );
    }
}

function drawInUnits(roster: Roster): void {
  const { random } = roster;
  for (const company of roster.of("property_companies"))
    if (random.chance(0.5)) set(roster, "PROPERTY", "BRANCH", [companyTarget(company)], "6");
  for (const unit of roster.of("work_units")) {
    const type = unit["org_type"] ?? "";
    const field = type.startsWith("TWO_NEW") ? "TWO_NEW" : type === "SELF_GOVERNING" ? "COMMUNITY" : type;
    if (random.chance(0.15)) continue;
    const kind = random.pick(["PARTY_COMMITTEE", "GENERAL_BRANCH", "BRANCH"]);
    const top = set(roster, field, kind, [target("WORK_UNIT", unit)], "4");
    for (let count = random.int(0, 2); count > 0; count -= 1) {
      const below = set(roster, field, "BRANCH", [target("WORK_UNIT", unit)], "6");
      if (random.chance(0.85)) subordinate(roster, below, top);
    }
  }
}

/** Joint branches over several units, temporary branches on projects, and organisations nobody expects where they are. */
function drawOddOnes(roster: Roster): void {
  const { random } = roster;
  const units = roster.of("work_units").map((row) => target("WORK_UNIT", row));
  const companies = roster.of("property_companies").map(companyTarget);
  const projects = roster.of("key_projects").map((row) => target("KEY_PROJECT", row));
  const all = [
    ...units,
    ...companies,
    ...projects,
    ...roster.of("compounds").map((row) => target("COMPOUND", row)),
    ...roster.of("grids").map((row) => target("GRID", row)),
    ...codesOf(roster, "COMMUNITY").map((code) => place("COMMUNITY", code)),
  ];
  set(roster, "TWO_NEW", "JOINT_BRANCH", random.sample([...units, ...companies], random.int(4, 8)), "6");
  for (let count = random.int(1, 4); count > 0; count -= 1)
    set(roster, "PROJECT", "TEMP_BRANCH", random.sample(projects, random.pick([0, 1, 1, 1, 2])), "6");
  set(roster, "TWO_NEW", "MOBILE_BRANCH", random.sample(all, random.int(0, 1)), "6");
  set(roster, "COMMUNITY", "PARTY_GROUP", random.sample(all, 1), "6");
  for (let count = random.int(0, 3); count > 0; count -= 1)
    set(
      roster,
      random.pick(["COMPOUND", "GRID", "COMMUNITY", "PROPERTY", "ORGAN", "STREET"]),
      random.pick(["BRANCH", "JOINT_BRANCH", "TEMP_BRANCH", "PARTY_COMMITTEE", "PARTY_GROUP"]),
      random.sample(all, random.int(0, 2)),
      roster.number(1, 6),
    );
}

function set(roster: Roster, field: string, kind: string, targets: readonly Target[], level: string): string {
  const { random } = roster;
  const area = targets[0]?.area ?? random.pick(codesOf(roster, "DISTRICT", "STREET"));
  const org = add(
    roster,
    field,
    kind,
    random.chance(0.9) ? area : random.pick(codesOf(roster, "STREET")),
    level,
  );
  for (const each of targets) {
    roster.add("org_places", { org, target_kind: each.kind, target: each.id, ...roster.dates.period(0.75) });
    if (random.chance(0.08))
      roster.add("org_places", { org, target_kind: each.kind, target: each.id, ...roster.dates.period(0) });
  }
  return org;
}

function add(roster: Roster, field: string, kind: string, area_code: string, usualLevel: string): string {
  const { random, dates } = roster;
  const id = roster.id(`PO-${field}-${roster.of("party_orgs").length}`);
  const { first, last } = dates.life(0.8);
  roster.add("party_orgs", {
    id,
    name: `示例党组织${id}`,
    kind,
    field,
    level: random.chance(0.9) ? usualLevel : roster.number(1, 6),
    area_code,
    substantive: field === "COMPOUND" ? random.pick(["true", "true", "false", "false", ""]) : "",
    founded_on: random.chance(0.15) ? dates.event() : first,
    dissolved_on: last,
    term_years: roster.maybe(0.9, () => random.pick(["3", "5"])),
    last_elected_on: roster.maybe(0.8, () => dates.anniversary([2, 3, 4, 5])),
    extension_until: roster.maybe(0.12, () => dates.anniversary([0])),
    election_planned_on: roster.maybe(0.15, () => dates.event()),
    size_approved: random.pick(["", "", "true", "false"]),
    last_reviewed_on: kind === "TEMP_BRANCH" ? roster.maybe(0.6, () => dates.event()) : "",
  });
  return id;
}

function drawSubordinations(roster: Roster): void {
  const { random } = roster;
  const organisations = roster.of("party_orgs");
  const linked = new Set(roster.of("subordinations").map((row) => row["org"]));
  for (const org of organisations) {
    const id = org["id"] ?? "";
    const above = organisations.filter((other) => isAbove(other, org));
    if (!linked.has(id) && above.length > 0 && random.chance(0.94))
      subordinate(roster, id, random.pick(above)["id"] ?? "");
    if (random.chance(0.08)) subordinate(roster, id, random.pick(organisations)["id"] ?? "");
  }
  drawCycles(roster);
}

/** A line turned round makes a cycle of two; the lower end put above the upper end's superior makes one of three. */
function drawCycles(roster: Roster): void {
  const { random } = roster;
  const lines = [...roster.of("subordinations")];
  for (const line of random.sample(lines, random.int(0, 3))) {
    const above = lines.find((row) => row["org"] === line["superior"])?.["superior"];
    const top = random.chance(0.4) ? above : line["superior"];
    subordinate(roster, top ?? "", line["org"] ?? "");
  }
}

/** The next rank upwards whose place contains this one. */
function isAbove(other: Row, org: Row): boolean {
  const rank = ["CITY", "DISTRICT", "STREET", "COMMUNITY"];
  const wanted = rank.indexOf(org["field"] ?? "");
  const next = wanted < 0 ? (org["level"] === "4" ? "STREET" : "COMMUNITY") : rank[wanted - 1];
  const area = other["field"] === "CITY" ? other["area_code"]?.slice(0, 4) : other["area_code"];
  return other["field"] === next && (org["area_code"] ?? "").startsWith(area ?? "?");
}

function subordinate(roster: Roster, org: string, superior: string): void {
  if (org === superior || org === "" || superior === "") return;
  const kind = roster.random.chance(0.92) ? "LEADERSHIP" : "GUIDANCE";
  roster.add("subordinations", { org, superior, kind, ...roster.dates.period(0.8) });
}

function place(kind: string, code: string): Target {
  return { kind, id: code, area: code };
}

function target(kind: string, row: Row): Target {
  return { kind, id: row["id"] ?? "", area: (row["community"] || row["area_code"]) ?? "" };
}

function companyTarget(row: Row): Target {
  return target("PROPERTY_COMPANY", row);
}
