import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaModel } from '../area/model.ts';
import type { AreaCountsModel } from '../area/counts.ts';
import type { CompoundModel, InstructionModel, ServiceContractModel, CompoundConnectionModel } from '../compound/model.ts';
import type { PersonCountModel } from '../nodes/person-count.ts';
import type { NodeModel } from '../nodes/model.ts';
import type { PartyOrgModel, PartyOrgConnectionModel, SuperiorModel } from '../party-org/model.ts';
import type { PersonModel, PersonConnectionModel, PostModel } from '../person/model.ts';
import type { WorkUnitModel, WorkUnitConnectionModel } from '../work-unit/model.ts';
import type { ResidentsCommitteeModel } from '../residents-committee/model.ts';
import type { LiaisonLinkModel, LiaisonLinkConnectionModel } from '../liaison/model.ts';
import type { DualCheckInModel, DualCheckInConnectionModel } from '../dual-check-in/model.ts';
import type { GridModel, GridConnectionModel } from '../grid/model.ts';
import type { PropertyCompanyModel, PropertyCompanyConnectionModel } from '../property-company/model.ts';
import type { OwnersCommitteeModel, OwnersCommitteeConnectionModel } from '../owners-committee/model.ts';
import type { ServiceCentreModel, ServiceCentreConnectionModel } from '../service-centre/model.ts';
import type { GapRuleDefinition } from '../gaps/rule.ts';
import type { RateModel } from '../gaps/rates.ts';
import type { CoverageTableModel, CoverageRowModel, RateChangeModel } from '../gaps/coverage.ts';
import type { GapModel } from '../gaps/gap.ts';
import type { GapConnectionModel } from '../gaps/gap-list.ts';
import type { SubjectConnectionModel } from '../gaps/subjects.ts';
import type { EvidenceModel } from '../gaps/evidence.ts';
import type { NearMissModel } from '../gaps/near-misses.ts';
import type { RunModel, RunConnectionModel, RunComparisonModel, RuleComparisonModel } from '../runs/model.ts';
import type { RuleResultModel } from '../runs/results.ts';
import type { AcceptanceModel } from '../gaps/history.ts';
import type { ImpactModel, LossModel } from '../impact/impact.ts';
import type { DualReportingModel, DualReportingConnectionModel } from '../dual-reporting/list.ts';
import type { ReportingLineModel } from '../dual-reporting/lines.ts';
import type { DataSetState } from '../data-set/state.ts';
import type { SourceModel } from '../data-set/resolvers.ts';
import type { SceneModel, SceneNodeModel } from '../explorer-api/model.ts';
import type { SearchHitModel } from '../search/model.ts';
import type { RequestContext } from '../server/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Statistical area code: 6 digits city or district, 9 street, 12 community. */
  AreaCode: { input: string; output: string; }
  /** Opaque position in a connection. */
  Cursor: { input: string; output: string; }
  /** A calendar day, ISO 8601: 2021-12-31. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** 1 to 200. */
  PageSize: { input: number; output: number; }
};

export type Acceptance = {
  readonly __typename?: 'Acceptance';
  readonly by: Scalars['String']['output'];
  readonly on: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
  readonly until: Scalars['Date']['output'];
};

/** A place that other things lie in: city, district, street or community. */
export type Area = {
  readonly children: ReadonlyArray<Area>;
  readonly code: Scalars['AreaCode']['output'];
  readonly counts: AreaCounts;
  readonly gaps: GapConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly level: AreaLevel;
  readonly name: Scalars['String']['output'];
  readonly parent: Maybe<Area>;
  /** The Party organisation that leads this place; null where there is none. */
  readonly partyOrg: Maybe<PartyOrg>;
  readonly rates: ReadonlyArray<Rate>;
};


/** A place that other things lie in: city, district, street or community. */
export type AreaGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A place that other things lie in: city, district, street or community. */
export type AreaRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type AreaCounts = {
  readonly __typename?: 'AreaCounts';
  readonly communities: Scalars['Int']['output'];
  readonly communityWorkers: PersonCount;
  readonly compounds: Scalars['Int']['output'];
  readonly districts: Scalars['Int']['output'];
  readonly grids: Scalars['Int']['output'];
  readonly ownersCommittees: Scalars['Int']['output'];
  readonly partyOrgs: Scalars['Int']['output'];
  /** In business. */
  readonly propertyCompanies: Scalars['Int']['output'];
  readonly serviceCentres: Scalars['Int']['output'];
  readonly streets: Scalars['Int']['output'];
  /** The grade pyramid, 1 to 18; workers without a grade under null. */
  readonly workersByGrade: ReadonlyArray<GradeCount>;
  /** Per 10,000 residents of the communities counted. */
  readonly workersPer10k: Maybe<Scalars['Float']['output']>;
};

export type AreaLevel =
  | 'CITY'
  | 'COMMUNITY'
  | 'DISTRICT'
  | 'STREET';

/** cause is null where it can no longer be told (a rule text that is gone). */
export type CauseCount = {
  readonly __typename?: 'CauseCount';
  readonly appeared: Scalars['Int']['output'];
  readonly becameUnknown: Scalars['Int']['output'];
  readonly cause: Maybe<ChangeCause>;
  readonly resolved: Scalars['Int']['output'];
};

export type CentreTier =
  | 'COMMUNITY'
  | 'COMPOUND'
  | 'REGIONAL'
  | 'STREET';

export type ChangeCause =
  | 'LEARNED_LATE'
  | 'RULE_CHANGED'
  | 'SCOPE_CHANGED'
  | 'WORLD_CHANGED';

export type City = Area & Node & {
  readonly __typename?: 'City';
  readonly children: ReadonlyArray<Area>;
  readonly code: Scalars['AreaCode']['output'];
  readonly counts: AreaCounts;
  readonly gaps: GapConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly level: AreaLevel;
  readonly name: Scalars['String']['output'];
  readonly parent: Maybe<Area>;
  readonly partyOrg: Maybe<PartyOrg>;
  readonly rates: ReadonlyArray<Rate>;
  readonly residentPopulation: Maybe<Scalars['Int']['output']>;
  /** 0 to 1. */
  readonly urbanRate: Maybe<Scalars['Float']['output']>;
};


export type CityGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type CityRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Community = Area & Node & {
  readonly __typename?: 'Community';
  /** Village-converted communities that were below standard, and since when they no longer are. */
  readonly belowStandard: Maybe<Scalars['Boolean']['output']>;
  readonly children: ReadonlyArray<Area>;
  readonly code: Scalars['AreaCode']['output'];
  readonly compounds: ReadonlyArray<Compound>;
  readonly counts: AreaCounts;
  readonly gaps: GapConnection;
  readonly grids: ReadonlyArray<Grid>;
  readonly households: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly level: AreaLevel;
  /** The same by the members' units: both legs joined. */
  readonly membersByUnit: DualCheckInConnection;
  /** In-service members who checked in here (the member leg). */
  readonly membersCheckedIn: PersonCount;
  readonly name: Scalars['String']['output'];
  readonly parent: Maybe<Area>;
  readonly partyOrg: Maybe<PartyOrg>;
  readonly rates: ReadonlyArray<Rate>;
  readonly rectifiedOn: Maybe<Scalars['Date']['output']>;
  /** The residents' committee of the community; null where there is none. */
  readonly residentsCommittee: Maybe<ResidentsCommittee>;
  /** Unit organisations that checked in here (the unit leg). */
  readonly unitsCheckedIn: ReadonlyArray<PartyOrg>;
};


export type CommunityGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type CommunityMembersByUnitArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type CommunityRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type CompanyStatus =
  | 'ACTIVE'
  | 'REMOVED';

export type Compound = Node & {
  readonly __typename?: 'Compound';
  readonly branch: Maybe<PartyOrg>;
  readonly builtYear: Maybe<Scalars['Int']['output']>;
  readonly community: Community;
  readonly compoundKind: Maybe<CompoundKind>;
  /** How the compound is covered on the day asked for, best way first. */
  readonly coverage: CompoundCoverage;
  /** Branch secretary and director of the owners' committee are one person; null unless both bodies exist. */
  readonly crossPosted: Maybe<Scalars['Boolean']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly grids: ReadonlyArray<Grid>;
  readonly households: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The instructor sent while there is no branch; null when none serves. */
  readonly instructor: Maybe<Instruction>;
  readonly kind: NodeKind;
  readonly lastConsultationOn: Maybe<Scalars['Date']['output']>;
  /** Members living here. */
  readonly members: PersonCount;
  readonly name: Scalars['String']['output'];
  readonly ownersCommittee: Maybe<OwnersCommittee>;
  /** Who serves the compound under a contract that runs on that day. */
  readonly service: Maybe<ServiceContract>;
  readonly station: Maybe<ServiceCentre>;
};

