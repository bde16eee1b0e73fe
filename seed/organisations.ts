import { addOrg } from "./add-org.ts";
import {
  type City,
  type Community,
  type Compound,
  type District,
  type Grid,
  made,
  type Street,
} from "./city.ts";
import { companiesInBusiness } from "./companies.ts";
import { laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";

/** The tree above the units: city, districts, streets, communities, grid branches, compound branches. */
export function makeTerritorialOrgs(city: City): void {
  const random = city.random("organisations");
  city.org = addOrg(city, {
    name: `${city.quota.name}委（示例）`,
    kind: "PARTY_COMMITTEE",
    field: "CITY",
    level: 1,
    areaCode: city.quota.code,
    superior: null,
  });
  for (const district of city.districts) makeDistrictOrg(city, district);
  for (const street of city.streets) makeStreetOrg(city, street);
  for (const community of city.communities) makeCommunityOrgs(city, community, random);
}

/** Branches of property companies: under the housing-industry committee or their street, the other of the two as guidance. */
export function makeCompanyBranches(city: City): void {
  const random = city.random("company branches");
  const withOrg = city.districts.flatMap((district) =>
    companiesInBusiness(city, district).slice(0, district.quota.companiesWithOrg),
  );
  const underHousing = new Set(
    city.housingCommittee === null
      ? []
      : random.sample(withOrg, city.quota.totals.companyBranchesUnderHousing),
  );
  for (const company of withOrg) {
    const street = made(company.street.org, "the street's organisation");
    const housing = city.housingCommittee;
    const superior = underHousing.has(company) && housing !== null ? housing : street;
    const foundedOn = randomDay(random, "2016-03-01", "2020-12-15");
    company.org = addOrg(city, {
      name: `${company.row.name}党支部`,
      kind: "BRANCH",
      field: "PROPERTY",
      level: 6,
      areaCode: company.street.code,
      superior,
      foundedOn,
      place: { kind: "PROPERTY_COMPANY", id: company.id },
    });
    const guide = superior === street ? housing : street;
    if (guide === null) continue;
    city.rosters.subordinations.push({
      org: company.org.id,
      superior: guide.id,
      kind: "GUIDANCE",
      from: foundedOn,
    });
  }
}

function makeDistrictOrg(city: City, district: District): void {
  const zone = district.quota.kind === "ZONE";
  district.org = addOrg(city, {
    name: `${district.quota.name}${zone ? "党工委" : "委"}（示例）`,
    kind: zone ? "WORKING_COMMITTEE" : "PARTY_COMMITTEE",
    field: "DISTRICT",
    level: 2,
    areaCode: district.code,
    superior: city.org,
  });
}

function makeStreetOrg(city: City, street: Street): void {
  street.org = addOrg(city, {
    name: `${street.row.name}党工委（示例）`,
    kind: "WORKING_COMMITTEE",
    field: "STREET",
    level: 3,
    areaCode: street.code,
    superior: made(street.district.org, "the district's organisation"),
    place: { kind: "STREET", id: street.code },
  });
}

function makeCommunityOrgs(city: City, community: Community, random: Random): void {
  community.org = addOrg(city, {
    name: community.row.name,
    kind: "GENERAL_BRANCH",
    field: "COMMUNITY",
    level: 4,
    areaCode: community.code,
    superior: made(community.street.org, "the street's organisation"),
    foundedOn: randomDay(random, "2002-01-01", "2009-12-31"),
    place: { kind: "COMMUNITY", id: community.code },
  });
  for (const grid of community.grids) if (grid.hasBranch) makeGridBranch(city, grid, random);
  for (const compound of community.compounds)
    if (compound.hasBranch) makeCompoundBranch(city, compound, random);
}

function makeGridBranch(city: City, grid: Grid, random: Random): void {
  const foundedOn = foundation(random, { secondHalf: 0.05, firstHalf: 0.04 });
  grid.branch = addOrg(city, {
    name: `${grid.row.name}党支部`,
    kind: "BRANCH",
    field: "GRID",
    level: 6,
    areaCode: grid.community.code,
    superior: made(grid.community.org, "the community's organisation"),
    foundedOn: laterDay(foundedOn, made(grid.row.establishedOn, "the first day of the grid")),
    place: { kind: "GRID", id: grid.id },
  });
}

function makeCompoundBranch(city: City, compound: Compound, random: Random): void {
  const foundedOn = foundation(random, { secondHalf: 0.15, firstHalf: 0.1 });
  compound.branch = addOrg(city, {
    name: `${compound.row.name}党支部`,
    kind: "BRANCH",
    field: "COMPOUND",
    level: 6,
    areaCode: compound.community.code,
    superior: made(compound.community.org, "the community's organisation"),
    foundedOn,
    place: { kind: "COMPOUND", id: compound.id },
    substantive: compound.substantive,
  });
}

/** Most branches are a few years old; some were founded in the snapshot year, so that its middle differs from its end. */
function foundation(random: Random, shares: { secondHalf: number; firstHalf: number }): string {
  const draw = random.next();
  if (draw < shares.secondHalf) return randomDay(random, "2021-07-05", "2021-11-30");
  if (draw < shares.secondHalf + shares.firstHalf) return randomDay(random, "2021-01-15", "2021-06-25");
  return randomDay(random, "2018-07-01", "2020-11-30");
}
