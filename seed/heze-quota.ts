import type { CityQuota, CityTotals, DistrictQuota, StreetQuota } from "./quota.ts";
import { readTable, text, wholeNumber } from "./read-table.ts";
import type { PlaceKind } from "./rows/places.ts";

/**
 * The numbers of the whole city that stand in no table: assumptions where the published figures give no total.
 * In brackets the number of the assumption they rest on; `seed/README.md` lists them.
 */
export const hezeTotals: CityTotals = {
  contactPointsOfMembers: [3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5], // A05
  contactPointsByField: { COMMUNITY: 20, STREET: 10, COMPOUND: 8, PROPERTY: 3, TWO_NEW: 3 }, // A05
  publicUnits: {
    ORGANS: { units: 420, inService: 20_160 }, // A15, A16
    SOE: { units: 60, inService: 4_032 },
    HOSPITAL: { units: 40, inService: 3_360 },
    SCHOOL: { units: 150, inService: 5_376 },
    RESEARCH: { units: 10, inService: 672 },
  },
  organs: 240,
  leafBranches: 1_680, // A17: 500 single branches + 1,180 sub-branches
  unitOrgsWithBranches: 180, // A17
  inServicePerCommunity: 120, // A16
  notCheckedInPerCommunity: 6, // A28
  companyBranchesUnderHousing: 22,
  deputyWorkers: 420, // A25
  redPropertyCompanies: 30, // A13
  demoSitesByField: {
    RESEARCH: 80,
    HOSPITAL: 120,
    SOE: 150,
    SCHOOL: 320,
    TWO_NEW: 380,
    ORGANS: 520,
    COMMUNITY: 430,
  }, // A14
  candidates: 200, // A36
};

/** The city of Heze, from the tables of streets and districts. */
export function hezeQuota(): CityQuota {
  const figures = new Map(readTable("figures").map((row) => [text(row, "key"), Number(text(row, "value"))]));
  return {
    code: "371700",
    name: "菏泽市",
    nameEn: "Heze",
    residentPop: figures.get("resident_population") ?? null,
    urbanRate: (figures.get("urbanisation_rate") ?? 0) / 100,
    districts: readDistricts("districts"),
    streets: readStreets("streets"),
    urbanDistricts: ["371702", "371771", "371772"],
    totals: hezeTotals,
  };
}

/** Rows of a table of districts. */
export function readDistricts(table: string): DistrictQuota[] {
  const kinds = new Map(readTable("district-kinds").map((row) => [text(row, "district_code"), row]));
  return readTable(table).map((row) => {
    const kind = kinds.get(text(row, "district_code"));
    if (kind === undefined) {
      throw new Error(
        `District ${text(row, "district_code")}: expected a row in tables/district-kinds.csv, got none.`,
      );
    }
    return districtQuota(row, districtKind(text(kind, "kind")), kind.resident_pop_estimate ?? "");
  });
}

/** Rows of a table of streets. */
export function readStreets(table: string): StreetQuota[] {
  return readTable(table).map((row) => ({
    code: text(row, "street_code"),
    name: text(row, "name_zh"),
    allConverted: wholeNumber(row, "real_residents_committees") === 0,
    communities: wholeNumber(row, "communities"),
    grids: wholeNumber(row, "grids"),
    gridsWithBranch: wholeNumber(row, "grids_with_branch"),
    compounds: wholeNumber(row, "compounds"),
    compoundsWithBranch: wholeNumber(row, "compounds_with_branch"),
    substantiveBranches: wholeNumber(row, "substantive_branches"),
    stations: wholeNumber(row, "compounds_with_station"),
    windows: wholeNumber(row, "stations_with_window"),
    ownersCommittees: wholeNumber(row, "compounds_with_owners_committee"),
    crossPosts: wholeNumber(row, "cross_posts"),
    communityWorkers: wholeNumber(row, "community_workers"),
  }));
}

function districtQuota(row: Record<string, string>, kind: PlaceKind, residentPop: string): DistrictQuota {
  return {
    code: text(row, "district_code"),
    name: text(row, "name_zh"),
    nameEn: text(row, "name_en"),
    kind,
    residentPop: residentPop === "" ? null : Number(residentPop),
    regionalCentres: wholeNumber(row, "regional_centres"),
    contactPoints: wholeNumber(row, "contact_points"),
    companies: wholeNumber(row, "active_property_companies"),
    companiesWithOrg: wholeNumber(row, "property_companies_with_org"),
    instructorsAtCompaniesWithoutOrg: wholeNumber(row, "instructors_at_companies_without_org"),
    instructorsAtCompaniesWithOrg: wholeNumber(row, "instructors_at_companies_with_org"),
    companiesRemoved: wholeNumber(row, "removed_property_companies"),
    compoundsWithoutCompany: wholeNumber(row, "compounds_without_company"),
    tempBranches: wholeNumber(row, "temp_branches"),
    enforcementActions: wholeNumber(row, "enforcement_actions"),
    convertedRectified: wholeNumber(row, "converted_communities_rectified"),
    redPropertySites: wholeNumber(row, "red_property_sites"),
    otherDemoSites: wholeNumber(row, "other_demo_sites"),
    modelPosts: wholeNumber(row, "model_posts"),
    promoted: wholeNumber(row, "promoted"),
    movedToPartyAffairs: wholeNumber(row, "moved_to_party_affairs"),
    twoNew: wholeNumber(row, "two_new_orgs"),
    twoNewWithBranch: wholeNumber(row, "two_new_with_branch"),
  };
}

function districtKind(word: string): PlaceKind {
  if (word === "COUNTY" || word === "DISTRICT" || word === "ZONE") return word;
  throw new Error(`tables/district-kinds.csv: expected COUNTY, DISTRICT or ZONE, got "${word}".`);
}