export type CompoundConnection = {
  readonly __typename?: 'CompoundConnection';
  readonly edges: ReadonlyArray<CompoundEdge>;
  readonly nodes: ReadonlyArray<Compound>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CompoundCoverage =
  | 'BRANCH'
  | 'INSTRUCTOR'
  | 'NONE'
  | 'UNKNOWN';

export type CompoundEdge = {
  readonly __typename?: 'CompoundEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Compound;
};

export type CompoundFilter = {
  readonly coverage?: InputMaybe<ReadonlyArray<CompoundCoverage>>;
  readonly crossPosted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasOwnersCommittee?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasStation?: InputMaybe<Scalars['Boolean']['input']>;
  readonly maxHouseholds?: InputMaybe<Scalars['Int']['input']>;
  readonly minHouseholds?: InputMaybe<Scalars['Int']['input']>;
  readonly served?: InputMaybe<Scalars['Boolean']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type CompoundKind =
  | 'COMMODITY'
  | 'OLD'
  | 'RELOCATION'
  | 'UNIT_HOUSING';

export type CompoundOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: CompoundOrderField;
};

export type CompoundOrderField =
  | 'AREA'
  | 'HOUSEHOLDS'
  | 'MEMBERS'
  | 'NAME';

/** area is null in `total` only, which also holds subjects above the level asked for. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  readonly area: Maybe<Area>;
  readonly change: Maybe<ReadonlyArray<RateChange>>;
  readonly rates: ReadonlyArray<Rate>;
};

export type CoverageTable = {
  readonly __typename?: 'CoverageTable';
  readonly comparedTo: Maybe<Scalars['Date']['output']>;
  readonly on: Scalars['Date']['output'];
  readonly rows: ReadonlyArray<CoverageRow>;
  readonly total: CoverageRow;
};

export type CreditRating = {
  readonly __typename?: 'CreditRating';
  readonly rank: Maybe<Scalars['Int']['output']>;
  readonly rankWithoutRed: Maybe<Scalars['Int']['output']>;
  readonly redScore: Maybe<Scalars['Float']['output']>;
  readonly redWeight: Maybe<Scalars['Float']['output']>;
  readonly score: Scalars['Float']['output'];
  readonly year: Scalars['Int']['output'];
};

export type DataSet = {
  readonly __typename?: 'DataSet';
  readonly generatedAt: Maybe<Scalars['DateTime']['output']>;
  /** An import that runs now; answers given meanwhile say so in their extensions. */
  readonly importing: Maybe<Scalars['String']['output']>;
  readonly profile: Scalars['String']['output'];
  /** The latest loaded. Synthetic and real folders never mix: the second is refused whole. */
  readonly snapshotOn: Scalars['Date']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly synthetic: Scalars['Boolean']['output'];
};

export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

export type District = Area & Node & {
  readonly __typename?: 'District';
  readonly children: ReadonlyArray<Area>;
  readonly code: Scalars['AreaCode']['output'];
  readonly counts: AreaCounts;
  readonly gaps: GapConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly level: AreaLevel;
  readonly name: Scalars['String']['output'];
  readonly parent: Maybe<Area>;
  readonly partyOrg: Maybe<PartyOrg>;
  readonly rates: ReadonlyArray<Rate>;
  readonly residentPopulation: Maybe<Scalars['Int']['output']>;
};


export type DistrictGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type DistrictRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type DualCheckIn = {
  readonly __typename?: 'DualCheckIn';
  readonly checkedIn: PersonCount;
  /** Checked in, but not where they live. */
  readonly elsewhere: PersonCount;
  readonly inService: PersonCount;
  /** The unit or the place this row is about. */
  readonly subject: Node;
  readonly unitsCheckedIn: Scalars['Int']['output'];
  /** Public units standing there. */
  readonly unitsLocated: Scalars['Int']['output'];
};

