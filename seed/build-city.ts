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
type Step = (city: City) => void;

/** The order of generation: territory, organisations, people, posts, property, then what happens in a year. */
const steps: readonly Step[] = [
  makePlaces,
  makeGrids,
  makeCompounds,
  coverCompounds,
  makePublicUnits,
  makeTwoNewUnits,
  makeCompanies,
  makeTerritorialOrgs,
  makeUnitOrgs,
  makeCompanyBranches,
  makeTwoNewBranches,
  makeCommunityWorkers,
  makeCommunityMembers,
  makeInServiceMembers,
  makeEnterpriseMembers,
  makeCheckIns,
  makeUnitCheckIns,
  fillFunctionalBranches,
  makeTempBranches,
  settleKindsAndTerms,
  fillLeadershipSeats,
  fillCommitteeSeats,
  fillBranchSeats,
  staffGrids,
  makeOwnersCommittees,
  makeServiceContracts,
  makeCompanyRoles,
  makeCreditRatings,
  makeCampaignsAndPlatforms,
  makeInstructors,
  makeConsultations,
  makeServiceCentres,
  makeLiaison,
  makeStreetReform,
  makeEnforcement,
  makeMeetingsAndIssues,
  makeDutyReports,
  makeAssessments,
  makeWorkAreas,
  makeBreakthroughProjects,
  makeDemoAwards,
  makeModelPosts,
  makeCareerEvents,
  makeCandidates,
  makeSchoolMeasures,
  makeIndustryChains,
  makeOrgLife,
  makeServiceActivities,
  makeDisputeStats,
];

/** `pseudonymDigit`: see `personFactory`; given where several cities share one delivery. */
export function buildCity(
  quota: CityQuota,
  seed: number,
  options: { readonly pseudonymDigit?: string | undefined } = {},
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
  for (const step of steps) step(city);
  return city;
}
