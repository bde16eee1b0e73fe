import { creditCode } from "./credit-code.ts";
import type { Roster } from "./roster.ts";

const publicTypes = ["ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH"];
const otherTypes = ["TWO_NEW_ECONOMIC", "TWO_NEW_SOCIAL", "SELF_GOVERNING"];

/** What is neither place nor Party organisation nor person: units, companies, committees, centres, projects, bodies. */
export function drawBodies(roster: Roster): void {
  drawUnits(roster);
  drawCompanies(roster);
  drawResidentsCommittees(roster);
  drawOwnersCommittees(roster);
  drawCentres(roster);
  drawStreetBodies(roster);
}

export function codesOf(roster: Roster, ...levels: readonly string[]): string[] {
  return roster
    .of("places")
    .filter((place) => levels.includes(place["level"] ?? ""))
    .map((place) => place["code"] ?? "");
}

function drawUnits(roster: Roster): void {
  const { random, dates } = roster;
  const communities = codesOf(roster, "COMMUNITY");
  const types = [...publicTypes, "SOE", "SCHOOL", ...otherTypes, "TWO_NEW_ECONOMIC", "TWO_NEW_SOCIAL"];
  types.forEach((org_type, number) => {
    const located = random.chance(0.85);
    const { first, last } = dates.life(0.85);
    roster.add("work_units", {
      id: roster.id(`WU-${number}`),
      name: `示例单位${number}`,
      uscc: roster.maybe(0.7, () => creditCode(roster)),
      org_type,
      community: located ? random.pick(communities) : "",
      area_code: located ? "" : random.pick(codesOf(roster, "CITY", "DISTRICT", "STREET")),
      established_on: first,
      abolished_on: last,
    });
  });
}

function drawCompanies(roster: Roster): void {
  const { random, dates } = roster;
  for (let number = 0; number < 6; number += 1) {
    const { first, last } = dates.life(0.85);
    const removed = random.chance(0.35);
    roster.add("property_companies", {
      id: roster.id(`PC-${number}`),
      name: `虚构物业${number}`,
      uscc: roster.maybe(0.7, () => creditCode(roster)),
      area_code: random.pick(codesOf(roster, "DISTRICT", "STREET", "COMMUNITY")),
      status: removed ? "REMOVED" : "ACTIVE",
      removed_on: removed ? (random.chance(0.5) ? dates.edge() : dates.event()) : "",
      established_on: first,
      closed_on: last,
    });
  }
}

function drawResidentsCommittees(roster: Roster): void {
  const { random, dates } = roster;
  for (const community of codesOf(roster, "COMMUNITY")) {
    const count = random.pick([0, 1, 1, 1, 1, 2]);
    for (let number = 0; number < count; number += 1) {
      const { first, last } = dates.life(0.8);
      const id = roster.id(`RC-${community.slice(4)}-${number}`);
      const name = "示例居委会";
      roster.add("residents_committees", { id, name, community, established_on: first, dissolved_on: last });
    }
  }
}

function drawOwnersCommittees(roster: Roster): void {
  const { random, dates } = roster;
  const compounds = roster.of("compounds");
  compounds.forEach((compound, number) => {
    if (random.chance(0.25)) return;
    const id = roster.id(`OC-${number}`);
    const elected = roster.maybe(0.85, () =>
      random.chance(0.3) ? dates.event() : dates.anniversary([3, 4, 5]),
    );
    roster.add("owners_committees", {
      id,
      name: `示例业委会${number}`,
      area_code: random.chance(0.9)
        ? (compound["community"] ?? "")
        : random.pick(codesOf(roster, "DISTRICT")),
      elected_on: elected,
      term_years: roster.maybe(0.85, () => random.pick(["3", "4", "5"])),
      filed_on: roster.maybe(0.7, () =>
        elected === "" || random.chance(0.2) ? dates.edge() : filed(roster, elected),
      ),
      seats: roster.maybe(0.85, () => random.pick(["3", "4", "5", "7", "8", "11", "12", "13"])),
    });
    const targets = random.chance(0.1)
      ? []
      : [compound, ...(random.chance(0.15) ? [random.pick(compounds)] : [])];
    for (const target of targets)
      roster.add("committee_compounds", {
        committee: id,
        compound: target["id"] ?? "",
        ...dates.period(0.7),
      });
  });
}

