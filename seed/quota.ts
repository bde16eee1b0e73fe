import type { PlaceKind } from "./rows/places.ts";

/** What one street holds; every number is exact in the rosters. */
export interface StreetQuota {
  readonly code: string;
  readonly name: string;
  /** Only villagers' committees before: its communities came from villages. */
  readonly allConverted: boolean;
  readonly communities: number;
  readonly grids: number;
  readonly gridsWithBranch: number;
  readonly compounds: number;
  readonly compoundsWithBranch: number;
  readonly substantiveBranches: number;
  readonly stations: number;
  readonly windows: number;
  readonly ownersCommittees: number;
  readonly crossPosts: number;
  readonly communityWorkers: number;
}

/** What one district or functional zone holds beyond its streets; every number is exact in the rosters. */
export interface DistrictQuota {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: PlaceKind;
  /** An estimate; null for a zone, whose residents are counted in the district around it. */
  readonly residentPop: number | null;
  readonly regionalCentres: number;
  readonly contactPoints: number;
  readonly companies: number;
  readonly companiesWithOrg: number;
  readonly instructorsAtCompaniesWithoutOrg: number;
  readonly instructorsAtCompaniesWithOrg: number;
  readonly companiesRemoved: number;
  readonly compoundsWithoutCompany: number;
  readonly tempBranches: number;
  readonly enforcementActions: number;
  readonly convertedRectified: number;
  readonly redPropertySites: number;
  readonly otherDemoSites: number;
  readonly modelPosts: number;
  readonly promoted: number;
  readonly movedToPartyAffairs: number;
  readonly twoNew: number;
  readonly twoNewWithBranch: number;
}

/** Organs and institutions are counted together (ORGANS), as the assumptions count them. */
export const publicUnitGroups = ["ORGANS", "SOE", "HOSPITAL", "SCHOOL", "RESEARCH"] as const;
export type PublicUnitGroup = (typeof publicUnitGroups)[number];

/** Fields of contact points. */
export const contactFields = ["COMMUNITY", "STREET", "COMPOUND", "PROPERTY", "TWO_NEW"] as const;
export type ContactField = (typeof contactFields)[number];

/** Fields demonstration sites are counted under; COMMUNITY takes communities and property together, red property inside. */
export const demoFields = [
  "RESEARCH",
  "HOSPITAL",
  "SOE",
  "SCHOOL",
  "TWO_NEW",
  "ORGANS",
  "COMMUNITY",
] as const;
export type DemoField = (typeof demoFields)[number];

/** Numbers that hold for the whole city only. */
export interface CityTotals {
  /** Contact points of each standing member; their number is the number of members. */
  readonly contactPointsOfMembers: readonly number[];
  readonly contactPointsByField: Readonly<Record<ContactField, number>>;
  readonly publicUnits: Readonly<
    Record<PublicUnitGroup, { readonly units: number; readonly inService: number }>
  >;
  /** Organs among the units of group ORGANS; the others are institutions. */
  readonly organs: number;
  /** Branches of public units without a branch under them, and organisations with branches under them. */
  readonly leafBranches: number;
  readonly unitOrgsWithBranches: number;
  readonly inServicePerCommunity: number;
  readonly notCheckedInPerCommunity: number;
  /** Company branches led by the housing-industry committee; the others stand under their street. */
  readonly companyBranchesUnderHousing: number;
  readonly deputyWorkers: number;
  readonly redPropertyCompanies: number;
  readonly demoSitesByField: Readonly<Record<DemoField, number>>;
  readonly candidates: number;
}

/** Everything that is fixed about one city before the first random draw. */
export interface CityQuota {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly residentPop: number | null;
  /** Share of urban residents, 0 to 1. */
  readonly urbanRate: number | null;
  readonly districts: readonly DistrictQuota[];
  readonly streets: readonly StreetQuota[];
  /** Districts in which the units of the city itself stand; empty: the city has no units of its own here. */
  readonly urbanDistricts: readonly string[];
  readonly totals: CityTotals;
}

/** Sizes that are the same in every profile. */
export const means = {
  householdsOfGrid: 400,
  householdsOfCompound: 520,
  residentsOfHousehold: 3,
  membersOfGridBranch: 15,
  membersOfCompoundBranch: 9,
  membersOfCompanyBranch: 6,
  membersOfTwoNewBranch: 8,
  participantsOfTempBranch: 8,
  visitsOfContactPoint: 3,
  leadersOfStateFirm: 5,
} as const;
