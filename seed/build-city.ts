import { makeDisputeStats, makeOrgLife, makeServiceActivities } from "./activities.ts";
import { makeAssessments, makeBreakthroughProjects, makeDutyReports, makeWorkAreas } from "./appraisal.ts";
import { makeDemoAwards } from "./awards.ts";
import {
  makeCandidates,
  makeCareerEvents,
  makeIndustryChains,
  makeModelPosts,
  makeSchoolMeasures,
} from "./careers.ts";
import { makeLiaison } from "./liaison.ts";
import { makeMeetingsAndIssues } from "./meetings.ts";
import { makeEnforcement, makeStreetReform } from "./street-reform.ts";
import { fillFunctionalBranches, makeTempBranches } from "./participations.ts";
import { makeCheckIns, makeUnitCheckIns } from "./check-ins.ts";
import { type City, emptyCity } from "./city.ts";
import { makeCommunityMembers } from "./community-people.ts";
import { makeCommunityWorkers } from "./community-workers.ts";
import { makeCompanies } from "./companies.ts";
import { makeCompounds } from "./compounds.ts";
import { makeConsultations } from "./consultations.ts";
import { makeInstructors } from "./instructors.ts";
import { fillCommitteeSeats, fillLeadershipSeats, staffGrids } from "./leadership-posts.ts";
import { readBlockedNames } from "./names.ts";
import { makeCompanyBranches, makeTerritorialOrgs } from "./organisations.ts";
import { makeOwnersCommittees } from "./owners-committees.ts";
import { personFactory } from "./person-factory.ts";
import { fillBranchSeats } from "./posts.ts";
import {
  makeCampaignsAndPlatforms,
  makeCompanyRoles,
  makeCreditRatings,
  makeServiceContracts,
} from "./property.ts";
import type { CityQuota } from "./quota.ts";
import { emptyRosters } from "./rosters.ts";
import { makeServiceCentres } from "./service-centres.ts";
import { settleKindsAndTerms } from "./terms.ts";
import { coverCompounds, makeGrids, makePlaces } from "./territory.ts";
import { makeTwoNewBranches } from "./two-new-organisations.ts";
import { makeUnitOrgs } from "./unit-organisations.ts";
import { makeEnterpriseMembers, makeInServiceMembers } from "./unit-people.ts";
import { makePublicUnits, makeTwoNewUnits } from "./units.ts";

/** What a step does to the city; later steps rely on earlier ones. */
type Step = readonly [name: string, run: (city: City) => void];

/** The order of generation: territory, organisations, people, posts, property, then what happens in a year. */
const steps: readonly Step[] = [
  ["places", makePlaces],
  ["grids", makeGrids],
  ["compounds", makeCompounds],
  ["covers", coverCompounds],
  ["public units", makePublicUnits],
  ["two-new units", makeTwoNewUnits],
  ["companies", makeCompanies],
  ["territorial organisations", makeTerritorialOrgs],
  ["unit organisations", makeUnitOrgs],
  ["company branches", makeCompanyBranches],
  ["two-new branches", makeTwoNewBranches],
  ["community workers", makeCommunityWorkers],
  ["community members", makeCommunityMembers],
  ["in-service members", makeInServiceMembers],
  ["enterprise members", makeEnterpriseMembers],
  ["check-ins", makeCheckIns],
  ["unit check-ins", makeUnitCheckIns],
  ["functional branches", fillFunctionalBranches],
  ["temporary branches", makeTempBranches],
  ["terms", settleKindsAndTerms],
  ["leadership seats", fillLeadershipSeats],
  ["committee seats", fillCommitteeSeats],
  ["branch seats", fillBranchSeats],
  ["grid staff", staffGrids],
  ["owners' committees", makeOwnersCommittees],
  ["service contracts", makeServiceContracts],
  ["company roles", makeCompanyRoles],
  ["credit ratings", makeCreditRatings],
  ["campaigns", makeCampaignsAndPlatforms],
  ["instructors", makeInstructors],
  ["consultations", makeConsultations],
  ["service centres", makeServiceCentres],
  ["liaison", makeLiaison],
  ["street reform", makeStreetReform],
  ["enforcement", makeEnforcement],
  ["meetings and issues", makeMeetingsAndIssues],
  ["duty reports", makeDutyReports],
  ["assessments", makeAssessments],
  ["work areas", makeWorkAreas],
  ["breakthrough projects", makeBreakthroughProjects],
  ["demonstration awards", makeDemoAwards],
  ["model posts", makeModelPosts],
  ["career events", makeCareerEvents],
  ["candidates", makeCandidates],
  ["school measures", makeSchoolMeasures],
  ["industry chains", makeIndustryChains],
  ["organisational life", makeOrgLife],
  ["service activities", makeServiceActivities],
  ["dispute figures", makeDisputeStats],
];

/** `pseudonymDigit`: see `personFactory`; given where several cities share one delivery. */
export function buildCity(
  quota: CityQuota,
  seed: number,
  options: { readonly pseudonymDigit?: string | undefined; readonly afterStep?: (name: string) => void } = {},
): City {
  const rosters = emptyRosters();
  const people = personFactory({
    seed,
    cityCode: quota.code,
    firstDigit: options.pseudonymDigit,
    blockedNames: readBlockedNames(),
    rows: rosters.people,
  });
  const city = emptyCity(quota, seed, people, rosters);
  for (const [name, run] of steps) {
    run(city);
    options.afterStep?.(name);
  }
  return city;
}
