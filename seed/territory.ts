import { apportion, sum } from "./apportion.ts";
import type { City, Community, District, Street } from "./city.ts";
import { randomDay } from "./day.ts";
import { means, type StreetQuota } from "./quota.ts";
import type { Random } from "./random.ts";

/** City, districts, streets and communities, from the quota; communities carry invented names. */
export function makePlaces(city: City): void {
  const random = city.random("places");
  city.rosters.places.push({
    code: city.quota.code,
    level: "CITY",
    name: city.quota.name,
    nameEn: city.quota.nameEn,
    residentPop: city.quota.residentPop ?? undefined,
    urbanRate: city.quota.urbanRate ?? undefined,
    figuresYear: city.quota.residentPop === null ? undefined : 2020,
  });
  for (const quota of city.quota.districts) {
    city.rosters.places.push({
      code: quota.code,
      level: "DISTRICT",
      name: quota.name,
      nameEn: quota.nameEn,
      parent: city.quota.code,
      kind: quota.kind,
      residentPop: quota.residentPop ?? undefined,
      figuresYear: quota.residentPop === null ? undefined : 2020,
    });
    city.districts.push({ code: quota.code, quota, streets: [], org: null, organsCommittee: null });
  }
  for (const quota of city.quota.streets) makeStreet(city, quota, random);
  for (const street of city.streets) makeCommunities(city, street);
  for (const district of city.districts) markRectified(district, random);
}

function makeStreet(city: City, quota: StreetQuota, random: Random): void {
  const district = city.districts.find((candidate) => quota.code.startsWith(candidate.code));
  if (district === undefined)
    throw new Error(`Street ${quota.code}: expected a district with its first six digits, got none.`);
  const row = {
    code: quota.code,
    level: "STREET" as const,
    name: quota.name,
    parent: district.code,
    reformCompletedOn: randomDay(random, "2020-09-01", "2021-11-30"),
  };
  city.rosters.places.push(row);
  const street: Street = { code: quota.code, quota, district, row, communities: [], org: null, office: null };
  district.streets.push(street);
  city.streets.push(street);
}

function makeCommunities(city: City, street: Street): void {
  for (let serial = 1; serial <= street.quota.communities; serial += 1) {
    const number = city.next("community name");
    const row = {
      code: `${street.code}${String(serial).padStart(3, "0")}`,
      level: "COMMUNITY" as const,
      name: `示例第${String(number).padStart(2, "0")}社区`,
      nameEn: `Example Community ${String(number).padStart(2, "0")}`,
      parent: street.code,
      kind: street.quota.allConverted ? ("VILLAGE_CONVERTED" as const) : ("URBAN" as const),
      figuresYear: 2020,
    };
    city.rosters.places.push(row);
    const community: Community = {
      code: row.code,
      street,
      row,
      households: 0,
      grids: [],
      compounds: [],
      workers: [],
      org: null,
      residentsCommittee: null,
    };
    street.communities.push(community);
    city.communities.push(community);
  }
}

/** Communities that came from villages, were found below standard and were brought up to it; those in wholly converted streets first. */
function markRectified(district: District, random: Random): void {
  const communities = district.streets.flatMap((street) => street.communities);
  const converted = communities.filter((community) => community.row.kind === "VILLAGE_CONVERTED");
  const others = communities.filter((community) => community.row.kind !== "VILLAGE_CONVERTED");
  const chosen = [...random.shuffled(converted), ...random.shuffled(others)].slice(
    0,
    district.quota.convertedRectified,
  );
  for (const { row } of chosen) {
    row.kind = "VILLAGE_CONVERTED";
    row.belowStandard = true;
    row.belowStandardOn = randomDay(random, "2019-10-01", "2020-06-30");
    row.rectifiedOn = randomDay(random, "2020-10-01", "2021-10-31");
  }
}

/** Grids of 300 to 500 households with a mean of exactly 400 (A23), and which of them have a branch. */
export function makeGrids(city: City): void {
  const random = city.random("grids");
  const total = sum(city.streets.map((street) => street.quota.grids));
  const households = pairedAround(random, total, means.householdsOfGrid, 100);
  for (const street of city.streets) {
    const counts = apportion(
      street.quota.grids,
      street.communities.map(() => 1),
      { least: 1 },
    );
    for (const [index, community] of street.communities.entries()) {
      for (let serial = 1; serial <= (counts[index] ?? 0); serial += 1) {
        makeGrid(city, community, serial, households.pop() ?? means.householdsOfGrid, random);
      }
      community.row.households = community.households;
      community.row.residentPop = community.households * means.residentsOfHousehold;
    }
    markBranches(street, random);
  }
}

/** Values around `mean` in pairs that cancel out, so that any number of them has exactly this mean. */
function pairedAround(random: Random, count: number, mean: number, width: number): number[] {
  const values = Array.from({ length: Math.floor(count / 2) }, () => random.int(-width, width)).flatMap(
    (off) => [mean - off, mean + off],
  );
  if (count % 2 === 1) values.push(mean);
  return random.shuffled(values);
}

function makeGrid(
  city: City,
  community: Community,
  serial: number,
  households: number,
  random: Random,
): void {
  const number = String(serial).padStart(3, "0");
  const code = `${community.code}${number}`;
  const row = {
    id: `GRD-${code}`,
    code,
    name: `${community.row.name}第${number}网格`,
    community: community.code,
    kind: "BASIC" as const,
    households,
    establishedOn: randomDay(random, "2017-01-01", "2018-06-30"),
  };
  city.rosters.grids.push(row);
  const grid = { id: row.id, community, row, compounds: [], hasBranch: false, branch: null, head: null };
  community.households += households;
  community.grids.push(grid);
  city.grids.push(grid);
}

/** Every community keeps a grid branch, because its secretary's relation sits in one. */
function markBranches(street: Street, random: Random): void {
  const counts = apportion(
    street.quota.gridsWithBranch,
    street.communities.map((community) => community.grids.length),
    { caps: street.communities.map((community) => community.grids.length), least: 1 },
  );
  for (const [index, community] of street.communities.entries()) {
    for (const grid of random.sample(community.grids, counts[index] ?? 0)) grid.hasBranch = true;
  }
}

/** `COVERS`: each compound lies in as many grids of its own community as it fills (450 households each), at least one. */
export function coverCompounds(city: City): void {
  for (const community of city.communities) {
    let next = 0;
    for (const compound of community.compounds) {
      const count = Math.min(community.grids.length, Math.max(1, Math.ceil(compound.households / 450)));
      for (let taken = 0; taken < count; taken += 1) {
        const grid = community.grids[next % community.grids.length];
        next += 1;
        if (grid === undefined) continue;
        grid.compounds.push(compound);
        compound.grids.push(grid);
        city.rosters.gridCompounds.push({
          grid: grid.id,
          compound: compound.id,
          from: grid.row.establishedOn,
        });
      }
    }
  }
}