export type DualCheckInConnection = {
  readonly __typename?: 'DualCheckInConnection';
  readonly edges: ReadonlyArray<DualCheckInEdge>;
  readonly nodes: ReadonlyArray<DualCheckIn>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DualCheckInEdge = {
  readonly __typename?: 'DualCheckInEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: DualCheckIn;
};

export type DualCheckInGrouping =
  | 'COMMUNITY'
  | 'DISTRICT'
  | 'STREET'
  | 'UNIT';

export type DualReporting = {
  readonly __typename?: 'DualReporting';
  readonly class: DualReportingClass;
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<ReportingLine>;
  /** Where the lines first meet going up; null when they never do. */
  readonly meetingPoint: Maybe<PartyOrg>;
  /** How many members it is about, where it is about members. */
  readonly members: Maybe<PersonCount>;
  readonly subject: Node;
};

export type DualReportingClass =
  /** A superior that is, further up, its own subordinate (G40 CYCLE): one entry a cycle. */
  | 'CIRCULAR'
  /** Two leadership superiors, or members with two organisational relations (G30 A_ORG, A_MEMBER): not allowed. */
  | 'CONFLICTING'
  /** One person holds both posts by rule (branch secretary and committee director, Party and management). */
  | 'CROSS_APPOINTMENT'
  /** Relation in the work unit, check-in with the community of residence. */
  | 'DUAL_CHECK_IN'
  /** Leadership and guidance: two lines by design. */
  | 'LEADERSHIP_AND_GUIDANCE'
  /** No line to the city at all (G40 ORPHAN). */
  | 'ORPHANED'
  /** The one who gives feedback answers to the one judged (G30 D_SUBORDINATE). */
  | 'SELF_SUPERVISING';

export type DualReportingConnection = {
  readonly __typename?: 'DualReportingConnection';
  readonly edges: ReadonlyArray<DualReportingEdge>;
  readonly nodes: ReadonlyArray<DualReporting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DualReportingEdge = {
  readonly __typename?: 'DualReportingEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: DualReporting;
};

export type DualReportingFilter = {
  readonly classes?: InputMaybe<ReadonlyArray<DualReportingClass>>;
  readonly field?: InputMaybe<OrgField>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type EdgeKind =
  | 'BELONGS_TO'
  | 'CHECKED_IN_TO'
  | 'COVERS'
  | 'GRANTED'
  | 'HOLDS_POST'
  | 'INSTRUCTS'
  | 'LIAISES_WITH'
  | 'LOCATED_IN'
  | 'OTHER'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'REPRESENTS'
  | 'RESIDES_IN'
  | 'SECONDED_FROM'
  | 'SENT_BY'
  | 'SERVES'
  | 'SERVES_AREA'
  | 'SET_UP_IN'
  | 'SUBORDINATE_TO'
  | 'UNDER'
  | 'UNIT_CHECKED_IN_TO'
  | 'VISITED'
  | 'WORKS_FOR';

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly key: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
  readonly nameZh: Scalars['String']['output'];
  readonly node: Maybe<Node>;
  readonly value: Maybe<Scalars['String']['output']>;
};

export type Gap = {
  readonly __typename?: 'Gap';
  readonly acceptance: Maybe<Acceptance>;
  readonly area: Maybe<Area>;
  /** The facts the verdict rests on, as name and value. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly firstSeenOn: Maybe<Scalars['Date']['output']>;
  /** gap:<rule>:<subject>, the same in every run. */
  readonly id: Scalars['ID']['output'];
  /** The nearest way in which the rule would have been met: what is missing or has run out. */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  /** Verdict UNKNOWN: the files that no source covers here. */
  readonly notCovered: ReadonlyArray<Scalars['String']['output']>;
  /** The parameters that held for this subject. */
  readonly parameters: ReadonlyArray<RuleParameter>;
  readonly rule: GapRule;
  /** The piece of the graph to look at; missing relations are marked `missing`. */
  readonly scene: Scene;
  readonly severity: Severity;
  readonly state: GapState;
  readonly subject: Node;
  readonly verdict: Verdict;
};

export type GapConnection = {
  readonly __typename?: 'GapConnection';
  readonly complete: Scalars['Boolean']['output'];
  readonly edges: ReadonlyArray<GapEdge>;
  readonly incompleteBecause: ReadonlyArray<IncompleteReason>;
  readonly nodes: ReadonlyArray<Gap>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GapEdge = {
  readonly __typename?: 'GapEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Gap;
};

export type GapFilter = {
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  readonly subjectKinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type GapOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: GapOrderField;
};

export type GapOrderField =
  | 'AREA'
  | 'HOUSEHOLDS'
  | 'RULE'
  | 'SEVERITY'
  | 'SUBJECT_NAME';

/** A gap rule's card: read from its .cypher file, never from code. */
export type GapRule = {
  readonly __typename?: 'GapRule';
  /** COMPOUND_NO_BRANCH … */
  readonly code: Scalars['String']['output'];
  /** The statement that is run, as it is run. */
  readonly cypher: Scalars['String']['output'];
  /** G01 … G40. */
  readonly id: Scalars['ID']['output'];
  readonly nameEn: Scalars['String']['output'];
  readonly nameZh: Scalars['String']['output'];
  /** The city's values; a finding shows those that held for it. */
  readonly parameters: ReadonlyArray<RuleParameter>;
  readonly remedy: Scalars['String']['output'];
  readonly severity: Severity;
  readonly source: Maybe<Scalars['String']['output']>;
  /** The first of `subjects`. */
  readonly subject: NodeKind;
  readonly subjects: ReadonlyArray<NodeKind>;
  readonly version: Scalars['String']['output'];
  /** What must hold, and why; names the regulation. */
  readonly why: Scalars['String']['output'];
};

export type GapState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'RESOLVED';

export type GradeCount = {
  readonly __typename?: 'GradeCount';
  readonly grade: Maybe<Scalars['Int']['output']>;
  readonly workers: PersonCount;
};

export type Grid = Node & {
  readonly __typename?: 'Grid';
  readonly branch: Maybe<PartyOrg>;
  readonly code: Scalars['String']['output'];
  readonly community: Community;
  readonly compounds: ReadonlyArray<Compound>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly head: Maybe<Post>;
  readonly households: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly name: Scalars['String']['output'];
  readonly worker: Maybe<Post>;
};

export type GridConnection = {
  readonly __typename?: 'GridConnection';
  readonly edges: ReadonlyArray<GridEdge>;
  readonly nodes: ReadonlyArray<Grid>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GridEdge = {
  readonly __typename?: 'GridEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Grid;
};

export type GridFilter = {
  readonly hasBranch?: InputMaybe<Scalars['Boolean']['input']>;
  readonly staffed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type GridOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: GridOrderField;
};

export type GridOrderField =
  | 'AREA'
  | 'HOUSEHOLDS'
  | 'NAME';

export type Impact = {
  readonly __typename?: 'Impact';
  readonly complete: Scalars['Boolean']['output'];
  readonly losses: ReadonlyArray<Loss>;
  readonly removed: Node;
};

export type IncompleteReason =
  | 'LIMIT'
  | 'RIGHTS'
  | 'TIME';

export type Indicator = {
  readonly __typename?: 'Indicator';
  /** What the graph holds on that day; null when it cannot be computed. */
  readonly actual: Maybe<Scalars['Float']['output']>;
  /** Equal, about equal or at least, as the figure is meant (data/figures.csv, column compare). */
  readonly agrees: Maybe<Scalars['Boolean']['output']>;
  readonly key: Scalars['ID']['output'];
  readonly nameEn: Scalars['String']['output'];
  readonly nameZh: Scalars['String']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the article says, in `unit` (percent as percent). */
  readonly stated: Scalars['Float']['output'];
  /** S01 … S60 of the domain reference. The indicators are the figures the article states. */
  readonly system: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
};

export type Instruction = {
  readonly __typename?: 'Instruction';
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly person: Person;
  readonly sentBy: Maybe<Node>;
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type KindRate = {
  readonly __typename?: 'KindRate';
  readonly exempt: Scalars['Int']['output'];
  readonly gap: Scalars['Int']['output'];
  readonly kind: NodeKind;
  readonly met: Scalars['Int']['output'];
  readonly rate: Maybe<Scalars['Float']['output']>;
  readonly tier: Maybe<Scalars['String']['output']>;
  readonly total: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
};

export type LiaisonFilter = {
  readonly field?: InputMaybe<OrgField>;
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  readonly unvisitedForDays?: InputMaybe<Scalars['Int']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type LiaisonLink = {
  readonly __typename?: 'LiaisonLink';
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastVisitOn: Maybe<Scalars['Date']['output']>;
  readonly member: Person;
  readonly openIssues: Scalars['Int']['output'];
  readonly point: PartyOrg;
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly visits: Scalars['Int']['output'];
};


export type LiaisonLinkVisitsArgs = {
  since?: InputMaybe<Scalars['Date']['input']>;
};

export type LiaisonLinkConnection = {
  readonly __typename?: 'LiaisonLinkConnection';
  readonly edges: ReadonlyArray<LiaisonLinkEdge>;
  readonly nodes: ReadonlyArray<LiaisonLink>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LiaisonLinkEdge = {
  readonly __typename?: 'LiaisonLinkEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: LiaisonLink;
};

/** after is null when the subject itself is gone. */
export type Loss = {
  readonly __typename?: 'Loss';
  readonly after: Maybe<Verdict>;
  readonly before: Verdict;
  readonly rule: GapRule;
  readonly subject: Node;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts a gap until a day; from then on it is open again. */
  readonly acceptGap: Gap;
  readonly reopenGap: Gap;
  /** Evaluates all rules for a day and stores the run; while one runs, that one is returned. */
  readonly startRun: Run;
};


export type MutationAcceptGapArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
};


export type MutationReopenGapArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStartRunArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type NearMiss = {
  readonly __typename?: 'NearMiss';
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  readonly node: Maybe<Node>;
  readonly text: Scalars['String']['output'];
};

export type Node = {
  /** The same for ever; never a database id. */
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly name: Scalars['String']['output'];
};

export type NodeKind =
  | 'AWARD'
  | 'CITY'
  | 'COMMUNITY'
  | 'COMPOUND'
  | 'CONSULTATION'
  | 'DECISION_BODY'
  | 'DISTRICT'
  | 'DUTY_REPORT'
  | 'GRID'
  | 'ISSUE'
  | 'MEETING'
  | 'OTHER'
  | 'OWNERS_COMMITTEE'
  | 'PARTY_ORG'
  | 'PERSON'
  | 'PROJECT'
  | 'PROPERTY_COMPANY'
  | 'RATING'
  | 'RESIDENTS_COMMITTEE'
  | 'SERVICE_CENTRE'
  | 'STREET'
  | 'STREET_POWER'
  | 'VISIT'
  | 'WORK_UNIT';

export type OrgField =
  | 'CITY'
  | 'COMMUNITY'
  | 'COMPOUND'
  | 'DISTRICT'
  | 'GRID'
  | 'HOSPITAL'
  | 'INSTITUTION'
  | 'ORGAN'
  | 'PROJECT'
  | 'PROPERTY'
  | 'RESEARCH'
  | 'SCHOOL'
  | 'SOE'
  | 'STREET'
  | 'TWO_NEW';

export type OwnersCommittee = Node & {
  readonly __typename?: 'OwnersCommittee';
  readonly compounds: ReadonlyArray<Compound>;
  readonly electedOn: Maybe<Scalars['Date']['output']>;
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly filedOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  /** Share of seats held by Party members, 0 to 1. */
  readonly memberShare: Maybe<Scalars['Float']['output']>;
  readonly name: Scalars['String']['output'];
  readonly posts: ReadonlyArray<Post>;
  readonly seats: Scalars['Int']['output'];
};

export type OwnersCommitteeConnection = {
  readonly __typename?: 'OwnersCommitteeConnection';
  readonly edges: ReadonlyArray<OwnersCommitteeEdge>;
  readonly nodes: ReadonlyArray<OwnersCommittee>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OwnersCommitteeEdge = {
  readonly __typename?: 'OwnersCommitteeEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: OwnersCommittee;
};

export type OwnersCommitteeFilter = {
  readonly crossPosted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly endsBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type OwnersCommitteeOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: OwnersCommitteeOrderField;
};

export type OwnersCommitteeOrderField =
  | 'NAME'
  | 'TERM_END';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['Cursor']['output']>;
};

export type PartyOrg = Node & {
  readonly __typename?: 'PartyOrg';
  readonly area: Maybe<Area>;
  readonly dissolvedOn: Maybe<Scalars['Date']['output']>;
  readonly field: OrgField;
  readonly foundedOn: Maybe<Scalars['Date']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  /** The leadership line from here to the city, this organisation first. */
  readonly leadershipLine: ReadonlyArray<PartyOrg>;
  /** 1 city … 6 branch. */
  readonly level: Scalars['Int']['output'];
  readonly liaisedBy: ReadonlyArray<LiaisonLink>;
  readonly members: PersonCount;
  readonly name: Scalars['String']['output'];
  readonly orgKind: PartyOrgKind;
  readonly posts: ReadonlyArray<Post>;
  readonly setUpIn: ReadonlyArray<Node>;
  readonly subordinates: PartyOrgConnection;
  /** True when members' relations sit here; null where the distinction does not apply. */
  readonly substantive: Maybe<Scalars['Boolean']['output']>;
  readonly superiors: ReadonlyArray<Superior>;
  readonly term: Maybe<Term>;
};


export type PartyOrgPostsArgs = {
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
};


export type PartyOrgSubordinatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kind?: InputMaybe<SubordinationKind>;
};


export type PartyOrgSuperiorsArgs = {
  kind?: InputMaybe<SubordinationKind>;
};

export type PartyOrgConnection = {
  readonly __typename?: 'PartyOrgConnection';
  readonly edges: ReadonlyArray<PartyOrgEdge>;
  readonly nodes: ReadonlyArray<PartyOrg>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyOrgEdge = {
  readonly __typename?: 'PartyOrgEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: PartyOrg;
};

export type PartyOrgFilter = {
  readonly dissolved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fields?: InputMaybe<ReadonlyArray<OrgField>>;
  readonly kinds?: InputMaybe<ReadonlyArray<PartyOrgKind>>;
  readonly substantive?: InputMaybe<Scalars['Boolean']['input']>;
  readonly termEndsBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type PartyOrgKind =
  | 'BRANCH'
  | 'GENERAL_BRANCH'
  | 'JOINT_BRANCH'
  | 'MOBILE_BRANCH'
  | 'PARTY_COMMITTEE'
  | 'PARTY_GROUP'
  | 'TEMP_BRANCH'
  | 'WORKING_COMMITTEE';

export type PartyOrgOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: PartyOrgOrderField;
};

export type PartyOrgOrderField =
  | 'AREA'
  | 'MEMBERS'
  | 'NAME'
  | 'PROJECT_END'
  | 'SUBORDINATES'
  | 'TERM_END';

export type PartyStatus =
  | 'FULL'
  | 'NONE'
  | 'PROBATIONARY';

export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  readonly complete: Scalars['Boolean']['output'];
  readonly incompleteBecause: ReadonlyArray<IncompleteReason>;
  readonly paths: ReadonlyArray<Scene>;
};

export type Person = Node & {
  readonly __typename?: 'Person';
  readonly belongsTo: Maybe<PartyOrg>;
  readonly contactPoints: ReadonlyArray<LiaisonLink>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  /** Masked (王**) unless the viewer's role may read names there. */
  readonly name: Scalars['String']['output'];
  readonly partyStatus: Maybe<PartyStatus>;
  readonly posts: ReadonlyArray<Post>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How many persons. From 1 up to below the small-cell limit `exact` is null and `text` reads "<5"; 0 is shown as 0. */
export type PersonCount = {
  readonly __typename?: 'PersonCount';
  readonly exact: Maybe<Scalars['Int']['output']>;
  readonly text: Scalars['String']['output'];
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Person;
};

export type PersonFilter = {
  readonly minPosts?: InputMaybe<Scalars['Int']['input']>;
  readonly posts?: InputMaybe<ReadonlyArray<PostKind>>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type Post = {
  readonly __typename?: 'Post';
  readonly at: Node;
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Community workers only: 1 to 18. */
  readonly grade: Maybe<Scalars['Int']['output']>;
  readonly holder: Person;
  readonly id: Scalars['ID']['output'];
  readonly postKind: PostKind;
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type PostKind =
  | 'COMMUNITY_WORKER'
  | 'DEPUTY_SECRETARY'
  | 'DISCIPLINE_MEMBER'
  | 'GRID_HEAD'
  | 'GRID_WORKER'
  | 'MANAGEMENT'
  | 'OC_DEPUTY'
  | 'OC_DIRECTOR'
  | 'OC_MEMBER'
  | 'ORG_MEMBER'
  | 'OTHER'
  | 'OUTPOST_HEAD'
  | 'PUBLICITY_MEMBER'
  | 'RC_DIRECTOR'
  | 'RC_MEMBER'
  | 'SECRETARY'
  | 'STANDING_MEMBER';

export type PropertyCompany = Node & {
  readonly __typename?: 'PropertyCompany';
  /** All that began by the day asked for, ended ones too. */
  readonly contracts: ReadonlyArray<ServiceContract>;
  readonly creditCode: Maybe<Scalars['String']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly instructor: Maybe<Instruction>;
  readonly kind: NodeKind;
  readonly name: Scalars['String']['output'];
  readonly partyOrg: Maybe<PartyOrg>;
  readonly rating: Maybe<CreditRating>;
  readonly removedOn: Maybe<Scalars['Date']['output']>;
  readonly status: CompanyStatus;
};


export type PropertyCompanyContractsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type PropertyCompanyRatingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type PropertyCompanyConnection = {
  readonly __typename?: 'PropertyCompanyConnection';
  readonly edges: ReadonlyArray<PropertyCompanyEdge>;
  readonly nodes: ReadonlyArray<PropertyCompany>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PropertyCompanyEdge = {
  readonly __typename?: 'PropertyCompanyEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: PropertyCompany;
};

export type PropertyCompanyFilter = {
  readonly hasInstructor?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasPartyOrg?: InputMaybe<Scalars['Boolean']['input']>;
  readonly status?: InputMaybe<CompanyStatus>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type PropertyCompanyOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: PropertyCompanyOrderField;
};

export type PropertyCompanyOrderField =
  | 'COMPOUNDS'
  | 'NAME'
  | 'RATING';

export type Query = {
  readonly __typename?: 'Query';
  /** Any place by its code; without a code the smallest place that contains all the viewer may see, its counts cut to the scope. */
  readonly area: Maybe<Area>;
  readonly compareRuns: RunComparison;
  readonly compounds: CompoundConnection;
  /** Rates of any rules by area: the coverage table. One row per area of the level `by`, plus the total. */
  readonly coverage: CoverageTable;
  /** What is loaded: profile, snapshot day, whether synthetic, sources and their freshness. */
  readonly dataSet: DataSet;
  /** Dual check-in seen from units and communities: who checked in where, both legs joined. */
  readonly dualCheckIn: DualCheckInConnection;
  /** Organisations, units and post holders that answer to two superiors, with how the two lines meet; ordinary members are counted, never listed. */
  readonly dualReporting: DualReportingConnection;
  /** A subject's verdict by its permanent address, `gap:<rule>:<subject>`: any verdict; null when the subject is out of the population. */
  readonly gap: Maybe<Gap>;
  /** Findings evaluated now, for the day `on` (verdicts left out: GAP; SEVERITY ascending: CRITICAL first); stored runs are under `run`. */
  readonly gaps: GapConnection;
  readonly grids: GridConnection;
  /** What loses coverage if this post, post holder, organisation or company goes: judged as if it had never been loaded. */
  readonly impact: Impact;
  /** The article's figures beside what the graph holds. */
  readonly indicators: ReadonlyArray<Indicator>;
  readonly liaisonLinks: LiaisonLinkConnection;
  /** What hangs on a node: counts per relationship first, then as many as asked for. */
  readonly neighbourhood: Scene;
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly ownersCommittees: OwnersCommitteeConnection;
  readonly partyOrgs: PartyOrgConnection;
  /** Shortest connections between two nodes over the given kinds of relationship. */
  readonly paths: PathAnswer;
  /** Post holders in scope (never ordinary residents), names masked unless the role may read them. */
  readonly people: PersonConnection;
  readonly propertyCompanies: PropertyCompanyConnection;
  readonly rule: Maybe<GapRule>;
  readonly rules: ReadonlyArray<GapRule>;
  /** A stored evaluation; without id the latest finished one. */
  readonly run: Maybe<Run>;
  readonly runs: RunConnection;
  /** Names in Chinese, pinyin, pinyin initials, or an id; best hits first. */
  readonly search: ReadonlyArray<SearchHit>;
  readonly serviceCentres: ServiceCentreConnection;
  /** The 11 standing-committee members with their contact points (3 to 5 each). */
  readonly standingMembers: ReadonlyArray<Person>;
  /** Who asks: role, area scope, what may be read. */
  readonly viewer: Viewer;
  readonly workUnits: WorkUnitConnection;
};


export type QueryAreaArgs = {
  code?: InputMaybe<Scalars['AreaCode']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCompareRunsArgs = {
  base: Scalars['ID']['input'];
  head: Scalars['ID']['input'];
};


export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CompoundOrder>;
};


export type QueryCoverageArgs = {
  by: AreaLevel;
  comparedTo?: InputMaybe<Scalars['Date']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


export type QueryDualCheckInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  by: DualCheckInGrouping;
  community?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


export type QueryDualReportingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DualReportingFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryGapArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GapOrder>;
};


export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GridFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridOrder>;
};


export type QueryImpactArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  removing: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLiaisonLinksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LiaisonFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNeighbourhoodArgs = {
  direction?: InputMaybe<Direction>;
  edges?: InputMaybe<ReadonlyArray<EdgeKind>>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  perEdge?: InputMaybe<Scalars['PageSize']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOwnersCommitteesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OwnersCommitteeFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersCommitteeOrder>;
};


export type QueryPartyOrgsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PartyOrgFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PartyOrgOrder>;
};


export type QueryPathsArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  edges?: InputMaybe<ReadonlyArray<EdgeKind>>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPropertyCompaniesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PropertyCompanyFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PropertyCompanyOrder>;
};


export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRulesArgs = {
  filter?: InputMaybe<RuleFilter>;
};


export type QueryRunArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


export type QueryServiceCentresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ServiceCentreFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStandingMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWorkUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<WorkUnitFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<WorkUnitOrder>;
};

/** Every rule gives a rate: of all subjects in scope, how many meet it. A figure that opens. */
export type Rate = {
  readonly __typename?: 'Rate';
  /** The same counts by kind of subject and tier: stations of compounds apart from centres of streets. */
  readonly bySubject: ReadonlyArray<KindRate>;
  readonly error: Maybe<Scalars['String']['output']>;
  readonly exempt: Maybe<Scalars['Int']['output']>;
  readonly gap: Maybe<Scalars['Int']['output']>;
  /** The rule's headline figure where that is a sum over subjects (1,680 members not checked in); null otherwise. */
  readonly headline: Maybe<PersonCount>;
  /** The counts are null when the rule failed; `error` then says why. */
  readonly met: Maybe<Scalars['Int']['output']>;
  /** met / (met + gap), 0 to 1; null when nothing could be judged. */
  readonly rate: Maybe<Scalars['Float']['output']>;
  readonly rule: GapRule;
  readonly subjects: Maybe<SubjectConnection>;
  /** met + gap + unknown; exempt subjects are not counted. */
  readonly total: Maybe<Scalars['Int']['output']>;
  readonly unknown: Maybe<Scalars['Int']['output']>;
};


/** Every rule gives a rate: of all subjects in scope, how many meet it. A figure that opens. */
export type RateSubjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  verdict: Verdict;
};

/** Differences: now less then. */
export type RateChange = {
  readonly __typename?: 'RateChange';
  readonly gap: Scalars['Int']['output'];
  readonly met: Scalars['Int']['output'];
  readonly rate: Maybe<Scalars['Float']['output']>;
  readonly rule: GapRule;
  readonly total: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
};

export type ReportingLine = {
  readonly __typename?: 'ReportingLine';
  readonly hops: ReadonlyArray<Node>;
  readonly kind: Maybe<SubordinationKind>;
  readonly via: EdgeKind;
};

export type ResidentsCommittee = Node & {
  readonly __typename?: 'ResidentsCommittee';
  readonly community: Maybe<Community>;
  readonly electedOn: Maybe<Scalars['Date']['output']>;
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly name: Scalars['String']['output'];
  readonly posts: ReadonlyArray<Post>;
  readonly seats: Maybe<Scalars['Int']['output']>;
  /** Community workers employed here. */
  readonly workers: PersonCount;
};


export type ResidentsCommitteePostsArgs = {
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
};

export type Role =
  | 'AUDITOR'
  | 'CITY_ANALYST'
  | 'DISTRICT_ANALYST'
  | 'EDITOR'
  | 'SEC_ADMIN'
  | 'STREET_USER'
  | 'SYS_ADMIN'
  | 'UNIT_PARTY_ADMIN'
  | 'VIEWER';

export type RuleComparison = {
  readonly __typename?: 'RuleComparison';
  readonly appeared: Scalars['Int']['output'];
  readonly becameUnknown: Scalars['Int']['output'];
  readonly causes: ReadonlyArray<CauseCount>;
  readonly persisting: Scalars['Int']['output'];
  readonly resolved: Scalars['Int']['output'];
  readonly rule: GapRule;
};

export type RuleFilter = {
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  readonly subject?: InputMaybe<NodeKind>;
};

export type RuleParameter = {
  readonly __typename?: 'RuleParameter';
  readonly default: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
  readonly source: Maybe<Scalars['String']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

/** The counts are null when the rule failed; `error` says why. */
export type RuleResult = {
  readonly __typename?: 'RuleResult';
  readonly durationMs: Scalars['Int']['output'];
  readonly error: Maybe<Scalars['String']['output']>;
  readonly exempt: Maybe<Scalars['Int']['output']>;
  readonly gap: Maybe<Scalars['Int']['output']>;
  readonly headline: Maybe<PersonCount>;
  readonly met: Maybe<Scalars['Int']['output']>;
  readonly rule: GapRule;
  readonly unknown: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['String']['output'];
};

export type Run = {
  readonly __typename?: 'Run';
  readonly coverage: CoverageTable;
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly gaps: GapConnection;
  readonly id: Scalars['ID']['output'];
  /** The instant up to which the change log had been read. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The day the verdicts speak of. */
  readonly on: Scalars['Date']['output'];
  readonly parameters: ReadonlyArray<RuleParameter>;
  /** Of a stored run only gaps and unknowns can be listed; lists of met and exempt subjects are null. */
  readonly rates: ReadonlyArray<Rate>;
  readonly results: ReadonlyArray<RuleResult>;
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: RunStatus;
  /** seed, schedule, manual or report. */
  readonly trigger: Scalars['String']['output'];
};


export type RunCoverageArgs = {
  by: AreaLevel;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


export type RunGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

export type RunComparison = {
  readonly __typename?: 'RunComparison';
  readonly appeared: GapConnection;
  readonly base: Run;
  readonly head: Run;
  readonly persisting: GapConnection;
  readonly resolved: GapConnection;
  readonly rules: ReadonlyArray<RuleComparison>;
};


export type RunComparisonAppearedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type RunComparisonPersistingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type RunComparisonResolvedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

export type RunConnection = {
  readonly __typename?: 'RunConnection';
  readonly edges: ReadonlyArray<RunEdge>;
  readonly nodes: ReadonlyArray<Run>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RunEdge = {
  readonly __typename?: 'RunEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Run;
};

export type RunStatus =
  | 'FAILED'
  | 'FINISHED'
  | 'FINISHED_WITH_ERRORS'
  | 'RUNNING';

export type Scene = {
  readonly __typename?: 'Scene';
  readonly complete: Scalars['Boolean']['output'];
  /** Per node and kind of relationship: how many there are, loaded or not. */
  readonly counts: ReadonlyArray<SceneCount>;
  readonly edges: ReadonlyArray<SceneEdge>;
  readonly incompleteBecause: ReadonlyArray<IncompleteReason>;
  readonly nodes: ReadonlyArray<SceneNode>;
};

/** Relations that lead to persons without a post are counted in `persons`, not in `total`, and never loaded. */
export type SceneCount = {
  readonly __typename?: 'SceneCount';
  readonly direction: Direction;
  readonly edge: EdgeKind;
  readonly loaded: Scalars['Int']['output'];
  readonly node: Scalars['ID']['output'];
  readonly persons: Maybe<PersonCount>;
  readonly total: Scalars['Int']['output'];
};

export type SceneEdge = {
  readonly __typename?: 'SceneEdge';
  readonly from: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: EdgeKind;
  readonly label: Maybe<Scalars['String']['output']>;
  /** A relation a rule asks for and the graph lacks: drawn dashed. */
  readonly missing: Scalars['Boolean']['output'];
  readonly since: Maybe<Scalars['Date']['output']>;
  readonly to: Scalars['ID']['output'];
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** gaps: open gaps with this very node as subject in the latest finished run of that day; null before there is one. */
export type SceneNode = {
  readonly __typename?: 'SceneNode';
  readonly area: Maybe<Scalars['AreaCode']['output']>;
  readonly degree: Scalars['Int']['output'];
  readonly field: Maybe<OrgField>;
  readonly gaps: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly name: Scalars['String']['output'];
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly area: Maybe<Area>;
  readonly matched: Scalars['String']['output'];
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
};

export type ServiceCentre = Node & {
  readonly __typename?: 'ServiceCentre';
  readonly areaSqm: Maybe<Scalars['Float']['output']>;
  readonly hasApp: Maybe<Scalars['Boolean']['output']>;
  readonly hasWindow: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly name: Scalars['String']['output'];
  readonly oneWindow: Maybe<Scalars['Boolean']['output']>;
  readonly serves: ReadonlyArray<Node>;
  readonly tier: CentreTier;
  readonly under: Maybe<ServiceCentre>;
};

export type ServiceCentreConnection = {
  readonly __typename?: 'ServiceCentreConnection';
  readonly edges: ReadonlyArray<ServiceCentreEdge>;
  readonly nodes: ReadonlyArray<ServiceCentre>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ServiceCentreEdge = {
  readonly __typename?: 'ServiceCentreEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: ServiceCentre;
};

export type ServiceCentreFilter = {
  readonly hasWindow?: InputMaybe<Scalars['Boolean']['input']>;
  readonly tiers?: InputMaybe<ReadonlyArray<CentreTier>>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** from/to: who in fact serves; contractFrom/contractTo: the paper, its last day included. */
export type ServiceContract = {
  readonly __typename?: 'ServiceContract';
  readonly company: PropertyCompany;
  readonly compound: Compound;
  readonly contractFrom: Maybe<Scalars['Date']['output']>;
  readonly contractTo: Maybe<Scalars['Date']['output']>;
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** stale: received more than a year before the day asked about (a setting). */
export type Source = {
  readonly __typename?: 'Source';
  readonly coversAreas: ReadonlyArray<Scalars['String']['output']>;
  readonly coversFrom: Maybe<Scalars['Date']['output']>;
  readonly coversTo: Maybe<Scalars['Date']['output']>;
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly stale: Scalars['Boolean']['output'];
};

export type Street = Area & Node & {
  readonly __typename?: 'Street';
  readonly children: ReadonlyArray<Area>;
  readonly code: Scalars['AreaCode']['output'];
  readonly counts: AreaCounts;
  readonly gaps: GapConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  readonly level: AreaLevel;
  readonly name: Scalars['String']['output'];
  readonly parent: Maybe<Area>;
  readonly partyOrg: Maybe<PartyOrg>;
  /** The five powers, each with how often it was used. */
  readonly powers: ReadonlyArray<StreetPowerGrant>;
  readonly rates: ReadonlyArray<Rate>;
  readonly reformCompletedOn: Maybe<Scalars['Date']['output']>;
};


export type StreetGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type StreetRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type StreetPowerGrant = {
  readonly __typename?: 'StreetPowerGrant';
  readonly exercised: Scalars['Int']['output'];
  readonly grantedFrom: Scalars['Date']['output'];
  readonly lastExercisedOn: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly seq: Scalars['Int']['output'];
};

export type SubjectConnection = {
  readonly __typename?: 'SubjectConnection';
  readonly edges: ReadonlyArray<SubjectEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SubjectEdge = {
  readonly __typename?: 'SubjectEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Node;
};

export type SubordinationKind =
  | 'GUIDANCE'
  | 'LEADERSHIP';

export type Superior = {
  readonly __typename?: 'Superior';
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly kind: SubordinationKind;
  readonly org: PartyOrg;
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type Term = {
  readonly __typename?: 'Term';
  readonly electedOn: Maybe<Scalars['Date']['output']>;
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly extendedUntil: Maybe<Scalars['Date']['output']>;
  readonly years: Scalars['Int']['output'];
};

export type Verdict =
  | 'EXEMPT'
  | 'GAP'
  | 'MET'
  | 'UNKNOWN';

/** scope: code prefixes; `3717` is a whole city. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly name: Scalars['String']['output'];
  readonly role: Role;
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
};

export type WorkUnit = Node & {
  readonly __typename?: 'WorkUnit';
  /** The community organisation the unit checked in with; null when the unit leg is missing. */
  readonly checkedInWith: Maybe<PartyOrg>;
  readonly community: Maybe<Community>;
  readonly creditCode: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inServiceCheckedIn: PersonCount;
  readonly inServiceMembers: PersonCount;
  readonly kind: NodeKind;
  /** Where its in-service members live and checked in. */
  readonly membersByCommunity: DualCheckInConnection;
  readonly name: Scalars['String']['output'];
  readonly orgType: Scalars['String']['output'];
  readonly partyOrg: Maybe<PartyOrg>;
  /** Party and management posts, for the cross-appointment matrix. */
  readonly posts: ReadonlyArray<Post>;
};


export type WorkUnitMembersByCommunityArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


export type WorkUnitPostsArgs = {
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
};

export type WorkUnitConnection = {
  readonly __typename?: 'WorkUnitConnection';
  readonly edges: ReadonlyArray<WorkUnitEdge>;
  readonly nodes: ReadonlyArray<WorkUnit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WorkUnitEdge = {
  readonly __typename?: 'WorkUnitEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: WorkUnit;
};

export type WorkUnitFilter = {
  readonly checkedIn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly orgTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

export type WorkUnitOrder = {
  readonly direction?: InputMaybe<SortDirection>;
  readonly field: WorkUnitOrderField;
};

export type WorkUnitOrderField =
  | 'IN_SERVICE_MEMBERS'
  | 'NAME';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acceptance: ResolverTypeWrapper<AcceptanceModel>;
  Area: ResolverTypeWrapper<AreaModel>;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AreaCounts: ResolverTypeWrapper<AreaCountsModel>;
  AreaLevel: AreaLevel;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CauseCount: ResolverTypeWrapper<CauseCount>;
  CentreTier: CentreTier;
  ChangeCause: ChangeCause;
  City: ResolverTypeWrapper<AreaModel>;
  Community: ResolverTypeWrapper<AreaModel>;
  CompanyStatus: CompanyStatus;
  Compound: ResolverTypeWrapper<CompoundModel>;
  CompoundConnection: ResolverTypeWrapper<CompoundConnectionModel>;
  CompoundCoverage: CompoundCoverage;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  CompoundFilter: CompoundFilter;
  CompoundKind: CompoundKind;
  CompoundOrder: CompoundOrder;
  CompoundOrderField: CompoundOrderField;
  CoverageRow: ResolverTypeWrapper<CoverageRowModel>;
  CoverageTable: ResolverTypeWrapper<CoverageTableModel>;
  CreditRating: ResolverTypeWrapper<CreditRating>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataSet: ResolverTypeWrapper<DataSetState>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  District: ResolverTypeWrapper<AreaModel>;
  DualCheckIn: ResolverTypeWrapper<DualCheckInModel>;
  DualCheckInConnection: ResolverTypeWrapper<DualCheckInConnectionModel>;
  DualCheckInEdge: ResolverTypeWrapper<Omit<DualCheckInEdge, 'node'> & { node: ResolversTypes['DualCheckIn'] }>;
  DualCheckInGrouping: DualCheckInGrouping;
  DualReporting: ResolverTypeWrapper<DualReportingModel>;
  DualReportingClass: DualReportingClass;
  DualReportingConnection: ResolverTypeWrapper<DualReportingConnectionModel>;
  DualReportingEdge: ResolverTypeWrapper<Omit<DualReportingEdge, 'node'> & { node: ResolversTypes['DualReporting'] }>;
  DualReportingFilter: DualReportingFilter;
  EdgeKind: EdgeKind;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapModel>;
  GapConnection: ResolverTypeWrapper<GapConnectionModel>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapFilter: GapFilter;
  GapOrder: GapOrder;
  GapOrderField: GapOrderField;
  GapRule: ResolverTypeWrapper<GapRuleDefinition>;
  GapState: GapState;
  GradeCount: ResolverTypeWrapper<Omit<GradeCount, 'workers'> & { workers: ResolversTypes['PersonCount'] }>;
  Grid: ResolverTypeWrapper<GridModel>;
  GridConnection: ResolverTypeWrapper<GridConnectionModel>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridFilter: GridFilter;
  GridOrder: GridOrder;
  GridOrderField: GridOrderField;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  IncompleteReason: IncompleteReason;
  Indicator: ResolverTypeWrapper<Indicator>;
  Instruction: ResolverTypeWrapper<InstructionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindRate: ResolverTypeWrapper<KindRate>;
  LiaisonFilter: LiaisonFilter;
  LiaisonLink: ResolverTypeWrapper<LiaisonLinkModel>;
  LiaisonLinkConnection: ResolverTypeWrapper<LiaisonLinkConnectionModel>;
  LiaisonLinkEdge: ResolverTypeWrapper<Omit<LiaisonLinkEdge, 'node'> & { node: ResolversTypes['LiaisonLink'] }>;
  Loss: ResolverTypeWrapper<LossModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearMiss: ResolverTypeWrapper<NearMissModel>;
  Node: ResolverTypeWrapper<NodeModel>;
  NodeKind: NodeKind;
  OrgField: OrgField;
  OwnersCommittee: ResolverTypeWrapper<OwnersCommitteeModel>;
  OwnersCommitteeConnection: ResolverTypeWrapper<OwnersCommitteeConnectionModel>;
  OwnersCommitteeEdge: ResolverTypeWrapper<Omit<OwnersCommitteeEdge, 'node'> & { node: ResolversTypes['OwnersCommittee'] }>;
  OwnersCommitteeFilter: OwnersCommitteeFilter;
  OwnersCommitteeOrder: OwnersCommitteeOrder;
  OwnersCommitteeOrderField: OwnersCommitteeOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageSize: ResolverTypeWrapper<Scalars['PageSize']['output']>;
  PartyOrg: ResolverTypeWrapper<PartyOrgModel>;
  PartyOrgConnection: ResolverTypeWrapper<PartyOrgConnectionModel>;
  PartyOrgEdge: ResolverTypeWrapper<Omit<PartyOrgEdge, 'node'> & { node: ResolversTypes['PartyOrg'] }>;
  PartyOrgFilter: PartyOrgFilter;
  PartyOrgKind: PartyOrgKind;
  PartyOrgOrder: PartyOrgOrder;
  PartyOrgOrderField: PartyOrgOrderField;
  PartyStatus: PartyStatus;
  PathAnswer: ResolverTypeWrapper<Omit<PathAnswer, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Scene']> }>;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionModel>;
  PersonCount: ResolverTypeWrapper<PersonCountModel>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Post: ResolverTypeWrapper<PostModel>;
  PostKind: PostKind;
  PropertyCompany: ResolverTypeWrapper<PropertyCompanyModel>;
  PropertyCompanyConnection: ResolverTypeWrapper<PropertyCompanyConnectionModel>;
  PropertyCompanyEdge: ResolverTypeWrapper<Omit<PropertyCompanyEdge, 'node'> & { node: ResolversTypes['PropertyCompany'] }>;
  PropertyCompanyFilter: PropertyCompanyFilter;
  PropertyCompanyOrder: PropertyCompanyOrder;
  PropertyCompanyOrderField: PropertyCompanyOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<RateModel>;
  RateChange: ResolverTypeWrapper<RateChangeModel>;
  ReportingLine: ResolverTypeWrapper<ReportingLineModel>;
  ResidentsCommittee: ResolverTypeWrapper<ResidentsCommitteeModel>;
  Role: Role;
  RuleComparison: ResolverTypeWrapper<RuleComparisonModel>;
  RuleFilter: RuleFilter;
  RuleParameter: ResolverTypeWrapper<RuleParameter>;
  RuleResult: ResolverTypeWrapper<RuleResultModel>;
  Run: ResolverTypeWrapper<RunModel>;
  RunComparison: ResolverTypeWrapper<RunComparisonModel>;
  RunConnection: ResolverTypeWrapper<RunConnectionModel>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunStatus: RunStatus;
  Scene: ResolverTypeWrapper<SceneModel>;
  SceneCount: ResolverTypeWrapper<Omit<SceneCount, 'persons'> & { persons?: Maybe<ResolversTypes['PersonCount']> }>;
  SceneEdge: ResolverTypeWrapper<SceneEdge>;
  SceneNode: ResolverTypeWrapper<SceneNodeModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  ServiceCentre: ResolverTypeWrapper<ServiceCentreModel>;
  ServiceCentreConnection: ResolverTypeWrapper<ServiceCentreConnectionModel>;
  ServiceCentreEdge: ResolverTypeWrapper<Omit<ServiceCentreEdge, 'node'> & { node: ResolversTypes['ServiceCentre'] }>;
  ServiceCentreFilter: ServiceCentreFilter;
  ServiceContract: ResolverTypeWrapper<ServiceContractModel>;
  Severity: Severity;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceModel>;
  Street: ResolverTypeWrapper<AreaModel>;
  StreetPowerGrant: ResolverTypeWrapper<StreetPowerGrant>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectConnection: ResolverTypeWrapper<SubjectConnectionModel>;
  SubjectEdge: ResolverTypeWrapper<Omit<SubjectEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SubordinationKind: SubordinationKind;
  Superior: ResolverTypeWrapper<SuperiorModel>;
  Term: ResolverTypeWrapper<Term>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<Viewer>;
  WorkUnit: ResolverTypeWrapper<WorkUnitModel>;
  WorkUnitConnection: ResolverTypeWrapper<WorkUnitConnectionModel>;
  WorkUnitEdge: ResolverTypeWrapper<Omit<WorkUnitEdge, 'node'> & { node: ResolversTypes['WorkUnit'] }>;
  WorkUnitFilter: WorkUnitFilter;
  WorkUnitOrder: WorkUnitOrder;
  WorkUnitOrderField: WorkUnitOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acceptance: AcceptanceModel;
  Area: AreaModel;
  AreaCode: Scalars['AreaCode']['output'];
  AreaCounts: AreaCountsModel;
  Boolean: Scalars['Boolean']['output'];
  CauseCount: CauseCount;
  City: AreaModel;
  Community: AreaModel;
  Compound: CompoundModel;
  CompoundConnection: CompoundConnectionModel;
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  CompoundFilter: CompoundFilter;
  CompoundOrder: CompoundOrder;
  CoverageRow: CoverageRowModel;
  CoverageTable: CoverageTableModel;
  CreditRating: CreditRating;
  Cursor: Scalars['Cursor']['output'];
  DataSet: DataSetState;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  District: AreaModel;
  DualCheckIn: DualCheckInModel;
  DualCheckInConnection: DualCheckInConnectionModel;
  DualCheckInEdge: Omit<DualCheckInEdge, 'node'> & { node: ResolversParentTypes['DualCheckIn'] };
  DualReporting: DualReportingModel;
  DualReportingConnection: DualReportingConnectionModel;
  DualReportingEdge: Omit<DualReportingEdge, 'node'> & { node: ResolversParentTypes['DualReporting'] };
  DualReportingFilter: DualReportingFilter;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  Gap: GapModel;
  GapConnection: GapConnectionModel;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapFilter: GapFilter;
  GapOrder: GapOrder;
  GapRule: GapRuleDefinition;
  GradeCount: Omit<GradeCount, 'workers'> & { workers: ResolversParentTypes['PersonCount'] };
  Grid: GridModel;
  GridConnection: GridConnectionModel;
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridFilter: GridFilter;
  GridOrder: GridOrder;
  ID: Scalars['ID']['output'];
  Impact: ImpactModel;
  Indicator: Indicator;
  Instruction: InstructionModel;
  Int: Scalars['Int']['output'];
  KindRate: KindRate;
  LiaisonFilter: LiaisonFilter;
  LiaisonLink: LiaisonLinkModel;
  LiaisonLinkConnection: LiaisonLinkConnectionModel;
  LiaisonLinkEdge: Omit<LiaisonLinkEdge, 'node'> & { node: ResolversParentTypes['LiaisonLink'] };
  Loss: LossModel;
  Mutation: Record<PropertyKey, never>;
  NearMiss: NearMissModel;
  Node: NodeModel;
  OwnersCommittee: OwnersCommitteeModel;
  OwnersCommitteeConnection: OwnersCommitteeConnectionModel;
  OwnersCommitteeEdge: Omit<OwnersCommitteeEdge, 'node'> & { node: ResolversParentTypes['OwnersCommittee'] };
  OwnersCommitteeFilter: OwnersCommitteeFilter;
  OwnersCommitteeOrder: OwnersCommitteeOrder;
  PageInfo: PageInfo;
  PageSize: Scalars['PageSize']['output'];
  PartyOrg: PartyOrgModel;
  PartyOrgConnection: PartyOrgConnectionModel;
  PartyOrgEdge: Omit<PartyOrgEdge, 'node'> & { node: ResolversParentTypes['PartyOrg'] };
  PartyOrgFilter: PartyOrgFilter;
  PartyOrgOrder: PartyOrgOrder;
  PathAnswer: Omit<PathAnswer, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Scene']> };
  Person: PersonModel;
  PersonConnection: PersonConnectionModel;
  PersonCount: PersonCountModel;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Post: PostModel;
  PropertyCompany: PropertyCompanyModel;
  PropertyCompanyConnection: PropertyCompanyConnectionModel;
  PropertyCompanyEdge: Omit<PropertyCompanyEdge, 'node'> & { node: ResolversParentTypes['PropertyCompany'] };
  PropertyCompanyFilter: PropertyCompanyFilter;
  PropertyCompanyOrder: PropertyCompanyOrder;
  Query: Record<PropertyKey, never>;
  Rate: RateModel;
  RateChange: RateChangeModel;
  ReportingLine: ReportingLineModel;
  ResidentsCommittee: ResidentsCommitteeModel;
  RuleComparison: RuleComparisonModel;
  RuleFilter: RuleFilter;
  RuleParameter: RuleParameter;
  RuleResult: RuleResultModel;
  Run: RunModel;
  RunComparison: RunComparisonModel;
  RunConnection: RunConnectionModel;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  Scene: SceneModel;
  SceneCount: Omit<SceneCount, 'persons'> & { persons?: Maybe<ResolversParentTypes['PersonCount']> };
  SceneEdge: SceneEdge;
  SceneNode: SceneNodeModel;
  SearchHit: SearchHitModel;
  ServiceCentre: ServiceCentreModel;
  ServiceCentreConnection: ServiceCentreConnectionModel;
  ServiceCentreEdge: Omit<ServiceCentreEdge, 'node'> & { node: ResolversParentTypes['ServiceCentre'] };
  ServiceCentreFilter: ServiceCentreFilter;
  ServiceContract: ServiceContractModel;
  Source: SourceModel;
  Street: AreaModel;
  StreetPowerGrant: StreetPowerGrant;
  String: Scalars['String']['output'];
  SubjectConnection: SubjectConnectionModel;
  SubjectEdge: Omit<SubjectEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Superior: SuperiorModel;
  Term: Term;
  Viewer: Viewer;
  WorkUnit: WorkUnitModel;
  WorkUnitConnection: WorkUnitConnectionModel;
  WorkUnitEdge: Omit<WorkUnitEdge, 'node'> & { node: ResolversParentTypes['WorkUnit'] };
  WorkUnitFilter: WorkUnitFilter;
  WorkUnitOrder: WorkUnitOrder;
};

export type AcceptanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  __resolveType?: TypeResolveFn<'City' | 'Community' | 'District' | 'Street', ParentType, ContextType>;
};

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type AreaCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AreaCounts'] = ResolversParentTypes['AreaCounts']> = {
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communityWorkers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownersCommittees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyOrgs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  propertyCompanies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceCentres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersByGrade?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  workersPer10k?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CauseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CauseCount'] = ResolversParentTypes['CauseCount']> = {
  appeared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<CityGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<CityRatesArgs>>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urbanRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  belowStandard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<CommunityGapsArgs, 'first'>>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  membersByUnit?: Resolver<ResolversTypes['DualCheckInConnection'], ParentType, ContextType, RequireFields<CommunityMembersByUnitArgs, 'first'>>;
  membersCheckedIn?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<CommunityRatesArgs>>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  residentsCommittee?: Resolver<Maybe<ResolversTypes['ResidentsCommittee']>, ParentType, ContextType>;
  unitsCheckedIn?: Resolver<ReadonlyArray<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  branch?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compoundKind?: Resolver<Maybe<ResolversTypes['CompoundKind']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['CompoundCoverage'], ParentType, ContextType>;
  crossPosted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructor?: Resolver<Maybe<ResolversTypes['Instruction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lastConsultationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RateChange']>>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType>;
};

export type CoverageTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageTable'] = ResolversParentTypes['CoverageTable']> = {
  comparedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CoverageRow'], ParentType, ContextType>;
};

export type CreditRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRating'] = ResolversParentTypes['CreditRating']> = {
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankWithoutRed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  redScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DataSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSet'] = ResolversParentTypes['DataSet']> = {
  generatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  importing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshotOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<DistrictGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<DistrictRatesArgs>>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DualCheckInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DualCheckIn'] = ResolversParentTypes['DualCheckIn']> = {
  checkedIn?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  inService?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  unitsCheckedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsLocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DualCheckInConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DualCheckInConnection'] = ResolversParentTypes['DualCheckInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DualCheckInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DualCheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DualCheckInEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DualCheckInEdge'] = ResolversParentTypes['DualCheckInEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DualCheckIn'], ParentType, ContextType>;
};

export type DualReportingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DualReporting'] = ResolversParentTypes['DualReporting']> = {
  class?: Resolver<ResolversTypes['DualReportingClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReportingLine']>, ParentType, ContextType>;
  meetingPoint?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['PersonCount']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type DualReportingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DualReportingConnection'] = ResolversParentTypes['DualReportingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DualReportingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DualReporting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DualReportingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DualReportingEdge'] = ResolversParentTypes['DualReportingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DualReporting'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  acceptance?: Resolver<Maybe<ResolversTypes['Acceptance']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstSeenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nearMisses?: Resolver<ReadonlyArray<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  scene?: Resolver<ResolversTypes['Scene'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  incompleteBecause?: Resolver<ReadonlyArray<ResolversTypes['IncompleteReason']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapRule'] = ResolversParentTypes['GapRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  branch?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['Loss']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstructionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instruction'] = ResolversParentTypes['Instruction']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type KindRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindRate'] = ResolversParentTypes['KindRate']> = {
  exempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonLink'] = ResolversParentTypes['LiaisonLink']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<LiaisonLinkVisitsArgs>>;
};

export type LiaisonLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonLinkConnection'] = ResolversParentTypes['LiaisonLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonLinkEdge'] = ResolversParentTypes['LiaisonLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonLink'], ParentType, ContextType>;
};

export type LossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loss'] = ResolversParentTypes['Loss']> = {
  after?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationAcceptGapArgs, 'id' | 'reason' | 'until'>>;
  reopenGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationReopenGapArgs, 'id'>>;
  startRun?: Resolver<ResolversTypes['Run'], ParentType, ContextType, Partial<MutationStartRunArgs>>;
};

export type NearMissResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'City' | 'Community' | 'Compound' | 'District' | 'Grid' | 'OwnersCommittee' | 'PartyOrg' | 'Person' | 'PropertyCompany' | 'ResidentsCommittee' | 'ServiceCentre' | 'Street' | 'WorkUnit', ParentType, ContextType>;
};

export type OwnersCommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee']> = {
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  memberShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnersCommitteeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnersCommitteeConnection'] = ResolversParentTypes['OwnersCommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnersCommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersCommitteeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnersCommitteeEdge'] = ResolversParentTypes['OwnersCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnersCommittee'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export interface PageSizeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PageSize'], any> {
  name: 'PageSize';
}

export type PartyOrgResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyOrg'] = ResolversParentTypes['PartyOrg']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['OrgField'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  leadershipLine?: Resolver<ReadonlyArray<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liaisedBy?: Resolver<ReadonlyArray<ResolversTypes['LiaisonLink']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgKind?: Resolver<ResolversTypes['PartyOrgKind'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<PartyOrgPostsArgs>>;
  setUpIn?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  subordinates?: Resolver<ResolversTypes['PartyOrgConnection'], ParentType, ContextType, RequireFields<PartyOrgSubordinatesArgs, 'first' | 'kind'>>;
  substantive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  superiors?: Resolver<ReadonlyArray<ResolversTypes['Superior']>, ParentType, ContextType, Partial<PartyOrgSuperiorsArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyOrgConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyOrgConnection'] = ResolversParentTypes['PartyOrgConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyOrgEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrgEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyOrgEdge'] = ResolversParentTypes['PartyOrgEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incompleteBecause?: Resolver<ReadonlyArray<ResolversTypes['IncompleteReason']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Scene']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  belongsTo?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  contactPoints?: Resolver<ReadonlyArray<ResolversTypes['LiaisonLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyStatus?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonCount'] = ResolversParentTypes['PersonCount']> = {
  exact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  at?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postKind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany']> = {
  contracts?: Resolver<ReadonlyArray<ResolversTypes['ServiceContract']>, ParentType, ContextType, RequireFields<PropertyCompanyContractsArgs, 'first'>>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructor?: Resolver<Maybe<ResolversTypes['Instruction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType, Partial<PropertyCompanyRatingArgs>>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompanyStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyCompanyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyCompanyConnection'] = ResolversParentTypes['PropertyCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyCompanyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyCompanyEdge'] = ResolversParentTypes['PropertyCompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<QueryAreaArgs>>;
  compareRuns?: Resolver<ResolversTypes['RunComparison'], ParentType, ContextType, RequireFields<QueryCompareRunsArgs, 'base' | 'head'>>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, RequireFields<QueryCompoundsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['CoverageTable'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'by'>>;
  dataSet?: Resolver<ResolversTypes['DataSet'], ParentType, ContextType>;
  dualCheckIn?: Resolver<ResolversTypes['DualCheckInConnection'], ParentType, ContextType, RequireFields<QueryDualCheckInArgs, 'by' | 'first'>>;
  dualReporting?: Resolver<ResolversTypes['DualReportingConnection'], ParentType, ContextType, RequireFields<QueryDualReportingArgs, 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<QueryGridsArgs, 'first'>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'removing'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  liaisonLinks?: Resolver<ResolversTypes['LiaisonLinkConnection'], ParentType, ContextType, RequireFields<QueryLiaisonLinksArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Scene'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'direction' | 'ids' | 'perEdge'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  ownersCommittees?: Resolver<ResolversTypes['OwnersCommitteeConnection'], ParentType, ContextType, RequireFields<QueryOwnersCommitteesArgs, 'first'>>;
  partyOrgs?: Resolver<ResolversTypes['PartyOrgConnection'], ParentType, ContextType, RequireFields<QueryPartyOrgsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'all' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  propertyCompanies?: Resolver<ResolversTypes['PropertyCompanyConnection'], ParentType, ContextType, RequireFields<QueryPropertyCompaniesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['GapRule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['GapRule']>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, Partial<QueryRunArgs>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<QueryRunsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  serviceCentres?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, RequireFields<QueryServiceCentresArgs, 'first'>>;
  standingMembers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryStandingMembersArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  workUnits?: Resolver<ResolversTypes['WorkUnitConnection'], ParentType, ContextType, RequireFields<QueryWorkUnitsArgs, 'first'>>;
};

export type RateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  bySubject?: Resolver<ReadonlyArray<ResolversTypes['KindRate']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exempt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['PersonCount']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['SubjectConnection']>, ParentType, ContextType, RequireFields<RateSubjectsArgs, 'first' | 'verdict'>>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RateChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateChange'] = ResolversParentTypes['RateChange']> = {
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportingLine'] = ResolversParentTypes['ReportingLine']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SubordinationKind']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
};

export type ResidentsCommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResidentsCommittee'] = ResolversParentTypes['ResidentsCommittee']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<ResidentsCommitteePostsArgs>>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleComparison'] = ResolversParentTypes['RuleComparison']> = {
  appeared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['CauseCount']>, ParentType, ContextType>;
  persisting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
};

export type RuleParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleParameter'] = ResolversParentTypes['RuleParameter']> = {
  default?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleResult'] = ResolversParentTypes['RuleResult']> = {
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exempt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['PersonCount']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  coverage?: Resolver<ResolversTypes['CoverageTable'], ParentType, ContextType, RequireFields<RunCoverageArgs, 'by'>>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<RunGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['RuleResult']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunComparison'] = ResolversParentTypes['RunComparison']> = {
  appeared?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<RunComparisonAppearedArgs, 'first'>>;
  base?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  persisting?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<RunComparisonPersistingArgs, 'first'>>;
  resolved?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<RunComparisonResolvedArgs, 'first'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleComparison']>, ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type SceneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Scene'] = ResolversParentTypes['Scene']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SceneCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SceneEdge']>, ParentType, ContextType>;
  incompleteBecause?: Resolver<ReadonlyArray<ResolversTypes['IncompleteReason']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SceneNode']>, ParentType, ContextType>;
};

