import { sum } from "./apportion.ts";
import { type CityQuota, publicUnitGroups } from "./quota.ts";

/** What the quota asks of the rosters; keys as in the table of figures. Figures that follow from others are computed, never typed again. */
export function expectedFigures(quota: CityQuota): ReadonlyMap<string, number> {
  const { streets, districts, totals } = quota;
  const ofStreets = (key: NumberKey<(typeof streets)[number]>) => sum(streets.map((street) => street[key]));
  const ofDistricts = (key: NumberKey<(typeof districts)[number]>) =>
    sum(districts.map((district) => district[key]));
  const units = sum(publicUnitGroups.map((group) => totals.publicUnits[group].units));
  const unitOrgs = totals.leafBranches + totals.unitOrgsWithBranches;
  const communities = ofStreets("communities");
  const compounds = ofStreets("compounds");
  const branches = ofStreets("gridsWithBranch") + ofStreets("compoundsWithBranch");
  const enterprises = ofDistricts("companiesWithOrg") + ofDistricts("twoNewWithBranch");
  const territorial = 1 + districts.length + streets.length + communities;
  const inService = communities * totals.inServicePerCommunity;
  const late = communities * totals.notCheckedInPerCommunity;
  const stations = ofStreets("stations");
  const contactPoints = sum(totals.contactPointsOfMembers);
  const withoutOrg = ofDistricts("companies") - ofDistricts("companiesWithOrg");
  return new Map([
    ["districts", districts.length],
    ["streets", streets.length],
    ["communities", communities],
    ["grids", ofStreets("grids")],
    ["compounds", compounds],
    ["streets_reformed", streets.length],
    ["converted_communities_rectified", ofDistricts("convertedRectified")],
    ["converted_communities_below", 0],
    ["party_orgs", territorial + branches + enterprises + ofDistricts("tempBranches") + unitOrgs],
    ["grid_branches", ofStreets("gridsWithBranch")],
    ["compound_branches", ofStreets("compoundsWithBranch")],
    ["substantive_branches", ofStreets("substantiveBranches")],
    ["functional_branches", ofStreets("compoundsWithBranch") - ofStreets("substantiveBranches")],
    ["public_unit_orgs", unitOrgs],
    ["temp_branches", ofDistricts("tempBranches")],
    ["orgs_without_superior", 1],
    ["grids_without_branch", ofStreets("grids") - ofStreets("gridsWithBranch")],
    ["two_new_orgs", ofDistricts("twoNew")],
    ["two_new_with_branch", ofDistricts("twoNewWithBranch")],
    ["in_service_members", inService],
    ["members_checked_in", inService - late],
    ["members_not_checked_in", late],
    ["units_checked_in", units],
    ["community_workers", ofStreets("communityWorkers")],
    ["worker_posts", 3],
    ["active_property_companies", ofDistricts("companies")],
    ["companies_removed", ofDistricts("companiesRemoved")],
    ["property_companies_with_org", ofDistricts("companiesWithOrg")],
    ["property_companies_without_org", withoutOrg],
    ["property_companies_blank", withoutOrg - ofDistricts("instructorsAtCompaniesWithoutOrg")],
    [
      "property_instructors",
      ofDistricts("instructorsAtCompaniesWithOrg") + ofDistricts("instructorsAtCompaniesWithoutOrg"),
    ],
    ["compound_instructors", compounds - ofStreets("compoundsWithBranch")],
    ["owners_committees", ofStreets("ownersCommittees")],
    ["compounds_without_oc", compounds - ofStreets("ownersCommittees")],
    ["cross_posts", ofStreets("crossPosts")],
    ["ocs_without_cross_post", ofStreets("ownersCommittees") - ofStreets("crossPosts")],
    ["compounds_without_company", ofDistricts("compoundsWithoutCompany")],
    ["company_ratings", ofDistricts("companies")],
    ["platform_kinds", 3],
    ["street_centres", streets.length],
    ["community_centres", communities],
    ["compound_stations", stations],
    ["regional_centres", ofDistricts("regionalCentres")],
    ["service_centres", streets.length + communities + stations + ofDistricts("regionalCentres")],
    ["compound_windows", ofStreets("windows")],
    ["stations_without_window", stations - ofStreets("windows")],
    ["compounds_without_station", compounds - stations],
    ["standing_members", totals.contactPointsOfMembers.length],
    ["liaison_links", contactPoints],
    ["liaison_targets", contactPoints],
    ["liaison_points_min", Math.min(...totals.contactPointsOfMembers)],
    ["liaison_points_max", Math.max(...totals.contactPointsOfMembers)],
    ["street_powers", 5],
    ["grants", 5 * streets.length],
    ["streets_relieved", streets.length],
    ["enforcement_actions", ofDistricts("enforcementActions")],
    ["breakthrough_projects", 4],
    ["breakthrough_project_opinions", 4],
    ["decision_layers", 3],
    ["consultation_parties", 3],
    ["demo_sites", ofDistricts("redPropertySites") + ofDistricts("otherDemoSites")],
    ["red_property_sites", ofDistricts("redPropertySites")],
    ["other_demo_sites", ofDistricts("otherDemoSites")],
    ["model_posts", ofDistricts("modelPosts")],
    ["party_affairs_promoted", ofDistricts("promoted")],
    ["moved_to_party_affairs", ofDistricts("movedToPartyAffairs")],
    ["school_measures", 9],
    ["school_aspects", 3],
  ]);
}

type NumberKey<Row> = { [Key in keyof Row]: Row[Key] extends number ? Key : never }[keyof Row];
