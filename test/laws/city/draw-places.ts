import type { Roster } from "./roster.ts";

/** City, districts, streets, communities, and what lies in a community: compounds and grids. */
export function drawPlaces(roster: Roster): void {
  const { prefix, random } = roster;
  const city = `${prefix}00`;
  roster.add("places", { code: city, level: "CITY", name: "示例市" });
  for (let district = 1; district <= random.int(2, 3); district += 1)
    drawDistrict(roster, city, `${prefix}0${district}`);
  drawGridCover(roster);
}

function drawDistrict(roster: Roster, parent: string, code: string): void {
  const { random } = roster;
  const kind = random.pick(["COUNTY", "DISTRICT", "ZONE"]);
  roster.add("places", {
    code,
    level: "DISTRICT",
    name: `示例区${code}`,
    parent,
    kind,
    ...life(roster, 0.9),
  });
  for (let street = 1; street <= random.int(1, 2); street += 1)
    drawStreet(roster, code, `${code}00${street}`);
}

function drawStreet(roster: Roster, parent: string, code: string): void {
  roster.add("places", { code, level: "STREET", name: `示例街道${code}`, parent, ...life(roster, 0.85) });
  const count = roster.random.int(1, 3);
  for (let community = 1; community <= count; community += 1)
    drawCommunity(roster, code, `${code}00${community}`);
}

function drawCommunity(roster: Roster, parent: string, code: string): void {
  const { random } = roster;
  const households = roster.maybe(0.8, () => random.pick(["0", "900", "1666", "1667", "3000"]));
  const kind = random.pick(["URBAN", "VILLAGE_CONVERTED"]);
  const name = `示例社区${code}`;
  roster.add("places", { code, level: "COMMUNITY", name, parent, kind, households, ...life(roster, 0.85) });
  for (let compound = 1; compound <= random.int(1, 3); compound += 1)
    drawCompound(roster, code, roster.id(`CMP-${code.slice(4)}-${compound}`));
  for (let grid = 1; grid <= random.int(1, 2); grid += 1) drawGrid(roster, code, `${code}00${grid}`);
}

function drawCompound(roster: Roster, community: string, id: string): void {
  const { random } = roster;
  roster.add("compounds", {
    id,
    name: `示例花园${id}`,
    community,
    kind: roster.maybe(0.5, () => random.pick(["COMMODITY", "OLD"])),
    households: roster.maybe(0.85, () => random.pick(["0", "29", "30", "31", "450", "620"])),
    built_year: roster.maybe(0.7, () =>
      random.pick(["1996", "2012", "2019", "2020", "2021", "2022", "2024"]),
    ),
    ...life(roster, 0.85),
  });
}

function drawGrid(roster: Roster, community: string, code: string): void {
  const { random } = roster;
  roster.add("grids", {
    id: roster.id(`GRD-${code.slice(4)}`),
    code,
    name: `示例网格${code}`,
    community,
    kind: roster.maybe(0.7, () => random.pick(["BASIC", "BASIC", "SPECIAL"])),
    households: roster.maybe(0.85, () => random.pick(["0", "0", "300", "500"])),
    ...life(roster, 0.8),
  });
}

function drawGridCover(roster: Roster): void {
  const { random, dates } = roster;
  const grids = roster.of("grids");
  for (const compound of roster.of("compounds")) {
    if (random.chance(0.15)) continue;
    const near = grids.filter((grid) => grid["community"] === compound["community"]);
    for (let count = random.int(1, 2); count > 0; count -= 1) {
      const grid = random.pick(random.chance(0.85) && near.length > 0 ? near : grids);
      roster.add("grid_compounds", {
        grid: grid["id"] ?? "",
        compound: compound["id"] ?? "",
        ...dates.period(0.6),
      });
    }
  }
}

function life(roster: Roster, usual: number): { established_on: string; abolished_on: string } {
  const { first, last } = roster.dates.life(usual);
  return { established_on: first, abolished_on: last };
}