function filed(roster: Roster, elected: string): string {
  const later = new Date(Date.parse(elected) + roster.random.pick([0, 10, 29, 30, 31, 90]) * 86_400_000);
  return later.toISOString().slice(0, 10);
}

function drawCentres(roster: Roster): void {
  const { random, dates } = roster;
  const tiers: readonly (readonly [string, readonly string[]])[] = [
    ["STREET", codesOf(roster, "STREET")],
    ["COMMUNITY", codesOf(roster, "COMMUNITY")],
    ["COMPOUND", roster.ids("compounds")],
    ["REGIONAL", codesOf(roster, "STREET")],
  ];
  for (const [tier, targets] of tiers)
    targets.forEach((target, number) => {
      if (random.chance(0.2)) return;
      const id = roster.id(`SC-${tier}-${number}`);
      const located = random.chance(0.8);
      roster.add("service_centres", {
        id,
        name: `示例${tier}中心`,
        tier,
        community: located ? random.pick(codesOf(roster, "COMMUNITY")) : "",
        area_code: located ? "" : random.pick(codesOf(roster, "STREET")),
        area_sqm: roster.maybe(0.8, () => random.pick(["300", "499.99", "500", "500.1", "900", "1200.5"])),
        one_window: roster.maybe(0.8, () => random.pick(["true", "true", "false"])),
        has_window: roster.maybe(0.8, () => random.pick(["true", "true", "false"])),
      });
      const served = random.chance(0.1)
        ? []
        : random.chance(0.15)
          ? [target, random.pick(targets)]
          : [target];
      for (const each of served) drawArea(roster, id, tier === "REGIONAL" ? "STREET" : tier, each);
      if (random.chance(0.1)) drawArea(roster, id, "COMMUNITY", random.pick(codesOf(roster, "COMMUNITY")));
    });
  const ids = roster.ids("service_centres");
  for (const id of ids) {
    const above = random.pick(ids);
    if (random.chance(0.3) || above === id) continue;
    roster.add("centre_areas", {
      centre: id,
      relation: "UNDER",
      target_kind: "CENTRE",
      target: above,
      ...dates.period(0.6),
    });
  }
}

function drawArea(roster: Roster, centre: string, target_kind: string, target: string): void {
  const period = roster.dates.period(0.65);
  roster.add("centre_areas", { centre, relation: "SERVES_AREA", target_kind, target, ...period });
}

function drawStreetBodies(roster: Roster): void {
  const { random, dates } = roster;
  for (const street of codesOf(roster, "STREET")) {
    const { first, last } = dates.life(0.7);
    const outpost = roster.id(`OP-${street.slice(4)}`);
    const office = roster.id(`EO-${street.slice(4)}`);
    const unit = roster.maybe(0.5, () => random.pick(roster.ids("work_units")));
    roster.add("outposts", { id: outpost, name: "示例派驻所", street, unit, ...dates.period(0.6) });
    roster.add("enforcement_offices", {
      id: office,
      name: "示例执法办",
      street,
      established_on: first,
      abolished_on: last,
    });
    for (const power of ["1", "2", "3", "4", "5"]) {
      if (random.chance(0.03)) continue;
      const last_exercised_on = roster.maybe(0.8, () => dates.event());
      roster.add("street_powers", { street, power, last_exercised_on, ...dates.period(0.9) });
    }
  }
  for (let number = 0; number < 3; number += 1)
    roster.add("key_projects", {
      id: roster.id(`KP-${number}`),
      name: "示例项目",
      area_code: random.pick(codesOf(roster, "DISTRICT", "STREET")),
      ends_on: roster.maybe(0.8, () => (random.chance(0.5) ? dates.edge() : dates.event())),
    });
}
