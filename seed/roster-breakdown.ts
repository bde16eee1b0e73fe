import { isActive } from "./roster-figures.ts";
import type { CityQuota, DistrictQuota, StreetQuota } from "./quota.ts";
import type { Rosters } from "./rosters.ts";

/** One number of a street or district that differs from its quota. */
export interface Difference {
  readonly place: string;
  readonly figure: string;
  readonly expected: number;
  readonly got: number;
}

/** Compares every column of the street and district tables with the rosters; empty when all agree. */
export function compareBreakdown(rosters: Rosters, quota: CityQuota): Difference[] {
  const ofStreets = streetColumns(rosters);
  const ofDistricts = districtColumns(rosters);
  return [...differences(quota.streets, ofStreets), ...differences(quota.districts, ofDistricts)];
}

/** A column and, one entry for each thing it counts, the area code of the thing. */
type Column<Row> = readonly [figure: keyof Row & string, areas: readonly string[]];

function differences<Row extends { readonly code: string }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Difference[] {
  return rows.flatMap((row) =>
    columns.flatMap(([figure, areas]) => {
      const got = areas.filter((area) => area.startsWith(row.code)).length;
      const expected = Number(row[figure]);
      return got === expected ? [] : [{ place: row.code, figure, expected, got }];
    }),
  );
}

function streetColumns(rosters: Rosters): Column<StreetQuota>[] {
  const compounds = new Map(rosters.compounds.map((compound) => [compound.id, compound.community]));
  const branches = rosters.partyOrgs.filter((org) => org.field === "COMPOUND");
  const stations = rosters.serviceCentres.filter((centre) => centre.tier === "COMPOUND");
  const committees = new Map(
    rosters.residentsCommittees.map((committee) => [committee.id, committee.community]),
  );
  const workers = rosters.employments.filter((row) => row.role === "COMMUNITY_WORKER" && isActive(row));
  return [
    ["communities", rosters.places.filter((place) => place.level === "COMMUNITY").map((place) => place.code)],
    ["grids", rosters.grids.map((grid) => grid.community)],
    ["gridsWithBranch", areasOf(rosters.partyOrgs.filter((org) => org.field === "GRID"))],
    ["compounds", [...compounds.values()]],
    ["compoundsWithBranch", areasOf(branches)],
    ["substantiveBranches", areasOf(branches.filter((org) => org.substantive === true))],
    ["stations", stations.map((station) => station.community ?? "")],
    [
      "windows",
      stations.filter((station) => station.hasWindow === true).map((station) => station.community ?? ""),
    ],
    [
      "ownersCommittees",
      rosters.committeeCompounds.filter(isActive).map((row) => compounds.get(row.compound) ?? ""),
    ],
    ["crossPosts", crossPostAreas(rosters)],
    ["communityWorkers", workers.map((row) => committees.get(row.employer) ?? "")],
  ];
}

