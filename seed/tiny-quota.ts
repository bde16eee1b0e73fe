import { readDistricts, readStreets } from "./heze-quota.ts";
import type { CityQuota } from "./quota.ts";

/** One street of three communities with every kind of thing at least once; small enough for a test. */
export function tinyQuota(): CityQuota {
  return {
    code: "371700",
    name: "菏泽市",
    nameEn: "Heze",
    residentPop: null,
    urbanRate: null,
    districts: readDistricts("tiny-districts"),
    streets: readStreets("tiny-streets"),
    urbanDistricts: [],
    totals: {
      contactPointsOfMembers: [3, 4],
      contactPointsByField: { COMMUNITY: 3, STREET: 1, COMPOUND: 1, PROPERTY: 1, TWO_NEW: 1 },
      publicUnits: {
        ORGANS: { units: 3, inService: 60 },
        SOE: { units: 1, inService: 20 },
        HOSPITAL: { units: 1, inService: 20 },
        SCHOOL: { units: 1, inService: 20 },
        RESEARCH: { units: 0, inService: 0 },
      },
      organs: 3,
      leafBranches: 7,
      unitOrgsWithBranches: 1,
      inServicePerCommunity: 40,
      notCheckedInPerCommunity: 2,
      companyBranchesUnderHousing: 0,
      deputyWorkers: 4,
      redPropertyCompanies: 1,
      demoSitesByField: { RESEARCH: 0, HOSPITAL: 1, SOE: 1, SCHOOL: 2, TWO_NEW: 2, ORGANS: 3, COMMUNITY: 5 },
      candidates: 2,
    },
  };
}
