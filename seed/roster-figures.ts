import { snapshotOn } from "./city.ts";
import type { Rosters } from "./rosters.ts";

/** True when the fact holds on the snapshot day. */
export function isActive(row: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): boolean {
  return (row.from ?? "") <= snapshotOn && (row.to === undefined || row.to > snapshotOn);
}

/** The figures of one city, counted on the rosters on the snapshot day; keys as in the table of figures. */
export function countFigures(rosters: Rosters): ReadonlyMap<string, number> {
  return new Map([
    ...countTerritory(rosters),
    ...countOrganisations(rosters),
    ...countPeople(rosters),
    ...countProperty(rosters),
    ...countService(rosters),
    ...countLiaison(rosters),
    ...countDecisions(rosters),
    ...countAwards(rosters),
  ]);
}

function countTerritory(rosters: Rosters): [string, number][] {
  const level = (word: string) => rosters.places.filter((place) => place.level === word);
  const rectified = rosters.places.filter(
    (place) => place.kind === "VILLAGE_CONVERTED" && place.rectifiedOn !== undefined,
  );
  const below = rosters.places.filter(
    (place) => place.belowStandard === true && place.rectifiedOn === undefined,
  );
  return [
    ["districts", level("DISTRICT").length],
    ["streets", level("STREET").length],
    ["communities", level("COMMUNITY").length],
    ["grids", rosters.grids.length],
    ["compounds", rosters.compounds.length],
    ["streets_reformed", level("STREET").filter((street) => street.reformCompletedOn !== undefined).length],
    ["converted_communities_rectified", rectified.length],
    ["converted_communities_below", below.length],
  ];
}

function countOrganisations(rosters: Rosters): [string, number][] {
  const fields = rosters.partyOrgs.filter((org) => org.kind !== "TEMP_BRANCH").map((org) => org.field);
  const inField = (...wanted: string[]) => fields.filter((field) => wanted.includes(field)).length;
  const withSuperior = new Set(
    rosters.subordinations.filter((row) => row.kind === "LEADERSHIP" && isActive(row)).map((row) => row.org),
  );
  const compoundBranches = rosters.partyOrgs.filter((org) => org.field === "COMPOUND");
  return [
    ["party_orgs", rosters.partyOrgs.length],
    ["grid_branches", inField("GRID")],
    ["compound_branches", compoundBranches.length],
    ["substantive_branches", compoundBranches.filter((org) => org.substantive === true).length],
    ["functional_branches", compoundBranches.filter((org) => org.substantive === false).length],
    ["public_unit_orgs", inField("ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH")],
    ["temp_branches", rosters.partyOrgs.filter((org) => org.kind === "TEMP_BRANCH").length],
    ["orgs_without_superior", rosters.partyOrgs.filter((org) => !withSuperior.has(org.id)).length],
    ["grids_without_branch", rosters.grids.length - setUpIn(rosters, "GRID").size],
    ["two_new_orgs", twoNew(rosters).length],
    ["two_new_with_branch", twoNew(rosters).filter((unit) => setUpIn(rosters, "WORK_UNIT").has(unit)).length],
  ];
}

function twoNew(rosters: Rosters): string[] {
  return rosters.workUnits.filter((unit) => unit.orgType.startsWith("TWO_NEW")).map((unit) => unit.id);
}

function setUpIn(rosters: Rosters, kind: string): ReadonlySet<string> {
  return new Set(
    rosters.orgPlaces.filter((row) => row.targetKind === kind && isActive(row)).map((row) => row.target),
  );
}

function countPeople(rosters: Rosters): [string, number][] {
  const inService = new Set(
    rosters.people.filter((person) => person.inService === true).map((person) => person.id),
  );
  const checkIns = rosters.checkIns.filter(isActive);
  const checkedIn = new Set(checkIns.map((row) => row.person));
  const workers = rosters.employments.filter((row) => row.role === "COMMUNITY_WORKER" && isActive(row));
  const posts = rosters.posts.filter((post) => post.postClass !== undefined && isActive(post));
  return [
    ["in_service_members", inService.size],
    ["members_checked_in", checkIns.length],
    ["members_not_checked_in", [...inService].filter((person) => !checkedIn.has(person)).length],
    ["units_checked_in", rosters.unitCheckIns.filter(isActive).length],
    ["community_workers", new Set(workers.map((row) => row.person)).size],
    ["worker_posts", new Set(posts.map((post) => post.postClass)).size],
    ["worker_grades", new Set(posts.map((post) => post.grade)).size],
  ];
}