function districtColumns(rosters: Rosters): Column<DistrictQuota>[] {
  const companies = new Map(rosters.propertyCompanies.map((company) => [company.id, company]));
  const withOrg = new Set(
    rosters.orgPlaces.filter((row) => row.targetKind === "PROPERTY_COMPANY").map((row) => row.target),
  );
  const active = rosters.propertyCompanies.filter((company) => company.status === "ACTIVE");
  const instructed = rosters.instructors
    .filter((row) => row.kind === "PROPERTY" && isActive(row))
    .map((row) => row.target);
  const companyArea = (id: string) => companies.get(id)?.areaCode ?? "";
  const units = new Map(rosters.workUnits.map((unit) => [unit.id, unit.areaCode ?? ""]));
  const unitArea = (id: string | undefined) => units.get(id ?? "") ?? "";
  const twoNew = rosters.workUnits.filter((unit) => unit.orgType.startsWith("TWO_NEW"));
  const places = new Set(rosters.orgPlaces.map((row) => row.target));
  const served = new Set(rosters.serviceContracts.filter(isActive).map((row) => row.compound));
  const orgs = new Map(rosters.partyOrgs.map((org) => [org.id, org.areaCode]));
  const offices = new Map(rosters.enforcementOffices.map((office) => [office.id, office.street]));
  const actions = new Map(rosters.enforcementActions.map((row) => [row.id, offices.get(row.office) ?? ""]));
  const modelPosts = new Map(rosters.modelPosts.map((row) => [row.id, unitArea(row.unit)]));
  const awards = awardAreas(rosters, units, orgs, companies);
  return [
    [
      "regionalCentres",
      rosters.serviceCentres
        .filter((centre) => centre.tier === "REGIONAL")
        .map((centre) => centre.areaCode ?? ""),
    ],
    ["contactPoints", rosters.liaisonLinks.filter(isActive).map((link) => orgs.get(link.org) ?? "")],
    ["companies", areasOf(active)],
    ["companiesWithOrg", areasOf(active.filter((company) => withOrg.has(company.id)))],
    [
      "instructorsAtCompaniesWithoutOrg",
      instructed.filter((company) => !withOrg.has(company)).map(companyArea),
    ],
    ["instructorsAtCompaniesWithOrg", instructed.filter((company) => withOrg.has(company)).map(companyArea)],
    [
      "companiesRemoved",
      areasOf(rosters.propertyCompanies.filter((company) => company.status === "REMOVED")),
    ],
    [
      "compoundsWithoutCompany",
      rosters.compounds.filter((compound) => !served.has(compound.id)).map((compound) => compound.community),
    ],
    ["tempBranches", areasOf(rosters.partyOrgs.filter((org) => org.kind === "TEMP_BRANCH"))],
    ["enforcementActions", [...actions.values()]],
    [
      "convertedRectified",
      rosters.places.filter((place) => place.rectifiedOn !== undefined).map((place) => place.code),
    ],
    ["redPropertySites", awards.red],
    ["otherDemoSites", awards.other],
    ["modelPosts", [...modelPosts.values()]],
    [
      "promoted",
      rosters.careerEvents.filter((event) => event.kind === "PROMOTION").map((event) => unitArea(event.unit)),
    ],
    [
      "movedToPartyAffairs",
      rosters.careerEvents
        .filter((event) => event.kind === "TO_PARTY_AFFAIRS")
        .map((event) => unitArea(event.unit)),
    ],
    ["twoNew", twoNew.map((unit) => unitArea(unit.id))],
    ["twoNewWithBranch", twoNew.filter((unit) => places.has(unit.id)).map((unit) => unitArea(unit.id))],
  ];
}

function areasOf(rows: readonly { readonly areaCode: string }[]): string[] {
  return rows.map((row) => row.areaCode);
}

function crossPostAreas(rosters: Rosters): string[] {
  const branchAt = new Map(
    rosters.orgPlaces.filter((row) => row.targetKind === "COMPOUND").map((row) => [row.org, row.target]),
  );
  const committees = new Map(rosters.ownersCommittees.map((committee) => [committee.id, committee.areaCode]));
  const committeeAt = new Map(rosters.committeeCompounds.map((row) => [row.committee, row.compound]));
  const held = rosters.posts.filter((post) => post.kind === "SECRETARY" && isActive(post));
  const secretaries = new Set(held.map((post) => `${post.person} ${branchAt.get(post.at)}`));
  return rosters.posts
    .filter(
      (post) =>
        post.kind === "OC_DIRECTOR" &&
        isActive(post) &&
        secretaries.has(`${post.person} ${committeeAt.get(post.at)}`),
    )
    .map((post) => committees.get(post.at) ?? "");
}

function awardAreas(
  rosters: Rosters,
  units: ReadonlyMap<string, string>,
  orgs: ReadonlyMap<string, string>,
  companies: ReadonlyMap<string, { readonly areaCode: string }>,
): { red: string[]; other: string[] } {
  const compounds = new Map(rosters.compounds.map((compound) => [compound.id, compound.community]));
  const areas = rosters.demoAwards.map((award) => ({
    red: award.category === "RED_PROPERTY",
    area:
      units.get(award.target) ??
      orgs.get(award.target) ??
      compounds.get(award.target) ??
      companies.get(award.target)?.areaCode ??
      award.target,
  }));
  return {
    red: areas.filter(({ red }) => red).map(({ area }) => area),
    other: areas.filter(({ red }) => !red).map(({ area }) => area),
  };
}