export type SceneCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SceneCount'] = ResolversParentTypes['SceneCount']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['PersonCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SceneEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SceneEdge'] = ResolversParentTypes['SceneEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SceneNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SceneNode'] = ResolversParentTypes['SceneNode']> = {
  area?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['OrgField']>, ParentType, ContextType>;
  gaps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServiceCentreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre']> = {
  areaSqm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hasApp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasWindow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oneWindow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['CentreTier'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCentreConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceCentreConnection'] = ResolversParentTypes['ServiceCentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCentreEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceCentreEdge'] = ResolversParentTypes['ServiceCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
};

export type ServiceContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceContract'] = ResolversParentTypes['ServiceContract']> = {
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  contractFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  coversAreas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StreetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<StreetGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['StreetPowerGrant']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<StreetRatesArgs>>;
  reformCompletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreetPowerGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreetPowerGrant'] = ResolversParentTypes['StreetPowerGrant']> = {
  exercised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastExercisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubjectConnection'] = ResolversParentTypes['SubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubjectEdge'] = ResolversParentTypes['SubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SuperiorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Superior'] = ResolversParentTypes['Superior']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubordinationKind'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkUnit'] = ResolversParentTypes['WorkUnit']> = {
  checkedInWith?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inServiceCheckedIn?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  inServiceMembers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  membersByCommunity?: Resolver<ResolversTypes['DualCheckInConnection'], ParentType, ContextType, RequireFields<WorkUnitMembersByCommunityArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<WorkUnitPostsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkUnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkUnitConnection'] = ResolversParentTypes['WorkUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkUnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkUnitEdge'] = ResolversParentTypes['WorkUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkUnit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Acceptance?: AcceptanceResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaCode?: GraphQLScalarType;
  AreaCounts?: AreaCountsResolvers<ContextType>;
  CauseCount?: CauseCountResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageTable?: CoverageTableResolvers<ContextType>;
  CreditRating?: CreditRatingResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataSet?: DataSetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DualCheckIn?: DualCheckInResolvers<ContextType>;
  DualCheckInConnection?: DualCheckInConnectionResolvers<ContextType>;
  DualCheckInEdge?: DualCheckInEdgeResolvers<ContextType>;
  DualReporting?: DualReportingResolvers<ContextType>;
  DualReportingConnection?: DualReportingConnectionResolvers<ContextType>;
  DualReportingEdge?: DualReportingEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapRule?: GapRuleResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Instruction?: InstructionResolvers<ContextType>;
  KindRate?: KindRateResolvers<ContextType>;
  LiaisonLink?: LiaisonLinkResolvers<ContextType>;
  LiaisonLinkConnection?: LiaisonLinkConnectionResolvers<ContextType>;
  LiaisonLinkEdge?: LiaisonLinkEdgeResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OwnersCommittee?: OwnersCommitteeResolvers<ContextType>;
  OwnersCommitteeConnection?: OwnersCommitteeConnectionResolvers<ContextType>;
  OwnersCommitteeEdge?: OwnersCommitteeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageSize?: GraphQLScalarType;
  PartyOrg?: PartyOrgResolvers<ContextType>;
  PartyOrgConnection?: PartyOrgConnectionResolvers<ContextType>;
  PartyOrgEdge?: PartyOrgEdgeResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonCount?: PersonCountResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PropertyCompanyConnection?: PropertyCompanyConnectionResolvers<ContextType>;
  PropertyCompanyEdge?: PropertyCompanyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  RateChange?: RateChangeResolvers<ContextType>;
  ReportingLine?: ReportingLineResolvers<ContextType>;
  ResidentsCommittee?: ResidentsCommitteeResolvers<ContextType>;
  RuleComparison?: RuleComparisonResolvers<ContextType>;
  RuleParameter?: RuleParameterResolvers<ContextType>;
  RuleResult?: RuleResultResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunComparison?: RunComparisonResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  Scene?: SceneResolvers<ContextType>;
  SceneCount?: SceneCountResolvers<ContextType>;
  SceneEdge?: SceneEdgeResolvers<ContextType>;
  SceneNode?: SceneNodeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  ServiceCentreConnection?: ServiceCentreConnectionResolvers<ContextType>;
  ServiceCentreEdge?: ServiceCentreEdgeResolvers<ContextType>;
  ServiceContract?: ServiceContractResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  StreetPowerGrant?: StreetPowerGrantResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  Superior?: SuperiorResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkUnit?: WorkUnitResolvers<ContextType>;
  WorkUnitConnection?: WorkUnitConnectionResolvers<ContextType>;
  WorkUnitEdge?: WorkUnitEdgeResolvers<ContextType>;
};