function countProperty(rosters: Rosters): [string, number][] {
  const active = rosters.propertyCompanies
    .filter((company) => company.status === "ACTIVE")
    .map((company) => company.id);
  const withOrg = setUpIn(rosters, "PROPERTY_COMPANY");
  const instructors = rosters.instructors.filter(isActive);
  const instructed = new Set(instructors.map((row) => row.target));
  const withBranch = setUpIn(rosters, "COMPOUND");
  const represented = new Set(rosters.committeeCompounds.filter(isActive).map((row) => row.compound));
  const served = new Set(rosters.serviceContracts.filter(isActive).map((row) => row.compound));
  const crossPosts = countCrossPosts(rosters);
  return [
    ["active_property_companies", active.length],
    ["companies_removed", rosters.propertyCompanies.length - active.length],
    ["property_companies_with_org", active.filter((company) => withOrg.has(company)).length],
    ["property_companies_without_org", active.filter((company) => !withOrg.has(company)).length],
    [
      "property_companies_blank",
      active.filter((company) => !withOrg.has(company) && !instructed.has(company)).length,
    ],
    ["property_instructors", instructors.filter((row) => row.kind === "PROPERTY").length],
    [
      "compound_instructors",
      instructors.filter((row) => row.kind === "COMPOUND" && !withBranch.has(row.target)).length,
    ],
    ["owners_committees", represented.size],
    ["compounds_without_oc", rosters.compounds.length - represented.size],
    ["cross_posts", crossPosts],
    ["ocs_without_cross_post", represented.size - crossPosts],
    ["compounds_without_company", rosters.compounds.length - served.size],
    ["company_ratings", rosters.creditRatings.filter((rating) => rating.redWeight === 0.3).length],
    ["platform_kinds", new Set(rosters.platforms.map((platform) => platform.kind)).size],
  ];
}

/** Persons who are secretary of the branch and director of the owners' committee of one and the same compound. */
function countCrossPosts(rosters: Rosters): number {
  const branchAt = new Map(
    rosters.orgPlaces.filter((row) => row.targetKind === "COMPOUND").map((row) => [row.org, row.target]),
  );
  const committeeAt = new Map(rosters.committeeCompounds.map((row) => [row.committee, row.compound]));
  const secretaries = rosters.posts.filter(
    (post) => post.kind === "SECRETARY" && branchAt.has(post.at) && isActive(post),
  );
  const pairs = new Set(secretaries.map((post) => `${post.person} ${branchAt.get(post.at)}`));
  const directors = rosters.posts.filter((post) => post.kind === "OC_DIRECTOR" && isActive(post));
  return new Set(
    directors
      .filter((post) => pairs.has(`${post.person} ${committeeAt.get(post.at)}`))
      .map((post) => post.person),
  ).size;
}

function countService(rosters: Rosters): [string, number][] {
  const tier = (word: string) => rosters.serviceCentres.filter((centre) => centre.tier === word);
  const windows = tier("COMPOUND").filter((station) => station.hasWindow === true).length;
  return [
    ["street_centres", tier("STREET").length],
    ["community_centres", tier("COMMUNITY").length],
    ["compound_stations", tier("COMPOUND").length],
    ["regional_centres", tier("REGIONAL").length],
    ["service_centres", rosters.serviceCentres.length],
    ["compound_windows", windows],
    ["stations_without_window", tier("COMPOUND").length - windows],
    ["compounds_without_station", rosters.compounds.length - tier("COMPOUND").length],
  ];
}

function countLiaison(rosters: Rosters): [string, number][] {
  const members = new Set(
    rosters.posts
      .filter((post) => post.kind === "STANDING_MEMBER" && isActive(post))
      .map((post) => post.person),
  );
  const links = rosters.liaisonLinks.filter(isActive);
  const counts = [...members].map((member) => links.filter((link) => link.person === member).length);
  return [
    ["standing_members", members.size],
    ["liaison_links", links.length],
    ["liaison_targets", new Set(links.map((link) => link.org)).size],
    ["liaison_points_min", Math.min(...counts)],
    ["liaison_points_max", Math.max(...counts)],
  ];
}

function countDecisions(rosters: Rosters): [string, number][] {
  const projects = new Map(rosters.breakthroughProjects.map((row) => [row.id, row.document]));
  const relieved = new Set(
    rosters.streetTasks.filter((row) => row.action === "RELIEVED_OF").map((row) => row.body),
  );
  return [
    ["street_powers", new Set(rosters.streetPowers.map((row) => row.power)).size],
    ["grants", rosters.streetPowers.filter(isActive).length],
    ["streets_relieved", relieved.size],
    ["enforcement_actions", new Set(rosters.enforcementActions.map((row) => row.id)).size],
    ["breakthrough_projects", projects.size],
    [
      "breakthrough_project_opinions",
      new Set([...projects.values()].filter((document) => document !== undefined)).size,
    ],
    ["decision_layers", new Set(rosters.decisionBodies.map((body) => body.kind)).size],
    ["decision_topic_kinds", new Set(rosters.issues.flatMap((issue) => issue.topic ?? [])).size],
    ["consultation_parties", countMainParties(rosters)],
  ];
}

function countMainParties(rosters: Rosters): number {
  const main = rosters.consultationParties
    .map((row) => row.partyKind)
    .filter((kind) => kind !== "RC" && kind !== "UNIT");
  return new Set(main).size;
}

function countAwards(rosters: Rosters): [string, number][] {
  const red = rosters.demoAwards.filter((award) => award.category === "RED_PROPERTY").length;
  const events = (kind: string) => rosters.careerEvents.filter((event) => event.kind === kind).length;
  return [
    ["demo_sites", rosters.demoAwards.filter((award) => award.level === "CITY").length],
    ["red_property_sites", red],
    ["other_demo_sites", rosters.demoAwards.length - red],
    ["model_posts", new Set(rosters.modelPosts.map((post) => post.id)).size],
    ["party_affairs_promoted", events("PROMOTION")],
    ["moved_to_party_affairs", events("TO_PARTY_AFFAIRS")],
    ["school_measures", new Set(rosters.schoolMeasures.map((measure) => measure.seq)).size],
    ["school_aspects", new Set(rosters.schoolMeasures.map((measure) => measure.aspect)).size],
  ];
}
