import type { PlaceRow, GridRow, CompoundRow, GridCompoundRow } from "./rows/places.ts";
import type {
  PartyOrgRow,
  OrgPlaceRow,
  SubordinationRow,
  WorkUnitRow,
  ResidentsCommitteeRow,
} from "./rows/organisations.ts";
import type {
  PersonRow,
  MembershipRow,
  ParticipationRow,
  ResidenceRow,
  EmploymentRow,
  PostRow,
} from "./rows/people.ts";
import type {
  CheckInRow,
  UnitCheckInRow,
  LiaisonLinkRow,
  VisitRow,
  IssueRow,
  InstructorRow,
} from "./rows/links.ts";
import type {
  PropertyCompanyRow,
  CompanyRoleRow,
  ServiceContractRow,
  OwnersCommitteeRow,
  CommitteeCompoundRow,
  ConsultationRow,
  ConsultationPartyRow,
  CreditRatingRow,
  CampaignRow,
  PlatformRow,
} from "./rows/property.ts";
import type { ServiceCentreRow, CentreAreaRow } from "./rows/service.ts";
import type {
  StreetPowerRow,
  StreetTaskRow,
  OutpostRow,
  EnforcementOfficeRow,
  EnforcementActionRow,
  KeyProjectRow,
  BreakthroughProjectRow,
  DecisionBodyRow,
  BodyMemberRow,
  MeetingRow,
  DutyReportRow,
  AssessmentRow,
  WorkAreaRow,
} from "./rows/decision.ts";
import type {
  DemoAwardRow,
  ModelPostRow,
  CareerEventRow,
  WorkerTrainingRow,
  SchoolMeasureRow,
  CandidateRow,
  IndustryChainRow,
} from "./rows/awards.ts";
import type { OrgLifeEventRow, ServiceActivityRow, DisputeStatRow } from "./rows/activities.ts";

/**
 * A whole delivery in memory: one table for each of the 56 files of the exchange format, under the stem in camel case.
 * Rows are plain, mutable objects; another profile may alter them before they are written.
 * The order of the rows is the order in which they were made and is the same for the same seed.
 */
export interface Rosters {
  places: PlaceRow[];
  grids: GridRow[];
  compounds: CompoundRow[];
  gridCompounds: GridCompoundRow[];
  partyOrgs: PartyOrgRow[];
  orgPlaces: OrgPlaceRow[];
  subordinations: SubordinationRow[];
  workUnits: WorkUnitRow[];
  residentsCommittees: ResidentsCommitteeRow[];
  people: PersonRow[];
  memberships: MembershipRow[];
  participations: ParticipationRow[];
  residences: ResidenceRow[];
  employments: EmploymentRow[];
  posts: PostRow[];
  checkIns: CheckInRow[];
  unitCheckIns: UnitCheckInRow[];
  liaisonLinks: LiaisonLinkRow[];
  visits: VisitRow[];
  issues: IssueRow[];
  instructors: InstructorRow[];
  propertyCompanies: PropertyCompanyRow[];
  companyRoles: CompanyRoleRow[];
  serviceContracts: ServiceContractRow[];
  ownersCommittees: OwnersCommitteeRow[];
  committeeCompounds: CommitteeCompoundRow[];
  consultations: ConsultationRow[];
  consultationParties: ConsultationPartyRow[];
  creditRatings: CreditRatingRow[];
  campaigns: CampaignRow[];
  platforms: PlatformRow[];
  serviceCentres: ServiceCentreRow[];
  centreAreas: CentreAreaRow[];
  streetPowers: StreetPowerRow[];
  streetTasks: StreetTaskRow[];
  outposts: OutpostRow[];
  enforcementOffices: EnforcementOfficeRow[];
  enforcementActions: EnforcementActionRow[];
  keyProjects: KeyProjectRow[];
  breakthroughProjects: BreakthroughProjectRow[];
  decisionBodies: DecisionBodyRow[];
  bodyMembers: BodyMemberRow[];
  meetings: MeetingRow[];
  dutyReports: DutyReportRow[];
  assessments: AssessmentRow[];
  workAreas: WorkAreaRow[];
  demoAwards: DemoAwardRow[];
  modelPosts: ModelPostRow[];
  careerEvents: CareerEventRow[];
  workerTrainings: WorkerTrainingRow[];
  schoolMeasures: SchoolMeasureRow[];
  candidates: CandidateRow[];
  industryChains: IndustryChainRow[];
  orgLifeEvents: OrgLifeEventRow[];
  serviceActivities: ServiceActivityRow[];
  disputeStats: DisputeStatRow[];
}

/** The tables of `Rosters`, in the order of the exchange format. */
export const rosterTables = [
  "places",
  "grids",
  "compounds",
  "gridCompounds",
  "partyOrgs",
  "orgPlaces",
  "subordinations",
  "workUnits",
  "residentsCommittees",
  "people",
  "memberships",
  "participations",
  "residences",
  "employments",
  "posts",
  "checkIns",
  "unitCheckIns",
  "liaisonLinks",
  "visits",
  "issues",
  "instructors",
  "propertyCompanies",
  "companyRoles",
  "serviceContracts",
  "ownersCommittees",
  "committeeCompounds",
  "consultations",
  "consultationParties",
  "creditRatings",
  "campaigns",
  "platforms",
  "serviceCentres",
  "centreAreas",
  "streetPowers",
  "streetTasks",
  "outposts",
  "enforcementOffices",
  "enforcementActions",
  "keyProjects",
  "breakthroughProjects",
  "decisionBodies",
  "bodyMembers",
  "meetings",
  "dutyReports",
  "assessments",
  "workAreas",
  "demoAwards",
  "modelPosts",
  "careerEvents",
  "workerTrainings",
  "schoolMeasures",
  "candidates",
  "industryChains",
  "orgLifeEvents",
  "serviceActivities",
  "disputeStats",
] as const satisfies readonly (keyof Rosters)[];

/** Tables without a row. */
export function emptyRosters(): Rosters {
  return {
    places: [],
    grids: [],
    compounds: [],
    gridCompounds: [],
    partyOrgs: [],
    orgPlaces: [],
    subordinations: [],
    workUnits: [],
    residentsCommittees: [],
    people: [],
    memberships: [],
    participations: [],
    residences: [],
    employments: [],
    posts: [],
    checkIns: [],
    unitCheckIns: [],
    liaisonLinks: [],
    visits: [],
    issues: [],
    instructors: [],
    propertyCompanies: [],
    companyRoles: [],
    serviceContracts: [],
    ownersCommittees: [],
    committeeCompounds: [],
    consultations: [],
    consultationParties: [],
    creditRatings: [],
    campaigns: [],
    platforms: [],
    serviceCentres: [],
    centreAreas: [],
    streetPowers: [],
    streetTasks: [],
    outposts: [],
    enforcementOffices: [],
    enforcementActions: [],
    keyProjects: [],
    breakthroughProjects: [],
    decisionBodies: [],
    bodyMembers: [],
    meetings: [],
    dutyReports: [],
    assessments: [],
    workAreas: [],
    demoAwards: [],
    modelPosts: [],
    careerEvents: [],
    workerTrainings: [],
    schoolMeasures: [],
    candidates: [],
    industryChains: [],
    orgLifeEvents: [],
    serviceActivities: [],
    disputeStats: [],
  };
}
