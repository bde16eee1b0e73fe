import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaModel } from '../area/model.ts';
import type { AreaCountsModel } from '../area/counts.ts';
import type { CompoundModel, InstructionModel, ServiceContractModel, CompoundConnectionModel } from '../compound/model.ts';
import type { ReportsByIdRow } from '../generated/cypher.ts';
import type { ReportConnectionModel } from '../reports/resolvers.ts';
import type { ScheduledJobModel } from '../schedule/resolvers.ts';
import type { BlindSpotsModel, StaleSourceModel, UnjudgedRuleModel } from '../blind-spots/blind-spots.ts';
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
import type { AreaStatisticsModel, ConvertedCommunitiesModel } from '../statistics/load.ts';
import type { DecisionBodyModel, DecisionBodyConnectionModel, BodyMemberModel, MeetingModel, MeetingConnectionModel } from '../decision-body/model.ts';
import type { IssueModel, IssueConnectionModel, IssueDecisionModel } from '../issue/model.ts';
import type { VisitModel, VisitConnectionModel } from '../visit/model.ts';
import type { ConsultationModel, ConsultationConnectionModel, ConsultationPartyModel } from '../consultation/model.ts';
import type { GovernanceUnitModel } from '../governance/load.ts';
import type { DemoAwardModel, DemoAwardConnectionModel } from '../award/model.ts';
import type { BreakthroughProjectModel, KeyProjectModel, KeyProjectConnectionModel } from '../project/model.ts';
import type { EnforcementOfficeModel } from '../enforcement/model.ts';
import type { DutyReportModel, DutyReportConnectionModel } from '../duty-report/model.ts';
import type { AssessmentModel } from '../assessment/model.ts';
import type { OutpostModel, StreetTaskModel, StreetPowerModel, StreetPowerUseModel, TaskReliefModel, TaskTakeOverModel } from '../street-reform/model.ts';
import type { CampaignModel, PlatformModel } from '../campaign/model.ts';
import type { CompanyRolesModel } from '../property-company/roles.ts';
import type { CreditRatingModel } from '../property-company/ratings.ts';
import type { IndustryChainModel } from '../industry-chain/model.ts';
import type { WorkAreaModel, WorkAreaDutyModel } from '../work-area/model.ts';
import type { SchoolMeasureModel, SchoolMeasureProgressModel } from '../school/model.ts';
import type { UnitCheckInModel } from '../unit-check-in/load.ts';
import type { OtherNodeModel } from '../other-node/load.ts';
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
import type { DeliveryModel, DeliveryConnectionModel } from '../delivery/model.ts';
import type { DataSetState } from '../data-set/state.ts';
import type { SourceModel } from '../data-set/source.ts';
import type { SceneModel, SceneNodeModel, SceneGroupModel } from '../explorer-api/model.ts';
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
  /** Statistical area code: 6 digits for a city or district, 9 for a street, 12 for a community. 统计用区划代码：市、县区 6 位，街道 9 位，社区 12 位。 */
  AreaCode: { input: string; output: string; }
  /** Opaque position in a connection; stays right while rows are inserted. 列表中的位置标记，不可自行拼写；有新行插入时仍然有效。 */
  Cursor: { input: string; output: string; }
  /** A calendar day, ISO 8601, such as 2021-12-31; no hour, no time zone. 日历日期，ISO 8601 格式，如 2021-12-31，不含时刻和时区。 */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601, such as 2022-01-04T02:00:00Z. 协调世界时的时刻，ISO 8601 格式。 */
  DateTime: { input: string; output: string; }
  /** Size of a page: a whole number from 1 to 200. 每页条数：1 至 200 的整数。 */
  PageSize: { input: number; output: number; }
};

/** A gap accepted until a day. 对缺口的认可。 */
export type Acceptance = {
  readonly __typename?: 'Acceptance';
  /** Name of the account that accepted it. 认可的账户名称。 */
  readonly by: Scalars['String']['output'];
  /** When it was accepted. 认可时刻。 */
  readonly on: Scalars['DateTime']['output'];
  /** Why. 理由。 */
  readonly reason: Scalars['String']['output'];
  /** Last day of the acceptance. 截止日期。 */
  readonly until: Scalars['Date']['output'];
};

/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type Area = {
  /** Demonstration awards in it by the day asked about, latest first (S42). 区划内的示范点命名，新的在前（S42）。 */
  readonly awards: DemoAwardConnection;
  /** Places one level down on the day asked about, by code. 下一级区划，按代码。 */
  readonly children: ReadonlyArray<Area>;
  /** Statistical area code. 统计用区划代码。 */
  readonly code: Scalars['AreaCode']['output'];
  /** What lies in it, as numbers. 区划内各类数量。 */
  readonly counts: AreaCounts;
  /** Bodies that decide for this place and the places in it, by area code (S06). 本区划及所辖区划的议事决策机构，按区划代码（S06）。 */
  readonly decisionBodies: DecisionBodyConnection;
  /** Duty reports of its organisations and units, latest year first (S07, S08). 区划内党组织和单位的述职，年度新的在前（S07、S08）。 */
  readonly dutyReports: DutyReportConnection;
  /** Gaps with subjects in it. 区划内的缺口。 */
  readonly gaps: GapConnection;
  /** The area code itself. 即区划代码。 */
  readonly id: Scalars['ID']['output'];
  /** Issues raised in it by the day asked about, latest first (S04, S06). 区划内提出的问题，新的在前（S04、S06）。 */
  readonly issues: IssueConnection;
  /** Key projects in it, by last day (S52). 区划内的重点项目，按结束日期（S52）。 */
  readonly keyProjects: KeyProjectConnection;
  /** CITY, DISTRICT, STREET or COMMUNITY. 市、县区、街道或社区。 */
  readonly kind: NodeKind;
  /** Level of the place. 区划级别。 */
  readonly level: AreaLevel;
  /** Chinese name; street names repeat between counties. 中文名称；街道名称在不同县区可能重复。 */
  readonly name: Scalars['String']['output'];
  /** Place one level up; null for the city and outside the viewer's scope. 上一级区划；市级或超出查看范围时为空。 */
  readonly parent: Maybe<Area>;
  /** The Party organisation that leads this place; null where there is none. 领导该区划的党组织；没有时为空。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** Rates of the rules for the subjects in it. 区划内对象的各规则比率。 */
  readonly rates: ReadonlyArray<Rate>;
  /** Statistics of the systems S11 to S60. 各项制度（S11 至 S60）的统计。 */
  readonly statistics: AreaStatistics;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaAwardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemoAwardFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaDecisionBodiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DecisionBodyKind>>;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaDutyReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DutyReportFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaKeyProjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A place that other things lie in: city, district, street or community. 包含其他事物的区划：市、县区、街道或社区。 */
export type AreaRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What lies in a place on the day asked about, within the viewer's scope. 所问日期该区划内的数量（限查看者范围内）。 */
export type AreaCounts = {
  readonly __typename?: 'AreaCounts';
  /** Communities. 社区数。 */
  readonly communities: Scalars['Int']['output'];
  /** Community workers (S21), persons. 社区工作者人数（S21）。 */
  readonly communityWorkers: PersonCount;
  /** Residential compounds (S19). 小区数（S19）。 */
  readonly compounds: Scalars['Int']['output'];
  /** Districts, counties and functional zones. 县区和功能区数。 */
  readonly districts: Scalars['Int']['output'];
  /** Grids (S16). 网格数（S16）。 */
  readonly grids: Scalars['Int']['output'];
  /** Owners' committees that represent a compound (S34). 代表小区的业主委员会数（S34）。 */
  readonly ownersCommittees: Scalars['Int']['output'];
  /** Existing Party organisations. 现有党组织数。 */
  readonly partyOrgs: Scalars['Int']['output'];
  /** Property companies in business, removed ones left out. 在营物业企业数，不含已清退的。 */
  readonly propertyCompanies: Scalars['Int']['output'];
  /** Party-masses service centres and stations of all tiers (S27). 各层级党群服务中心（站）数（S27）。 */
  readonly serviceCentres: Scalars['Int']['output'];
  /** Streets (S11). 街道数（S11）。 */
  readonly streets: Scalars['Int']['output'];
  /** The grade pyramid, 1 to 18 (S22); workers without a grade under null. 十八级分布（S22）；无等级者列在空值下。 */
  readonly workersByGrade: ReadonlyArray<GradeCount>;
  /** Community workers by post class (S22); workers without a class under null. 三岗分布（S22）；无岗位类别者列在空值下。 */
  readonly workersByPostClass: ReadonlyArray<PostClassCount>;
  /** Community workers per 10,000 residents of the communities counted; null when their population is not known. 每万名服务居民的社区工作者数；人口未知时为空。 */
  readonly workersPer10k: Maybe<Scalars['Float']['output']>;
};

/** Levels of places. 区划级别。 */
export type AreaLevel =
  /** Prefecture-level city, 6 digits. 市，6 位代码。 */
  | 'CITY'
  /** Community, 12 digits. 社区，12 位代码。 */
  | 'COMMUNITY'
  /** County, district or functional zone, 6 digits. 县区，6 位代码。 */
  | 'DISTRICT'
  /** Street, 9 digits. 街道，9 位代码。 */
  | 'STREET';

/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatistics = {
  readonly __typename?: 'AreaStatistics';
  /** Demonstration awards (S42). 示范点（S42）。 */
  readonly awards: AwardStatistics;
  /** School-leader candidates (S55). 校级干部人选（S55）。 */
  readonly candidates: CandidateStatistics;
  /** Promotions and moves of Party-affairs staff (S50, S51). 党务工作者提拔、调整（S50、S51）。 */
  readonly careerEvents: CareerStatistics;
  /** Seats of owners' committees and who holds them (S58). 业委会席位统计（S58）。 */
  readonly committeeSeats: CommitteeSeatStatistics;
  /** Complaints and satisfaction of compounds, by way of coverage (S59). 按覆盖方式分列的投诉量和满意度（S59）。 */
  readonly compoundIndicators: ReadonlyArray<CompoundIndicatorGroup>;
  /** Tripartite consultations (S41). 三方协商（S41）。 */
  readonly consultations: ConsultationStatistics;
  /** Village-converted communities brought up to standard (S15). 村改居社区整改（S15）。 */
  readonly convertedCommunities: ConvertedCommunityStatistics;
  /** Cross-appointment in state firms (S53). 国企党政交叉任职（S53）。 */
  readonly crossAppointment: CrossAppointment;
  /** Disputes of grids (S60). 网格矛盾纠纷（S60）。 */
  readonly disputes: DisputeStatistics;
  /** Joint enforcement actions (S14). 联合执法行动（S14）。 */
  readonly enforcement: EnforcementStatistics;
  /** Compounds by completeness of "1+2+N" (S31). 小区“1+2+N”齐备情况（S31）。 */
  readonly governance: GovernanceStatistics;
  /** Issues raised in visits, consultations and meetings (S04, S06). 走访、协商、会议提出的问题（S04、S06）。 */
  readonly issues: IssueStatistics;
  /** Member pioneer and model posts (S49). 党员先锋岗、示范岗（S49）。 */
  readonly modelPosts: ModelPostStatistics;
  /** Organisational life (regulation on branches, L10 to L16). 组织生活（支部工作条例）。 */
  readonly orgLife: OrgLifeStatistics;
  /** Platforms of property companies, by kind (S40). 物业企业平台，按类型（S40）。 */
  readonly platforms: ReadonlyArray<PlatformCount>;
  /** Service activities in communities (S57). 社区服务活动（S57）。 */
  readonly serviceActivities: ServiceActivityStatistics;
  /** Street reform: powers, relieved tasks (S11 to S13). 街道改革：五项权力、任务取消（S11 至 S13）。 */
  readonly streetReform: StreetReformStatistics;
  /** Training of community workers (S22). 社区工作者培训（S22）。 */
  readonly training: TrainingStatistics;
  /** Unit legs of dual check-in (S57). 单位到社区报到（S57）。 */
  readonly unitCheckIns: UnitCheckInStatistics;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsAwardsArgs = {
  filter?: InputMaybe<DemoAwardFilter>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsCareerEventsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsConsultationsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsDisputesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsEnforcementArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsIssuesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsOrgLifeArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsServiceActivitiesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Statistics of a place on the day asked about, within the viewer's scope; persons only as counts. 区划统计（所问日期，限查看者范围内）；人员只计数。 */
export type AreaStatisticsTrainingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** One item of one annual appraisal of a unit, street or outpost; never of a person (S09, S10). 单位、街道或派驻机构年度考核的一项；不考核个人（S09、S10）。 */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** Party organisation that appraises; null when not delivered or outside the viewer's scope. 组织考核的党组织；未提供或超出范围时为空。 */
  readonly conductedBy: Maybe<PartyOrg>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** The item. 考核项目。 */
  readonly item: AssessmentItem;
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Highest possible score; null when not delivered. 满分；未提供时为空。 */
  readonly maxScore: Maybe<Scalars['Float']['output']>;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Scheme applied: streets and townships are appraised differently (S10). 适用方案：街道与乡镇差异化考核（S10）。 */
  readonly scheme: AssessmentScheme;
  /** Score of the item, 0 to `maxScore`; null when not delivered. 得分，0 至 `maxScore`；未提供时为空。 */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Body appraised. 考核对象。 */
  readonly target: Node;
  /** Year appraised. 考核年度。 */
  readonly year: Scalars['Int']['output'];
};

/** Items of appraisal. 考核项目。 */
export type AssessmentItem =
  /** Dual check-in. 双报到。 */
  | 'CHECK_IN'
  /** Investment attraction; the reform forbids it for streets (S13). 招商引资；街道改革后不应考核（S13）。 */
  | 'INVESTMENT_ATTRACTION'
  /** Something else. 其他。 */
  | 'OTHER'
  /** Public management. 公共管理。 */
  | 'PUBLIC_MANAGEMENT'
  /** Public safety. 公共安全。 */
  | 'PUBLIC_SAFETY'
  /** Public service. 公共服务。 */
  | 'PUBLIC_SERVICE'
  /** Tax assistance; the reform forbids it for streets (S13). 协税护税；街道改革后不应考核（S13）。 */
  | 'TAX_ASSIST'
  /** Urban primary-level Party building. 城市基层党建。 */
  | 'URBAN_PARTY_BUILDING';

/** Schemes of appraisal. 考核方案。 */
export type AssessmentScheme =
  /** Outposts, appraised by the street (S11). 派驻机构，由街道考核（S11）。 */
  | 'OUTPOST'
  /** Streets (S10). 街道（S10）。 */
  | 'STREET'
  /** Townships (S10). 乡镇（S10）。 */
  | 'TOWNSHIP'
  /** City units (S09). 市直单位（S09）。 */
  | 'UNIT';

/** Brands of demonstration awards. 示范点品牌。 */
export type AwardCategory =
  /** Another brand. 其他。 */
  | 'OTHER'
  /** Red Engine: state firms (S46). 红色引擎：国有企业（S46）。 */
  | 'RED_ENGINE'
  /** Red Flag: organs and institutions (S43). 红旗高扬：机关事业单位（S43）。 */
  | 'RED_FLAG'
  /** Red Fortress: two-new organisations, business districts, parks (S45). 红色堡垒：“两新”组织、商圈园区（S45）。 */
  | 'RED_FORTRESS'
  /** Red Guide: public hospitals (S47). 红色引领：公立医院（S47）。 */
  | 'RED_GUIDE'
  /** Red Heart: primary and middle schools (S48). 红心向党：中小学校（S48）。 */
  | 'RED_HEART'
  /** Red Joint: research institutes (S44). 红色联创：科研院所（S44）。 */
  | 'RED_JOINT'
  /** Red Property (S32, S38). 红色物业（S32、S38）。 */
  | 'RED_PROPERTY';

/** Awards of one brand. 某一品牌的示范点。 */
export type AwardCategoryCount = {
  readonly __typename?: 'AwardCategoryCount';
  /** Awards. 示范点数。 */
  readonly awards: Scalars['Int']['output'];
  /** Brand. 品牌类别。 */
  readonly category: AwardCategory;
};

/** Awards of one field. 某一领域的示范点。 */
export type AwardFieldCount = {
  readonly __typename?: 'AwardFieldCount';
  /** Awards. 示范点数。 */
  readonly awards: Scalars['Int']['output'];
  /** Field. 领域。 */
  readonly field: OrgField;
};

/** Who awards. 命名级别。 */
export type AwardLevel =
  /** City. 市级。 */
  | 'CITY'
  /** County. 县级。 */
  | 'COUNTY'
  /** Province. 省级。 */
  | 'PROVINCE';

/** Awards of a place, as numbers (S42). 区划内示范点统计（S42）。 */
export type AwardStatistics = {
  readonly __typename?: 'AwardStatistics';
  /** Of these, held on the day asked about. 其中所问日期有效数。 */
  readonly active: Scalars['Int']['output'];
  /** By brand, most first. 按品牌分列，多的在前。 */
  readonly byCategory: ReadonlyArray<AwardCategoryCount>;
  /** By field, most first. 按领域分列，多的在前。 */
  readonly byField: ReadonlyArray<AwardFieldCount>;
  /** Awards in all. 总数。 */
  readonly total: Scalars['Int']['output'];
};

/** What the rules do not see on a day. 规则在某日看不到的部分。 */
export type BlindSpots = {
  readonly __typename?: 'BlindSpots';
  /** The day it speaks of. 所指日期。 */
  readonly on: Scalars['Date']['output'];
  /** Nodes of that day by label, and how many of them no rule looks at. 当日各类节点，以及其中没有规则检查的数量。 */
  readonly population: ReadonlyArray<WatchedPopulation>;
  /** Sources whose cover has ended or that were received long ago. 覆盖期已过或收到已久的来源。 */
  readonly staleSources: ReadonlyArray<StaleSource>;
  /** Rules that failed or could not judge every subject, and why. 失败或未能判断全部对象的规则及原因。 */
  readonly unjudged: ReadonlyArray<UnjudgedRule>;
};

/** A unit sitting in a decision body (S08). 议事决策机构的成员单位（S08）。 */
export type BodyMember = {
  readonly __typename?: 'BodyMember';
  /** Meetings of the body that the unit attended. 单位出席会议次数。 */
  readonly attended: Scalars['Int']['output'];
  /** The body. 机构。 */
  readonly body: DecisionBody;
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Lead or member; null when not delivered. 牵头或成员；未提供时为空。 */
  readonly role: Maybe<BodyMemberRole>;
  /** First day on which it is no longer a member; null while it is open. 终止日期；仍为成员时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** The unit. 单位。 */
  readonly unit: WorkUnit;
};


/** A unit sitting in a decision body (S08). 议事决策机构的成员单位（S08）。 */
export type BodyMemberAttendedArgs = {
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** Role of a member unit. 成员单位的类别。 */
export type BodyMemberRole =
  /** Leads the body. 牵头单位。 */
  | 'LEAD'
  /** Sits in the body. 成员单位。 */
  | 'MEMBER';

/** A breakthrough project of the city with its own implementing opinion (S05). 突破项目，各有实施意见（S05）。 */
export type BreakthroughProject = Node & {
  readonly __typename?: 'BreakthroughProject';
  /** Its implementing opinion; null when there is none (G39). 实施意见；没有时为空（G39）。 */
  readonly document: Maybe<PolicyDocument>;
  /** Day it is due; null when not delivered. 完成期限；未提供时为空。 */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always PROJECT. 固定为 PROJECT。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Unit that owns it; null when nobody does (G39). 责任单位；没有时为空（G39）。 */
  readonly owner: Maybe<WorkUnit>;
  /** Latest progress; null when not delivered. 最近进展日期；未提供时为空。 */
  readonly progressOn: Maybe<Scalars['Date']['output']>;
  /** Number of the project. 序号。 */
  readonly seq: Scalars['Int']['output'];
  /** First day; null when not delivered. 开始日期；未提供时为空。 */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Status on the snapshot day; null when not delivered. 快照日的状态；未提供时为空。 */
  readonly status: Maybe<ProjectStatus>;
  /** Streets it covers. 覆盖街道。 */
  readonly streets: ReadonlyArray<Street>;
  /** Keys of the figures it aims at, as in `Indicator.key`. 目标指标的键，同 `Indicator.key`。 */
  readonly targets: ReadonlyArray<Scalars['ID']['output']>;
};

/** A campaign, such as Red Property 2.0 (S29). 专项行动，如“红色物业2.0”（S29）。 */
export type Campaign = Node & {
  readonly __typename?: 'Campaign';
  /** Companies taking part on the day asked about. 所问日期参加的企业。 */
  readonly companies: PropertyCompanyConnection;
  /** First day after it; null while it is open. 结束日期（当日起不再开展）；仍在开展时为空。 */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** First day; null when not known. 开始日期；未知时为空。 */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Version, such as 2.0; null when not delivered. 版本，如 2.0；未提供时为空。 */
  readonly version: Maybe<Scalars['String']['output']>;
};


/** A campaign, such as Red Property 2.0 (S29). 专项行动，如“红色物业2.0”（S29）。 */
export type CampaignCompaniesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** School-leader candidates as numbers; nobody is listed (S55). 校级干部人选统计，不列名单（S55）。 */
export type CandidateStatistics = {
  readonly __typename?: 'CandidateStatistics';
  /** Of these, appointed, persons. 其中已任人数。 */
  readonly appointed: PersonCount;
  /** Candidates proposed by the day asked about, persons. 截至所问日期提出的人选数。 */
  readonly candidates: PersonCount;
  /** Of all, with the years of Party-affairs posts asked for (`school.partyYears`, 3), persons. 其中党务经历达到年限（3 年）的人数。 */
  readonly experienced: PersonCount;
  /** Fewest years of Party-affairs posts among them, from their posts; null when there are fewer than 5 candidates. 其中党务经历最短年数，由任职推算；人选少于 5 人时为空。 */
  readonly fewestYears: Maybe<Scalars['Float']['output']>;
  /** Of these, withdrawn, persons. 其中撤回人数。 */
  readonly withdrawn: PersonCount;
};

/** Careers of Party-affairs staff as numbers; nobody is listed (S50, S51). 党务工作者任用统计，不列名单（S50、S51）。 */
export type CareerStatistics = {
  readonly __typename?: 'CareerStatistics';
  /** Line staff moved to full-time Party affairs in the period, persons (S51). 期内由业务骨干调整为专职党务工作者的人数（S51）。 */
  readonly movedToPartyAffairs: PersonCount;
  /** Full-time Party-affairs workers promoted in the period, persons (S50). 期内提拔重用的专职党务工作者人数（S50）。 */
  readonly promoted: PersonCount;
};

/** cause is null where it can no longer be told (a rule text that is gone). 某一原因的数量；无法再判断时原因为空。 */
export type CauseCount = {
  readonly __typename?: 'CauseCount';
  /** Gaps that appeared. 新增缺口数。 */
  readonly appeared: Scalars['Int']['output'];
  /** Gaps that can no longer be judged. 变为未知的缺口数。 */
  readonly becameUnknown: Scalars['Int']['output'];
  /** The cause; null where it can no longer be told. 原因；无法判断时为空。 */
  readonly cause: Maybe<ChangeCause>;
  /** Gaps that went. 解决缺口数。 */
  readonly resolved: Scalars['Int']['output'];
};

/** Tiers of the service network (S27). 服务网络的层级（S27）。 */
export type CentreTier =
  /** Community centre (S24). 社区党群服务中心（S24）。 */
  | 'COMMUNITY'
  /** Compound station (S25). 小区党群服务站（S25）。 */
  | 'COMPOUND'
  /** Regional centre (S26). 区域性党群服务中心（S26）。 */
  | 'REGIONAL'
  /** Street centre (S23). 街道党群服务中心（S23）。 */
  | 'STREET';

/** Why a verdict differs between two runs. 两次评估结论不同的原因。 */
export type ChangeCause =
  /** A fact of before was learned only afterwards. 以前的事实后来才得知。 */
  | 'LEARNED_LATE'
  /** The rule or its parameters changed. 规则或参数改变。 */
  | 'RULE_CHANGED'
  /** The area evaluated changed. 评估范围改变。 */
  | 'SCOPE_CHANGED'
  /** Something happened in between. 其间情况发生变化。 */
  | 'WORLD_CHANGED';

/** A day on which something changed around some nodes. 某些节点周围发生变化的一天。 */
export type ChangeDay = {
  readonly __typename?: 'ChangeDay';
  /** Relations that hold from this day on. 自当日起成立的关系数。 */
  readonly began: Scalars['Int']['output'];
  /** The day. 日期。 */
  readonly day: Scalars['Date']['output'];
  /** Relations that hold no longer from this day on. 自当日起不再成立的关系数。 */
  readonly ended: Scalars['Int']['output'];
  /** Gaps that a run of this day was the first to see. 当日评估首次发现的缺口数。 */
  readonly gaps: Scalars['Int']['output'];
};

/** A prefecture-level city (S01). 设区的市（S01）。 */
export type City = Area & Node & {
  readonly __typename?: 'City';
  /** Demonstration awards in it by the day asked about, latest first (S42). 区划内的示范点命名，新的在前（S42）。 */
  readonly awards: DemoAwardConnection;
  /** The breakthrough projects of the city, by number (S05). 全市突破项目，按序号（S05）。 */
  readonly breakthroughProjects: ReadonlyArray<BreakthroughProject>;
  /** Campaigns that run on the day asked about, such as Red Property 2.0 (S29). 所问日期正在开展的专项行动，如“红色物业2.0”（S29）。 */
  readonly campaigns: ReadonlyArray<Campaign>;
  /** Places one level down on the day asked about, by code. 下一级区划，按代码。 */
  readonly children: ReadonlyArray<Area>;
  /** Statistical area code. 统计用区划代码。 */
  readonly code: Scalars['AreaCode']['output'];
  /** What lies in it, as numbers. 区划内各类数量。 */
  readonly counts: AreaCounts;
  /** Bodies that decide for this place and the places in it, by area code (S06). 本区划及所辖区划的议事决策机构，按区划代码（S06）。 */
  readonly decisionBodies: DecisionBodyConnection;
  /** Duty reports of its organisations and units, latest year first (S07, S08). 区划内党组织和单位的述职，年度新的在前（S07、S08）。 */
  readonly dutyReports: DutyReportConnection;
  /** Year that population and urban share speak of; null when not known. 人口和城镇化率的年份；未知时为空。 */
  readonly figuresYear: Maybe<Scalars['Int']['output']>;
  /** Gaps with subjects in it. 区划内的缺口。 */
  readonly gaps: GapConnection;
  /** The area code itself. 即区划代码。 */
  readonly id: Scalars['ID']['output'];
  /** Industry chains with Party building, pilots first (S54). 产业链党建，试点在前（S54）。 */
  readonly industryChains: ReadonlyArray<IndustryChain>;
  /** Issues raised in it by the day asked about, latest first (S04, S06). 区划内提出的问题，新的在前（S04、S06）。 */
  readonly issues: IssueConnection;
  /** Key projects in it, by last day (S52). 区划内的重点项目，按结束日期（S52）。 */
  readonly keyProjects: KeyProjectConnection;
  /** CITY, DISTRICT, STREET or COMMUNITY. 市、县区、街道或社区。 */
  readonly kind: NodeKind;
  /** Level of the place. 区划级别。 */
  readonly level: AreaLevel;
  /** Chinese name; street names repeat between counties. 中文名称；街道名称在不同县区可能重复。 */
  readonly name: Scalars['String']['output'];
  /** Place one level up; null for the city and outside the viewer's scope. 上一级区划；市级或超出查看范围时为空。 */
  readonly parent: Maybe<Area>;
  /** The Party organisation that leads this place; null where there is none. 领导该区划的党组织；没有时为空。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** Rates of the rules for the subjects in it. 区划内对象的各规则比率。 */
  readonly rates: ReadonlyArray<Rate>;
  /** Permanent residents, persons, in the year of `figuresYear`; null when not delivered. 常住人口（人），年份见 `figuresYear`；未提供时为空。 */
  readonly residentPopulation: Maybe<Scalars['Int']['output']>;
  /** The nine school measures, by number (S48). 中小学校九项推进措施，按序号（S48）。 */
  readonly schoolMeasures: ReadonlyArray<SchoolMeasure>;
  /** Statistics of the systems S11 to S60. 各项制度（S11 至 S60）的统计。 */
  readonly statistics: AreaStatistics;
  /** Tasks that were taken off streets, and who took them over (S13). 街道取消的任务及承接单位（S13）。 */
  readonly streetTasks: ReadonlyArray<StreetTask>;
  /** Share of urban residents, 0 to 1. 城镇化率，0 至 1。 */
  readonly urbanRate: Maybe<Scalars['Float']['output']>;
  /** Areas of work and the standing members who answer for them (S02). 工作领域及负责的常委（S02）。 */
  readonly workAreas: ReadonlyArray<WorkArea>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityAwardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemoAwardFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityDecisionBodiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DecisionBodyKind>>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityDutyReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DutyReportFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityKeyProjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A prefecture-level city (S01). 设区的市（S01）。 */
export type CityRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Seats of the owners' committees of a place (S58). 区划内业委会席位统计（S58）。 */
export type CommitteeSeatStatistics = {
  readonly __typename?: 'CommitteeSeatStatistics';
  /** Owners' committees. 业委会数。 */
  readonly committees: Scalars['Int']['output'];
  /** Seat holders, persons. 委员人数。 */
  readonly holders: PersonCount;
  /** Of these, in-service members who live in the compound, persons. 其中居住在本小区的在职党员人数。 */
  readonly inServiceMembers: PersonCount;
  /** Party members by seats, 0 to 1; null without seats. 党员占席位的比例，0 至 1；无席位时为空。 */
  readonly memberShare: Maybe<Scalars['Float']['output']>;
  /** Of these, Party members, persons. 其中党员人数。 */
  readonly partyMembers: PersonCount;
  /** Seats in all. 席位总数。 */
  readonly seats: Scalars['Int']['output'];
};

/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type Community = Area & Node & {
  readonly __typename?: 'Community';
  /** Demonstration awards in it by the day asked about, latest first (S42). 区划内的示范点命名，新的在前（S42）。 */
  readonly awards: DemoAwardConnection;
  /** Whether the community was found below standard, as village-converted communities were (S15); null when not known. 是否曾被认定不达标（村改居整改，S15）；未知时为空。 */
  readonly belowStandard: Maybe<Scalars['Boolean']['output']>;
  /** Places one level down on the day asked about, by code. 下一级区划，按代码。 */
  readonly children: ReadonlyArray<Area>;
  /** Statistical area code. 统计用区划代码。 */
  readonly code: Scalars['AreaCode']['output'];
  /** Urban community or converted from a village; null when not delivered. 城市社区或村改居社区；未提供时为空。 */
  readonly communityKind: Maybe<CommunityKind>;
  /** Residential compounds, by id. 小区，按编号。 */
  readonly compounds: ReadonlyArray<Compound>;
  /** What lies in it, as numbers. 区划内各类数量。 */
  readonly counts: AreaCounts;
  /** Bodies that decide for this place and the places in it, by area code (S06). 本区划及所辖区划的议事决策机构，按区划代码（S06）。 */
  readonly decisionBodies: DecisionBodyConnection;
  /** Duty reports of its organisations and units, latest year first (S07, S08). 区划内党组织和单位的述职，年度新的在前（S07、S08）。 */
  readonly dutyReports: DutyReportConnection;
  /** Gaps with subjects in it. 区划内的缺口。 */
  readonly gaps: GapConnection;
  /** Grids, by code (S16). 网格，按代码（S16）。 */
  readonly grids: ReadonlyArray<Grid>;
  /** Households; null when not delivered. 户数；未提供时为空。 */
  readonly households: Maybe<Scalars['Int']['output']>;
  /** The area code itself. 即区划代码。 */
  readonly id: Scalars['ID']['output'];
  /** Issues raised in it by the day asked about, latest first (S04, S06). 区划内提出的问题，新的在前（S04、S06）。 */
  readonly issues: IssueConnection;
  /** Key projects in it, by last day (S52). 区划内的重点项目，按结束日期（S52）。 */
  readonly keyProjects: KeyProjectConnection;
  /** CITY, DISTRICT, STREET or COMMUNITY. 市、县区、街道或社区。 */
  readonly kind: NodeKind;
  /** Level of the place. 区划级别。 */
  readonly level: AreaLevel;
  /** The same by the members' units: both legs joined. 同上，按党员所在单位分列，两方面合并。 */
  readonly membersByUnit: DualCheckInConnection;
  /** In-service members who checked in here (the member leg, S56), persons. 到本社区报到的在职党员人数（S56）。 */
  readonly membersCheckedIn: PersonCount;
  /** Chinese name; street names repeat between counties. 中文名称；街道名称在不同县区可能重复。 */
  readonly name: Scalars['String']['output'];
  /** Place one level up; null for the city and outside the viewer's scope. 上一级区划；市级或超出查看范围时为空。 */
  readonly parent: Maybe<Area>;
  /** The Party organisation that leads this place; null where there is none. 领导该区划的党组织；没有时为空。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** Rates of the rules for the subjects in it. 区划内对象的各规则比率。 */
  readonly rates: ReadonlyArray<Rate>;
  /** Day it was brought up to standard; null when it still is not or never was below. 整改完成日期；仍未达标或从未不达标时为空。 */
  readonly rectifiedOn: Maybe<Scalars['Date']['output']>;
  /** Residents served, persons; null when not delivered. 服务居民数（人）；未提供时为空。 */
  readonly residentPopulation: Maybe<Scalars['Int']['output']>;
  /** Residents' committee; null where there is none. 居民委员会；没有时为空。 */
  readonly residentsCommittee: Maybe<ResidentsCommittee>;
  /** Its own Party-masses service centre; null where there is none (S24). 社区党群服务中心；没有时为空（S24）。 */
  readonly serviceCentre: Maybe<ServiceCentre>;
  /** Statistics of the systems S11 to S60. 各项制度（S11 至 S60）的统计。 */
  readonly statistics: AreaStatistics;
  /** Unit organisations that checked in here (the unit leg, S57). 到本社区报到的单位党组织（S57）。 */
  readonly unitsCheckedIn: ReadonlyArray<PartyOrg>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityAwardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemoAwardFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityDecisionBodiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DecisionBodyKind>>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityDutyReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DutyReportFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityKeyProjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityMembersByUnitArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A community: the area of one residents' committee. 社区：一个居民委员会的辖区。 */
export type CommunityRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of communities. 社区的类型。 */
export type CommunityKind =
  /** Urban community. 城市社区。 */
  | 'URBAN'
  /** Converted from a village. 村改居社区。 */
  | 'VILLAGE_CONVERTED';

/** The three roles around a property company on the day asked about; an empty list means that the role is not filled (S30). 物业企业三方责任；空列表表示该责任无人承担（S30）。 */
export type CompanyRoles = {
  readonly __typename?: 'CompanyRoles';
  /** Party organisations that guide it. 党建引领的党组织。 */
  readonly guidedBy: ReadonlyArray<PartyOrg>;
  /** Streets that implement. 基层主抓的街道。 */
  readonly implementedBy: ReadonlyArray<Street>;
  /** Departments that supervise it. 行业主管部门。 */
  readonly supervisedBy: ReadonlyArray<WorkUnit>;
};

/** Status of a company on the day asked about. 企业在所问日期的状态。 */
export type CompanyStatus =
  /** In business. 在营。 */
  | 'ACTIVE'
  /** Removed (S39). 已清退（S39）。 */
  | 'REMOVED';

/** A residential compound: the smallest place in which a Party branch is set up (S17 to S20). 小区：设立党支部的最小区域（S17 至 S20）。 */
export type Compound = Node & {
  readonly __typename?: 'Compound';
  /** Demonstration awards held on the day asked about (S32, S38). 所问日期有效的示范点命名（S32、S38）。 */
  readonly awards: ReadonlyArray<DemoAward>;
  /** Compound branch; null where there is none (S17). 小区党支部；没有时为空（S17）。 */
  readonly branch: Maybe<PartyOrg>;
  /** Year it was built; null when not delivered. 建成年份；未提供时为空。 */
  readonly builtYear: Maybe<Scalars['Int']['output']>;
  /** Community the compound lies in. 所属社区。 */
  readonly community: Community;
  /** Kind of housing; null when not delivered. 住房类型；未提供时为空。 */
  readonly compoundKind: Maybe<CompoundKind>;
  /** Tripartite consultations by the day asked about, latest first (S41). 三方协商，新的在前（S41）。 */
  readonly consultations: ConsultationConnection;
  /** How the compound is covered on the day asked for, best way first. 所问日期的覆盖方式，取最优的一种（S19）。 */
  readonly coverage: CompoundCoverage;
  /** Branch secretary and director of the owners' committee are one person; null unless both bodies exist. 党支部书记是否兼任业委会主任；两者不全时为空（S35）。 */
  readonly crossPosted: Maybe<Scalars['Boolean']['output']>;
  /** Gaps that have this compound as subject. 以本小区为对象的缺口。 */
  readonly gaps: ReadonlyArray<Gap>;
  /** The parties of "1+2+N" on the day asked about (S31). “1+2+N”各方（S31）。 */
  readonly governance: GovernanceUnit;
  /** Grids that cover it on the day asked about. 所问日期覆盖本小区的网格。 */
  readonly grids: ReadonlyArray<Grid>;
  /** Households; null when not delivered. 户数；未提供时为空。 */
  readonly households: Maybe<Scalars['Int']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Complaints and satisfaction, as aggregates only; null when not delivered (S59). 投诉量和满意度（仅汇总值）；未提供时为空（S59）。 */
  readonly indicators: Maybe<CompoundIndicators>;
  /** The instructor sent while there is no branch; null when none serves. 尚无党支部时选派的指导员；没有时为空（S18）。 */
  readonly instructor: Maybe<Instruction>;
  /** Always COMPOUND. 固定为 COMPOUND。 */
  readonly kind: NodeKind;
  /** Day of the latest tripartite consultation by the day asked about; null when there was none. 最近一次三方协商的日期；没有时为空（S41）。 */
  readonly lastConsultationOn: Maybe<Scalars['Date']['output']>;
  /** Members living here, persons. 居住在本小区的党员人数。 */
  readonly members: PersonCount;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Owners' committee that represents it; null where there is none (S34). 代表本小区的业主委员会；没有时为空（S34）。 */
  readonly ownersCommittee: Maybe<OwnersCommittee>;
  /** Who serves the compound under a contract that runs on that day; null when nobody does. 当日有有效合同的物业服务；没有时为空。 */
  readonly service: Maybe<ServiceContract>;
  /** Service station of the compound; null where there is none (S25). 小区党群服务站；没有时为空（S25）。 */
  readonly station: Maybe<ServiceCentre>;
};


/** A residential compound: the smallest place in which a Party branch is set up (S17 to S20). 小区：设立党支部的最小区域（S17 至 S20）。 */
export type CompoundConsultationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** A page of compounds. 小区的一页。 */
export type CompoundConnection = {
  readonly __typename?: 'CompoundConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<CompoundEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Compound>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** How a compound is covered, best way first. 小区的覆盖方式，由优到次。 */
export type CompoundCoverage =
  /** A Party branch is set up in it (S17). 建有党支部（S17）。 */
  | 'BRANCH'
  /** No branch, but an instructor serves (S18). 无党支部，有党建工作指导员（S18）。 */
  | 'INSTRUCTOR'
  /** Neither, and the sources say so. 两者皆无，且来源已覆盖。 */
  | 'NONE'
  /** No source covers it on that day, so nobody can tell. 当日没有来源覆盖，无法判断。 */
  | 'UNKNOWN';

/** One item of a page with its cursor. 一项小区及其游标。 */
export type CompoundEdge = {
  readonly __typename?: 'CompoundEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Compound;
};

/** Which compounds to list. 小区的筛选条件。 */
export type CompoundFilter = {
  /** Only those covered in one of these ways. 覆盖方式。 */
  readonly coverage?: InputMaybe<ReadonlyArray<CompoundCoverage>>;
  /** Secretary is committee director (true) or is not (false); those lacking either body fall out. 是否交叉任职；两者不全的不列。 */
  readonly crossPosted?: InputMaybe<Scalars['Boolean']['input']>;
  /** With (true) or without (false) an owners' committee. 是否成立业委会。 */
  readonly hasOwnersCommittee?: InputMaybe<Scalars['Boolean']['input']>;
  /** With (true) or without (false) a service station. 是否有党群服务站。 */
  readonly hasStation?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most so many households. 户数上限（含）。 */
  readonly maxHouseholds?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many households. 户数下限（含）。 */
  readonly minHouseholds?: InputMaybe<Scalars['Int']['input']>;
  /** Served (true) or not served (false) under a contract that runs. 是否有有效物业服务。 */
  readonly served?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, in Chinese, pinyin or initials. 名称的一部分：中文、拼音或首字母。 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** Complaints and satisfaction of the compounds covered in one way (S59). 某种覆盖方式的小区的投诉量和满意度（S59）。 */
export type CompoundIndicatorGroup = {
  readonly __typename?: 'CompoundIndicatorGroup';
  /** Complaints of 12 months in all. 12 个月投诉总件数。 */
  readonly complaints12m: Scalars['Int']['output'];
  /** Complaints of 12 months per 1,000 households; null when households are not known. 每千户 12 个月投诉件数；户数未知时为空。 */
  readonly complaintsPer1000Households: Maybe<Scalars['Float']['output']>;
  /** Compounds that have indicators. 有指标的小区数。 */
  readonly compounds: Scalars['Int']['output'];
  /** Way of coverage. 覆盖方式。 */
  readonly coverage: CompoundCoverage;
  /** Mean satisfaction, 0 to 100; null when none states it. 平均满意度，0 至 100；均未提供时为空。 */
  readonly satisfaction: Maybe<Scalars['Float']['output']>;
};

/** Aggregate figures of a compound; no text, no case (S59). 小区汇总指标，不含个案（S59）。 */
export type CompoundIndicators = {
  readonly __typename?: 'CompoundIndicators';
  /** Complaints in the 12 months before `on`, a count; null when not delivered. `on` 之前 12 个月的投诉件数；未提供时为空。 */
  readonly complaints12m: Maybe<Scalars['Int']['output']>;
  /** Day the figures speak of, which may differ from the day asked about. 指标所指日期，可能与所问日期不同。 */
  readonly on: Scalars['Date']['output'];
  /** Satisfaction with the property service, 0 to 100; null when not delivered. 物业服务满意度，0 至 100；未提供时为空。 */
  readonly satisfaction: Maybe<Scalars['Float']['output']>;
};

/** Kinds of housing. 住房类型。 */
export type CompoundKind =
  /** Commodity housing. 商品房。 */
  | 'COMMODITY'
  /** Old compound. 老旧小区。 */
  | 'OLD'
  /** Relocation housing. 安置小区。 */
  | 'RELOCATION'
  /** Housing of a work unit. 单位宿舍。 */
  | 'UNIT_HOUSING';

/** How to sort compounds. 小区的排序方式。 */
export type CompoundOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: CompoundOrderField;
};

/** What compounds can be sorted by. 小区的排序字段。 */
export type CompoundOrderField =
  /** Area code. 区划代码。 */
  | 'AREA'
  /** Households, unknown last. 户数，未知的在后。 */
  | 'HOUSEHOLDS'
  /** Members living there. 居住党员数。 */
  | 'MEMBERS'
  /** Name, by pinyin. 名称（拼音）。 */
  | 'NAME';

/** A tripartite consultation: branch, owners' committee and company of a compound meet; no minutes (S41). 三方协商：小区党组织、业委会和物业企业共商，无记录（S41）。 */
export type Consultation = Node & {
  readonly __typename?: 'Consultation';
  /** Compound it was about. 所涉小区。 */
  readonly compound: Compound;
  /** Branch, owners' committee and company of the compound all took part (G16). 三方是否齐备（G16）。 */
  readonly full: Scalars['Boolean']['output'];
  /** The day. 协商日期。 */
  readonly heldOn: Scalars['Date']['output'];
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Issues raised in it. 协商中提出的问题。 */
  readonly issues: ReadonlyArray<Issue>;
  /** Always CONSULTATION. 固定为 CONSULTATION。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Bodies that took part, the three parties first. 参加方，三方在前。 */
  readonly parties: ReadonlyArray<ConsultationParty>;
};

/** A page of consultations. 协商的一页。 */
export type ConsultationConnection = {
  readonly __typename?: 'ConsultationConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<ConsultationEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Consultation>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项协商及其游标。 */
export type ConsultationEdge = {
  readonly __typename?: 'ConsultationEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Consultation;
};

/** A body at a consultation, never a person. 协商的参加方（机构，不是个人）。 */
export type ConsultationParty = {
  readonly __typename?: 'ConsultationParty';
  /** The body; null when outside the viewer's scope. 机构；超出查看范围时为空。 */
  readonly body: Maybe<Node>;
  /** As what it took part. 参加方类别。 */
  readonly partyKind: ConsultationPartyKind;
};

/** How often one party took part. 某一方参加次数。 */
export type ConsultationPartyCount = {
  readonly __typename?: 'ConsultationPartyCount';
  /** Consultations attended. 参加次数。 */
  readonly attended: Scalars['Int']['output'];
  /** One of the three parties. 三方之一。 */
  readonly partyKind: ConsultationPartyKind;
};

/** Kinds of parties at a consultation: the first three are the tripartite ones. 协商参加方类别，前三者为“三方”。 */
export type ConsultationPartyKind =
  /** Party organisation. 党组织。 */
  | 'BRANCH'
  /** Property company. 物业企业。 */
  | 'COMPANY'
  /** Owners' committee. 业主委员会。 */
  | 'OC'
  /** Residents' committee. 居民委员会。 */
  | 'RC'
  /** Work unit. 单位。 */
  | 'UNIT';

/** Tripartite consultations of a place in a period (S41). 区划内一段时间的三方协商统计（S41）。 */
export type ConsultationStatistics = {
  readonly __typename?: 'ConsultationStatistics';
  /** By the three parties: how often each took part. 三方各自参加次数。 */
  readonly byParty: ReadonlyArray<ConsultationPartyCount>;
  /** Compounds with at least one. 开展协商的小区数。 */
  readonly compounds: Scalars['Int']['output'];
  /** Of those held, attended by all three parties. 三方齐备的次数。 */
  readonly full: Scalars['Int']['output'];
  /** Consultations held. 协商次数。 */
  readonly held: Scalars['Int']['output'];
};

/** Village-converted communities and their standard (S15). 村改居社区达标情况（S15）。 */
export type ConvertedCommunityStatistics = {
  readonly __typename?: 'ConvertedCommunityStatistics';
  /** Those ever found below standard, by code. 曾被认定不达标的社区，按代码。 */
  readonly below: ReadonlyArray<Community>;
  /** Village-converted communities. 村改居社区数。 */
  readonly communities: Scalars['Int']['output'];
  /** Of these, ever found below standard. 其中曾被认定不达标数。 */
  readonly everBelow: Scalars['Int']['output'];
  /** Of these, brought up to standard by the day asked about. 其中截至所问日期已整改数。 */
  readonly rectified: Scalars['Int']['output'];
  /** Of these, still below standard. 其中仍未达标数。 */
  readonly stillBelow: Scalars['Int']['output'];
};

/** area is null in `total` only, which also holds subjects above the level asked for. 一行覆盖率；仅合计行的区划为空。 */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** The area; null in `total` only. 区划；仅合计行为空。 */
  readonly area: Maybe<Area>;
  /** Differences from the day compared with; null when none was asked for. 与对照日期的差值；未要求时为空。 */
  readonly change: Maybe<ReadonlyArray<RateChange>>;
  /** Rates in the order of the rules. 各规则的比率，按规则顺序。 */
  readonly rates: ReadonlyArray<Rate>;
};

/** Rates by area for one day, with the change since another. 某日各区划的覆盖率，可与另一日对照。 */
export type CoverageTable = {
  readonly __typename?: 'CoverageTable';
  /** The day compared with; null when none was asked for. 对照日期；未要求时为空。 */
  readonly comparedTo: Maybe<Scalars['Date']['output']>;
  /** The day the rates speak of. 覆盖率所指日期。 */
  readonly on: Scalars['Date']['output'];
  /** One row per area, by code. 每个区划一行，按代码。 */
  readonly rows: ReadonlyArray<CoverageRow>;
  /** All areas together, and subjects above the level asked for. 合计，含所问级别以上的对象。 */
  readonly total: CoverageRow;
};

/** Credit rating of a company for one year; persons are never rated (S37). 物业企业年度信用评价；不评价个人（S37）。 */
export type CreditRating = Node & {
  readonly __typename?: 'CreditRating';
  /** Company rated. 被评企业。 */
  readonly company: PropertyCompany;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always RATING. 固定为 RATING。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Rank by score among the companies rated that year, 1 the best; null when it cannot be ranked. 按总分的当年排名，1 为最高；无法排名时为空。 */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Rank by score without the red-property part; null when that part is missing. 不含红色物业部分的排名；该部分缺失时为空。 */
  readonly rankWithoutRed: Maybe<Scalars['Int']['output']>;
  /** Day of publication; null when not delivered. 公布日期；未提供时为空。 */
  readonly ratedOn: Maybe<Scalars['Date']['output']>;
  /** Score of the red-property part, 0 to 100; null when missing (G32). 红色物业得分，0 至 100；缺失时为空（G32）。 */
  readonly redScore: Maybe<Scalars['Float']['output']>;
  /** Weight of the red-property part, 0 to 1 (0.30 by the article); null when missing. 红色物业权重，0 至 1（文中为 0.30）；缺失时为空。 */
  readonly redWeight: Maybe<Scalars['Float']['output']>;
  /** Satisfaction with the company, 0 to 100, aggregate; null when not delivered (S32). 满意度，0 至 100，汇总值；未提供时为空（S32）。 */
  readonly satisfaction: Maybe<Scalars['Float']['output']>;
  /** Score as published, 0 to 100, the red-property part included. 公布总分，0 至 100，含红色物业部分。 */
  readonly score: Scalars['Float']['output'];
  /** Year rated. 评价年度。 */
  readonly year: Scalars['Int']['output'];
};

/** Cross-appointment of Party leaders in state firms (S53). 国企党政交叉任职（S53）。 */
export type CrossAppointment = {
  readonly __typename?: 'CrossAppointment';
  /** Of these, also holding a management post in the same firm, persons. 其中在本企业兼任经营管理职务的人数。 */
  readonly crossAppointed: PersonCount;
  /** State firms counted; 1 for a single one. 统计的国有企业数；单个企业为 1。 */
  readonly firms: Scalars['Int']['output'];
  /** Party leaders: holders of a committee post in the unit-level organisation, persons. 党组织领导班子成员人数。 */
  readonly partyLeaders: PersonCount;
  /** Share of the leaders, 0 to 1; null without leaders. 交叉任职率，0 至 1；没有领导班子成员时为空。 */
  readonly rate: Maybe<Scalars['Float']['output']>;
};

/** The data that is loaded. 已载入的数据集。 */
export type DataSet = {
  readonly __typename?: 'DataSet';
  /** When the folder was written; null where its manifest does not say. 数据生成时刻；清单未写时为空。 */
  readonly generatedAt: Maybe<Scalars['DateTime']['output']>;
  /** An import that runs now; answers given meanwhile say so in their extensions. Null when none runs. 正在进行的导入；没有时为空。 */
  readonly importing: Maybe<Scalars['String']['output']>;
  /** Name of the data set, such as `heze` or `tiny`. 数据集名称，如 `heze`。 */
  readonly profile: Scalars['String']['output'];
  /** The latest loaded snapshot day, and the default of every `on`. Synthetic and real folders never mix: the second is refused whole. 最近载入的快照日，也是各 `on` 的默认值；合成与真实数据不混用，后来者整体拒收。 */
  readonly snapshotOn: Scalars['Date']['output'];
  /** Who delivered what. 数据来源。 */
  readonly sources: ReadonlyArray<Source>;
  /** True when everything in it is made up. 是否全部为合成数据。 */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** A body that decides or dispatches: standing committee, leading group or joint conference (S06). 议事决策机构：常委会、党建工作领导小组、联席会议（S06）。 */
export type DecisionBody = Node & {
  readonly __typename?: 'DecisionBody';
  /** Place it decides for. 所属区划。 */
  readonly area: Area;
  /** Which of the three layers it is. 三个层次之一。 */
  readonly bodyKind: DecisionBodyKind;
  /** First day of the body; null when not known. 成立日期；未知时为空。 */
  readonly foundedOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always DECISION_BODY. 固定为 DECISION_BODY。 */
  readonly kind: NodeKind;
  /** Day of the latest meeting by the day asked about; null when there was none (G39). 最近一次会议日期；没有时为空（G39）。 */
  readonly lastMetOn: Maybe<Scalars['Date']['output']>;
  /** City, district or street. 市、县区或街道。 */
  readonly level: AreaLevel;
  /** Meetings in a period, latest first. 期内会议，新的在前。 */
  readonly meetings: MeetingConnection;
  /** Member units on the day asked about, lead units first. 所问日期的成员单位，牵头单位在前。 */
  readonly members: ReadonlyArray<BodyMember>;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
};


/** A body that decides or dispatches: standing committee, leading group or joint conference (S06). 议事决策机构：常委会、党建工作领导小组、联席会议（S06）。 */
export type DecisionBodyMeetingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of decision bodies. 议事决策机构的一页。 */
export type DecisionBodyConnection = {
  readonly __typename?: 'DecisionBodyConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<DecisionBodyEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<DecisionBody>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项议事决策机构及其游标。 */
export type DecisionBodyEdge = {
  readonly __typename?: 'DecisionBodyEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: DecisionBody;
};

/** The three layers of decision and dispatch (S06). 会议研究的三个层次（S06）。 */
export type DecisionBodyKind =
  /** Joint conference on urban primary-level Party building. 城市基层党建联席会议。 */
  | 'JOINT_CONFERENCE'
  /** Leading group for Party building. 党的建设工作领导小组。 */
  | 'LEADING_GROUP'
  /** Standing committee of the Party committee. 党委常委会。 */
  | 'STANDING_COMMITTEE';

/** A report on its way to one recipient. 一份报告对一个接收方的投递。 */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** Attempts since it was queued, or since it was last tried again by hand. 入队或人工重试以来的尝试次数。 */
  readonly attempts: Scalars['Int']['output'];
  /** When the other side took it; null before. 送达时刻；未送达为空。 */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant the report was due. 报告应生成的时刻。 */
  readonly due: Scalars['DateTime']['output'];
  /** Why the last attempt failed; null when none did, or it was delivered. 最近一次失败的原因；没有失败或已送达为空。 */
  readonly error: Maybe<Scalars['String']['output']>;
  /** Key of the message; the message itself carries it, so a repetition is recognised. 消息编号，也写在消息中，重复时可以识别。 */
  readonly id: Scalars['ID']['output'];
  /** Job in the timetable that made the report. 生成报告的任务名称。 */
  readonly job: Scalars['String']['output'];
  /** By which way it goes. 投递方式。 */
  readonly kind: DeliveryKind;
  /** When it is tried next; while it is being sent, when others may take it over; null when delivered or failed. 下次尝试的时刻；发送中为其他进程可接管的时刻；送达或失败后为空。 */
  readonly nextTryAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was put into the outbox. 入队时刻。 */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** What the other side said when it took it; null before. 对方接收时的回应；未送达为空。 */
  readonly receipt: Maybe<Scalars['String']['output']>;
  /** Name of the recipient in the timetable. 时间表中接收方的名称。 */
  readonly recipient: Scalars['String']['output'];
  /** Id of the stored report. 已存报告的编号。 */
  readonly reportId: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: DeliveryState;
  /** Title of the report. 报告标题。 */
  readonly title: Scalars['String']['output'];
};

/** A page of deliveries. 一页投递记录。 */
export type DeliveryConnection = {
  readonly __typename?: 'DeliveryConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<DeliveryEdge>;
  /** The items of this page, in the order asked for. 本页的条目，按请求的顺序。 */
  readonly nodes: ReadonlyArray<Delivery>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages; computed only when selected. 全部页的总数，选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项投递记录及其游标。 */
export type DeliveryEdge = {
  readonly __typename?: 'DeliveryEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Delivery;
};

/** By which way a message goes. 投递方式。 */
export type DeliveryKind =
  /** Files into a folder. 存入文件夹。 */
  | 'FOLDER'
  /** Web hook of a chat group. 群机器人。 */
  | 'HOOK'
  /** E-mail, by SMTP. 电子邮件（SMTP）。 */
  | 'SMTP';

/** Where a message stands. 投递状态。 */
export type DeliveryState =
  /** The other side took it. 对方已接收。 */
  | 'DELIVERED'
  /** All attempts failed; it waits for `retryDelivery`. 多次尝试均失败，等待人工重试。 */
  | 'FAILED'
  /** To be sent at `nextTryAt`; after a failure `error` says why. 等待发送，时刻见 `nextTryAt`；失败原因见 `error`。 */
  | 'WAITING';

/** A demonstration award ("red creation", S42 to S48) to a compound, company, organisation, unit or community. 示范点命名（“红色创建”，S42 至 S48）。 */
export type DemoAward = Node & {
  readonly __typename?: 'DemoAward';
  /** Held on the day asked about. 所问日期是否有效。 */
  readonly active: Scalars['Boolean']['output'];
  /** Day of the award. 命名日期。 */
  readonly awardedOn: Scalars['Date']['output'];
  /** Brand. 品牌类别。 */
  readonly category: AwardCategory;
  /** Field it is counted under. 计入的领域。 */
  readonly field: OrgField;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always AWARD. 固定为 AWARD。 */
  readonly kind: NodeKind;
  /** Who awards it. 命名级别。 */
  readonly level: AwardLevel;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Body or place that holds it. 获评对象。 */
  readonly target: Node;
  /** First day on which it no longer holds; null while it is open. 有效期止（当日起失效）；长期有效时为空。 */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of demonstration awards. 示范点的一页。 */
export type DemoAwardConnection = {
  readonly __typename?: 'DemoAwardConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<DemoAwardEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<DemoAward>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项示范点及其游标。 */
export type DemoAwardEdge = {
  readonly __typename?: 'DemoAwardEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: DemoAward;
};

/** Which awards to list or count. 示范点的筛选条件。 */
export type DemoAwardFilter = {
  /** Held (true) or no longer held (false) on the day asked about; left out: both. 所问日期是否有效；不填为全部。 */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these brands. 品牌类别。 */
  readonly categories?: InputMaybe<ReadonlyArray<AwardCategory>>;
  /** Only these fields. 领域。 */
  readonly fields?: InputMaybe<ReadonlyArray<OrgField>>;
  /** Only awards of this level. 命名级别。 */
  readonly level?: InputMaybe<AwardLevel>;
};

/** Direction of a relationship, seen from a node. 关系相对于节点的方向。 */
export type Direction =
  /** Either. 双向。 */
  | 'BOTH'
  /** To the node. 指向节点。 */
  | 'IN'
  /** From the node. 由节点指出。 */
  | 'OUT';

/** Dispute figures of one grid for one month: counts only, no case (S60). 网格矛盾纠纷月度统计：只有件数，不含案情（S60）。 */
export type DisputeStat = {
  readonly __typename?: 'DisputeStat';
  /** Disputes closed in the month; may exceed those opened, because older ones are closed too. 化解件数；因含以前的，可多于新增。 */
  readonly closed: Scalars['Int']['output'];
  /** Made from grid and month; the same over imports. 由网格和月份组成，历次导入不变。 */
  readonly id: Scalars['ID']['output'];
  /** Month, YYYY-MM. 月份，YYYY-MM。 */
  readonly month: Scalars['String']['output'];
  /** Disputes opened in the month. 新增件数。 */
  readonly opened: Scalars['Int']['output'];
};

/** Disputes of the grids of a place in a period (S60). 区划内网格一段时间的矛盾纠纷统计（S60）。 */
export type DisputeStatistics = {
  readonly __typename?: 'DisputeStatistics';
  /** Closed in the period. 期内化解件数。 */
  readonly closed: Scalars['Int']['output'];
  /** Closed by opened; may exceed 1; null when none was opened. 化解率（化解/新增），可大于 1；无新增时为空。 */
  readonly closureRate: Maybe<Scalars['Float']['output']>;
  /** Grids that reported at least one month. 至少报送一个月的网格数。 */
  readonly gridsReporting: Scalars['Int']['output'];
  /** Grids that reported nothing at all. 完全未报送的网格数。 */
  readonly gridsSilent: Scalars['Int']['output'];
  /** Opened in the period. 期内新增件数。 */
  readonly opened: Scalars['Int']['output'];
};

/** A county, a district or a functional zone. 县、区或功能区。 */
export type District = Area & Node & {
  readonly __typename?: 'District';
  /** Demonstration awards in it by the day asked about, latest first (S42). 区划内的示范点命名，新的在前（S42）。 */
  readonly awards: DemoAwardConnection;
  /** Places one level down on the day asked about, by code. 下一级区划，按代码。 */
  readonly children: ReadonlyArray<Area>;
  /** Statistical area code. 统计用区划代码。 */
  readonly code: Scalars['AreaCode']['output'];
  /** What lies in it, as numbers. 区划内各类数量。 */
  readonly counts: AreaCounts;
  /** Bodies that decide for this place and the places in it, by area code (S06). 本区划及所辖区划的议事决策机构，按区划代码（S06）。 */
  readonly decisionBodies: DecisionBodyConnection;
  /** County, district or functional zone; null when not delivered. 县、区或功能区；未提供时为空。 */
  readonly districtKind: Maybe<DistrictKind>;
  /** Duty reports of its organisations and units, latest year first (S07, S08). 区划内党组织和单位的述职，年度新的在前（S07、S08）。 */
  readonly dutyReports: DutyReportConnection;
  /** Year that population and urban share speak of; null when not known. 人口和城镇化率的年份；未知时为空。 */
  readonly figuresYear: Maybe<Scalars['Int']['output']>;
  /** Gaps with subjects in it. 区划内的缺口。 */
  readonly gaps: GapConnection;
  /** The area code itself. 即区划代码。 */
  readonly id: Scalars['ID']['output'];
  /** Issues raised in it by the day asked about, latest first (S04, S06). 区划内提出的问题，新的在前（S04、S06）。 */
  readonly issues: IssueConnection;
  /** Key projects in it, by last day (S52). 区划内的重点项目，按结束日期（S52）。 */
  readonly keyProjects: KeyProjectConnection;
  /** CITY, DISTRICT, STREET or COMMUNITY. 市、县区、街道或社区。 */
  readonly kind: NodeKind;
  /** Level of the place. 区划级别。 */
  readonly level: AreaLevel;
  /** Chinese name; street names repeat between counties. 中文名称；街道名称在不同县区可能重复。 */
  readonly name: Scalars['String']['output'];
  /** Place one level up; null for the city and outside the viewer's scope. 上一级区划；市级或超出查看范围时为空。 */
  readonly parent: Maybe<Area>;
  /** The Party organisation that leads this place; null where there is none. 领导该区划的党组织；没有时为空。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** Rates of the rules for the subjects in it. 区划内对象的各规则比率。 */
  readonly rates: ReadonlyArray<Rate>;
  /** Permanent residents, persons, in the year of `figuresYear`; null when not delivered. 常住人口（人）；未提供时为空。 */
  readonly residentPopulation: Maybe<Scalars['Int']['output']>;
  /** Statistics of the systems S11 to S60. 各项制度（S11 至 S60）的统计。 */
  readonly statistics: AreaStatistics;
  /** Share of urban residents, 0 to 1; null when not delivered. 城镇化率，0 至 1；未提供时为空。 */
  readonly urbanRate: Maybe<Scalars['Float']['output']>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictAwardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemoAwardFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictDecisionBodiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DecisionBodyKind>>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictDutyReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DutyReportFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictKeyProjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A county, a district or a functional zone. 县、区或功能区。 */
export type DistrictRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of places of county level. 县级区划的类型。 */
export type DistrictKind =
  /** County. 县。 */
  | 'COUNTY'
  /** District of the city. 区。 */
  | 'DISTRICT'
  /** Functional zone, such as a development or high-tech zone. 功能区，如开发区、高新区。 */
  | 'ZONE';

/** Both legs of dual check-in for one unit or place, on the day asked about. 一个单位或区划的双报到情况（所问日期）。 */
export type DualCheckIn = {
  readonly __typename?: 'DualCheckIn';
  /** Of these, checked in with a community, persons. 其中已报到人数。 */
  readonly checkedIn: PersonCount;
  /** Checked in, but not where they live, persons. 已报到但不在居住地的人数。 */
  readonly elsewhere: PersonCount;
  /** In-service members, persons (S56). 在职党员人数（S56）。 */
  readonly inService: PersonCount;
  /** The unit or the place this row is about. 本行所指的单位或区划。 */
  readonly subject: Node;
  /** Of these, checked in (the unit leg, S57). 其中已报到的单位数（S57）。 */
  readonly unitsCheckedIn: Scalars['Int']['output'];
  /** Public units standing there. 所在的公有单位数。 */
  readonly unitsLocated: Scalars['Int']['output'];
};

/** A page of rows of the dual check-in. 双报到统计的一页。 */
export type DualCheckInConnection = {
  readonly __typename?: 'DualCheckInConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<DualCheckInEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<DualCheckIn>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项双报到统计及其游标。 */
export type DualCheckInEdge = {
  readonly __typename?: 'DualCheckInEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: DualCheckIn;
};

/** What one row of the dual check-in is about. 双报到统计的分组方式。 */
export type DualCheckInGrouping =
  /** Community of residence. 居住社区。 */
  | 'COMMUNITY'
  /** District of residence. 居住县区。 */
  | 'DISTRICT'
  /** Street of residence. 居住街道。 */
  | 'STREET'
  /** Work unit. 单位。 */
  | 'UNIT';

/** One case of dual reporting. 一例双重上级。 */
export type DualReporting = {
  readonly __typename?: 'DualReporting';
  /** In what way. 情形。 */
  readonly class: DualReportingClass;
  /** Made from class and subject; the same over imports. 由情形和对象组成，历次导入不变。 */
  readonly id: Scalars['ID']['output'];
  /** The two or more lines, from the subject upwards. 两条或多条线，自对象向上。 */
  readonly lines: ReadonlyArray<ReportingLine>;
  /** Where the lines first meet going up; null when they never do. 各线向上首次交汇处；不交汇时为空。 */
  readonly meetingPoint: Maybe<PartyOrg>;
  /** How many members it is about, where it is about members; null elsewhere. 涉及党员人数；不涉及党员时为空。 */
  readonly members: Maybe<PersonCount>;
  /** Organisation, unit or post holder it is about. 所指的组织、单位或任职人员。 */
  readonly subject: Node;
};

/** In what way somebody or something answers to two superiors. 向两个上级负责的情形。 */
export type DualReportingClass =
  /** A superior that is, further up, its own subordinate (G40 CYCLE): one entry a cycle. 上级又是自己的下级：每个环一条（G40）。 */
  | 'CIRCULAR'
  /** Two leadership superiors, or members with two organisational relations (G30 A_ORG, A_MEMBER): not allowed. 两个隶属上级，或党员有两个组织关系：不允许（G30）。 */
  | 'CONFLICTING'
  /** One person holds both posts by rule (branch secretary and committee director, Party and management). 按规定一人兼任两职（书记兼业委会主任、党政交叉任职）。 */
  | 'CROSS_APPOINTMENT'
  /** Relation in the work unit, check-in with the community of residence. 组织关系在单位，到居住社区报到。 */
  | 'DUAL_CHECK_IN'
  /** Leadership and guidance: two lines by design. 隶属加业务指导：制度安排的两条线。 */
  | 'LEADERSHIP_AND_GUIDANCE'
  /** No line to the city at all (G40 ORPHAN). 没有通到市委的隶属链（G40）。 */
  | 'ORPHANED'
  /** The one who gives feedback answers to the one judged (G30 D_SUBORDINATE). 反馈方隶属于被反馈方（G30）。 */
  | 'SELF_SUPERVISING';

/** A page of cases of dual reporting. 双重上级情形的一页。 */
export type DualReportingConnection = {
  readonly __typename?: 'DualReportingConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<DualReportingEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<DualReporting>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项双重上级情形及其游标。 */
export type DualReportingEdge = {
  readonly __typename?: 'DualReportingEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: DualReporting;
};

/** Which cases of dual reporting to list. 双重上级的筛选条件。 */
export type DualReportingFilter = {
  /** Only these classes. 情形。 */
  readonly classes?: InputMaybe<ReadonlyArray<DualReportingClass>>;
  /** Subjects of this field. 对象所属领域。 */
  readonly field?: InputMaybe<OrgField>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** A report that came due. 一期应出的报告。 */
export type DueReport = {
  readonly __typename?: 'DueReport';
  /** How often it was begun. 尝试次数。 */
  readonly attempts: Scalars['Int']['output'];
  /** Who makes it; null while nobody does. 由谁生成；无人时为空。 */
  readonly claim: Maybe<ReportClaim>;
  /** The instant it was due. 应出时间。 */
  readonly due: Scalars['DateTime']['output'];
  /** Why the last attempt failed, or what it waits for. 上次尝试失败或等待的原因。 */
  readonly error: Maybe<Scalars['String']['output']>;
  /** Begun later than its time. 是否迟于应出时间。 */
  readonly late: Scalars['Boolean']['output'];
  /** When it is tried again; null: at once, or not at all. 下次尝试时间。 */
  readonly retryAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. 状态。 */
  readonly state: DueState;
};

/** Where a due report stands. 应出报告的状态。 */
export type DueState =
  /** To be made, or being made: see its claim. 待生成或正在生成。 */
  | 'DUE'
  /** Given up after several attempts: see its error. 多次尝试后放弃。 */
  | 'FAILED'
  /** Made and stored. 已生成并存档。 */
  | 'STORED';

/** An annual duty report: of a secretary about an organisation, or of a member unit (S07, S08). 年度述职：书记就党组织述职，或成员单位述职（S07、S08）。 */
export type DutyReport = Node & {
  readonly __typename?: 'DutyReport';
  /** Organisation reported on; null for member units. 述职所涉党组织；成员单位述职时为空。 */
  readonly about: Maybe<PartyOrg>;
  /** Secretary who reports, as a post holder; null for member units and outside the viewer's scope. 述职书记（任职人员）；成员单位述职或超出范围时为空。 */
  readonly by: Maybe<Person>;
  /** Member unit that reports; null for secretaries. 述职的成员单位；书记述职时为空。 */
  readonly byUnit: Maybe<WorkUnit>;
  /** Grade of the report; null when none was given or the viewer's role may not read it. 评议等次；未评或角色无权查看时为空。 */
  readonly grade: Maybe<DutyReportGrade>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** The urban Party-building item is in the report; null when not delivered. 是否包含城市党建内容；未提供时为空。 */
  readonly includesUrban: Maybe<Scalars['Boolean']['output']>;
  /** Always DUTY_REPORT. 固定为 DUTY_REPORT。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Who reports. 述职类别。 */
  readonly reportKind: DutyReportKind;
  /** The day; null when not delivered. 述职日期；未提供时为空。 */
  readonly reportedOn: Maybe<Scalars['Date']['output']>;
  /** Year reported on. 述职年度。 */
  readonly year: Scalars['Int']['output'];
};

/** A page of duty reports. 述职的一页。 */
export type DutyReportConnection = {
  readonly __typename?: 'DutyReportConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<DutyReportEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<DutyReport>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项述职及其游标。 */
export type DutyReportEdge = {
  readonly __typename?: 'DutyReportEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: DutyReport;
};

/** Which duty reports to list. 述职的筛选条件。 */
export type DutyReportFilter = {
  /** Only these kinds. 述职类别。 */
  readonly kinds?: InputMaybe<ReadonlyArray<DutyReportKind>>;
  /** Year reported on. 述职年度。 */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Grades of duty reports. 评议等次。 */
export type DutyReportGrade =
  /** Average. 一般。 */
  | 'AVERAGE'
  /** Fairly good. 较好。 */
  | 'FAIRLY_GOOD'
  /** Good. 好。 */
  | 'GOOD'
  /** Poor. 差。 */
  | 'POOR';

/** Who reports. 述职类别。 */
export type DutyReportKind =
  /** Secretary of a county-level committee (S07). 县区委书记（S07）。 */
  | 'COUNTY_SECRETARY'
  /** Member unit of a joint conference (S08). 联席会议成员单位（S08）。 */
  | 'MEMBER_UNIT'
  /** Secretary of a street working committee. 街道党工委书记。 */
  | 'STREET_SECRETARY';

/** Kinds of relationships in the graph. 图中关系的种类。 */
export type EdgeKind =
  /** A member's organisational relation. 党员的组织关系。 */
  | 'BELONGS_TO'
  /** A member checked in with a community organisation. 党员到社区报到。 */
  | 'CHECKED_IN_TO'
  /** A grid covers a compound. 网格覆盖小区。 */
  | 'COVERS'
  /** A power granted to a street. 授予街道的权力。 */
  | 'GRANTED'
  /** Somebody holds a post. 担任职务。 */
  | 'HOLDS_POST'
  /** An instructor serves a compound or company. 指导员指导小区或企业。 */
  | 'INSTRUCTS'
  /** A standing member's contact point. 常委联系点。 */
  | 'LIAISES_WITH'
  /** A compound, unit or centre lies in a community. 小区、单位或中心位于社区。 */
  | 'LOCATED_IN'
  /** Any other relationship. 其他关系。 */
  | 'OTHER'
  /** A member takes part without transfer. 党员不转关系参加活动。 */
  | 'PARTICIPATES_IN'
  /** A place, or a grid, is part of the place above. 区划或网格属于上级区划。 */
  | 'PART_OF'
  /** An owners' committee represents a compound. 业委会代表小区。 */
  | 'REPRESENTS'
  /** Somebody lives in a compound; counted, never drawn. 居住于小区；只计数，不绘出。 */
  | 'RESIDES_IN'
  /** Home unit of an instructor. 指导员的派出单位。 */
  | 'SECONDED_FROM'
  /** Organisation that sent an instructor. 选派指导员的党组织。 */
  | 'SENT_BY'
  /** A company serves a compound. 物业企业服务小区。 */
  | 'SERVES'
  /** A centre serves a place or compound. 中心的服务范围。 */
  | 'SERVES_AREA'
  /** A Party organisation is set up in a place, unit, company or project. 党组织建立于区域、单位、企业或项目。 */
  | 'SET_UP_IN'
  /** An organisation answers to a superior. 党组织的上级。 */
  | 'SUBORDINATE_TO'
  /** A centre stands under another. 中心的上级中心。 */
  | 'UNDER'
  /** A unit's organisation checked in with a community's. 单位党组织到社区报到。 */
  | 'UNIT_CHECKED_IN_TO'
  /** A visit went to an organisation. 走访的党组织。 */
  | 'VISITED'
  /** Somebody works for a unit, company or committee. 任职单位。 */
  | 'WORKS_FOR';

/** Kinds of joint enforcement actions. 联合执法行动类别。 */
export type EnforcementKind =
  /** Appearance of the city. 市容环境。 */
  | 'CITY_APPEARANCE'
  /** Environment. 生态环境。 */
  | 'ENVIRONMENT'
  /** Illegal building. 违法建设。 */
  | 'ILLEGAL_BUILDING'
  /** Market order. 市场秩序。 */
  | 'MARKET'
  /** Something else. 其他。 */
  | 'OTHER'
  /** Work safety. 安全生产。 */
  | 'SAFETY'
  /** Traffic order. 交通秩序。 */
  | 'TRAFFIC';

/** Actions of one kind. 某类行动。 */
export type EnforcementKindCount = {
  readonly __typename?: 'EnforcementKindCount';
  /** Kind of action; null when not delivered. 行动类别；未提供时为空。 */
  readonly actionKind: Maybe<EnforcementKind>;
  /** Actions. 行动次数。 */
  readonly actions: Scalars['Int']['output'];
};

/** Comprehensive law-enforcement office of a street: one team (S14). 街道综合执法办公室：一支队伍管执法（S14）。 */
export type EnforcementOffice = Node & {
  readonly __typename?: 'EnforcementOffice';
  /** Joint actions it conducted in a period, as numbers. 期内联合执法行动统计。 */
  readonly enforcement: EnforcementStatistics;
  /** First day; null when not known. 成立日期；未知时为空。 */
  readonly establishedOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Posts held at it on the day asked about. 所问日期的任职。 */
  readonly posts: ReadonlyArray<Post>;
  /** Street it is the office of. 所属街道。 */
  readonly street: Street;
};


/** Comprehensive law-enforcement office of a street: one team (S14). 街道综合执法办公室：一支队伍管执法（S14）。 */
export type EnforcementOfficeEnforcementArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Joint enforcement actions in a period, as numbers: no party, no address, no decision (S14). 期内联合执法行动统计：不含当事人、地址和处理决定（S14）。 */
export type EnforcementStatistics = {
  readonly __typename?: 'EnforcementStatistics';
  /** Joint actions. 联合执法行动次数。 */
  readonly actions: Scalars['Int']['output'];
  /** Actions by kind, most frequent first; null for actions without one. 按类别分列，多的在前；无类别的列在空值下。 */
  readonly byKind: ReadonlyArray<EnforcementKindCount>;
  /** Actions by month, earliest first; months without any are left out. 按月分列，早的在前；没有行动的月份不列。 */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /** Day of the latest action; null when there was none. 最近一次行动日期；没有时为空。 */
  readonly lastActionOn: Maybe<Scalars['Date']['output']>;
  /** Enforcement offices. 综合执法办公室数。 */
  readonly offices: Scalars['Int']['output'];
  /** Departments that took part in at least one. 参加过行动的部门数。 */
  readonly units: Scalars['Int']['output'];
};

/** One fact a verdict rests on. 结论所依据的一项事实。 */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Key of the fact, such as `households`. 事实的键，如 `households`。 */
  readonly key: Scalars['String']['output'];
  /** English name. 英文名称。 */
  readonly nameEn: Scalars['String']['output'];
  /** Chinese name. 中文名称。 */
  readonly nameZh: Scalars['String']['output'];
  /** The node it names; null when it names none or it lies outside the viewer's scope. 所指节点；没有或超出查看范围时为空。 */
  readonly node: Maybe<Node>;
  /** The value as text; null when not known. Small person counts read "<5". 值的文字；未知时为空。人数过少时显示“<5”。 */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A subject judged by a rule: a finding never comes without its evidence. 规则对对象的判断；每个发现都附证据。 */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Who accepted it until when; null when nobody did. 认可情况；未认可时为空。 */
  readonly acceptance: Maybe<Acceptance>;
  /** Smallest place of the subject; null when outside the viewer's scope. 对象所在的最小区划；超出查看范围时为空。 */
  readonly area: Maybe<Area>;
  /** The facts the verdict rests on, as name and value. 结论所依据的事实（名称和值）。 */
  readonly evidence: ReadonlyArray<Evidence>;
  /** First day a stored run saw it; null when none did. 首次发现日期；从未存入评估时为空。 */
  readonly firstSeenOn: Maybe<Scalars['Date']['output']>;
  /** gap:<rule>:<subject>, the same in every run. 固定地址 gap:<规则>:<对象>，历次评估不变。 */
  readonly id: Scalars['ID']['output'];
  /** The nearest way in which the rule would have been met: what is missing or has run out. 最接近达标的情形：缺什么、什么已到期。 */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  /** Verdict UNKNOWN: the files that no source covers here; empty otherwise. 结论未知时：没有来源覆盖的文件；否则为空列表。 */
  readonly notCovered: ReadonlyArray<Scalars['String']['output']>;
  /** The parameters that held for this subject. 对本对象适用的参数。 */
  readonly parameters: ReadonlyArray<RuleParameter>;
  /** The rule. 规则。 */
  readonly rule: GapRule;
  /** The piece of the graph to look at; missing relations are marked `missing`. 应查看的局部图；缺失的关系标为 `missing`。 */
  readonly scene: Scene;
  /** How much this finding weighs. 本发现的严重程度。 */
  readonly severity: Severity;
  /** Open, accepted or resolved. 未解决、已认可或已解决。 */
  readonly state: GapState;
  /** Organisation, place or post holder judged; never an ordinary member. 判断对象：组织、区域或任职人员。 */
  readonly subject: Node;
  /** Outcome. 结论。 */
  readonly verdict: Verdict;
};

/** A page of findings. 发现的一页。 */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** False when a rule failed or the answer was cut short. 是否完整；规则失败或被截断时为否。 */
  readonly complete: Scalars['Boolean']['output'];
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<GapEdge>;
  /** Why it is not complete; empty when it is. 不完整的原因；完整时为空列表。 */
  readonly incompleteBecause: ReadonlyArray<IncompleteReason>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项发现及其游标。 */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Gap;
};

/** Which findings to list. 发现的筛选条件。 */
export type GapFilter = {
  /** Only these rules, by id. 规则编号。 */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these severities. 严重程度。 */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** Only subjects of these kinds. 对象种类。 */
  readonly subjectKinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** Only these verdicts; left out: GAP. 结论；不填为缺口。 */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** How to sort findings. 发现的排序方式。 */
export type GapOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: GapOrderField;
};

/** What findings can be sorted by. 发现的排序字段。 */
export type GapOrderField =
  /** Area code. 区划代码。 */
  | 'AREA'
  /** Households of the subject, unknown last. 对象户数，未知的在后。 */
  | 'HOUSEHOLDS'
  /** Id of the rule. 规则编号。 */
  | 'RULE'
  /** Severity; ascending puts CRITICAL first. 严重程度；升序时最严重的在前。 */
  | 'SEVERITY'
  /** Name of the subject, by pinyin. 对象名称（拼音）。 */
  | 'SUBJECT_NAME';

/** A gap rule's card: read from its .cypher file, never from code. 缺口规则卡片：读自规则的 .cypher 文件。 */
export type GapRule = {
  readonly __typename?: 'GapRule';
  /** COMPOUND_NO_BRANCH … 规则代号。 */
  readonly code: Scalars['String']['output'];
  /** The statement that is run, as it is run. 实际运行的语句。 */
  readonly cypher: Scalars['String']['output'];
  /** Number of the rule, G01 to G40. 规则编号 G01 至 G40。 */
  readonly id: Scalars['ID']['output'];
  /** English name. 英文名称。 */
  readonly nameEn: Scalars['String']['output'];
  /** Chinese name. 中文名称。 */
  readonly nameZh: Scalars['String']['output'];
  /** The city's values; a finding shows those that held for it. 全市参数值；单个发现显示对其适用的值。 */
  readonly parameters: ReadonlyArray<RuleParameter>;
  /** What to do about a gap. 整改办法。 */
  readonly remedy: Scalars['String']['output'];
  /** Severity of the rule; a finding may weigh less or more. 规则的严重程度；单个发现可能不同。 */
  readonly severity: Severity;
  /** Where the rule comes from; null when it is the project's own. 规则出处；本项目自定时为空。 */
  readonly source: Maybe<Scalars['String']['output']>;
  /** The first of `subjects`. `subjects` 的第一项。 */
  readonly subject: NodeKind;
  /** Kinds of things it judges. 判断的对象种类。 */
  readonly subjects: ReadonlyArray<NodeKind>;
  /** Version of the rule's text. 规则文本的版本。 */
  readonly version: Scalars['String']['output'];
  /** What must hold, and why; names the regulation. 应当满足什么、依据何在。 */
  readonly why: Scalars['String']['output'];
};

/** Where a gap stands. 缺口的处理状态。 */
export type GapState =
  /** Accepted until a day. 已认可。 */
  | 'ACCEPTED'
  /** Open. 未解决。 */
  | 'OPEN'
  /** No longer a gap. 已解决。 */
  | 'RESOLVED';

/** Compounds by completeness of "1+2+N" (S31). 小区“1+2+N”齐备情况（S31）。 */
export type GovernanceStatistics = {
  readonly __typename?: 'GovernanceStatistics';
  /** With all of 1 + 2. “1”和“2”齐备。 */
  readonly complete: Scalars['Int']['output'];
  /** Compounds. 小区数。 */
  readonly compounds: Scalars['Int']['output'];
  /** With a serving company: one of the 2. 有物业服务（“2”之一）。 */
  readonly withCompany: Scalars['Int']['output'];
  /** With a branch: the 1. 有党支部（“1”）。 */
  readonly withCore: Scalars['Int']['output'];
  /** With an owners' committee: one of the 2. 有业委会（“2”之一）。 */
  readonly withOwnersCommittee: Scalars['Int']['output'];
};

/** Governance of a compound as "1+2+N": one core, two parties, many others (S31). 小区“1+2+N”治理：一核、两方、多元（S31）。 */
export type GovernanceUnit = {
  readonly __typename?: 'GovernanceUnit';
  /** All of 1 + 2 are there. “1”和“2”是否齐备。 */
  readonly complete: Scalars['Boolean']['output'];
  /** The 1: the compound's Party branch; null where it is missing. “1”：小区党支部；缺时为空。 */
  readonly core: Maybe<PartyOrg>;
  /** The N: other bodies that took part in a consultation within 365 days before the day asked about. “N”：所问日期前 365 天内参加过协商的其他主体。 */
  readonly others: ReadonlyArray<Node>;
  /** Of the 2: the owners' committee; null where it is missing. “2”之一：业主委员会；缺时为空。 */
  readonly ownersCommittee: Maybe<OwnersCommittee>;
  /** Of the 2: the serving property company; null where it is missing. “2”之一：物业服务企业；缺时为空。 */
  readonly propertyCompany: Maybe<PropertyCompany>;
};

/** Community workers of one grade. 某一等级的社区工作者。 */
export type GradeCount = {
  readonly __typename?: 'GradeCount';
  /** Grade 1 to 18; null for workers without one. 等级 1 至 18；无等级时为空。 */
  readonly grade: Maybe<Scalars['Int']['output']>;
  /** Workers of that grade, persons. 该等级人数。 */
  readonly workers: PersonCount;
};

/** A grid: the smallest unit of a community, with a head and a worker (S16). 网格：社区内最小单元，配网格长、网格员（S16）。 */
export type Grid = Node & {
  readonly __typename?: 'Grid';
  /** Branch set up in the grid; null where there is none. 建在网格上的党支部；没有时为空。 */
  readonly branch: Maybe<PartyOrg>;
  /** Grid code: community code and 3 digits. 网格代码：社区代码加 3 位。 */
  readonly code: Scalars['String']['output'];
  /** Community the grid is part of. 所属社区。 */
  readonly community: Community;
  /** Compounds it covers on the day asked about, wholly or in part. 所问日期覆盖的小区。 */
  readonly compounds: ReadonlyArray<Compound>;
  /** Dispute figures by month, latest first; a month without a row reported nothing, which is not 0 (S60). 矛盾纠纷月度统计，新的在前；没有该月表示未报，不等于 0（S60）。 */
  readonly disputeStats: ReadonlyArray<DisputeStat>;
  /** Gaps that have this grid as subject. 以本网格为对象的缺口。 */
  readonly gaps: ReadonlyArray<Gap>;
  /** Basic or special grid. 基础网格或专属网格。 */
  readonly gridKind: GridKind;
  /** Grid head; null while the post is vacant. 网格长；空缺时为空。 */
  readonly head: Maybe<Post>;
  /** Households in the grid, in compounds or not; null when not delivered. 网格内户数；未提供时为空。 */
  readonly households: Maybe<Scalars['Int']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always GRID. 固定为 GRID。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Grid worker, the longest serving where there are several; null while the post is vacant. 网格员（多人时为任职最久者）；空缺时为空。 */
  readonly worker: Maybe<Post>;
};


/** A grid: the smallest unit of a community, with a head and a worker (S16). 网格：社区内最小单元，配网格长、网格员（S16）。 */
export type GridDisputeStatsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of grids. 网格的一页。 */
export type GridConnection = {
  readonly __typename?: 'GridConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<GridEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Grid>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项网格及其游标。 */
export type GridEdge = {
  readonly __typename?: 'GridEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Grid;
};

/** Which grids to list. 网格的筛选条件。 */
export type GridFilter = {
  /** True: only those with a branch; false: only those without. 是否建有党支部。 */
  readonly hasBranch?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those with both a head and a worker; false: only those lacking one. 是否网格长、网格员齐备。 */
  readonly staffed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** Kinds of grids. 网格的类型。 */
export type GridKind =
  /** Basic grid; also where the kind was not delivered. 基础网格；未提供类型时按此计。 */
  | 'BASIC'
  /** Special grid, such as a market or a park. 专属网格，如市场、园区。 */
  | 'SPECIAL';

/** How to sort grids. 网格的排序方式。 */
export type GridOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: GridOrderField;
};

/** What grids can be sorted by. 网格的排序字段。 */
export type GridOrderField =
  /** Area code. 区划代码。 */
  | 'AREA'
  /** Households, unknown last. 户数，未知的在后。 */
  | 'HOUSEHOLDS'
  /** Name, by pinyin. 名称（拼音）。 */
  | 'NAME';

/** What makes a group of neighbours. 邻居的分组依据。 */
export type GroupBy =
  /** Community they lie in. 所在社区。 */
  | 'COMMUNITY'
  /** District they lie in. 所在县区。 */
  | 'DISTRICT'
  /** Their kind and, for Party organisations, their field. 种类及党组织的领域。 */
  | 'FIELD'
  /** Their kind. 种类。 */
  | 'KIND'
  /** Street they lie in. 所在街道。 */
  | 'STREET';

/** What would be lost. 假设移除的影响。 */
export type Impact = {
  readonly __typename?: 'Impact';
  /** Nothing was left out. 是否完整。 */
  readonly complete: Scalars['Boolean']['output'];
  /** Verdicts that would get worse, by rule and subject. 会变差的结论，按规则和对象。 */
  readonly losses: ReadonlyArray<Loss>;
  /** What is taken away. 被移除者。 */
  readonly removed: Node;
};

/** Why an answer was cut short. 回答不完整的原因。 */
export type IncompleteReason =
  /** A limit on the number of elements was reached. 达到数量上限。 */
  | 'LIMIT'
  /** Something lies outside what the viewer may see. 部分内容超出查看权限。 */
  | 'RIGHTS'
  /** The time allowed was used up. 超出允许时间。 */
  | 'TIME';

/** A figure the article states, beside the graph's own. 文中陈述的一个数字及图中实际值。 */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** What the graph holds on that day; null when it cannot be computed. 图中当日的值；无法计算时为空。 */
  readonly actual: Maybe<Scalars['Float']['output']>;
  /** Equal, about equal or at least, as the figure is meant; null when it cannot be computed. 是否相符（相等、约等或不低于，视指标而定）；无法计算时为空。 */
  readonly agrees: Maybe<Scalars['Boolean']['output']>;
  /** Key of the figure, such as `compound_branches`. 指标的键，如 `compound_branches`。 */
  readonly key: Scalars['ID']['output'];
  /** English name. 英文名称。 */
  readonly nameEn: Scalars['String']['output'];
  /** Chinese name. 中文名称。 */
  readonly nameZh: Scalars['String']['output'];
  /** Why the two may differ; null when there is nothing to say. 差异说明；没有时为空。 */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the article says, in `unit` (percent as percent). 文中数值，单位见 `unit`（百分数按百分数）。 */
  readonly stated: Scalars['Float']['output'];
  /** S01 … S60 of the domain reference. The indicators are the figures the article states. 所属制度编号 S01 至 S60。 */
  readonly system: Scalars['String']['output'];
  /** Unit of both values, such as persons or percent. 两个值的单位，如人、百分比。 */
  readonly unit: Scalars['String']['output'];
};

/** An industry chain with Party building, such as the e-commerce pilot (S54). 产业链党建，如电商产业链试点（S54）。 */
export type IndustryChain = Node & {
  readonly __typename?: 'IndustryChain';
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Party organisations in the chain on the day asked about, within the viewer's scope. 所问日期链上的党组织（限查看范围内）。 */
  readonly partyOrgs: PartyOrgConnection;
  /** Party-building pilot; null when not delivered. 是否试点；未提供时为空。 */
  readonly pilot: Maybe<Scalars['Boolean']['output']>;
  /** Of these units, without a Party organisation. 其中未建党组织的单位数。 */
  readonly unitsWithoutOrg: Scalars['Int']['output'];
  /** Firms and other units in the chain on the day asked about, within the viewer's scope. 所问日期链上的单位（限查看范围内）。 */
  readonly workUnits: WorkUnitConnection;
};


/** An industry chain with Party building, such as the e-commerce pilot (S54). 产业链党建，如电商产业链试点（S54）。 */
export type IndustryChainPartyOrgsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** An industry chain with Party building, such as the e-commerce pilot (S54). 产业链党建，如电商产业链试点（S54）。 */
export type IndustryChainWorkUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** An instructor serving a compound (S18) or a company (S33); the two kinds are never merged. 党建工作指导员：小区（S18）或物业企业（S33），两类不合并。 */
export type Instruction = {
  readonly __typename?: 'Instruction';
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The instructor, as a post holder. 指导员（任职人员）。 */
  readonly person: Person;
  /** Party organisation that sent the instructor, else the home unit; null when not delivered. 选派党组织，否则为派出单位；未提供时为空。 */
  readonly sentBy: Maybe<Node>;
  /** First day on which it no longer holds; null while it is open. 终止日期；仍有效时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** An issue raised in a visit, a consultation or a meeting: category and dates, no text (S04, S06, S41). 走访、协商或会议中提出的问题：只有类别和日期，无文字内容。 */
export type Issue = Node & {
  readonly __typename?: 'Issue';
  /** What it is about; null when not delivered. 类别；未提供时为空。 */
  readonly category: Maybe<IssueCategory>;
  /** Day it was closed; null when it was not by the day asked about. 办结日期；至所问日期未办结时为空。 */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Meetings that discussed it, earliest first. 讨论该问题的会议，早的在前。 */
  readonly decisions: ReadonlyArray<IssueDecision>;
  /** Day it is due; null when none is set. 办结期限；未设时为空。 */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always ISSUE. 固定为 ISSUE。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Due and not closed on the day asked about (G21). 至所问日期已逾期（G21）。 */
  readonly overdue: Scalars['Boolean']['output'];
  /** Unit that must settle it; null when none is named or outside the viewer's scope. 责任单位；未指定或超出查看范围时为空。 */
  readonly owner: Maybe<WorkUnit>;
  /** Visit, consultation or earliest meeting it was raised in; null when outside the viewer's scope. 提出问题的走访、协商或会议；超出查看范围时为空。 */
  readonly raisedIn: Maybe<Node>;
  /** Day it was raised. 提出日期。 */
  readonly raisedOn: Scalars['Date']['output'];
  /** Status on the day asked about. 所问日期的状态。 */
  readonly status: IssueStatus;
  /** Topic kind when put to a decision body; null when it was not (S06). 提交议事决策机构时的议题类型；未提交时为空（S06）。 */
  readonly topic: Maybe<IssueTopic>;
};

/** What an issue is about. 问题类别。 */
export type IssueCategory =
  /** Facilities. 设施。 */
  | 'FACILITIES'
  /** Funds. 经费。 */
  | 'FUNDS'
  /** Mechanism. 机制。 */
  | 'MECHANISM'
  /** Something else. 其他。 */
  | 'OTHER'
  /** Property service. 物业。 */
  | 'PROPERTY'
  /** Staff. 人员。 */
  | 'STAFF'
  /** Premises. 阵地。 */
  | 'VENUE';

/** A page of issues. 问题的一页。 */
export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<IssueEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Issue>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** What one meeting did with one issue. 一次会议对一个问题的处理。 */
export type IssueDecision = {
  readonly __typename?: 'IssueDecision';
  /** The issue. 问题。 */
  readonly issue: Issue;
  /** The meeting. 会议。 */
  readonly meeting: Meeting;
  /** What became of it; null when not delivered. 议定结果；未提供时为空。 */
  readonly outcome: Maybe<MeetingOutcome>;
};

/** One item of a page with its cursor. 一项问题及其游标。 */
export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Issue;
};

/** Which issues to list. 问题的筛选条件。 */
export type IssueFilter = {
  /** Overdue (true) or not (false) on the day asked about. 是否逾期。 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Raised on or after this day. 提出日期不早于。 */
  readonly raisedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only these statuses. 状态。 */
  readonly statuses?: InputMaybe<ReadonlyArray<IssueStatus>>;
  /** Only these topic kinds. 议题类型。 */
  readonly topics?: InputMaybe<ReadonlyArray<IssueTopic>>;
};

/** Issues of a place in a period, as numbers (S04, S06). 区划内一段时间的问题统计（S04、S06）。 */
export type IssueStatistics = {
  readonly __typename?: 'IssueStatistics';
  /** By the four topic kinds of the decision bodies, others left out; a kind without issues is left out too. 按四类议题分列，不含其他；没有问题的类型不列。 */
  readonly byTopic: ReadonlyArray<IssueTopicCount>;
  /** Of these, closed. 其中办结数。 */
  readonly closed: Scalars['Int']['output'];
  /** Of these, not closed on the day asked about. 其中至所问日期未办结数。 */
  readonly open: Scalars['Int']['output'];
  /** Of these, overdue (G21). 其中逾期数（G21）。 */
  readonly overdue: Scalars['Int']['output'];
  /** Raised in the period. 期内提出数。 */
  readonly raised: Scalars['Int']['output'];
};

/** Status of an issue. 问题的状态。 */
export type IssueStatus =
  /** Closed. 已办结。 */
  | 'CLOSED'
  /** Being settled. 办理中。 */
  | 'IN_PROGRESS'
  /** Not begun. 未办结。 */
  | 'OPEN';

/** The topic kinds of the decision bodies (S06). 议题类型（S06）。 */
export type IssueTopic =
  /** Moves funds. 动资金。 */
  | 'FUNDS'
  /** Moves interests. 动利益。 */
  | 'INTERESTS'
  /** None of the four. 其他。 */
  | 'OTHER'
  /** Moves powers. 动权力。 */
  | 'POWER'
  /** Moves a system. 动体制。 */
  | 'SYSTEM';

/** Issues of one topic kind. 某一议题类型的问题。 */
export type IssueTopicCount = {
  readonly __typename?: 'IssueTopicCount';
  /** Of these, put to at least one meeting. 其中已提交会议数。 */
  readonly discussed: Scalars['Int']['output'];
  /** Issues raised in the period. 期内提出数。 */
  readonly issues: Scalars['Int']['output'];
  /** Topic kind. 议题类型。 */
  readonly topic: IssueTopic;
};

/** Which day a report judges. 报告判定哪一天。 */
export type JudgedDay =
  /** The day on which it was due. 应出之日。 */
  | 'DUE'
  /** The snapshot day of the data, but none after the day it was due. 数据快照日，但不晚于应出之日。 */
  | 'SNAPSHOT';

/** A key project; its temporary branch stands only as long as the project (S52). 重点项目；其临时党支部随项目存续（S52）。 */
export type KeyProject = Node & {
  readonly __typename?: 'KeyProject';
  /** Smallest place that contains it. 所在的最小区划。 */
  readonly area: Area;
  /** Planned or actual last day, included; null when not delivered. 项目结束日期（含）；未提供时为空。 */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always PROJECT. 固定为 PROJECT。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Unit in charge; null when not delivered or outside the viewer's scope. 责任单位；未提供或超出范围时为空。 */
  readonly owner: Maybe<WorkUnit>;
  /** First day; null when not delivered. 开工日期；未提供时为空。 */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Temporary Party branches set up in it on the day asked about. 所问日期的临时党支部。 */
  readonly temporaryBranches: ReadonlyArray<PartyOrg>;
};

/** A page of key projects. 重点项目的一页。 */
export type KeyProjectConnection = {
  readonly __typename?: 'KeyProjectConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<KeyProjectEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<KeyProject>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项重点项目及其游标。 */
export type KeyProjectEdge = {
  readonly __typename?: 'KeyProjectEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: KeyProject;
};

/** Counts of one kind of subject. 某一种类对象的计数。 */
export type KindRate = {
  readonly __typename?: 'KindRate';
  /** Subjects the rule exempts. 豁免数。 */
  readonly exempt: Scalars['Int']['output'];
  /** Subjects with a gap. 缺口数。 */
  readonly gap: Scalars['Int']['output'];
  /** Kind of subject. 对象种类。 */
  readonly kind: NodeKind;
  /** Subjects that meet it. 达标数。 */
  readonly met: Scalars['Int']['output'];
  /** met / (met + gap), 0 to 1; null when nothing could be judged. 达标率，0 至 1；无可判断对象时为空。 */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** Tier or other part the rule tells apart; null where it does not. 规则区分的层级；不区分时为空。 */
  readonly tier: Maybe<Scalars['String']['output']>;
  /** met + gap + unknown. 达标、缺口、未知之和。 */
  readonly total: Scalars['Int']['output'];
  /** Subjects that could not be judged. 未知数。 */
  readonly unknown: Scalars['Int']['output'];
};

/** Which contact-point links to list. 联系点关系的筛选条件。 */
export type LiaisonFilter = {
  /** Contact points of this field. 联系点所属领域。 */
  readonly field?: InputMaybe<OrgField>;
  /** Id of a standing member. 常委的人员编号。 */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** Not visited by the linked member for more than so many days (G18 counts from 183). 超过该天数未走访（G18 自 183 天起）。 */
  readonly unvisitedForDays?: InputMaybe<Scalars['Int']['input']>;
  /** Contact points in this place. 联系点所在区划。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** A standing member linked with a Party organisation: a contact point (S03). 常委与基层党组织的联系点关系（S03）。 */
export type LiaisonLink = {
  readonly __typename?: 'LiaisonLink';
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Made from member, organisation and first day; the same over imports. 由常委、党组织和起始日期组成，历次导入不变。 */
  readonly id: Scalars['ID']['output'];
  /** Day of the latest of these visits; null when there was none. 最近一次走访日期；没有时为空。 */
  readonly lastVisitOn: Maybe<Scalars['Date']['output']>;
  /** The standing member. 常委。 */
  readonly member: Person;
  /** Issues raised in these visits and not closed on the day asked about (S04). 走访中提出、至所问日期未办结的问题数（S04）。 */
  readonly openIssues: Scalars['Int']['output'];
  /** The contact point. 联系点党组织。 */
  readonly point: PartyOrg;
  /** First day on which it no longer holds; null while it is open. 终止日期（当日起不再成立）；仍有效时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** These visits with the issues they raised, latest first (S04). 走访记录及所提问题，新的在前（S04）。 */
  readonly visitHistory: VisitConnection;
  /** Visits of this member to this point by the day asked about (S04). 该常委走访该联系点的次数，截至所问日期（S04）。 */
  readonly visits: Scalars['Int']['output'];
};


/** A standing member linked with a Party organisation: a contact point (S03). 常委与基层党组织的联系点关系（S03）。 */
export type LiaisonLinkVisitHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A standing member linked with a Party organisation: a contact point (S03). 常委与基层党组织的联系点关系（S03）。 */
export type LiaisonLinkVisitsArgs = {
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of contact-point links. 联系点关系的一页。 */
export type LiaisonLinkConnection = {
  readonly __typename?: 'LiaisonLinkConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<LiaisonLinkEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<LiaisonLink>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项联系点关系及其游标。 */
export type LiaisonLinkEdge = {
  readonly __typename?: 'LiaisonLinkEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: LiaisonLink;
};

/** after is null when the subject itself is gone. 一项损失。 */
export type Loss = {
  readonly __typename?: 'Loss';
  /** Verdict without what is taken away; null when the subject itself is gone. 移除后的结论；对象本身不再存在时为空。 */
  readonly after: Maybe<Verdict>;
  /** Verdict as it is. 现有结论。 */
  readonly before: Verdict;
  /** Rule by which it loses. 所依规则。 */
  readonly rule: GapRule;
  /** Subject that loses. 受影响对象。 */
  readonly subject: Node;
};

/** A meeting of a decision body: no minutes, no names (S06). 议事决策机构的会议：无记录、无人名（S06）。 */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /** Units that attended, within the viewer's scope. 出席单位（限查看范围内）。 */
  readonly attendedBy: ReadonlyArray<WorkUnit>;
  /** Body that met. 开会的机构。 */
  readonly body: DecisionBody;
  /** Issues discussed, each with what became of it. 讨论的问题及结果。 */
  readonly decisions: ReadonlyArray<IssueDecision>;
  /** The day. 会议日期。 */
  readonly heldOn: Scalars['Date']['output'];
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always MEETING. 固定为 MEETING。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
};

/** A page of meetings. 会议的一页。 */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项会议及其游标。 */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Meeting;
};

/** What became of an issue at a meeting. 议定结果。 */
export type MeetingOutcome =
  /** Decided. 议定。 */
  | 'DECIDED'
  /** Put off. 暂缓。 */
  | 'DEFERRED'
  /** Passed up to the next layer. 提交上级。 */
  | 'ESCALATED'
  /** Sent back. 退回。 */
  | 'RETURNED';

/** Model posts as numbers; holders are never listed (S49). 党员先锋岗、示范岗统计，不列任职人（S49）。 */
export type ModelPostStatistics = {
  readonly __typename?: 'ModelPostStatistics';
  /** Of these, model posts. 其中示范岗。 */
  readonly model: Scalars['Int']['output'];
  /** Of these, member pioneer posts. 其中党员先锋岗。 */
  readonly pioneer: Scalars['Int']['output'];
  /** Posts named by the day asked about. 截至所问日期命名的岗位数。 */
  readonly total: Scalars['Int']['output'];
  /** Public units in the place without any; 0 or 1 for a single unit. 没有此类岗位的公有单位数；单个单位为 0 或 1。 */
  readonly unitsWithout: Scalars['Int']['output'];
  /** Of these, without a holder on the day asked about. 其中所问日期空缺的岗位。 */
  readonly vacant: Scalars['Int']['output'];
};

/** A number of events in one month. 某月次数。 */
export type MonthCount = {
  readonly __typename?: 'MonthCount';
  /** Events in the month. 当月次数。 */
  readonly count: Scalars['Int']['output'];
  /** Month, YYYY-MM. 月份，YYYY-MM。 */
  readonly month: Scalars['String']['output'];
};

/** All changes. 全部变更操作。 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts a gap until a day; from then on it is open again. 认可一个缺口至某日；到期后重新成为未解决。 */
  readonly acceptGap: Gap;
  /** Takes an acceptance back. 撤销认可。 */
  readonly reopenGap: Gap;
  /** Tries a message again at once, under the same key; one that is being sent stays as it is. CONFLICT when it was delivered. 立即重试一次投递，消息编号不变；正在发送时不变，已送达时返回 CONFLICT。 */
  readonly retryDelivery: Delivery;
  /** Evaluates all rules for a day and stores the run; while one runs, that one is returned. 评估某日的全部规则并存储；正在运行时返回该次。 */
  readonly startRun: Run;
};


/** All changes. 全部变更操作。 */
export type MutationAcceptGapArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
};


/** All changes. 全部变更操作。 */
export type MutationReopenGapArgs = {
  id: Scalars['ID']['input'];
};


/** All changes. 全部变更操作。 */
export type MutationRetryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** All changes. 全部变更操作。 */
export type MutationStartRunArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What comes nearest to meeting a rule. 最接近达标的情形。 */
export type NearMiss = {
  readonly __typename?: 'NearMiss';
  /** Day it ran out; null when it did not. 到期日期；未到期时为空。 */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** The node it names; null when it names none or it lies outside the viewer's scope. 所指节点；没有或超出查看范围时为空。 */
  readonly node: Maybe<Node>;
  /** In words, Chinese and English. 文字说明，中英文。 */
  readonly text: Scalars['String']['output'];
};

/** A thing of the graph with an id that never changes. 图中编号长期不变的事物。 */
export type Node = {
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. 事物的种类。 */
  readonly kind: NodeKind;
  /** Chinese name; of a person the masked one unless the viewer's role may read names there. 中文名称；人员默认为脱敏显示名。 */
  readonly name: Scalars['String']['output'];
};

/** Kinds of nodes. 节点的种类。 */
export type NodeKind =
  /** Demonstration award. 示范点命名。 */
  | 'AWARD'
  /** Prefecture-level city. 设区的市。 */
  | 'CITY'
  /** Community. 社区。 */
  | 'COMMUNITY'
  /** Residential compound. 小区。 */
  | 'COMPOUND'
  /** Tripartite consultation of a compound. 小区三方协商。 */
  | 'CONSULTATION'
  /** Body that decides or dispatches. 议事决策机构。 */
  | 'DECISION_BODY'
  /** County, district or functional zone. 县、区或功能区。 */
  | 'DISTRICT'
  /** Annual duty report. 年度述职。 */
  | 'DUTY_REPORT'
  /** Grid inside a community. 网格。 */
  | 'GRID'
  /** Issue raised in a visit, a consultation or a meeting. 走访、协商或会议中提出的问题。 */
  | 'ISSUE'
  /** Meeting of a decision body. 议事决策机构的会议。 */
  | 'MEETING'
  /** Everything else; the type's name or `OtherNode.label` says what. 其他；具体见类型名或 `OtherNode.label`。 */
  | 'OTHER'
  /** Owners' committee of a compound. 业主委员会。 */
  | 'OWNERS_COMMITTEE'
  /** Party organisation. 党组织。 */
  | 'PARTY_ORG'
  /** Holder of a post; never an ordinary member or resident. 任职人员，不含普通党员和居民。 */
  | 'PERSON'
  /** Breakthrough project or key project. 突破项目或重点项目。 */
  | 'PROJECT'
  /** Property company. 物业服务企业。 */
  | 'PROPERTY_COMPANY'
  /** Credit rating of a property company. 物业企业信用评价。 */
  | 'RATING'
  /** Residents' committee of a community. 居民委员会。 */
  | 'RESIDENTS_COMMITTEE'
  /** Party-masses service centre or station. 党群服务中心（站）。 */
  | 'SERVICE_CENTRE'
  /** Street (subdistrict). 街道。 */
  | 'STREET'
  /** One of the five powers of a street. 街道五项权力之一。 */
  | 'STREET_POWER'
  /** Visit to a contact point. 联系点走访。 */
  | 'VISIT'
  /** Organ, institution, enterprise, school, hospital or social organisation. 单位。 */
  | 'WORK_UNIT';

/** Field an organisation works in, or an award is counted under. 党组织或示范点所属的领域。 */
export type OrgField =
  /** City level. 市级。 */
  | 'CITY'
  /** Community. 社区。 */
  | 'COMMUNITY'
  /** Residential compound (S17). 小区（S17）。 */
  | 'COMPOUND'
  /** County level. 县区。 */
  | 'DISTRICT'
  /** Grid (S16). 网格（S16）。 */
  | 'GRID'
  /** Public hospital. 医院。 */
  | 'HOSPITAL'
  /** Public institution. 事业单位。 */
  | 'INSTITUTION'
  /** Organ of Party or state. 机关。 */
  | 'ORGAN'
  /** Key project (S52). 重点项目（S52）。 */
  | 'PROJECT'
  /** Property service (S36). 物业（S36）。 */
  | 'PROPERTY'
  /** Research institute. 科研院所。 */
  | 'RESEARCH'
  /** Primary or middle school. 学校。 */
  | 'SCHOOL'
  /** State-owned enterprise. 国有企业。 */
  | 'SOE'
  /** Street. 街道。 */
  | 'STREET'
  /** New economic or new social organisation (S45). “两新”组织（S45）。 */
  | 'TWO_NEW';

/** Kinds of organisational life. 组织生活类别。 */
export type OrgLifeKind =
  /** Democratic appraisal of members, yearly; results of persons are never kept. 民主评议党员，每年；不保存个人结果。 */
  | 'APPRAISAL'
  /** Meeting of the branch committee, monthly. 支部委员会，每月。 */
  | 'COMMITTEE_MEETING'
  /** General meeting of the branch, quarterly. 支部党员大会，每季度。 */
  | 'GENERAL_MEETING'
  /** Meeting of a Party group, monthly. 党小组会，每月。 */
  | 'GROUP_MEETING'
  /** Party lecture. 党课。 */
  | 'LECTURE'
  /** Organisational-life meeting, yearly. 组织生活会，每年。 */
  | 'LIFE_MEETING'
  /** Theme Party day, monthly. 主题党日，每月。 */
  | 'THEME_DAY'
  /** Centralised training of members. 党员集中培训。 */
  | 'TRAINING';

/** Events of one kind. 某类组织生活。 */
export type OrgLifeKindCount = {
  readonly __typename?: 'OrgLifeKindCount';
  /** Came by expected, 0 to 1, over the events that state both; null when none does. 到会率，0 至 1，按两者俱全的活动计；没有时为空。 */
  readonly attendanceRate: Maybe<Scalars['Float']['output']>;
  /** Events held. 次数。 */
  readonly events: Scalars['Int']['output'];
  /** Study hours a member, summed over the events; null when none states them. 人均学时合计；均未提供时为空。 */
  readonly hours: Maybe<Scalars['Float']['output']>;
  /** Day of the latest one. 最近一次日期。 */
  readonly lastOn: Scalars['Date']['output'];
  /** Kind of event. 类别。 */
  readonly lifeKind: OrgLifeKind;
  /** Organisations that held one. 开展的党组织数。 */
  readonly orgs: Scalars['Int']['output'];
};

/** Organisational life in a period, as numbers: who came is never kept (L10 to L16). 一段时间的组织生活统计：不记录到会名单（支部工作条例）。 */
export type OrgLifeStatistics = {
  readonly __typename?: 'OrgLifeStatistics';
  /** By kind of event; kinds without any are left out. 按类别分列；没有的类别不列。 */
  readonly byKind: ReadonlyArray<OrgLifeKindCount>;
  /** Events held. 活动次数。 */
  readonly events: Scalars['Int']['output'];
};

/** A node without a type of its own here (a document, an activity, a monthly figure). 没有专门类型的节点（文件、活动、月度统计等）。 */
export type OtherNode = Node & {
  readonly __typename?: 'OtherNode';
  /** Smallest place that contains it; null when outside the viewer's scope. 所在的最小区划；超出查看范围时为空。 */
  readonly area: Maybe<Area>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Label in the graph, such as PolicyDoc or OrgLifeEvent. 图中的标签，如 PolicyDoc。 */
  readonly label: Scalars['String']['output'];
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
};

/** An outpost of a district department at a street (S11). 派驻街道的机构（S11）。 */
export type Outpost = Node & {
  readonly __typename?: 'Outpost';
  /** Items of its appraisal by the street. 街道对其考核的项目。 */
  readonly assessments: ReadonlyArray<Assessment>;
  /** Day the street consented to the present head's appointment; null when it did not or is not known. 街道对现任负责人任命征得同意的日期；没有或未知时为空。 */
  readonly consentOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Posts held at it on the day asked about, head first. 所问日期的任职，负责人在前。 */
  readonly posts: ReadonlyArray<Post>;
  /** Street it is stationed at. 派驻街道。 */
  readonly street: Street;
  /** Department it belongs to; null when not delivered or outside the viewer's scope. 主管部门；未提供或超出范围时为空。 */
  readonly unit: Maybe<WorkUnit>;
};


/** An outpost of a district department at a street (S11). 派驻街道的机构（S11）。 */
export type OutpostAssessmentsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** An owners' committee; members are post holders, owners are never listed (S34). 业主委员会；委员为任职人员，不列业主（S34）。 */
export type OwnersCommittee = Node & {
  readonly __typename?: 'OwnersCommittee';
  /** Compounds it represents on the day asked about, usually one. 所问日期代表的小区，通常一个。 */
  readonly compounds: ReadonlyArray<Compound>;
  /** Day of the latest election; null when not delivered. 最近选举日期；未提供时为空。 */
  readonly electedOn: Maybe<Scalars['Date']['output']>;
  /** Day the term ends: election and years of the term; null when one of them is not known. 任期届满日期；资料不全时为空。 */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Day of filing with street and housing department; null when not filed (G13). 备案日期；未备案时为空（G13）。 */
  readonly filedOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** In-service members who hold a seat where they live, persons (S58). 在居住小区任业委会委员的在职党员人数（S58）。 */
  readonly inServiceMembers: PersonCount;
  /** Always OWNERS_COMMITTEE. 固定为 OWNERS_COMMITTEE。 */
  readonly kind: NodeKind;
  /** Share of seats held by Party members, 0 to 1; null without known seats (G14). 党员委员占席位的比例，0 至 1；席位未知时为空（G14）。 */
  readonly memberShare: Maybe<Scalars['Float']['output']>;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Director, deputies and members on the day asked about, director first. 所问日期的主任、副主任和委员，主任在前。 */
  readonly posts: ReadonlyArray<Post>;
  /** Seats; 0 when not delivered. 席位数；未提供时为 0。 */
  readonly seats: Scalars['Int']['output'];
};

/** A page of owners' committees. 业主委员会的一页。 */
export type OwnersCommitteeConnection = {
  readonly __typename?: 'OwnersCommitteeConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<OwnersCommitteeEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<OwnersCommittee>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项业主委员会及其游标。 */
export type OwnersCommitteeEdge = {
  readonly __typename?: 'OwnersCommitteeEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: OwnersCommittee;
};

/** Which owners' committees to list. 业主委员会的筛选条件。 */
export type OwnersCommitteeFilter = {
  /** Director is branch secretary of the compound (true) or is not (false) (S35). 主任是否由小区党支部书记兼任（S35）。 */
  readonly crossPosted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Term ends before this day. 任期在该日之前届满。 */
  readonly endsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** How to sort owners' committees. 业主委员会的排序方式。 */
export type OwnersCommitteeOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: OwnersCommitteeOrderField;
};

/** What owners' committees can be sorted by. 业主委员会的排序字段。 */
export type OwnersCommitteeOrderField =
  /** Name, by pinyin. 名称（拼音）。 */
  | 'NAME'
  /** End of term, unknown last. 任期届满日期，未知的在后。 */
  | 'TERM_END';

/** Where a page lies in its list (Relay). 本页在列表中的位置。 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item, to be sent as `after`; null on an empty page. 末项的游标，可作为 `after`；空页时为空。 */
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  /** More items follow this page. 之后还有更多。 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Items stand before this page; known only where a cursor was given. 之前还有内容；仅在给出游标时可知。 */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. 首项的游标；空页时为空。 */
  readonly startCursor: Maybe<Scalars['Cursor']['output']>;
};

/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrg = Node & {
  readonly __typename?: 'PartyOrg';
  /** Smallest place that contains it; null when outside the viewer's scope. 所在的最小区划；超出查看范围时为空。 */
  readonly area: Maybe<Area>;
  /** Demonstration awards held on the day asked about (S42). 所问日期有效的示范点命名（S42）。 */
  readonly awards: ReadonlyArray<DemoAward>;
  /** Industry chains it is part of (S54). 所在的产业链（S54）。 */
  readonly chains: ReadonlyArray<IndustryChain>;
  /** First day on which it no longer exists; null while it does. 撤销日期（当日起不存在）；仍存在时为空。 */
  readonly dissolvedOn: Maybe<Scalars['Date']['output']>;
  /** Duty reports about it, latest first (S07). 关于本组织的述职，新的在前（S07）。 */
  readonly dutyReports: ReadonlyArray<DutyReport>;
  /** Field it works in. 所属领域。 */
  readonly field: OrgField;
  /** Day of foundation; null when not known. 成立日期；未知时为空。 */
  readonly foundedOn: Maybe<Scalars['Date']['output']>;
  /** Gaps that have this organisation as subject. 以本组织为对象的缺口。 */
  readonly gaps: ReadonlyArray<Gap>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always PARTY_ORG. 固定为 PARTY_ORG。 */
  readonly kind: NodeKind;
  /** The leadership line from here to the city, this organisation first; ends early where a superior is missing. 从本组织到市委的隶属链，本组织在首；上级缺失时中止。 */
  readonly leadershipLine: ReadonlyArray<PartyOrg>;
  /** 1 city, 2 county, 3 street, 4 community or unit, 5 general branch below, 6 branch. 层级：1 市、2 县区、3 街道、4 社区或单位、5 下级总支、6 支部。 */
  readonly level: Scalars['Int']['output'];
  /** Standing members whose contact point it is (S03). 以其为联系点的常委（S03）。 */
  readonly liaisedBy: ReadonlyArray<LiaisonLink>;
  /** Members whose organisational relation sits here, persons. 组织关系在此的党员人数。 */
  readonly members: PersonCount;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Form of the organisation. 党组织类别。 */
  readonly orgKind: PartyOrgKind;
  /** Organisational life in a period, as numbers (regulation on branches, L10 to L16). 一段时间的组织生活统计（支部工作条例）。 */
  readonly orgLife: OrgLifeStatistics;
  /** Members who take part without transfer, persons (functional and temporary branches). 不转关系而参加活动的党员人数（功能型、临时党支部）。 */
  readonly participants: PersonCount;
  /** Posts held at it on the day asked about, secretary first. 所问日期的任职，书记在前。 */
  readonly posts: ReadonlyArray<Post>;
  /** Service activities it held as a community organisation, as numbers (S57). 作为社区党组织开展的服务活动统计（S57）。 */
  readonly serviceActivities: ServiceActivityStatistics;
  /** Places, units, companies or projects it is set up in; several for a joint branch. 建立地：区域、单位、企业或项目；联合党支部有多个。 */
  readonly setUpIn: ReadonlyArray<Node>;
  /** Organisations directly under it, by area code and name. 直接下级，按区划代码和名称。 */
  readonly subordinates: PartyOrgConnection;
  /** True when members' relations sit here (compound branches, S20); null where the distinction does not apply. 是否实体性（小区党支部，S20）；不适用时为空。 */
  readonly substantive: Maybe<Scalars['Boolean']['output']>;
  /** Day a compound branch became substantive; null where it is not, or has been since it was founded. 实体化日期；非实体性或自成立即为实体性时为空。 */
  readonly substantiveOn: Maybe<Scalars['Date']['output']>;
  /** Its superiors on the day asked about; one of leadership, any number of guidance. 所问日期的上级：隶属一个，业务指导不限。 */
  readonly superiors: ReadonlyArray<Superior>;
  /** Term of office; null for bodies that are not elected or whose term is not known. 任期；不经选举或资料不全时为空。 */
  readonly term: Maybe<Term>;
  /** The unit leg of dual check-in: communities it checked in with (S57). 双报到的单位一方：所报到的社区（S57）。 */
  readonly unitCheckIns: ReadonlyArray<UnitCheckIn>;
  /** Visits made to it as a contact point by the day asked about, latest first (S04). 联系点走访记录，新的在前（S04）。 */
  readonly visits: VisitConnection;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgDutyReportsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgOrgLifeArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgPostsArgs = {
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgServiceActivitiesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgSubordinatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kind?: InputMaybe<SubordinationKind>;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgSuperiorsArgs = {
  kind?: InputMaybe<SubordinationKind>;
};


/** A Party organisation as it was on the day asked about. 党组织（所问日期的状态）。 */
export type PartyOrgVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** A page of Party organisations. 党组织的一页。 */
export type PartyOrgConnection = {
  readonly __typename?: 'PartyOrgConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<PartyOrgEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<PartyOrg>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项党组织及其游标。 */
export type PartyOrgEdge = {
  readonly __typename?: 'PartyOrgEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: PartyOrg;
};

/** Which Party organisations to list. 党组织的筛选条件。 */
export type PartyOrgFilter = {
  /** True: only dissolved ones; left out or false: only existing ones. 填真只列已撤销的；不填或填假只列现有的。 */
  readonly dissolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these fields. 领域。 */
  readonly fields?: InputMaybe<ReadonlyArray<OrgField>>;
  /** Only these forms. 类别。 */
  readonly kinds?: InputMaybe<ReadonlyArray<PartyOrgKind>>;
  /** Substantive (true) or functional (false) compound branches (S20). 是否实体性（S20）。 */
  readonly substantive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Term, with its extension, ends before this day. 任期（含延期）在该日之前届满。 */
  readonly termEndsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the name, in Chinese, pinyin or initials. 名称的一部分：中文、拼音或首字母。 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** Forms of Party organisations. 党组织的类别。 */
export type PartyOrgKind =
  /** Party branch. 党支部。 */
  | 'BRANCH'
  /** General Party branch. 党总支。 */
  | 'GENERAL_BRANCH'
  /** Joint Party branch of several units. 联合党支部。 */
  | 'JOINT_BRANCH'
  /** Branch of mobile members. 流动党员党支部。 */
  | 'MOBILE_BRANCH'
  /** Party committee. 党委。 */
  | 'PARTY_COMMITTEE'
  /** Party group. 党小组。 */
  | 'PARTY_GROUP'
  /** Temporary Party branch; takes part, holds no relations (S52). 临时党支部，不转组织关系（S52）。 */
  | 'TEMP_BRANCH'
  /** Party working committee: appointed, without a term. 党工委：派出，无任期。 */
  | 'WORKING_COMMITTEE';

/** How to sort Party organisations. 党组织的排序方式。 */
export type PartyOrgOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: PartyOrgOrderField;
};

/** What Party organisations can be sorted by. 党组织的排序字段。 */
export type PartyOrgOrderField =
  /** Area code. 区划代码。 */
  | 'AREA'
  /** Members. 党员数。 */
  | 'MEMBERS'
  /** Name, by pinyin. 名称（拼音）。 */
  | 'NAME'
  /** End of the key project it is set up in, none last (S52). 所在重点项目的结束日期，没有的在后（S52）。 */
  | 'PROJECT_END'
  /** Direct subordinates by leadership. 直接隶属的下级数。 */
  | 'SUBORDINATES'
  /** End of term, unknown last. 任期届满日期，未知的在后。 */
  | 'TERM_END';

/** Membership of the Party. 党员状态。 */
export type PartyStatus =
  /** Full member. 正式党员。 */
  | 'FULL'
  /** Not a member. 非党员。 */
  | 'NONE'
  /** Probationary member. 预备党员。 */
  | 'PROBATIONARY';

/** Connections between two nodes. 两个节点之间的连接。 */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /** Nothing was left out. 是否完整。 */
  readonly complete: Scalars['Boolean']['output'];
  /** Why something was left out; empty when nothing was. 不完整的原因；完整时为空列表。 */
  readonly incompleteBecause: ReadonlyArray<IncompleteReason>;
  /** One scene a connection, its nodes in the order they are passed. 每条连接一个局部图，节点按经过顺序。 */
  readonly paths: ReadonlyArray<Scene>;
};

/** A post holder. Ordinary members and residents are never listed, only counted. 任职人员。普通党员和居民只计数，不列名单。 */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Organisation the relation sits in; null for others than members and where the viewer may not see it. 组织关系所在党组织；非党员或无权查看时为空。 */
  readonly belongsTo: Maybe<PartyOrg>;
  /** Contact points of a standing member; empty for others (S03). 常委的联系点；其他人为空列表（S03）。 */
  readonly contactPoints: ReadonlyArray<LiaisonLink>;
  /** Pseudonym, the same for ever; never an official number. 人员编号（化名编码），长期不变。 */
  readonly id: Scalars['ID']['output'];
  /** Always PERSON. 固定为 PERSON。 */
  readonly kind: NodeKind;
  /** Masked (王**) unless the viewer's role may read names there. 脱敏显示名（王**），除非角色有权读取。 */
  readonly name: Scalars['String']['output'];
  /** Membership of the Party; null when not delivered. 党员状态；未提供时为空。 */
  readonly partyStatus: Maybe<PartyStatus>;
  /** Posts held on the day asked about. 所问日期担任的职务。 */
  readonly posts: ReadonlyArray<Post>;
  /** Areas of work a standing member answers for; empty for others (S02). 常委分工负责的工作领域；其他人为空列表（S02）。 */
  readonly workAreas: ReadonlyArray<WorkArea>;
};

/** A page of post holders. 任职人员的一页。 */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many persons. From 1 up to below the small-cell limit `exact` is null and `text` reads "<5"; 0 is shown as 0. 人数。1 人至小数阈值以下时 `exact` 为空，`text` 显示“<5”；0 照常显示。 */
export type PersonCount = {
  readonly __typename?: 'PersonCount';
  /** The number, in persons; null when withheld because it is small or would open a small one. 准确人数；因人数过少而隐去时为空。 */
  readonly exact: Maybe<Scalars['Int']['output']>;
  /** The number as text, or "<5" or "≥n" where it is withheld. 人数文字；隐去时为“<5”或“≥n”。 */
  readonly text: Scalars['String']['output'];
};

/** One item of a page with its cursor. 一项任职人员及其游标。 */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Person;
};

/** Which post holders to list. 任职人员的筛选条件。 */
export type PersonFilter = {
  /** At least so many posts at a time. 同时担任职务数下限。 */
  readonly minPosts?: InputMaybe<Scalars['Int']['input']>;
  /** Only holders of one of these posts. 担任其中任一职务。 */
  readonly posts?: InputMaybe<ReadonlyArray<PostKind>>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** A platform of a property company (S40). 物业企业的服务平台（S40）。 */
export type Platform = Node & {
  readonly __typename?: 'Platform';
  /** Company that runs it. 运营企业。 */
  readonly company: PropertyCompany;
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Which of the three kinds it is. 平台类型。 */
  readonly platformKind: PlatformKind;
  /** First day on which it is no longer run; null while it is open. 终止日期；仍在运营时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Platforms of one kind in a place (S40). 区划内某类平台（S40）。 */
export type PlatformCount = {
  readonly __typename?: 'PlatformCount';
  /** Companies that run one. 运营企业数。 */
  readonly companies: Scalars['Int']['output'];
  /** Kind of platform. 平台类型。 */
  readonly platformKind: PlatformKind;
  /** Platforms run on the day asked about. 所问日期运营的平台数。 */
  readonly platforms: Scalars['Int']['output'];
};

/** The three kinds of platforms (S40). 平台类型（S40）。 */
export type PlatformKind =
  /** Errands for residents. 为民代办。 */
  | 'ERRAND'
  /** Sharing of resources. 资源共享。 */
  | 'SHARING'
  /** Smart compound. 智慧小区。 */
  | 'SMART_COMPOUND';

/** A document that governs a project. 项目依据的文件。 */
export type PolicyDocument = {
  readonly __typename?: 'PolicyDocument';
  /** Number of the document; null when not delivered. 文号；未提供时为空。 */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Id of the document. 文件编号。 */
  readonly id: Scalars['ID']['output'];
  /** Date of the document; null when not delivered. 文件日期；未提供时为空。 */
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
};

/** One person holding one post. 某人担任的一个职务。 */
export type Post = {
  readonly __typename?: 'Post';
  /** Organisation, unit, company, committee, grid, outpost, office or centre the post is at. 任职机构。 */
  readonly at: Node;
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Full-time post; null when not delivered. 是否专职；未提供时为空。 */
  readonly fullTime: Maybe<Scalars['Boolean']['output']>;
  /** Community workers only: 1 to 18; null for others and where it is missing. 等级 1 至 18（仅社区工作者）；其他或缺失时为空。 */
  readonly grade: Maybe<Scalars['Int']['output']>;
  /** Who holds it. 任职人。 */
  readonly holder: Person;
  /** Made from holder, post, place and first day; the same over imports. 由任职人、职务、机构和起始日期组成，历次导入不变。 */
  readonly id: Scalars['ID']['output'];
  /** Community workers only: class of the post; null for others and where it is missing. 岗位类别（仅社区工作者）；其他或缺失时为空。 */
  readonly postClass: Maybe<PostClass>;
  /** Kind of post. 职务。 */
  readonly postKind: PostKind;
  /** First day on which it is no longer held; null while it is open. 终止日期（当日起不再担任）；仍在任时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** The three post classes of community workers (S22). 社区工作者的三岗（S22）。 */
export type PostClass =
  /** Chief post, grades 7 to 18. 正职，7 至 18 级。 */
  | 'CHIEF'
  /** Deputy post, grades 4 to 15. 副职，4 至 15 级。 */
  | 'DEPUTY'
  /** General post, grades 1 to 12. 一般岗位，1 至 12 级。 */
  | 'GENERAL';

/** Community workers of one post class. 某一岗位类别的社区工作者。 */
export type PostClassCount = {
  readonly __typename?: 'PostClassCount';
  /** Post class; null for workers without one. 岗位类别；无类别时为空。 */
  readonly postClass: Maybe<PostClass>;
  /** Workers of that class, persons. 该类别人数。 */
  readonly workers: PersonCount;
};

/** Kinds of posts. 职务。 */
export type PostKind =
  /** Community worker, with class and grade (S22). 社区工作者，有岗位类别和等级（S22）。 */
  | 'COMMUNITY_WORKER'
  /** Deputy secretary. 副书记。 */
  | 'DEPUTY_SECRETARY'
  /** Discipline member of a branch committee. 纪检委员。 */
  | 'DISCIPLINE_MEMBER'
  /** Grid head. 网格长。 */
  | 'GRID_HEAD'
  /** Grid worker. 网格员。 */
  | 'GRID_WORKER'
  /** Management post in a unit or company (S53). 经营管理职务（S53）。 */
  | 'MANAGEMENT'
  /** Deputy director of an owners' committee. 业委会副主任。 */
  | 'OC_DEPUTY'
  /** Director of an owners' committee. 业委会主任。 */
  | 'OC_DIRECTOR'
  /** Member of an owners' committee. 业委会委员。 */
  | 'OC_MEMBER'
  /** Organisation member of a branch committee. 组织委员。 */
  | 'ORG_MEMBER'
  /** Another post. 其他职务。 */
  | 'OTHER'
  /** Head of an outpost at a street. 派驻机构负责人。 */
  | 'OUTPOST_HEAD'
  /** Publicity member of a branch committee. 宣传委员。 */
  | 'PUBLICITY_MEMBER'
  /** Director of a residents' committee. 居委会主任。 */
  | 'RC_DIRECTOR'
  /** Member of a residents' committee. 居委会委员。 */
  | 'RC_MEMBER'
  /** Secretary. 书记。 */
  | 'SECRETARY'
  /** Member of the city standing committee (S03). 市委常委（S03）。 */
  | 'STANDING_MEMBER';

/** Status of a breakthrough project. 突破项目的状态。 */
export type ProjectStatus =
  /** Done. 完成。 */
  | 'DONE'
  /** Not begun. 未启动。 */
  | 'PLANNED'
  /** Under way. 推进中。 */
  | 'RUNNING'
  /** Stalled. 停滞。 */
  | 'STALLED';

/** A property company (S29 to S41). 物业服务企业（S29 至 S41）。 */
export type PropertyCompany = Node & {
  readonly __typename?: 'PropertyCompany';
  /** Smallest place it is registered in; null when outside the viewer's scope. 登记所在的最小区划；超出查看范围时为空。 */
  readonly area: Maybe<Area>;
  /** Demonstration awards held on the day asked about (S32, S38). 所问日期有效的示范点命名（S32、S38）。 */
  readonly awards: ReadonlyArray<DemoAward>;
  /** Campaigns it takes part in on the day asked about (S29). 所问日期参加的专项行动（S29）。 */
  readonly campaigns: ReadonlyArray<Campaign>;
  /** All that began by the day asked for, ended ones too. 所问日期前开始的全部服务，含已终止的。 */
  readonly contracts: ReadonlyArray<ServiceContract>;
  /** Unified social credit code, 18 characters; null when not delivered. 统一社会信用代码，18 位；未提供时为空。 */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** Gaps that have this company as subject. 以本企业为对象的缺口。 */
  readonly gaps: ReadonlyArray<Gap>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Instructor sent from an organ or institution; null when none serves (S33). 机关事业单位选派的党建指导员；没有时为空（S33）。 */
  readonly instructor: Maybe<Instruction>;
  /** Always PROPERTY_COMPANY. 固定为 PROPERTY_COMPANY。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Party organisation set up in it; null where there is none (S36). 建在企业的党组织；没有时为空（S36）。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** Platforms it runs on the day asked about (S40). 所问日期运营的平台（S40）。 */
  readonly platforms: ReadonlyArray<Platform>;
  /** Credit rating; null when there is none for that year (S37). 信用评价；该年没有时为空（S37）。 */
  readonly rating: Maybe<CreditRating>;
  /** Why it was removed; null while in business or when not delivered. 清退原因；在营或未提供时为空。 */
  readonly removalReason: Maybe<RemovalReason>;
  /** Day of removal; null while in business (S39). 清退日期；在营时为空（S39）。 */
  readonly removedOn: Maybe<Scalars['Date']['output']>;
  /** The three roles around it: Party building leads, industry supervises, grass roots implement (S30). 三方责任：党建引领、行业主管、基层主抓（S30）。 */
  readonly roles: CompanyRoles;
  /** In business or removed on the day asked about. 所问日期在营或已清退。 */
  readonly status: CompanyStatus;
};


/** A property company (S29 to S41). 物业服务企业（S29 至 S41）。 */
export type PropertyCompanyContractsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A property company (S29 to S41). 物业服务企业（S29 至 S41）。 */
export type PropertyCompanyRatingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of property companies. 物业企业的一页。 */
export type PropertyCompanyConnection = {
  readonly __typename?: 'PropertyCompanyConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<PropertyCompanyEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<PropertyCompany>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项物业企业及其游标。 */
export type PropertyCompanyEdge = {
  readonly __typename?: 'PropertyCompanyEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: PropertyCompany;
};

/** Which property companies to list. 物业企业的筛选条件。 */
export type PropertyCompanyFilter = {
  /** With (true) or without (false) an instructor (S33). 是否有党建指导员（S33）。 */
  readonly hasInstructor?: InputMaybe<Scalars['Boolean']['input']>;
  /** With (true) or without (false) a Party organisation (S36). 是否建有党组织（S36）。 */
  readonly hasPartyOrg?: InputMaybe<Scalars['Boolean']['input']>;
  /** In business or removed on the day asked about. 所问日期的状态。 */
  readonly status?: InputMaybe<CompanyStatus>;
  /** Part of the name, in Chinese, pinyin or initials. 名称的一部分：中文、拼音或首字母。 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** How to sort property companies. 物业企业的排序方式。 */
export type PropertyCompanyOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: PropertyCompanyOrderField;
};

/** What property companies can be sorted by. 物业企业的排序字段。 */
export type PropertyCompanyOrderField =
  /** Compounds served on the day asked about. 所问日期服务的小区数。 */
  | 'COMPOUNDS'
  /** Name, by pinyin. 名称（拼音）。 */
  | 'NAME'
  /** Score of the latest rating, unrated last. 最近评价总分，未评价的在后。 */
  | 'RATING';

/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type Query = {
  readonly __typename?: 'Query';
  /** Any place by its code; without a code the smallest place that contains all the viewer may see, its counts cut to the scope. Null when the place does not exist that day or lies outside the scope. 按代码取区划；不填代码时为包含查看者全部范围的最小区划，计数限于该范围。当日不存在或超出范围时为空。 */
  readonly area: Maybe<Area>;
  /** What the rules do not see on a day: nodes that no rule looks at, rules that could not judge and why, sources that are stale. Every rule is evaluated for it. 规则在某日看不到的部分：没有规则检查的节点、无法判断的规则及原因、过期的来源；为此会评估全部规则。 */
  readonly blindSpots: BlindSpots;
  /** Days on which relations of these nodes began or ended, or a stored run first saw a gap of one of them. 这些节点的关系开始或终止、或其缺口首次被评估发现的日期。 */
  readonly changeDays: ReadonlyArray<ChangeDay>;
  /** What appeared, stayed and went between two stored evaluations, and why. 两次已存评估之间新增、延续和解决的缺口及原因。 */
  readonly compareRuns: RunComparison;
  /** Residential compounds, by coverage, owners' committee, service and size. 小区，可按覆盖方式、业委会、物业服务和规模筛选。 */
  readonly compounds: CompoundConnection;
  /** Rates of any rules by area: the coverage table. One row per area of the level `by`, plus the total. 按区划列出各规则的覆盖率：`by` 级每个区划一行，另有合计。 */
  readonly coverage: CoverageTable;
  /** What is loaded: profile, snapshot day, whether synthetic, sources and their freshness. 已载入的数据：档案、快照日、是否合成、来源及其新旧。 */
  readonly dataSet: DataSet;
  /** Messages by which reports are delivered that the viewer may see, latest first. 报告的投递记录（限查看者可见的报告），新的在前。 */
  readonly deliveries: DeliveryConnection;
  /** Dual check-in seen from units and communities: who checked in where, both legs joined. 双报到：从单位或社区看谁到哪里报到，两方面合并（S56、S57）。 */
  readonly dualCheckIn: DualCheckInConnection;
  /** Organisations, units and post holders that answer to two superiors, with how the two lines meet; ordinary members are counted, never listed. 向两个上级负责的组织、单位和任职人员，以及两条线在何处交汇；普通党员只计数。 */
  readonly dualReporting: DualReportingConnection;
  /** A subject's verdict by its permanent address, `gap:<rule>:<subject>`: any verdict; null when the subject is out of the population. 按固定地址取某对象的结论（任何结论）；对象不在规则范围内时为空。 */
  readonly gap: Maybe<Gap>;
  /** Findings evaluated now, for the day `on` (verdicts left out: GAP; SEVERITY ascending: CRITICAL first); stored runs are under `run`. 现时评估 `on` 当日的发现（不填结论时只列缺口；按严重程度升序时最严重的在前）；已存评估见 `run`。 */
  readonly gaps: GapConnection;
  /** Grids, with those without a branch or without staff to be picked out (S16). 网格，可筛选未建党支部或未配人员的（S16）。 */
  readonly grids: GridConnection;
  /** What loses coverage if this post, post holder, organisation or company goes: judged as if it had never been loaded. 假如该职务、任职人员、组织或企业不存在，哪些对象失去覆盖。 */
  readonly impact: Impact;
  /** The article's figures beside what the graph holds. 文中数字与图中实际值的对照。 */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Contact-point links of the day asked about (S03). 所问日期的联系点关系（S03）。 */
  readonly liaisonLinks: LiaisonLinkConnection;
  /** How the neighbours of a node are spread over places, kinds or fields: what to look at where there are too many to draw. 节点的邻居按区划、种类或领域汇总，供数量过多时查看。 */
  readonly neighbourGroups: ReadonlyArray<SceneGroup>;
  /** What hangs on a node: counts per relationship first, then as many as asked for. 与节点相连的事物：先给各类关系的数量，再按要求载入。 */
  readonly neighbourhood: Scene;
  /** Any node by its id; null when it does not exist on that day or the viewer may not see it. 按编号取任一节点；当日不存在或无权查看时为空。 */
  readonly node: Maybe<Node>;
  /** Several nodes by id, in the order asked for; null where one does not exist or may not be seen. 按编号取多个节点，顺序与请求一致；不存在或无权查看的位置为空。 */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Gaps about to open: those of the day `within` days after `on` that are none on `on` yet; evidence and verdict are of the later day. 即将出现的缺口：`on` 之后 `within` 天时为缺口、而 `on` 当日尚不是的；证据和结论按较晚一日。 */
  readonly openingGaps: GapConnection;
  /** Owners' committees that represent a compound on the day asked about (S34). 所问日期代表小区的业主委员会（S34）。 */
  readonly ownersCommittees: OwnersCommitteeConnection;
  /** Party organisations, by field, form, term and area. 党组织，可按领域、类别、任期和区划筛选。 */
  readonly partyOrgs: PartyOrgConnection;
  /** Shortest connections between two nodes over the given kinds of relationship. 两个节点之间经由指定关系的最短连接。 */
  readonly paths: PathAnswer;
  /** Post holders in scope (never ordinary residents), names masked unless the role may read them. 范围内的任职人员（不含普通居民），姓名默认脱敏。 */
  readonly people: PersonConnection;
  /** Property companies, in business and removed. 物业服务企业，含在营和已清退的。 */
  readonly propertyCompanies: PropertyCompanyConnection;
  /** A report by its id; null where there is none, or its scope is not within the viewer's. 按编号取报告；没有或超出查看范围时为空。 */
  readonly report: Maybe<Report>;
  /** Reports of the timetable that were made, latest due first. 已生成的定期报告，应出时间新的在前。 */
  readonly reports: ReportConnection;
  /** One rule; null when there is none with that id. 一条规则；没有该编号时为空。 */
  readonly rule: Maybe<GapRule>;
  /** The rule book, by id. 规则册，按编号。 */
  readonly rules: ReadonlyArray<GapRule>;
  /** A stored evaluation; without id the latest finished one. Null when there is none. 一次已存的评估；不填编号为最近完成的一次。没有时为空。 */
  readonly run: Maybe<Run>;
  /** Stored evaluations, latest first. 已存的评估，新的在前。 */
  readonly runs: RunConnection;
  /** Every job of the timetable, with those that cannot be run and why. 时间表中的全部任务，包括不能运行的及其原因。 */
  readonly schedule: ReadonlyArray<ScheduledJob>;
  /** Names in Chinese, pinyin, pinyin initials, or an id; best hits first. 按中文、拼音、拼音首字母或编号查找，最匹配的在前。 */
  readonly search: ReadonlyArray<SearchHit>;
  /** Party-masses service centres and stations of the four tiers (S23 to S28). 四个层级的党群服务中心（站）（S23 至 S28）。 */
  readonly serviceCentres: ServiceCentreConnection;
  /** The 11 standing-committee members with their contact points (3 to 5 each). 市委常委及其联系点，每人 3 至 5 个（S03）。 */
  readonly standingMembers: ReadonlyArray<Person>;
  /** Who asks: role, area scope, what may be read. 查询者：角色、区划范围和可读内容。 */
  readonly viewer: Viewer;
  /** Work units, by type, check-in and area. 单位，可按类型、报到情况和区划筛选。 */
  readonly workUnits: WorkUnitConnection;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryAreaArgs = {
  code?: InputMaybe<Scalars['AreaCode']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryBlindSpotsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryChangeDaysArgs = {
  first: Scalars['Date']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  last: Scalars['Date']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryCompareRunsArgs = {
  base: Scalars['ID']['input'];
  head: Scalars['ID']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CompoundOrder>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryCoverageArgs = {
  by: AreaLevel;
  comparedTo?: InputMaybe<Scalars['Date']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  job?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<DeliveryState>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryDualCheckInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  by: DualCheckInGrouping;
  community?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryDualReportingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DualReportingFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryGapArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GapOrder>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GridFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridOrder>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryImpactArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  removing: Scalars['ID']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryIndicatorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryLiaisonLinksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LiaisonFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryNeighbourGroupsArgs = {
  by: GroupBy;
  direction?: InputMaybe<Direction>;
  edge: EdgeKind;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryNeighbourhoodArgs = {
  direction?: InputMaybe<Direction>;
  edges?: InputMaybe<ReadonlyArray<EdgeKind>>;
  fields?: InputMaybe<ReadonlyArray<OrgField>>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  perEdge?: InputMaybe<Scalars['PageSize']['input']>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryOpeningGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GapOrder>;
  within: Scalars['Int']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryOwnersCommitteesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OwnersCommitteeFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersCommitteeOrder>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryPartyOrgsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PartyOrgFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PartyOrgOrder>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryPathsArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  edges?: InputMaybe<ReadonlyArray<EdgeKind>>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  to: Scalars['ID']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryPropertyCompaniesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PropertyCompanyFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PropertyCompanyOrder>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  job?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryRulesArgs = {
  filter?: InputMaybe<RuleFilter>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryRunArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryServiceCentresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ServiceCentreFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryStandingMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions. A root field's `on` is the day the answer speaks of and holds for everything selected beneath it. 全部查询。根字段的 `on` 是回答所指的日期，对其下选取的一切都有效。 */
export type QueryWorkUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<WorkUnitFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<WorkUnitOrder>;
};

/** Every rule gives a rate: of all subjects in scope, how many meet it. A figure that opens. 每条规则给出一个比率：范围内对象中多少达标；可展开查看名单。 */
export type Rate = {
  readonly __typename?: 'Rate';
  /** The same counts by kind of subject and tier: stations of compounds apart from centres of streets. 按对象种类和层级分列的同样计数。 */
  readonly bySubject: ReadonlyArray<KindRate>;
  /** Why the rule failed; null when it did not. 规则失败的原因；未失败时为空。 */
  readonly error: Maybe<Scalars['String']['output']>;
  /** Subjects the rule exempts; null when the rule failed. 豁免数；规则失败时为空。 */
  readonly exempt: Maybe<Scalars['Int']['output']>;
  /** Subjects with a gap; null when the rule failed. 缺口数；规则失败时为空。 */
  readonly gap: Maybe<Scalars['Int']['output']>;
  /** The rule's headline figure where that is a sum over subjects (1,680 members not checked in); null otherwise. 规则的标题数字（对象求和，如未报到党员 1680 人）；否则为空。 */
  readonly headline: Maybe<PersonCount>;
  /** Subjects that meet it. The counts are null when the rule failed; `error` then says why. 达标数。规则运行失败时各计数为空，原因见 `error`。 */
  readonly met: Maybe<Scalars['Int']['output']>;
  /** met / (met + gap), 0 to 1; null when nothing could be judged. 达标率，0 至 1；无可判断对象时为空。 */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** The rule. 规则。 */
  readonly rule: GapRule;
  /** The subjects with one verdict; null when they can no longer be listed (met and exempt of a stored run). 某一结论的对象名单；无法再列出时（已存评估的达标和豁免）为空。 */
  readonly subjects: Maybe<SubjectConnection>;
  /** met + gap + unknown; exempt subjects are not counted. Null when the rule failed. 达标、缺口、未知之和，不含豁免；规则失败时为空。 */
  readonly total: Maybe<Scalars['Int']['output']>;
  /** Subjects that could not be judged, since no source covers the facts; null when the rule failed. 未知数（无来源覆盖）；规则失败时为空。 */
  readonly unknown: Maybe<Scalars['Int']['output']>;
};


/** Every rule gives a rate: of all subjects in scope, how many meet it. A figure that opens. 每条规则给出一个比率：范围内对象中多少达标；可展开查看名单。 */
export type RateSubjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  verdict: Verdict;
};

/** Differences: now less then. 差值：所问日期减对照日期。 */
export type RateChange = {
  readonly __typename?: 'RateChange';
  /** Difference in gaps. 缺口数之差。 */
  readonly gap: Scalars['Int']['output'];
  /** Difference in subjects that meet it. 达标数之差。 */
  readonly met: Scalars['Int']['output'];
  /** Difference in rates, -1 to 1; null when one of them is null. 达标率之差，-1 至 1；任一为空时为空。 */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** The rule. 规则。 */
  readonly rule: GapRule;
  /** Difference in all subjects. 对象总数之差。 */
  readonly total: Scalars['Int']['output'];
  /** Difference in unknowns. 未知数之差。 */
  readonly unknown: Scalars['Int']['output'];
};

/** Why a company was removed (S39). 清退原因（S39）。 */
export type RemovalReason =
  /** Bad management. 管理差。 */
  | 'BAD_MANAGEMENT'
  /** Low credit. 信誉低。 */
  | 'LOW_CREDIT'
  /** Many complaints. 投诉多。 */
  | 'MANY_COMPLAINTS'
  /** Something else. 其他。 */
  | 'OTHER'
  /** Sublet or sub-contracted public service rooms. 转租转包公共用房。 */
  | 'SUBLETTING';

/** A report that came by the timetable, as it was handed in. 按时间表生成并存档的报告。 */
export type Report = {
  readonly __typename?: 'Report';
  /** The evaluation it is compared with: that of the report before of the same job; null for the first. 比较的基准评估（同一任务的上期）；首期为空。 */
  readonly base: Maybe<Run>;
  /** When it was made. 生成时间。 */
  readonly builtAt: Scalars['DateTime']['output'];
  /** Something appeared, was settled or became unknown since the report before. 与上期相比是否有变化。 */
  readonly changed: Scalars['Boolean']['output'];
  /** The day judged. 判定日。 */
  readonly day: Scalars['Date']['output'];
  /** The instant it was due; its documents are dated by it. 应出时间，文件以此为日期。 */
  readonly due: Scalars['DateTime']['output'];
  /** Its files. 文件。 */
  readonly files: ReadonlyArray<ReportFile>;
  /** The same for ever: report, job and the instant it was due. 长期不变：由任务名称和应出时间组成。 */
  readonly id: Scalars['ID']['output'];
  /** Name of its job in the timetable. 时间表中的任务名称。 */
  readonly job: Scalars['String']['output'];
  /** Language of its documents; the JSON holds both. 文件语言；JSON 含两种语言。 */
  readonly language: ReportLanguage;
  /** It came later than its time. 是否补发或迟发。 */
  readonly late: Scalars['Boolean']['output'];
  /** Times of the job before it at which no report came. 此前未能生成的各期。 */
  readonly missed: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Values of the rule parameters by key, as JSON. 规则参数（JSON）。 */
  readonly parameters: Scalars['String']['output'];
  /** The rules it tells of, in the version that judged. 所涉规则及其版本。 */
  readonly rules: ReadonlyArray<ReportRuleVersion>;
  /** The evaluation it was made of; null where that is no longer stored. 所依据的评估；已不存在时为空。 */
  readonly run: Maybe<Run>;
  /** Code prefixes it is about. 所涉区划的代码前缀。 */
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 of its JSON, in hex. JSON 文件的 SHA-256。 */
  readonly sha256: Scalars['String']['output'];
  /** The sources it rests on. 所依据的来源。 */
  readonly sources: ReadonlyArray<ReportSourceVersion>;
  /** Title, in the report's language. 标题。 */
  readonly title: Scalars['String']['output'];
};

/** Who makes a report, for how long others wait. 报告的占用情况。 */
export type ReportClaim = {
  readonly __typename?: 'ReportClaim';
  /** Id of the server process. 服务进程编号。 */
  readonly owner: Scalars['String']['output'];
  /** Others wait until then, unless it is renewed. 在此之前其他服务等待，可续期。 */
  readonly until: Scalars['DateTime']['output'];
};

/** A page of reports. 报告的一页。 */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一份报告及其游标。 */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Report;
};

/** A file of a report. 报告的一个文件。 */
export type ReportFile = {
  readonly __typename?: 'ReportFile';
  /** Its size. 字节数。 */
  readonly bytes: Scalars['Int']['output'];
  /** Its format. 格式。 */
  readonly format: ReportFormat;
  /** Its name. 文件名。 */
  readonly name: Scalars['String']['output'];
  /** Where this server has it, such as /reports/ID.pdf. 下载路径，如 /reports/ID.pdf。 */
  readonly path: Scalars['String']['output'];
};

/** Formats of a report. 报告的格式。 */
export type ReportFormat =
  /** Every finding in one table, UTF-8 with byte-order mark. 全部缺口一张表。 */
  | 'CSV'
  /** Word, in the layout of official documents. 公文版式，可编辑。 */
  | 'DOCX'
  /** The body of a mail. 邮件正文。 */
  | 'HTML'
  /** Everything, for programs; what the other formats are drawn from. 完整数据，其他格式据此生成。 */
  | 'JSON'
  /** PDF/A-2b, for reading and filing. 供阅读和归档。 */
  | 'PDF'
  /** Excel, one sheet a rule. 每条规则一张工作表。 */
  | 'XLSX';

/** Languages of a report. 报告的语言。 */
export type ReportLanguage =
  /** English. 英文。 */
  | 'EN'
  /** Chinese. 中文。 */
  | 'ZH';

/** How far a report has come. 报告的生成进度。 */
export type ReportProgress = {
  readonly __typename?: 'ReportProgress';
  /** How much of the step is done. 该步骤已完成数。 */
  readonly done: Maybe<Scalars['Int']['output']>;
  /** The instant the report is due. 应出时间。 */
  readonly due: Scalars['DateTime']['output'];
  /** Name of the job. 任务名称。 */
  readonly job: Scalars['String']['output'];
  /** Where it stands. 状态。 */
  readonly state: DueState;
  /** rules (evaluating), facts (reading), or the format being drawn; null before the first. 当前步骤：rules 评估、facts 读取，或正在生成的格式。 */
  readonly step: Maybe<Scalars['String']['output']>;
  /** Of how much. 该步骤总数。 */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** A rule as it judged. 判定所用的规则版本。 */
export type ReportRuleVersion = {
  readonly __typename?: 'ReportRuleVersion';
  /** Id of the rule. 规则编号。 */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of its statement, shortened. 规则语句的散列值。 */
  readonly textHash: Scalars['String']['output'];
  /** Version on its card. 规则卡上的版本。 */
  readonly version: Scalars['String']['output'];
};

/** A source as it was known. 所用来源的版本。 */
export type ReportSourceVersion = {
  readonly __typename?: 'ReportSourceVersion';
  /** Id of the source. 来源编号。 */
  readonly id: Scalars['ID']['output'];
  /** When it was received, and how many rows it had. 收到时间和行数。 */
  readonly version: Scalars['String']['output'];
};

/** One line upwards. 一条向上的线。 */
export type ReportingLine = {
  readonly __typename?: 'ReportingLine';
  /** Nodes passed, lowest first. 经过的节点，自下而上。 */
  readonly hops: ReadonlyArray<Node>;
  /** Leadership or guidance; null where the relationship is neither. 隶属或业务指导；都不是时为空。 */
  readonly kind: Maybe<SubordinationKind>;
  /** Relationship the line begins with. 该线的首个关系。 */
  readonly via: EdgeKind;
};

/** A residents' committee: the self-governing body of a community. 居民委员会：社区的群众自治组织。 */
export type ResidentsCommittee = Node & {
  readonly __typename?: 'ResidentsCommittee';
  /** Community it is the committee of; null when outside the viewer's scope. 所属社区；超出查看范围时为空。 */
  readonly community: Maybe<Community>;
  /** Day of the latest election; null when not delivered. 最近选举日期；未提供时为空。 */
  readonly electedOn: Maybe<Scalars['Date']['output']>;
  /** Day the term ends: election and years of the term; null when one of them is not known. 任期届满日期；资料不全时为空。 */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always RESIDENTS_COMMITTEE. 固定为 RESIDENTS_COMMITTEE。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Director, members and community workers on the day asked about. 所问日期的主任、委员和社区工作者。 */
  readonly posts: ReadonlyArray<Post>;
  /** Seats; null when not delivered. 席位数；未提供时为空。 */
  readonly seats: Maybe<Scalars['Int']['output']>;
  /** Secretary of the community organisation and director of the committee are one person; null unless both posts are filled. 书记、主任是否一肩挑；两职未配齐时为空。 */
  readonly secretaryIsDirector: Maybe<Scalars['Boolean']['output']>;
  /** Community workers employed here, persons (S21). 聘用的社区工作者人数（S21）。 */
  readonly workers: PersonCount;
};


/** A residents' committee: the self-governing body of a community. 居民委员会：社区的群众自治组织。 */
export type ResidentsCommitteePostsArgs = {
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
};

/** Roles; what none allows is denied. 角色；未允许的一律拒绝。 */
export type Role =
  /** Reads the audit log, nothing else. 审计：只读审计日志。 */
  | 'AUDITOR'
  /** Sees all organisations of the city, persons masked. 市级分析：全市组织，人员脱敏。 */
  | 'CITY_ANALYST'
  /** Sees the organisations of one district. 县区分析：本县区组织。 */
  | 'DISTRICT_ANALYST'
  /** May start runs and accept gaps. 编辑：可发起评估、认可缺口。 */
  | 'EDITOR'
  /** Grants roles and scopes, sees no business data. 安全管理：授予角色和范围，不看业务数据。 */
  | 'SEC_ADMIN'
  /** Sees the organisations of one street. 街道用户：本街道组织。 */
  | 'STREET_USER'
  /** Runs the system, sees no business data. 系统管理：不看业务数据。 */
  | 'SYS_ADMIN'
  /** Sees the members of the own unit. 单位党务管理：本单位党员。 */
  | 'UNIT_PARTY_ADMIN'
  /** Sees counts and organisations in scope, persons masked. 只读：范围内的组织和计数，人员脱敏。 */
  | 'VIEWER';

/** One rule in two runs. 同一规则在两次评估中的比较。 */
export type RuleComparison = {
  readonly __typename?: 'RuleComparison';
  /** Gaps that appeared. 新增缺口数。 */
  readonly appeared: Scalars['Int']['output'];
  /** Gaps that can no longer be judged. 变为未知的缺口数。 */
  readonly becameUnknown: Scalars['Int']['output'];
  /** The same by cause. 按原因分列。 */
  readonly causes: ReadonlyArray<CauseCount>;
  /** Gaps of both runs. 延续缺口数。 */
  readonly persisting: Scalars['Int']['output'];
  /** Gaps that went. 解决缺口数。 */
  readonly resolved: Scalars['Int']['output'];
  /** The rule. 规则。 */
  readonly rule: GapRule;
};

/** Which rules to list. 规则的筛选条件。 */
export type RuleFilter = {
  /** Only these severities. 严重程度。 */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** Only rules that judge this kind of thing. 判断该种对象的规则。 */
  readonly subject?: InputMaybe<NodeKind>;
};

/** A threshold of a rule. 规则的参数。 */
export type RuleParameter = {
  readonly __typename?: 'RuleParameter';
  /** Value without any setting. 默认值。 */
  readonly default: Scalars['String']['output'];
  /** Key, such as `liaison.visitDays`. 参数的键，如 `liaison.visitDays`。 */
  readonly key: Scalars['String']['output'];
  /** Where the default comes from; null when assumed. 默认值出处；为假定时为空。 */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Unit; null for a plain number. 单位；纯数字时为空。 */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Value that held, in `unit`. 所用的值，单位见 `unit`。 */
  readonly value: Scalars['String']['output'];
};

/** The counts are null when the rule failed; `error` says why. 一条规则的结果；失败时各计数为空，原因见 `error`。 */
export type RuleResult = {
  readonly __typename?: 'RuleResult';
  /** How long it took, milliseconds. 用时（毫秒）。 */
  readonly durationMs: Scalars['Int']['output'];
  /** Why the rule failed; null when it did not. 失败原因；未失败时为空。 */
  readonly error: Maybe<Scalars['String']['output']>;
  /** Subjects the rule exempts; null when the rule failed. 豁免数；规则失败时为空。 */
  readonly exempt: Maybe<Scalars['Int']['output']>;
  /** Subjects with a gap; null when the rule failed. 缺口数；规则失败时为空。 */
  readonly gap: Maybe<Scalars['Int']['output']>;
  /** Headline figure where it is a sum over subjects; null otherwise. 标题数字（对象求和）；否则为空。 */
  readonly headline: Maybe<PersonCount>;
  /** Subjects that meet it; null when the rule failed. 达标数；规则失败时为空。 */
  readonly met: Maybe<Scalars['Int']['output']>;
  /** The rule. 规则。 */
  readonly rule: GapRule;
  /** Subjects that could not be judged; null when the rule failed. 未知数；规则失败时为空。 */
  readonly unknown: Maybe<Scalars['Int']['output']>;
  /** Version of the rule's text that was run. 所运行的规则版本。 */
  readonly version: Scalars['String']['output'];
};

/** A stored evaluation of all rules for one day. 某日全部规则的一次已存评估。 */
export type Run = {
  readonly __typename?: 'Run';
  /** Its rates by area. 各区划的覆盖率。 */
  readonly coverage: CoverageTable;
  /** When it ended; null while it runs. 结束时刻；进行中为空。 */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The gaps it found. 发现的缺口。 */
  readonly gaps: GapConnection;
  /** Id of the run. 评估编号。 */
  readonly id: Scalars['ID']['output'];
  /** The instant up to which the change log had been read. 所依据的变更日志截至时刻。 */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The day the verdicts speak of. 结论所指日期。 */
  readonly on: Scalars['Date']['output'];
  /** Parameters that held. 所用参数。 */
  readonly parameters: ReadonlyArray<RuleParameter>;
  /** Of a stored run only gaps and unknowns can be listed; lists of met and exempt subjects are null. 全市各规则的比率；已存评估只能列出缺口和未知，达标和豁免名单为空。 */
  readonly rates: ReadonlyArray<Rate>;
  /** One result per rule, with how long it took. 每条规则的结果及用时。 */
  readonly results: ReadonlyArray<RuleResult>;
  /** Code prefixes it covered. 覆盖区划的代码前缀。 */
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
  /** When it began. 开始时刻。 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. 状态。 */
  readonly status: RunStatus;
  /** seed, schedule, manual or report. 触发方式：seed、schedule、manual 或 report。 */
  readonly trigger: Scalars['String']['output'];
};


/** A stored evaluation of all rules for one day. 某日全部规则的一次已存评估。 */
export type RunCoverageArgs = {
  by: AreaLevel;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['AreaCode']['input']>;
};


/** A stored evaluation of all rules for one day. 某日全部规则的一次已存评估。 */
export type RunGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** Two stored evaluations compared. 两次已存评估的比较。 */
export type RunComparison = {
  readonly __typename?: 'RunComparison';
  /** Gaps of the later run that the earlier had not. 新增的缺口。 */
  readonly appeared: GapConnection;
  /** The earlier run. 较早一次。 */
  readonly base: Run;
  /** Gaps of the earlier run that the later could not judge. 变为未知的缺口。 */
  readonly becameUnknown: GapConnection;
  /** The later run. 较晚一次。 */
  readonly head: Run;
  /** Gaps of both. 延续的缺口。 */
  readonly persisting: GapConnection;
  /** Gaps of the earlier run that the later has no longer. 已解决的缺口。 */
  readonly resolved: GapConnection;
  /** Counts and causes by rule. 按规则的数量和原因。 */
  readonly rules: ReadonlyArray<RuleComparison>;
};


/** Two stored evaluations compared. 两次已存评估的比较。 */
export type RunComparisonAppearedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** Two stored evaluations compared. 两次已存评估的比较。 */
export type RunComparisonBecameUnknownArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** Two stored evaluations compared. 两次已存评估的比较。 */
export type RunComparisonPersistingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** Two stored evaluations compared. 两次已存评估的比较。 */
export type RunComparisonResolvedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** A page of stored evaluations. 已存评估的一页。 */
export type RunConnection = {
  readonly __typename?: 'RunConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<RunEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Run>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项已存评估及其游标。 */
export type RunEdge = {
  readonly __typename?: 'RunEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Run;
};

/** Where an evaluation stands. 评估的状态。 */
export type RunStatus =
  /** Broken off. 中断。 */
  | 'FAILED'
  /** All rules were evaluated. 全部完成。 */
  | 'FINISHED'
  /** Finished, but some rules failed. 完成，部分规则失败。 */
  | 'FINISHED_WITH_ERRORS'
  /** Under way. 进行中。 */
  | 'RUNNING';

/** A piece of the graph to be drawn. 供绘制的局部图。 */
export type Scene = {
  readonly __typename?: 'Scene';
  /** Nothing was left out. 是否完整。 */
  readonly complete: Scalars['Boolean']['output'];
  /** Per node and kind of relationship: how many there are, loaded or not. 每个节点每类关系的总数，无论是否载入。 */
  readonly counts: ReadonlyArray<SceneCount>;
  /** Relationships between them. 节点之间的关系。 */
  readonly edges: ReadonlyArray<SceneEdge>;
  /** Why something was left out; empty when nothing was. 不完整的原因；完整时为空列表。 */
  readonly incompleteBecause: ReadonlyArray<IncompleteReason>;
  /** Nodes. 节点。 */
  readonly nodes: ReadonlyArray<SceneNode>;
};

/** Relations that lead to persons without a post are counted in `persons`, not in `total`, and never loaded. 某节点某类关系的数量；通向无职务人员的关系只计入 `persons`，不载入。 */
export type SceneCount = {
  readonly __typename?: 'SceneCount';
  /** Direction seen from the node. 相对于节点的方向。 */
  readonly direction: Direction;
  /** Kind of relationship. 关系种类。 */
  readonly edge: EdgeKind;
  /** How many are loaded. 已载入数。 */
  readonly loaded: Scalars['Int']['output'];
  /** Id of the node. 节点编号。 */
  readonly node: Scalars['ID']['output'];
  /** Persons without a post at the other end; null where the kind leads to none. 另一端无职务人员的人数；该类关系不涉及时为空。 */
  readonly persons: Maybe<PersonCount>;
  /** How many there are, persons without a post left out. 总数，不含无职务人员。 */
  readonly total: Scalars['Int']['output'];
};

/** A relationship of a scene. 图中的一条关系。 */
export type SceneEdge = {
  readonly __typename?: 'SceneEdge';
  /** Id of the node it goes from. 起点编号。 */
  readonly from: Scalars['ID']['output'];
  /** Made from kind, ends and first day; the same over imports. 由种类、两端和起始日期组成，历次导入不变。 */
  readonly id: Scalars['ID']['output'];
  /** Kind of relationship. 关系种类。 */
  readonly kind: EdgeKind;
  /** More about it, such as the post; null when there is nothing to say. 补充说明，如职务；没有时为空。 */
  readonly label: Maybe<Scalars['String']['output']>;
  /** A relation a rule asks for and the graph lacks: drawn dashed. 规则要求而图中缺失的关系：以虚线绘出。 */
  readonly missing: Scalars['Boolean']['output'];
  /** First day; null when not known or without a period. 起始日期；未知或无期间时为空。 */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Id of the node it goes to. 终点编号。 */
  readonly to: Scalars['ID']['output'];
  /** First day on which it no longer holds; null while it is open. 终止日期；仍有效时为空。 */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Neighbours of a node that are counted together. 合并计数的一组邻居。 */
export type SceneGroup = {
  readonly __typename?: 'SceneGroup';
  /** Code of the place that holds them; one above the level asked for where they lie higher. Null for groups by kind or field. 所在区划的代码；高于所问级别的以其自身区划计；按种类或领域分组时为空。 */
  readonly area: Maybe<Scalars['AreaCode']['output']>;
  /** Name of that place; null for groups by kind or field. 该区划的名称；按种类或领域分组时为空。 */
  readonly areaName: Maybe<Scalars['String']['output']>;
  /** How many there are; persons without a post are left out. 数量，不含无职务人员。 */
  readonly count: Scalars['Int']['output'];
  /** Their field; null unless grouped by it, and for what is no Party organisation. 党组织的领域；不按领域分组或非党组织时为空。 */
  readonly field: Maybe<OrgField>;
  /** Kind of the place, or of the neighbours. 区划的种类，或邻居的种类。 */
  readonly kind: NodeKind;
  /** How many of them have a gap in the latest finished run of that day; null before there is one. 其中在当日最近一次评估中有缺口的数量；尚无评估时为空。 */
  readonly withGaps: Maybe<Scalars['Int']['output']>;
};

/** gaps: open gaps with this very node as subject in the latest finished run of that day; null before there is one. 图中的一个节点。 */
export type SceneNode = {
  readonly __typename?: 'SceneNode';
  /** Code of the smallest place that contains it; null when outside the viewer's scope. 所在最小区划的代码；超出查看范围时为空。 */
  readonly area: Maybe<Scalars['AreaCode']['output']>;
  /** Relationships on that day, loaded or not. 当日的关系总数，无论是否载入。 */
  readonly degree: Scalars['Int']['output'];
  /** Field of a Party organisation; null for others. 党组织的领域；其他为空。 */
  readonly field: Maybe<OrgField>;
  /** Open gaps with this very node as subject in the latest finished run of that day; null before there is one. 当日最近一次评估中以该节点为对象的未解决缺口数；尚无评估时为空。 */
  readonly gaps: Maybe<Scalars['Int']['output']>;
  /** Business id. 业务编号。 */
  readonly id: Scalars['ID']['output'];
  /** Kind of node. 节点种类。 */
  readonly kind: NodeKind;
  /** Chinese name, masked for persons. 中文名称，人员脱敏。 */
  readonly name: Scalars['String']['output'];
};

/** A report that comes by itself. 定期报告任务。 */
export type ScheduledJob = {
  readonly __typename?: 'ScheduledJob';
  /** Area codes it is about; empty: all that is loaded. 所涉区划代码；空为全部。 */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
  /** Its times as a cron line; null where the job cannot be read. cron 表达式；任务无法读取时为空。 */
  readonly cron: Maybe<Scalars['String']['output']>;
  /** Which day it judges. 判定哪一天。 */
  readonly day: Maybe<JudgedDay>;
  /** Its formats. 格式。 */
  readonly formats: ReadonlyArray<ReportFormat>;
  /** Its language. 语言。 */
  readonly language: Maybe<ReportLanguage>;
  /** The last instant it was due, and what became of it; null before the first. 最近一次应出时间及结果；首次之前为空。 */
  readonly lastDue: Maybe<DueReport>;
  /** The last report that was made. 最近一份报告。 */
  readonly lastReport: Maybe<Report>;
  /** Times since that report, or named in the report now due, at which none came. 未能生成的各期。 */
  readonly missed: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Its name in the timetable. 任务名称。 */
  readonly name: Scalars['String']['output'];
  /** The next instant it is due; null where the job cannot be run. 下次应出时间。 */
  readonly nextDue: Maybe<Scalars['DateTime']['output']>;
  /** Why it cannot be run as it is written, or at the moment; null when it can. 不能运行的原因；可以运行时为空。 */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** Nobody is sent a report in which nothing changed. 没有变化时不发送。 */
  readonly quietWhenUnchanged: Scalars['Boolean']['output'];
  /** Names of those who get it. 接收人名称。 */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the rules it tells of; null: all. 所涉规则编号；空为全部。 */
  readonly rules: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The zone in which the line is read. 时区。 */
  readonly timeZone: Maybe<Scalars['String']['output']>;
};

/** One of the nine measures of primary and middle schools (S48). 中小学校九项推进措施之一（S48）。 */
export type SchoolMeasure = Node & {
  readonly __typename?: 'SchoolMeasure';
  /** Aspect it belongs to, 1 to 3. 所属方面，1 至 3。 */
  readonly aspect: Scalars['Int']['output'];
  /** By status: how many schools. 按状态分列学校数。 */
  readonly byStatus: ReadonlyArray<SchoolMeasureStatusCount>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Latest action at any school in scope; null when there was none. 最近行动日期；没有时为空。 */
  readonly lastActedOn: Maybe<Scalars['Date']['output']>;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Schools in scope that carry it out. 开展该措施的学校数（限查看范围内）。 */
  readonly schools: Scalars['Int']['output'];
  /** Number, 1 to 9. 序号，1 至 9。 */
  readonly seq: Scalars['Int']['output'];
};

/** One measure at one school (S48). 某校的一项措施（S48）。 */
export type SchoolMeasureProgress = {
  readonly __typename?: 'SchoolMeasureProgress';
  /** Latest action at the school; null when there was none. 最近行动日期；没有时为空。 */
  readonly actedOn: Maybe<Scalars['Date']['output']>;
  /** The measure. 措施。 */
  readonly measure: SchoolMeasure;
  /** Status on the snapshot day; null when not delivered. 快照日的状态；未提供时为空。 */
  readonly status: Maybe<SchoolMeasureStatus>;
};

/** Status of a measure at a school. 措施在学校的状态。 */
export type SchoolMeasureStatus =
  /** Done. 完成。 */
  | 'DONE'
  /** Not begun. 未启动。 */
  | 'NOT_STARTED'
  /** Under way. 推进中。 */
  | 'RUNNING';

/** Schools with one status of a measure. 某一状态的学校。 */
export type SchoolMeasureStatusCount = {
  readonly __typename?: 'SchoolMeasureStatusCount';
  /** Schools. 学校数。 */
  readonly schools: Scalars['Int']['output'];
  /** Status; null when not delivered. 状态；未提供时为空。 */
  readonly status: Maybe<SchoolMeasureStatus>;
};

/** A hit of the search. 一条查找结果。 */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Smallest place that contains it; null when outside the viewer's scope. 所在的最小区划；超出查看范围时为空。 */
  readonly area: Maybe<Area>;
  /** The text that matched. 匹配的文字。 */
  readonly matched: Scalars['String']['output'];
  /** What was found. 找到的节点。 */
  readonly node: Node;
  /** How well it matched; greater is better, comparable within one answer only. 匹配程度，越大越好，仅在同一回答内可比。 */
  readonly score: Scalars['Float']['output'];
};

/** Kinds of service activities. 服务活动类别。 */
export type ServiceActivityKind =
  /** Clean-up. 环境整治。 */
  | 'ENVIRONMENT'
  /** Epidemic control. 疫情防控。 */
  | 'EPIDEMIC'
  /** Help. 帮扶。 */
  | 'HELP'
  /** Something else. 其他。 */
  | 'OTHER'
  /** Explaining policies. 政策宣讲。 */
  | 'POLICY'
  /** Safety patrol. 平安巡防。 */
  | 'SAFETY'
  /** Voluntary service. 志愿服务。 */
  | 'VOLUNTEERING';

/** Service activities of one kind. 某类服务活动。 */
export type ServiceActivityKindCount = {
  readonly __typename?: 'ServiceActivityKindCount';
  /** Activities. 次数。 */
  readonly activities: Scalars['Int']['output'];
  /** Kind of activity. 活动类别。 */
  readonly activityKind: ServiceActivityKind;
};

/** Service activities in communities in a period, as numbers (S57). 社区服务活动统计（S57）。 */
export type ServiceActivityStatistics = {
  readonly __typename?: 'ServiceActivityStatistics';
  /** Activities held. 活动次数。 */
  readonly activities: Scalars['Int']['output'];
  /** Attendances of checked-in members, summed over the activities; null when none states them. 报到党员参加人次合计；均未提供时为空。 */
  readonly attendances: Maybe<PersonCount>;
  /** By kind, most first. 按类别分列，多的在前。 */
  readonly byKind: ReadonlyArray<ServiceActivityKindCount>;
  /** Day of the latest one; null when there was none. 最近一次日期；没有时为空。 */
  readonly lastOn: Maybe<Scalars['Date']['output']>;
  /** Unit organisations that took part in at least one. 参加过活动的单位党组织数。 */
  readonly unitOrgs: Scalars['Int']['output'];
};

/** A Party-masses service centre or station; it exists while it serves an area. 党群服务中心（站）；有服务范围即存在。 */
export type ServiceCentre = Node & {
  readonly __typename?: 'ServiceCentre';
  /** Smallest place it stands in; null when outside the viewer's scope. 所在的最小区划；超出查看范围时为空。 */
  readonly area: Maybe<Area>;
  /** Area in square metres; null when not delivered. 面积（平方米）；未提供时为空。 */
  readonly areaSqm: Maybe<Scalars['Float']['output']>;
  /** Internet and convenience app; null when not delivered (S23). 是否有便民应用；未提供时为空（S23）。 */
  readonly hasApp: Maybe<Scalars['Boolean']['output']>;
  /** Window for errands; null when not delivered (S28). 是否有办事窗口；未提供时为空（S28）。 */
  readonly hasWindow: Maybe<Scalars['Boolean']['output']>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always SERVICE_CENTRE. 固定为 SERVICE_CENTRE。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** One window, all-round service; null when not delivered (S24). 是否一窗受理；未提供时为空（S24）。 */
  readonly oneWindow: Maybe<Scalars['Boolean']['output']>;
  /** Streets, communities or compounds it serves on the day asked about. 所问日期的服务范围：街道、社区或小区。 */
  readonly serves: ReadonlyArray<Node>;
  /** Centres directly under it, within the viewer's scope (S27). 直接下级中心（限查看范围内）（S27）。 */
  readonly subordinates: ServiceCentreConnection;
  /** Tier in the network. 层级。 */
  readonly tier: CentreTier;
  /** Upper centre; null where there is none (S27). 上级中心；没有时为空（S27）。 */
  readonly under: Maybe<ServiceCentre>;
};


/** A Party-masses service centre or station; it exists while it serves an area. 党群服务中心（站）；有服务范围即存在。 */
export type ServiceCentreSubordinatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** A page of service centres. 党群服务中心的一页。 */
export type ServiceCentreConnection = {
  readonly __typename?: 'ServiceCentreConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<ServiceCentreEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<ServiceCentre>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项党群服务中心及其游标。 */
export type ServiceCentreEdge = {
  readonly __typename?: 'ServiceCentreEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: ServiceCentre;
};

/** Which service centres to list. 党群服务中心的筛选条件。 */
export type ServiceCentreFilter = {
  /** With (true) or without (false) a window; unknown ones fall out. 是否有办事窗口；未知的不列。 */
  readonly hasWindow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these tiers. 层级。 */
  readonly tiers?: InputMaybe<ReadonlyArray<CentreTier>>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** from/to: who in fact serves; contractFrom/contractTo: the paper, its last day included. 物业服务：起止为实际服务，合同起止为合同文本（止日含当日）。 */
export type ServiceContract = {
  readonly __typename?: 'ServiceContract';
  /** The company. 物业企业。 */
  readonly company: PropertyCompany;
  /** The compound. 小区。 */
  readonly compound: Compound;
  /** First day of the contract; null when not delivered. 合同起始日期；未提供时为空。 */
  readonly contractFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the contract, included; null when not delivered. 合同截止日期（含）；未提供时为空。 */
  readonly contractTo: Maybe<Scalars['Date']['output']>;
  /** First day of service; null when not known. 服务起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer serves; null while it does. 服务终止日期（当日起不再服务）；仍在服务时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** How much a gap weighs. 严重程度。 */
export type Severity =
  /** Integrity or regulation broken. 严重：违反规定或结构错误。 */
  | 'CRITICAL'
  /** Coverage that the article claims is missing. 高：缺少文中所称的覆盖。 */
  | 'HIGH'
  /** Statistic. 提示：统计信息。 */
  | 'INFO'
  /** Housekeeping. 低：日常完善。 */
  | 'LOW'
  /** Promotion target not reached. 中：推进目标未达到。 */
  | 'MEDIUM';

/** Direction of a sort. 排序方向。 */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. 升序。 */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. 降序。 */
  | 'DESC';

/** A source of rosters: what it delivered, and what area and period it covers. 台账来源：交付内容及其覆盖的区域和期间。 */
export type Source = {
  readonly __typename?: 'Source';
  /** Code prefixes of the places it covers. 覆盖区划的代码前缀。 */
  readonly coversAreas: ReadonlyArray<Scalars['String']['output']>;
  /** First day covered; null: open. 覆盖起日；空为不限。 */
  readonly coversFrom: Maybe<Scalars['Date']['output']>;
  /** Last day covered, included; null: open. 覆盖止日（含）；空为不限。 */
  readonly coversTo: Maybe<Scalars['Date']['output']>;
  /** Stems of the files it answers for, such as `party_orgs`. 其负责的文件名（不含扩展名）。 */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the source, the same in every delivery. 来源编号，历次交付不变。 */
  readonly id: Scalars['ID']['output'];
  /** Name of the office or roster. 部门或台账名称。 */
  readonly name: Scalars['String']['output'];
  /** When it was received. 收到时刻。 */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Rows loaded from it. 已载入的行数。 */
  readonly rows: Scalars['Int']['output'];
  /** Received more than a year before the day asked about (a setting). 收到时间早于所问日期一年以上（可设置）。 */
  readonly stale: Scalars['Boolean']['output'];
};

/** A source that is no longer fresh. 过期的来源。 */
export type StaleSource = {
  readonly __typename?: 'StaleSource';
  /** True when the last day it covers lies before the day asked about. 覆盖止日是否早于所问日期。 */
  readonly coverEnded: Scalars['Boolean']['output'];
  /** Whole days from its receipt to the day asked about; null when not known, negative when it came later. 从收到至所问日期的整天数；不知时为空，之后收到时为负。 */
  readonly receivedDaysAgo: Maybe<Scalars['Int']['output']>;
  /** The source. 来源。 */
  readonly source: Source;
};

/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type Street = Area & Node & {
  readonly __typename?: 'Street';
  /** Items of the annual appraisal of the street, and under which scheme (S10). 街道年度考核项目及适用方案（S10）。 */
  readonly assessments: ReadonlyArray<Assessment>;
  /** Demonstration awards in it by the day asked about, latest first (S42). 区划内的示范点命名，新的在前（S42）。 */
  readonly awards: DemoAwardConnection;
  /** Places one level down on the day asked about, by code. 下一级区划，按代码。 */
  readonly children: ReadonlyArray<Area>;
  /** Statistical area code. 统计用区划代码。 */
  readonly code: Scalars['AreaCode']['output'];
  /** What lies in it, as numbers. 区划内各类数量。 */
  readonly counts: AreaCounts;
  /** Bodies that decide for this place and the places in it, by area code (S06). 本区划及所辖区划的议事决策机构，按区划代码（S06）。 */
  readonly decisionBodies: DecisionBodyConnection;
  /** Duty reports of its organisations and units, latest year first (S07, S08). 区划内党组织和单位的述职，年度新的在前（S07、S08）。 */
  readonly dutyReports: DutyReportConnection;
  /** Comprehensive law-enforcement office; null where there is none (S14). 综合执法办公室；没有时为空（S14）。 */
  readonly enforcementOffice: Maybe<EnforcementOffice>;
  /** Gaps with subjects in it. 区划内的缺口。 */
  readonly gaps: GapConnection;
  /** The area code itself. 即区划代码。 */
  readonly id: Scalars['ID']['output'];
  /** Issues raised in it by the day asked about, latest first (S04, S06). 区划内提出的问题，新的在前（S04、S06）。 */
  readonly issues: IssueConnection;
  /** Key projects in it, by last day (S52). 区划内的重点项目，按结束日期（S52）。 */
  readonly keyProjects: KeyProjectConnection;
  /** CITY, DISTRICT, STREET or COMMUNITY. 市、县区、街道或社区。 */
  readonly kind: NodeKind;
  /** Level of the place. 区划级别。 */
  readonly level: AreaLevel;
  /** Chinese name; street names repeat between counties. 中文名称；街道名称在不同县区可能重复。 */
  readonly name: Scalars['String']['output'];
  /** Outposts of district departments stationed here (S11). 派驻本街道的机构（S11）。 */
  readonly outposts: ReadonlyArray<Outpost>;
  /** Place one level up; null for the city and outside the viewer's scope. 上一级区划；市级或超出查看范围时为空。 */
  readonly parent: Maybe<Area>;
  /** The Party organisation that leads this place; null where there is none. 领导该区划的党组织；没有时为空。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** The five powers, each with how often it was used. 五项权力及其行使次数（S11）。 */
  readonly powers: ReadonlyArray<StreetPowerGrant>;
  /** Rates of the rules for the subjects in it. 区划内对象的各规则比率。 */
  readonly rates: ReadonlyArray<Rate>;
  /** Day the street reform was completed; null while it is not (S12). 完成街道改革的日期；尚未完成时为空（S12）。 */
  readonly reformCompletedOn: Maybe<Scalars['Date']['output']>;
  /** Tasks the street is relieved of on the day asked about (S13). 所问日期已取消的任务（S13）。 */
  readonly relievedTasks: ReadonlyArray<TaskRelief>;
  /** Its own Party-masses service centre; null where there is none (S23). 街道党群服务中心；没有时为空（S23）。 */
  readonly serviceCentre: Maybe<ServiceCentre>;
  /** Statistics of the systems S11 to S60. 各项制度（S11 至 S60）的统计。 */
  readonly statistics: AreaStatistics;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetAssessmentsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetAwardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemoAwardFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetDecisionBodiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DecisionBodyKind>>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetDutyReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DutyReportFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetGapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetKeyProjectsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** A street (subdistrict) with its reform: five powers, relieved tasks, outposts, one enforcement team. 街道及其改革：五项权力、任务取消、派驻机构、综合执法。 */
export type StreetRatesArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One of the five powers of the street working committee (S11). 街道党工委五项权力之一（S11）。 */
export type StreetPower = Node & {
  readonly __typename?: 'StreetPower';
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always STREET_POWER. 固定为 STREET_POWER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Number of the power, 1 to 5. 序号，1 至 5。 */
  readonly seq: Scalars['Int']['output'];
  /** Streets in scope that hold it on the day asked about. 所问日期已获授权的街道数（限查看范围内）。 */
  readonly streets: Scalars['Int']['output'];
};

/** One power granted to one street, with how often it was used (S11). 授予某街道的一项权力及行使次数（S11）。 */
export type StreetPowerGrant = {
  readonly __typename?: 'StreetPowerGrant';
  /** How often it was exercised up to the snapshot day; 0 when not delivered. 截至快照日行使次数；未提供时为 0。 */
  readonly exercised: Scalars['Int']['output'];
  /** First day of the grant. 授予起始日期。 */
  readonly grantedFrom: Scalars['Date']['output'];
  /** Latest time; null when it never was or is not known. 最近行使日期；从未行使或未知时为空。 */
  readonly lastExercisedOn: Maybe<Scalars['Date']['output']>;
  /** Chinese name of the power. 权力名称。 */
  readonly name: Scalars['String']['output'];
  /** Number of the power, 1 to 5. 序号，1 至 5。 */
  readonly seq: Scalars['Int']['output'];
};

/** Use of one power in a place (S11). 区划内某项权力的行使情况（S11）。 */
export type StreetPowerUse = {
  readonly __typename?: 'StreetPowerUse';
  /** How often it was exercised up to the snapshot day. 截至快照日行使次数。 */
  readonly exercised: Scalars['Int']['output'];
  /** The power. 权力。 */
  readonly power: StreetPower;
  /** Streets that hold it. 获授权街道数。 */
  readonly streets: Scalars['Int']['output'];
  /** Of these, streets that used it at least once. 其中行使过的街道数。 */
  readonly streetsUsing: Scalars['Int']['output'];
};

/** Street reform in a place (S11 to S13). 区划内街道改革统计（S11 至 S13）。 */
export type StreetReformStatistics = {
  readonly __typename?: 'StreetReformStatistics';
  /** By power: streets that hold it, and how often it was used. 按权力分列：获授权街道数和行使次数。 */
  readonly byPower: ReadonlyArray<StreetPowerUse>;
  /** Powers granted: five for each street when complete (S11). 已授予权力数，齐备时每街道五项（S11）。 */
  readonly grants: Scalars['Int']['output'];
  /** Of these, with the reform completed (S12). 其中完成改革的街道数（S12）。 */
  readonly reformed: Scalars['Int']['output'];
  /** Of these, relieved of investment attraction and tax assistance (S13). 其中取消招商引资、协税护税的街道数（S13）。 */
  readonly relieved: Scalars['Int']['output'];
  /** Streets. 街道数。 */
  readonly streets: Scalars['Int']['output'];
};

/** A task that was taken off streets (S13). 街道取消的任务（S13）。 */
export type StreetTask = Node & {
  readonly __typename?: 'StreetTask';
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Streets in scope relieved of it on the day asked about. 所问日期已取消该任务的街道数（限查看范围内）。 */
  readonly relievedStreets: Scalars['Int']['output'];
  /** Units that took it over; empty when nobody owns it. 承接单位；无人承接时为空列表。 */
  readonly takenOverBy: ReadonlyArray<TaskTakeOver>;
  /** Which task. 任务类型。 */
  readonly taskKind: StreetTaskKind;
};

/** Tasks that were taken off streets (S13). 街道取消的任务类型（S13）。 */
export type StreetTaskKind =
  /** Investment attraction, taken over by commerce. 招商引资，由商务部门承接。 */
  | 'INVESTMENT_ATTRACTION'
  /** Another task. 其他任务。 */
  | 'OTHER'
  /** Tax assistance, taken over by finance. 协税护税，由财政部门承接。 */
  | 'TAX_ASSIST';

/** A page of subjects. 对象的一页。 */
export type SubjectConnection = {
  readonly __typename?: 'SubjectConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<SubjectEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项对象及其游标。 */
export type SubjectEdge = {
  readonly __typename?: 'SubjectEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Node;
};

/** The two kinds of lines to a superior. 上下级关系的类别。 */
export type SubordinationKind =
  /** Guidance by another organisation. 业务指导。 */
  | 'GUIDANCE'
  /** Leadership subordination: exactly one, but for the city committee. 隶属：除市委外有且只有一个。 */
  | 'LEADERSHIP';

/** What is told as it happens, over server-sent events at /graphql/stream. 实时推送，地址为 /graphql/stream（SSE）。 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** How far the report of a job has come that is being made; ends when none is being made, or after a quarter of an hour. 某任务正在生成的报告的进度；没有正在生成的报告时或一刻钟后结束。 */
  readonly reportProgress: ReportProgress;
};


/** What is told as it happens, over server-sent events at /graphql/stream. 实时推送，地址为 /graphql/stream（SSE）。 */
export type SubscriptionReportProgressArgs = {
  job: Scalars['String']['input'];
};

/** A line to a superior. 与上级的关系。 */
export type Superior = {
  readonly __typename?: 'Superior';
  /** First day of the line; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Leadership or guidance. 隶属或业务指导。 */
  readonly kind: SubordinationKind;
  /** The superior. 上级党组织。 */
  readonly org: PartyOrg;
  /** First day on which it no longer holds; null while it is open. 终止日期（当日起不再成立）；仍有效时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** One street relieved of one task (S13). 某街道取消一项任务（S13）。 */
export type TaskRelief = {
  readonly __typename?: 'TaskRelief';
  /** Number of the document; null when not delivered. 文号；未提供时为空。 */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Day from which it holds. 生效日期。 */
  readonly on: Scalars['Date']['output'];
  /** The task. 任务。 */
  readonly task: StreetTask;
};

/** One unit that took over one task (S13). 某单位承接一项任务（S13）。 */
export type TaskTakeOver = {
  readonly __typename?: 'TaskTakeOver';
  /** Number of the document; null when not delivered. 文号；未提供时为空。 */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Day from which it holds. 生效日期。 */
  readonly on: Scalars['Date']['output'];
  /** The unit. 承接单位。 */
  readonly unit: WorkUnit;
};

/** Term of office of an elected body. 选举产生的机构的任期。 */
export type Term = {
  readonly __typename?: 'Term';
  /** Day of the latest election; null when not known. 最近换届日期；未知时为空。 */
  readonly electedOn: Maybe<Scalars['Date']['output']>;
  /** Day the term ends: election plus years; null when the election is not known. 任期届满日期；换届日期未知时为空。 */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Approved postponement of the next election; null when there is none. 批准延期至；没有时为空。 */
  readonly extendedUntil: Maybe<Scalars['Date']['output']>;
  /** Years of a term. 任期年限。 */
  readonly years: Scalars['Int']['output'];
};

/** Kinds of training. 培训类别。 */
export type TrainingKind =
  /** Training before taking up the post. 岗前培训。 */
  | 'INDUCTION'
  /** Another training. 其他。 */
  | 'OTHER'
  /** Yearly rotation training. 年度轮训。 */
  | 'ROTATION'
  /** Centralised training of secretaries. 书记集中培训。 */
  | 'SECRETARY';

/** Community workers who finished one kind of training. 完成某类培训的社区工作者。 */
export type TrainingKindCount = {
  readonly __typename?: 'TrainingKindCount';
  /** Kind of training. 培训类别。 */
  readonly trainingKind: TrainingKind;
  /** Workers, persons. 人数。 */
  readonly workers: PersonCount;
};

/** Training of community workers as numbers; nobody is listed (S22). 社区工作者培训统计，不列名单（S22）。 */
export type TrainingStatistics = {
  readonly __typename?: 'TrainingStatistics';
  /** By kind of training: who finished one in the year. 按培训类别分列。 */
  readonly byKind: ReadonlyArray<TrainingKindCount>;
  /** Trained by all, 0 to 1; null without workers. 培训率，0 至 1；没有社区工作者时为空。 */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** Of these, with at least one training finished in the year, persons. 其中当年完成培训的人数。 */
  readonly trained: PersonCount;
  /** Community workers employed on the day asked about, persons. 所问日期在岗社区工作者人数。 */
  readonly workers: PersonCount;
  /** Calendar year counted. 统计年度。 */
  readonly year: Scalars['Int']['output'];
};

/** The unit leg of dual check-in: a unit's organisation with a community's (S57). 双报到的单位一方：单位党组织到社区党组织报到（S57）。 */
export type UnitCheckIn = {
  readonly __typename?: 'UnitCheckIn';
  /** The community's organisation. 社区党组织。 */
  readonly communityOrg: PartyOrg;
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Made from the two organisations and the first day; the same over imports. 由两个党组织和起始日期组成，历次导入不变。 */
  readonly id: Scalars['ID']['output'];
  /** Latest joint activity; null when not delivered. 最近活动日期；未提供时为空。 */
  readonly lastActivityOn: Maybe<Scalars['Date']['output']>;
  /** Latest feedback of the community to the unit; null when not delivered (G25). 社区最近反馈日期；未提供时为空（G25）。 */
  readonly lastFeedbackOn: Maybe<Scalars['Date']['output']>;
  /** What the unit chiefly brings; null when not delivered. 主要资源；未提供时为空。 */
  readonly resource: Maybe<UnitResource>;
  /** First day on which it no longer holds; null while it is open. 终止日期；仍有效时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** The unit's organisation. 单位党组织。 */
  readonly unitOrg: PartyOrg;
};

/** Unit legs into the communities of a place (S57). 到区划内社区报到的单位统计（S57）。 */
export type UnitCheckInStatistics = {
  readonly __typename?: 'UnitCheckInStatistics';
  /** By what they chiefly bring, most first; null for those without. 按主要资源分列，多的在前；未提供的列在空值下。 */
  readonly byResource: ReadonlyArray<UnitResourceCount>;
  /** Communities with at least one. 有单位报到的社区数。 */
  readonly communities: Scalars['Int']['output'];
  /** Unit organisations checked in. 已报到单位党组织数。 */
  readonly unitOrgs: Scalars['Int']['output'];
};

/** What a unit chiefly brings to a community (S57). 单位下沉的主要资源（S57）。 */
export type UnitResource =
  /** Expertise. 专业力量。 */
  | 'EXPERTISE'
  /** Funds. 资金。 */
  | 'FUNDS'
  /** Something else. 其他。 */
  | 'OTHER'
  /** Services. 服务。 */
  | 'SERVICE'
  /** Premises. 场地。 */
  | 'VENUE'
  /** Volunteers. 志愿队伍。 */
  | 'VOLUNTEERS';

/** Unit legs that bring one resource. 某类资源的单位报到。 */
export type UnitResourceCount = {
  readonly __typename?: 'UnitResourceCount';
  /** Resource; null when not delivered. 主要资源；未提供时为空。 */
  readonly resource: Maybe<UnitResource>;
  /** Unit organisations. 单位党组织数。 */
  readonly unitOrgs: Scalars['Int']['output'];
};

/** A file that subjects of a district lack. 某县区对象所缺的文件。 */
export type UnjudgedReason = {
  readonly __typename?: 'UnjudgedReason';
  /** Code of the district, or of the city for its own nodes. 县区代码；市本级节点为市代码。 */
  readonly areaCode: Scalars['AreaCode']['output'];
  /** Stem of the file that no source covers there; null where all are covered and a fact itself is missing. 无来源覆盖的文件名；文件均有覆盖而事实本身缺失时为空。 */
  readonly file: Maybe<Scalars['String']['output']>;
  /** Subjects concerned. 涉及的对象数。 */
  readonly subjects: Scalars['Int']['output'];
};

/** A rule that could not judge all its subjects. 未能判断全部对象的规则。 */
export type UnjudgedRule = {
  readonly __typename?: 'UnjudgedRule';
  /** Why subjects could not be judged, by file and district; a subject counts for each file it lacks. 按文件和县区列出的原因；缺几个文件计几次。 */
  readonly because: ReadonlyArray<UnjudgedReason>;
  /** Why the rule failed; null when it did not. 失败原因；未失败时为空。 */
  readonly error: Maybe<Scalars['String']['output']>;
  /** The rule. 规则。 */
  readonly rule: GapRule;
  /** Subjects that could not be judged; null when the whole rule failed. 未能判断的对象数；整条规则失败时为空。 */
  readonly unknown: Maybe<Scalars['Int']['output']>;
};

/** Outcome of judging one subject by one rule. 一条规则对一个对象的结论。 */
export type Verdict =
  /** The rule exempts the subject. 豁免。 */
  | 'EXEMPT'
  /** What the rule asks for is missing. 缺口。 */
  | 'GAP'
  /** The rule is met. 达标。 */
  | 'MET'
  /** Cannot be told, since no source covers the facts. 未知：没有来源覆盖所需事实。 */
  | 'UNKNOWN';

/** The one who asks. 查询者。 */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Name of the account, never of a citizen. 账户名称。 */
  readonly name: Scalars['String']['output'];
  /** Role, which decides what may be read. 角色，决定可读内容。 */
  readonly role: Role;
  /** Code prefixes of the places that may be seen; `3717` is a whole city. 可查看区划的代码前缀；`3717` 表示全市。 */
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
};

/** A visit of a standing member to a contact point: a day, no hour and no route (S04). 联系点走访：只记日期，不记时刻和路线（S04）。 */
export type Visit = Node & {
  readonly __typename?: 'Visit';
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Issues raised in it. 走访中提出的问题。 */
  readonly issues: ReadonlyArray<Issue>;
  /** Always VISIT. 固定为 VISIT。 */
  readonly kind: NodeKind;
  /** Who made it; null when outside the viewer's scope. 走访人；超出查看范围时为空。 */
  readonly madeBy: Maybe<Person>;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Organisation visited. 走访的党组织。 */
  readonly org: PartyOrg;
  /** Research, activity or problem solving; null when not delivered. 调研、参加活动或解决问题；未提供时为空。 */
  readonly visitKind: Maybe<VisitKind>;
  /** The day. 走访日期。 */
  readonly visitedOn: Scalars['Date']['output'];
};

/** A page of visits. 走访的一页。 */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<Visit>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项走访及其游标。 */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: Visit;
};

/** What a visit was for. 走访方式。 */
export type VisitKind =
  /** Taking part in an activity. 参加活动。 */
  | 'ACTIVITY'
  /** Solving a problem. 解决问题。 */
  | 'PROBLEM_SOLVING'
  /** Research. 调研。 */
  | 'RESEARCH';

/** Nodes of one label on a day, and who looks at them. 某日一类节点及其受检查情况。 */
export type WatchedPopulation = {
  readonly __typename?: 'WatchedPopulation';
  /** Kind of the nodes. 节点种类。 */
  readonly kind: NodeKind;
  /** Label in the graph; several share the kind OTHER. 图中的标签；多个标签同属 OTHER 种类。 */
  readonly label: Scalars['String']['output'];
  /** Nodes that only rule G40, on the structure of the graph, looks at. 仅有检查图结构的 G40 规则涉及的数量。 */
  readonly structureOnly: Scalars['Int']['output'];
  /** How many there are. 总数。 */
  readonly total: Scalars['Int']['output'];
  /** Nodes that no rule has a row for. 没有任何规则检查的数量。 */
  readonly unwatched: Scalars['Int']['output'];
};

/** An area of work and who answers for it: the secretary personally, standing members by division of work (S02). 工作领域及负责人：书记亲自抓、常委分工抓（S02）。 */
export type WorkArea = Node & {
  readonly __typename?: 'WorkArea';
  /** Place it applies to. 适用区划。 */
  readonly area: Area;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Always OTHER. 固定为 OTHER。 */
  readonly kind: NodeKind;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** Who answers for it on the day asked about; empty when nobody does. 所问日期的负责人；无人负责时为空列表。 */
  readonly responsible: ReadonlyArray<WorkAreaDuty>;
};

/** One person answering for one area of work. 某人负责某一工作领域。 */
export type WorkAreaDuty = {
  readonly __typename?: 'WorkAreaDuty';
  /** First day; null when not known. 起始日期；未知时为空。 */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Standing member who answers for it. 负责的常委。 */
  readonly person: Person;
  /** First day on which it no longer holds; null while it is open. 终止日期；仍有效时为空。 */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** An organ, institution, enterprise, school, hospital or social organisation; property companies and residents' committees have types of their own. 机关、事业单位、企业、学校、医院或社会组织；物业企业和居委会另有类型。 */
export type WorkUnit = Node & {
  readonly __typename?: 'WorkUnit';
  /** Items of its annual appraisal (S09). 年度考核项目（S09）。 */
  readonly assessments: ReadonlyArray<Assessment>;
  /** Demonstration awards held on the day asked about (S42 to S48). 所问日期有效的示范点命名（S42 至 S48）。 */
  readonly awards: ReadonlyArray<DemoAward>;
  /** School-leader candidates proposed for this school, as numbers (S55); null for others than schools. 校级干部人选统计（S55）；非学校为空。 */
  readonly candidates: Maybe<CandidateStatistics>;
  /** Promotions and moves of Party-affairs staff in a period, as numbers (S50, S51). 期内党务工作者提拔、调整统计（S50、S51）。 */
  readonly careerEvents: CareerStatistics;
  /** Industry chains it is part of (S54). 所在的产业链（S54）。 */
  readonly chains: ReadonlyArray<IndustryChain>;
  /** The community organisation the unit checked in with; null when the unit leg is missing. 单位报到的社区党组织；未报到时为空（S57）。 */
  readonly checkedInWith: Maybe<PartyOrg>;
  /** Community the unit stands in; null when not known. 所在社区；未知时为空。 */
  readonly community: Maybe<Community>;
  /** Unified social credit code, 18 characters; null when not delivered. 统一社会信用代码，18 位；未提供时为空。 */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** Party leaders who also hold a management post (S53); null for others than state firms. 党组织领导班子交叉任职情况（S53）；非国有企业为空。 */
  readonly crossAppointment: Maybe<CrossAppointment>;
  /** Duty reports as a member unit, latest first (S08). 成员单位述职，新的在前（S08）。 */
  readonly dutyReports: ReadonlyArray<DutyReport>;
  /** Number of staff, as delivered; null when not delivered. 职工人数；未提供时为空。 */
  readonly employees: Maybe<PersonCount>;
  /** The same for ever; never a database id. 长期不变的业务编号，不是数据库编号。 */
  readonly id: Scalars['ID']['output'];
  /** Of these, checked in with a community, persons. 其中已到社区报到人数。 */
  readonly inServiceCheckedIn: PersonCount;
  /** In-service members who work here, persons (S56). 在职党员人数（S56）。 */
  readonly inServiceMembers: PersonCount;
  /** Always WORK_UNIT. 固定为 WORK_UNIT。 */
  readonly kind: NodeKind;
  /** The nine measures at this school; empty for others (S48). 本校九项措施进展；非学校为空列表（S48）。 */
  readonly measures: ReadonlyArray<SchoolMeasureProgress>;
  /** Decision bodies it sits in on the day asked about (S06, S08). 所问日期所在的议事决策机构（S06、S08）。 */
  readonly memberOf: ReadonlyArray<BodyMember>;
  /** Where its in-service members live and checked in. 在职党员按居住和报到社区分列。 */
  readonly membersByCommunity: DualCheckInConnection;
  /** Model posts in the unit, as numbers (S49). 党员先锋岗、示范岗统计（S49）。 */
  readonly modelPosts: ModelPostStatistics;
  /** Chinese name. 中文名称。 */
  readonly name: Scalars['String']['output'];
  /** ORGAN, INSTITUTION, SOE, TWO_NEW_ECONOMIC, TWO_NEW_SOCIAL, SCHOOL, HOSPITAL, RESEARCH or SELF_GOVERNING. 单位类型：机关、事业单位、国有企业、新经济组织、新社会组织、学校、医院、科研院所或群众自治组织。 */
  readonly orgType: Scalars['String']['output'];
  /** Full-time Party-affairs staff, persons (S51). 专职党务工作者人数（S51）。 */
  readonly partyAffairsStaff: PersonCount;
  /** Unit-level Party organisation; null where there is none. 单位党组织；没有时为空。 */
  readonly partyOrg: Maybe<PartyOrg>;
  /** Party and management posts, for the cross-appointment matrix. 党组织和经营管理职务，用于交叉任职对照（S53）。 */
  readonly posts: ReadonlyArray<Post>;
  /** Tasks it took over from streets (S13). 从街道承接的任务（S13）。 */
  readonly tookOver: ReadonlyArray<StreetTask>;
};


/** An organ, institution, enterprise, school, hospital or social organisation; property companies and residents' committees have types of their own. 机关、事业单位、企业、学校、医院或社会组织；物业企业和居委会另有类型。 */
export type WorkUnitAssessmentsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An organ, institution, enterprise, school, hospital or social organisation; property companies and residents' committees have types of their own. 机关、事业单位、企业、学校、医院或社会组织；物业企业和居委会另有类型。 */
export type WorkUnitCareerEventsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** An organ, institution, enterprise, school, hospital or social organisation; property companies and residents' committees have types of their own. 机关、事业单位、企业、学校、医院或社会组织；物业企业和居委会另有类型。 */
export type WorkUnitDutyReportsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An organ, institution, enterprise, school, hospital or social organisation; property companies and residents' committees have types of their own. 机关、事业单位、企业、学校、医院或社会组织；物业企业和居委会另有类型。 */
export type WorkUnitMembersByCommunityArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** An organ, institution, enterprise, school, hospital or social organisation; property companies and residents' committees have types of their own. 机关、事业单位、企业、学校、医院或社会组织；物业企业和居委会另有类型。 */
export type WorkUnitPostsArgs = {
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
};

/** A page of work units. 单位的一页。 */
export type WorkUnitConnection = {
  readonly __typename?: 'WorkUnitConnection';
  /** The same, each with its cursor. 同上，各附游标。 */
  readonly edges: ReadonlyArray<WorkUnitEdge>;
  /** The items of this page, in order. 本页各项，按顺序排列。 */
  readonly nodes: ReadonlyArray<WorkUnit>;
  /** Where the page lies in the list. 本页在列表中的位置。 */
  readonly pageInfo: PageInfo;
  /** How many in all, over all pages, within the viewer's scope; computed only when selected. 全部页的总数（限查看者范围内），选取时才计算。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page with its cursor. 一项单位及其游标。 */
export type WorkUnitEdge = {
  readonly __typename?: 'WorkUnitEdge';
  /** Position of the item, to be sent as `after`. 该项的位置，可作为 `after`。 */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. 该项。 */
  readonly node: WorkUnit;
};

/** Which work units to list. 单位的筛选条件。 */
export type WorkUnitFilter = {
  /** Checked in with the community it stands in (true) or not (false) (S57). 是否到所在社区报到（S57）。 */
  readonly checkedIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** With (true) or without (false) a Party organisation (S45). 是否建有党组织（S45）。 */
  readonly hasPartyOrg?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these types, as in `WorkUnit.orgType`. 单位类型，取值同 `WorkUnit.orgType`。 */
  readonly orgTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Part of the name, in Chinese, pinyin or initials. 名称的一部分：中文、拼音或首字母。 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** How to sort work units. 单位的排序方式。 */
export type WorkUnitOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: InputMaybe<SortDirection>;
  /** What to sort by. 排序字段。 */
  readonly field: WorkUnitOrderField;
};

/** What work units can be sorted by. 单位的排序字段。 */
export type WorkUnitOrderField =
  /** In-service members. 在职党员数。 */
  | 'IN_SERVICE_MEMBERS'
  /** Name, by pinyin. 名称（拼音）。 */
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
  AreaStatistics: ResolverTypeWrapper<AreaStatisticsModel>;
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  AssessmentItem: AssessmentItem;
  AssessmentScheme: AssessmentScheme;
  AwardCategory: AwardCategory;
  AwardCategoryCount: ResolverTypeWrapper<AwardCategoryCount>;
  AwardFieldCount: ResolverTypeWrapper<AwardFieldCount>;
  AwardLevel: AwardLevel;
  AwardStatistics: ResolverTypeWrapper<AwardStatistics>;
  BlindSpots: ResolverTypeWrapper<BlindSpotsModel>;
  BodyMember: ResolverTypeWrapper<BodyMemberModel>;
  BodyMemberRole: BodyMemberRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakthroughProject: ResolverTypeWrapper<BreakthroughProjectModel>;
  Campaign: ResolverTypeWrapper<CampaignModel>;
  CandidateStatistics: ResolverTypeWrapper<Omit<CandidateStatistics, 'appointed' | 'candidates' | 'experienced' | 'withdrawn'> & { appointed: ResolversTypes['PersonCount'], candidates: ResolversTypes['PersonCount'], experienced: ResolversTypes['PersonCount'], withdrawn: ResolversTypes['PersonCount'] }>;
  CareerStatistics: ResolverTypeWrapper<Omit<CareerStatistics, 'movedToPartyAffairs' | 'promoted'> & { movedToPartyAffairs: ResolversTypes['PersonCount'], promoted: ResolversTypes['PersonCount'] }>;
  CauseCount: ResolverTypeWrapper<CauseCount>;
  CentreTier: CentreTier;
  ChangeCause: ChangeCause;
  ChangeDay: ResolverTypeWrapper<ChangeDay>;
  City: ResolverTypeWrapper<AreaModel>;
  CommitteeSeatStatistics: ResolverTypeWrapper<Omit<CommitteeSeatStatistics, 'holders' | 'inServiceMembers' | 'partyMembers'> & { holders: ResolversTypes['PersonCount'], inServiceMembers: ResolversTypes['PersonCount'], partyMembers: ResolversTypes['PersonCount'] }>;
  Community: ResolverTypeWrapper<AreaModel>;
  CommunityKind: CommunityKind;
  CompanyRoles: ResolverTypeWrapper<CompanyRolesModel>;
  CompanyStatus: CompanyStatus;
  Compound: ResolverTypeWrapper<CompoundModel>;
  CompoundConnection: ResolverTypeWrapper<CompoundConnectionModel>;
  CompoundCoverage: CompoundCoverage;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  CompoundFilter: CompoundFilter;
  CompoundIndicatorGroup: ResolverTypeWrapper<CompoundIndicatorGroup>;
  CompoundIndicators: ResolverTypeWrapper<CompoundIndicators>;
  CompoundKind: CompoundKind;
  CompoundOrder: CompoundOrder;
  CompoundOrderField: CompoundOrderField;
  Consultation: ResolverTypeWrapper<ConsultationModel>;
  ConsultationConnection: ResolverTypeWrapper<ConsultationConnectionModel>;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>;
  ConsultationParty: ResolverTypeWrapper<ConsultationPartyModel>;
  ConsultationPartyCount: ResolverTypeWrapper<ConsultationPartyCount>;
  ConsultationPartyKind: ConsultationPartyKind;
  ConsultationStatistics: ResolverTypeWrapper<ConsultationStatistics>;
  ConvertedCommunityStatistics: ResolverTypeWrapper<ConvertedCommunitiesModel>;
  CoverageRow: ResolverTypeWrapper<CoverageRowModel>;
  CoverageTable: ResolverTypeWrapper<CoverageTableModel>;
  CreditRating: ResolverTypeWrapper<CreditRatingModel>;
  CrossAppointment: ResolverTypeWrapper<Omit<CrossAppointment, 'crossAppointed' | 'partyLeaders'> & { crossAppointed: ResolversTypes['PersonCount'], partyLeaders: ResolversTypes['PersonCount'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataSet: ResolverTypeWrapper<DataSetState>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionBody: ResolverTypeWrapper<DecisionBodyModel>;
  DecisionBodyConnection: ResolverTypeWrapper<DecisionBodyConnectionModel>;
  DecisionBodyEdge: ResolverTypeWrapper<Omit<DecisionBodyEdge, 'node'> & { node: ResolversTypes['DecisionBody'] }>;
  DecisionBodyKind: DecisionBodyKind;
  Delivery: ResolverTypeWrapper<DeliveryModel>;
  DeliveryConnection: ResolverTypeWrapper<DeliveryConnectionModel>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryKind: DeliveryKind;
  DeliveryState: DeliveryState;
  DemoAward: ResolverTypeWrapper<DemoAwardModel>;
  DemoAwardConnection: ResolverTypeWrapper<DemoAwardConnectionModel>;
  DemoAwardEdge: ResolverTypeWrapper<Omit<DemoAwardEdge, 'node'> & { node: ResolversTypes['DemoAward'] }>;
  DemoAwardFilter: DemoAwardFilter;
  Direction: Direction;
  DisputeStat: ResolverTypeWrapper<DisputeStat>;
  DisputeStatistics: ResolverTypeWrapper<DisputeStatistics>;
  District: ResolverTypeWrapper<AreaModel>;
  DistrictKind: DistrictKind;
  DualCheckIn: ResolverTypeWrapper<DualCheckInModel>;
  DualCheckInConnection: ResolverTypeWrapper<DualCheckInConnectionModel>;
  DualCheckInEdge: ResolverTypeWrapper<Omit<DualCheckInEdge, 'node'> & { node: ResolversTypes['DualCheckIn'] }>;
  DualCheckInGrouping: DualCheckInGrouping;
  DualReporting: ResolverTypeWrapper<DualReportingModel>;
  DualReportingClass: DualReportingClass;
  DualReportingConnection: ResolverTypeWrapper<DualReportingConnectionModel>;
  DualReportingEdge: ResolverTypeWrapper<Omit<DualReportingEdge, 'node'> & { node: ResolversTypes['DualReporting'] }>;
  DualReportingFilter: DualReportingFilter;
  DueReport: ResolverTypeWrapper<DueReport>;
  DueState: DueState;
  DutyReport: ResolverTypeWrapper<DutyReportModel>;
  DutyReportConnection: ResolverTypeWrapper<DutyReportConnectionModel>;
  DutyReportEdge: ResolverTypeWrapper<Omit<DutyReportEdge, 'node'> & { node: ResolversTypes['DutyReport'] }>;
  DutyReportFilter: DutyReportFilter;
  DutyReportGrade: DutyReportGrade;
  DutyReportKind: DutyReportKind;
  EdgeKind: EdgeKind;
  EnforcementKind: EnforcementKind;
  EnforcementKindCount: ResolverTypeWrapper<EnforcementKindCount>;
  EnforcementOffice: ResolverTypeWrapper<EnforcementOfficeModel>;
  EnforcementStatistics: ResolverTypeWrapper<EnforcementStatistics>;
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
  GovernanceStatistics: ResolverTypeWrapper<GovernanceStatistics>;
  GovernanceUnit: ResolverTypeWrapper<GovernanceUnitModel>;
  GradeCount: ResolverTypeWrapper<Omit<GradeCount, 'workers'> & { workers: ResolversTypes['PersonCount'] }>;
  Grid: ResolverTypeWrapper<GridModel>;
  GridConnection: ResolverTypeWrapper<GridConnectionModel>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridFilter: GridFilter;
  GridKind: GridKind;
  GridOrder: GridOrder;
  GridOrderField: GridOrderField;
  GroupBy: GroupBy;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  IncompleteReason: IncompleteReason;
  Indicator: ResolverTypeWrapper<Indicator>;
  IndustryChain: ResolverTypeWrapper<IndustryChainModel>;
  Instruction: ResolverTypeWrapper<InstructionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Issue: ResolverTypeWrapper<IssueModel>;
  IssueCategory: IssueCategory;
  IssueConnection: ResolverTypeWrapper<IssueConnectionModel>;
  IssueDecision: ResolverTypeWrapper<IssueDecisionModel>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  IssueStatistics: ResolverTypeWrapper<IssueStatistics>;
  IssueStatus: IssueStatus;
  IssueTopic: IssueTopic;
  IssueTopicCount: ResolverTypeWrapper<IssueTopicCount>;
  JudgedDay: JudgedDay;
  KeyProject: ResolverTypeWrapper<KeyProjectModel>;
  KeyProjectConnection: ResolverTypeWrapper<KeyProjectConnectionModel>;
  KeyProjectEdge: ResolverTypeWrapper<Omit<KeyProjectEdge, 'node'> & { node: ResolversTypes['KeyProject'] }>;
  KindRate: ResolverTypeWrapper<KindRate>;
  LiaisonFilter: LiaisonFilter;
  LiaisonLink: ResolverTypeWrapper<LiaisonLinkModel>;
  LiaisonLinkConnection: ResolverTypeWrapper<LiaisonLinkConnectionModel>;
  LiaisonLinkEdge: ResolverTypeWrapper<Omit<LiaisonLinkEdge, 'node'> & { node: ResolversTypes['LiaisonLink'] }>;
  Loss: ResolverTypeWrapper<LossModel>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingConnection: ResolverTypeWrapper<MeetingConnectionModel>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingOutcome: MeetingOutcome;
  ModelPostStatistics: ResolverTypeWrapper<ModelPostStatistics>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearMiss: ResolverTypeWrapper<NearMissModel>;
  Node: ResolverTypeWrapper<NodeModel>;
  NodeKind: NodeKind;
  OrgField: OrgField;
  OrgLifeKind: OrgLifeKind;
  OrgLifeKindCount: ResolverTypeWrapper<OrgLifeKindCount>;
  OrgLifeStatistics: ResolverTypeWrapper<OrgLifeStatistics>;
  OtherNode: ResolverTypeWrapper<OtherNodeModel>;
  Outpost: ResolverTypeWrapper<OutpostModel>;
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
  Platform: ResolverTypeWrapper<PlatformModel>;
  PlatformCount: ResolverTypeWrapper<PlatformCount>;
  PlatformKind: PlatformKind;
  PolicyDocument: ResolverTypeWrapper<PolicyDocument>;
  Post: ResolverTypeWrapper<PostModel>;
  PostClass: PostClass;
  PostClassCount: ResolverTypeWrapper<Omit<PostClassCount, 'workers'> & { workers: ResolversTypes['PersonCount'] }>;
  PostKind: PostKind;
  ProjectStatus: ProjectStatus;
  PropertyCompany: ResolverTypeWrapper<PropertyCompanyModel>;
  PropertyCompanyConnection: ResolverTypeWrapper<PropertyCompanyConnectionModel>;
  PropertyCompanyEdge: ResolverTypeWrapper<Omit<PropertyCompanyEdge, 'node'> & { node: ResolversTypes['PropertyCompany'] }>;
  PropertyCompanyFilter: PropertyCompanyFilter;
  PropertyCompanyOrder: PropertyCompanyOrder;
  PropertyCompanyOrderField: PropertyCompanyOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<RateModel>;
  RateChange: ResolverTypeWrapper<RateChangeModel>;
  RemovalReason: RemovalReason;
  Report: ResolverTypeWrapper<ReportsByIdRow>;
  ReportClaim: ResolverTypeWrapper<ReportClaim>;
  ReportConnection: ResolverTypeWrapper<ReportConnectionModel>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFile: ResolverTypeWrapper<ReportFile>;
  ReportFormat: ReportFormat;
  ReportLanguage: ReportLanguage;
  ReportProgress: ResolverTypeWrapper<ReportProgress>;
  ReportRuleVersion: ResolverTypeWrapper<ReportRuleVersion>;
  ReportSourceVersion: ResolverTypeWrapper<ReportSourceVersion>;
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
  SceneGroup: ResolverTypeWrapper<SceneGroupModel>;
  SceneNode: ResolverTypeWrapper<SceneNodeModel>;
  ScheduledJob: ResolverTypeWrapper<ScheduledJobModel>;
  SchoolMeasure: ResolverTypeWrapper<SchoolMeasureModel>;
  SchoolMeasureProgress: ResolverTypeWrapper<SchoolMeasureProgressModel>;
  SchoolMeasureStatus: SchoolMeasureStatus;
  SchoolMeasureStatusCount: ResolverTypeWrapper<SchoolMeasureStatusCount>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  ServiceActivityKind: ServiceActivityKind;
  ServiceActivityKindCount: ResolverTypeWrapper<ServiceActivityKindCount>;
  ServiceActivityStatistics: ResolverTypeWrapper<Omit<ServiceActivityStatistics, 'attendances'> & { attendances?: Maybe<ResolversTypes['PersonCount']> }>;
  ServiceCentre: ResolverTypeWrapper<ServiceCentreModel>;
  ServiceCentreConnection: ResolverTypeWrapper<ServiceCentreConnectionModel>;
  ServiceCentreEdge: ResolverTypeWrapper<Omit<ServiceCentreEdge, 'node'> & { node: ResolversTypes['ServiceCentre'] }>;
  ServiceCentreFilter: ServiceCentreFilter;
  ServiceContract: ResolverTypeWrapper<ServiceContractModel>;
  Severity: Severity;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceModel>;
  StaleSource: ResolverTypeWrapper<StaleSourceModel>;
  Street: ResolverTypeWrapper<AreaModel>;
  StreetPower: ResolverTypeWrapper<StreetPowerModel>;
  StreetPowerGrant: ResolverTypeWrapper<StreetPowerGrant>;
  StreetPowerUse: ResolverTypeWrapper<StreetPowerUseModel>;
  StreetReformStatistics: ResolverTypeWrapper<Omit<StreetReformStatistics, 'byPower'> & { byPower: ReadonlyArray<ResolversTypes['StreetPowerUse']> }>;
  StreetTask: ResolverTypeWrapper<StreetTaskModel>;
  StreetTaskKind: StreetTaskKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectConnection: ResolverTypeWrapper<SubjectConnectionModel>;
  SubjectEdge: ResolverTypeWrapper<Omit<SubjectEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SubordinationKind: SubordinationKind;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Superior: ResolverTypeWrapper<SuperiorModel>;
  TaskRelief: ResolverTypeWrapper<TaskReliefModel>;
  TaskTakeOver: ResolverTypeWrapper<TaskTakeOverModel>;
  Term: ResolverTypeWrapper<Term>;
  TrainingKind: TrainingKind;
  TrainingKindCount: ResolverTypeWrapper<Omit<TrainingKindCount, 'workers'> & { workers: ResolversTypes['PersonCount'] }>;
  TrainingStatistics: ResolverTypeWrapper<Omit<TrainingStatistics, 'byKind' | 'trained' | 'workers'> & { byKind: ReadonlyArray<ResolversTypes['TrainingKindCount']>, trained: ResolversTypes['PersonCount'], workers: ResolversTypes['PersonCount'] }>;
  UnitCheckIn: ResolverTypeWrapper<UnitCheckInModel>;
  UnitCheckInStatistics: ResolverTypeWrapper<UnitCheckInStatistics>;
  UnitResource: UnitResource;
  UnitResourceCount: ResolverTypeWrapper<UnitResourceCount>;
  UnjudgedReason: ResolverTypeWrapper<UnjudgedReason>;
  UnjudgedRule: ResolverTypeWrapper<UnjudgedRuleModel>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<Viewer>;
  Visit: ResolverTypeWrapper<VisitModel>;
  VisitConnection: ResolverTypeWrapper<VisitConnectionModel>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitKind: VisitKind;
  WatchedPopulation: ResolverTypeWrapper<WatchedPopulation>;
  WorkArea: ResolverTypeWrapper<WorkAreaModel>;
  WorkAreaDuty: ResolverTypeWrapper<WorkAreaDutyModel>;
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
  AreaStatistics: AreaStatisticsModel;
  Assessment: AssessmentModel;
  AwardCategoryCount: AwardCategoryCount;
  AwardFieldCount: AwardFieldCount;
  AwardStatistics: AwardStatistics;
  BlindSpots: BlindSpotsModel;
  BodyMember: BodyMemberModel;
  Boolean: Scalars['Boolean']['output'];
  BreakthroughProject: BreakthroughProjectModel;
  Campaign: CampaignModel;
  CandidateStatistics: Omit<CandidateStatistics, 'appointed' | 'candidates' | 'experienced' | 'withdrawn'> & { appointed: ResolversParentTypes['PersonCount'], candidates: ResolversParentTypes['PersonCount'], experienced: ResolversParentTypes['PersonCount'], withdrawn: ResolversParentTypes['PersonCount'] };
  CareerStatistics: Omit<CareerStatistics, 'movedToPartyAffairs' | 'promoted'> & { movedToPartyAffairs: ResolversParentTypes['PersonCount'], promoted: ResolversParentTypes['PersonCount'] };
  CauseCount: CauseCount;
  ChangeDay: ChangeDay;
  City: AreaModel;
  CommitteeSeatStatistics: Omit<CommitteeSeatStatistics, 'holders' | 'inServiceMembers' | 'partyMembers'> & { holders: ResolversParentTypes['PersonCount'], inServiceMembers: ResolversParentTypes['PersonCount'], partyMembers: ResolversParentTypes['PersonCount'] };
  Community: AreaModel;
  CompanyRoles: CompanyRolesModel;
  Compound: CompoundModel;
  CompoundConnection: CompoundConnectionModel;
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  CompoundFilter: CompoundFilter;
  CompoundIndicatorGroup: CompoundIndicatorGroup;
  CompoundIndicators: CompoundIndicators;
  CompoundOrder: CompoundOrder;
  Consultation: ConsultationModel;
  ConsultationConnection: ConsultationConnectionModel;
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  ConsultationParty: ConsultationPartyModel;
  ConsultationPartyCount: ConsultationPartyCount;
  ConsultationStatistics: ConsultationStatistics;
  ConvertedCommunityStatistics: ConvertedCommunitiesModel;
  CoverageRow: CoverageRowModel;
  CoverageTable: CoverageTableModel;
  CreditRating: CreditRatingModel;
  CrossAppointment: Omit<CrossAppointment, 'crossAppointed' | 'partyLeaders'> & { crossAppointed: ResolversParentTypes['PersonCount'], partyLeaders: ResolversParentTypes['PersonCount'] };
  Cursor: Scalars['Cursor']['output'];
  DataSet: DataSetState;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionBody: DecisionBodyModel;
  DecisionBodyConnection: DecisionBodyConnectionModel;
  DecisionBodyEdge: Omit<DecisionBodyEdge, 'node'> & { node: ResolversParentTypes['DecisionBody'] };
  Delivery: DeliveryModel;
  DeliveryConnection: DeliveryConnectionModel;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DemoAward: DemoAwardModel;
  DemoAwardConnection: DemoAwardConnectionModel;
  DemoAwardEdge: Omit<DemoAwardEdge, 'node'> & { node: ResolversParentTypes['DemoAward'] };
  DemoAwardFilter: DemoAwardFilter;
  DisputeStat: DisputeStat;
  DisputeStatistics: DisputeStatistics;
  District: AreaModel;
  DualCheckIn: DualCheckInModel;
  DualCheckInConnection: DualCheckInConnectionModel;
  DualCheckInEdge: Omit<DualCheckInEdge, 'node'> & { node: ResolversParentTypes['DualCheckIn'] };
  DualReporting: DualReportingModel;
  DualReportingConnection: DualReportingConnectionModel;
  DualReportingEdge: Omit<DualReportingEdge, 'node'> & { node: ResolversParentTypes['DualReporting'] };
  DualReportingFilter: DualReportingFilter;
  DueReport: DueReport;
  DutyReport: DutyReportModel;
  DutyReportConnection: DutyReportConnectionModel;
  DutyReportEdge: Omit<DutyReportEdge, 'node'> & { node: ResolversParentTypes['DutyReport'] };
  DutyReportFilter: DutyReportFilter;
  EnforcementKindCount: EnforcementKindCount;
  EnforcementOffice: EnforcementOfficeModel;
  EnforcementStatistics: EnforcementStatistics;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  Gap: GapModel;
  GapConnection: GapConnectionModel;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapFilter: GapFilter;
  GapOrder: GapOrder;
  GapRule: GapRuleDefinition;
  GovernanceStatistics: GovernanceStatistics;
  GovernanceUnit: GovernanceUnitModel;
  GradeCount: Omit<GradeCount, 'workers'> & { workers: ResolversParentTypes['PersonCount'] };
  Grid: GridModel;
  GridConnection: GridConnectionModel;
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridFilter: GridFilter;
  GridOrder: GridOrder;
  ID: Scalars['ID']['output'];
  Impact: ImpactModel;
  Indicator: Indicator;
  IndustryChain: IndustryChainModel;
  Instruction: InstructionModel;
  Int: Scalars['Int']['output'];
  Issue: IssueModel;
  IssueConnection: IssueConnectionModel;
  IssueDecision: IssueDecisionModel;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  IssueStatistics: IssueStatistics;
  IssueTopicCount: IssueTopicCount;
  KeyProject: KeyProjectModel;
  KeyProjectConnection: KeyProjectConnectionModel;
  KeyProjectEdge: Omit<KeyProjectEdge, 'node'> & { node: ResolversParentTypes['KeyProject'] };
  KindRate: KindRate;
  LiaisonFilter: LiaisonFilter;
  LiaisonLink: LiaisonLinkModel;
  LiaisonLinkConnection: LiaisonLinkConnectionModel;
  LiaisonLinkEdge: Omit<LiaisonLinkEdge, 'node'> & { node: ResolversParentTypes['LiaisonLink'] };
  Loss: LossModel;
  Meeting: MeetingModel;
  MeetingConnection: MeetingConnectionModel;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  ModelPostStatistics: ModelPostStatistics;
  MonthCount: MonthCount;
  Mutation: Record<PropertyKey, never>;
  NearMiss: NearMissModel;
  Node: NodeModel;
  OrgLifeKindCount: OrgLifeKindCount;
  OrgLifeStatistics: OrgLifeStatistics;
  OtherNode: OtherNodeModel;
  Outpost: OutpostModel;
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
  Platform: PlatformModel;
  PlatformCount: PlatformCount;
  PolicyDocument: PolicyDocument;
  Post: PostModel;
  PostClassCount: Omit<PostClassCount, 'workers'> & { workers: ResolversParentTypes['PersonCount'] };
  PropertyCompany: PropertyCompanyModel;
  PropertyCompanyConnection: PropertyCompanyConnectionModel;
  PropertyCompanyEdge: Omit<PropertyCompanyEdge, 'node'> & { node: ResolversParentTypes['PropertyCompany'] };
  PropertyCompanyFilter: PropertyCompanyFilter;
  PropertyCompanyOrder: PropertyCompanyOrder;
  Query: Record<PropertyKey, never>;
  Rate: RateModel;
  RateChange: RateChangeModel;
  Report: ReportsByIdRow;
  ReportClaim: ReportClaim;
  ReportConnection: ReportConnectionModel;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFile: ReportFile;
  ReportProgress: ReportProgress;
  ReportRuleVersion: ReportRuleVersion;
  ReportSourceVersion: ReportSourceVersion;
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
  SceneGroup: SceneGroupModel;
  SceneNode: SceneNodeModel;
  ScheduledJob: ScheduledJobModel;
  SchoolMeasure: SchoolMeasureModel;
  SchoolMeasureProgress: SchoolMeasureProgressModel;
  SchoolMeasureStatusCount: SchoolMeasureStatusCount;
  SearchHit: SearchHitModel;
  ServiceActivityKindCount: ServiceActivityKindCount;
  ServiceActivityStatistics: Omit<ServiceActivityStatistics, 'attendances'> & { attendances?: Maybe<ResolversParentTypes['PersonCount']> };
  ServiceCentre: ServiceCentreModel;
  ServiceCentreConnection: ServiceCentreConnectionModel;
  ServiceCentreEdge: Omit<ServiceCentreEdge, 'node'> & { node: ResolversParentTypes['ServiceCentre'] };
  ServiceCentreFilter: ServiceCentreFilter;
  ServiceContract: ServiceContractModel;
  Source: SourceModel;
  StaleSource: StaleSourceModel;
  Street: AreaModel;
  StreetPower: StreetPowerModel;
  StreetPowerGrant: StreetPowerGrant;
  StreetPowerUse: StreetPowerUseModel;
  StreetReformStatistics: Omit<StreetReformStatistics, 'byPower'> & { byPower: ReadonlyArray<ResolversParentTypes['StreetPowerUse']> };
  StreetTask: StreetTaskModel;
  String: Scalars['String']['output'];
  SubjectConnection: SubjectConnectionModel;
  SubjectEdge: Omit<SubjectEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Subscription: Record<PropertyKey, never>;
  Superior: SuperiorModel;
  TaskRelief: TaskReliefModel;
  TaskTakeOver: TaskTakeOverModel;
  Term: Term;
  TrainingKindCount: Omit<TrainingKindCount, 'workers'> & { workers: ResolversParentTypes['PersonCount'] };
  TrainingStatistics: Omit<TrainingStatistics, 'byKind' | 'trained' | 'workers'> & { byKind: ReadonlyArray<ResolversParentTypes['TrainingKindCount']>, trained: ResolversParentTypes['PersonCount'], workers: ResolversParentTypes['PersonCount'] };
  UnitCheckIn: UnitCheckInModel;
  UnitCheckInStatistics: UnitCheckInStatistics;
  UnitResourceCount: UnitResourceCount;
  UnjudgedReason: UnjudgedReason;
  UnjudgedRule: UnjudgedRuleModel;
  Viewer: Viewer;
  Visit: VisitModel;
  VisitConnection: VisitConnectionModel;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  WatchedPopulation: WatchedPopulation;
  WorkArea: WorkAreaModel;
  WorkAreaDuty: WorkAreaDutyModel;
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
  workersByPostClass?: Resolver<ReadonlyArray<ResolversTypes['PostClassCount']>, ParentType, ContextType>;
  workersPer10k?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AreaStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AreaStatistics'] = ResolversParentTypes['AreaStatistics']> = {
  awards?: Resolver<ResolversTypes['AwardStatistics'], ParentType, ContextType, Partial<AreaStatisticsAwardsArgs>>;
  candidates?: Resolver<ResolversTypes['CandidateStatistics'], ParentType, ContextType>;
  careerEvents?: Resolver<ResolversTypes['CareerStatistics'], ParentType, ContextType, Partial<AreaStatisticsCareerEventsArgs>>;
  committeeSeats?: Resolver<ResolversTypes['CommitteeSeatStatistics'], ParentType, ContextType>;
  compoundIndicators?: Resolver<ReadonlyArray<ResolversTypes['CompoundIndicatorGroup']>, ParentType, ContextType>;
  consultations?: Resolver<ResolversTypes['ConsultationStatistics'], ParentType, ContextType, Partial<AreaStatisticsConsultationsArgs>>;
  convertedCommunities?: Resolver<ResolversTypes['ConvertedCommunityStatistics'], ParentType, ContextType>;
  crossAppointment?: Resolver<ResolversTypes['CrossAppointment'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['DisputeStatistics'], ParentType, ContextType, Partial<AreaStatisticsDisputesArgs>>;
  enforcement?: Resolver<ResolversTypes['EnforcementStatistics'], ParentType, ContextType, Partial<AreaStatisticsEnforcementArgs>>;
  governance?: Resolver<ResolversTypes['GovernanceStatistics'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueStatistics'], ParentType, ContextType, Partial<AreaStatisticsIssuesArgs>>;
  modelPosts?: Resolver<ResolversTypes['ModelPostStatistics'], ParentType, ContextType>;
  orgLife?: Resolver<ResolversTypes['OrgLifeStatistics'], ParentType, ContextType, Partial<AreaStatisticsOrgLifeArgs>>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['PlatformCount']>, ParentType, ContextType>;
  serviceActivities?: Resolver<ResolversTypes['ServiceActivityStatistics'], ParentType, ContextType, Partial<AreaStatisticsServiceActivitiesArgs>>;
  streetReform?: Resolver<ResolversTypes['StreetReformStatistics'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['TrainingStatistics'], ParentType, ContextType, Partial<AreaStatisticsTrainingArgs>>;
  unitCheckIns?: Resolver<ResolversTypes['UnitCheckInStatistics'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  conductedBy?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['AssessmentItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  maxScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AssessmentScheme'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardCategoryCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardCategoryCount'] = ResolversParentTypes['AwardCategoryCount']> = {
  awards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AwardCategory'], ParentType, ContextType>;
};

export type AwardFieldCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardFieldCount'] = ResolversParentTypes['AwardFieldCount']> = {
  awards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['OrgField'], ParentType, ContextType>;
};

export type AwardStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardStatistics'] = ResolversParentTypes['AwardStatistics']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['AwardCategoryCount']>, ParentType, ContextType>;
  byField?: Resolver<ReadonlyArray<ResolversTypes['AwardFieldCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlindSpotsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlindSpots'] = ResolversParentTypes['BlindSpots']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  population?: Resolver<ReadonlyArray<ResolversTypes['WatchedPopulation']>, ParentType, ContextType>;
  staleSources?: Resolver<ReadonlyArray<ResolversTypes['StaleSource']>, ParentType, ContextType>;
  unjudged?: Resolver<ReadonlyArray<ResolversTypes['UnjudgedRule']>, ParentType, ContextType>;
};

export type BodyMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyMember'] = ResolversParentTypes['BodyMember']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<BodyMemberAttendedArgs>>;
  body?: Resolver<ResolversTypes['DecisionBody'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BodyMemberRole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['WorkUnit'], ParentType, ContextType>;
};

export type BreakthroughProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakthroughProject'] = ResolversParentTypes['BreakthroughProject']> = {
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  progressOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  streets?: Resolver<ReadonlyArray<ResolversTypes['Street']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  companies?: Resolver<ResolversTypes['PropertyCompanyConnection'], ParentType, ContextType, RequireFields<CampaignCompaniesArgs, 'first'>>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CandidateStatistics'] = ResolversParentTypes['CandidateStatistics']> = {
  appointed?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  experienced?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  fewestYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
};

export type CareerStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareerStatistics'] = ResolversParentTypes['CareerStatistics']> = {
  movedToPartyAffairs?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  promoted?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
};

export type CauseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CauseCount'] = ResolversParentTypes['CauseCount']> = {
  appeared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeDay'] = ResolversParentTypes['ChangeDay']> = {
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  awards?: Resolver<ResolversTypes['DemoAwardConnection'], ParentType, ContextType, RequireFields<CityAwardsArgs, 'first'>>;
  breakthroughProjects?: Resolver<ReadonlyArray<ResolversTypes['BreakthroughProject']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  decisionBodies?: Resolver<ResolversTypes['DecisionBodyConnection'], ParentType, ContextType, RequireFields<CityDecisionBodiesArgs, 'first'>>;
  dutyReports?: Resolver<ResolversTypes['DutyReportConnection'], ParentType, ContextType, RequireFields<CityDutyReportsArgs, 'first'>>;
  figuresYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<CityGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryChains?: Resolver<ReadonlyArray<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<CityIssuesArgs, 'first'>>;
  keyProjects?: Resolver<ResolversTypes['KeyProjectConnection'], ParentType, ContextType, RequireFields<CityKeyProjectsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<CityRatesArgs>>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schoolMeasures?: Resolver<ReadonlyArray<ResolversTypes['SchoolMeasure']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['AreaStatistics'], ParentType, ContextType>;
  streetTasks?: Resolver<ReadonlyArray<ResolversTypes['StreetTask']>, ParentType, ContextType>;
  urbanRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workAreas?: Resolver<ReadonlyArray<ResolversTypes['WorkArea']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeSeatStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatStatistics'] = ResolversParentTypes['CommitteeSeatStatistics']> = {
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  inServiceMembers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  memberShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partyMembers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  awards?: Resolver<ResolversTypes['DemoAwardConnection'], ParentType, ContextType, RequireFields<CommunityAwardsArgs, 'first'>>;
  belowStandard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  communityKind?: Resolver<Maybe<ResolversTypes['CommunityKind']>, ParentType, ContextType>;
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  decisionBodies?: Resolver<ResolversTypes['DecisionBodyConnection'], ParentType, ContextType, RequireFields<CommunityDecisionBodiesArgs, 'first'>>;
  dutyReports?: Resolver<ResolversTypes['DutyReportConnection'], ParentType, ContextType, RequireFields<CommunityDutyReportsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<CommunityGapsArgs, 'first'>>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<CommunityIssuesArgs, 'first'>>;
  keyProjects?: Resolver<ResolversTypes['KeyProjectConnection'], ParentType, ContextType, RequireFields<CommunityKeyProjectsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  membersByUnit?: Resolver<ResolversTypes['DualCheckInConnection'], ParentType, ContextType, RequireFields<CommunityMembersByUnitArgs, 'first'>>;
  membersCheckedIn?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<CommunityRatesArgs>>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residentsCommittee?: Resolver<Maybe<ResolversTypes['ResidentsCommittee']>, ParentType, ContextType>;
  serviceCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['AreaStatistics'], ParentType, ContextType>;
  unitsCheckedIn?: Resolver<ReadonlyArray<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyRolesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyRoles'] = ResolversParentTypes['CompanyRoles']> = {
  guidedBy?: Resolver<ReadonlyArray<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  implementedBy?: Resolver<ReadonlyArray<ResolversTypes['Street']>, ParentType, ContextType>;
  supervisedBy?: Resolver<ReadonlyArray<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  awards?: Resolver<ReadonlyArray<ResolversTypes['DemoAward']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compoundKind?: Resolver<Maybe<ResolversTypes['CompoundKind']>, ParentType, ContextType>;
  consultations?: Resolver<ResolversTypes['ConsultationConnection'], ParentType, ContextType, RequireFields<CompoundConsultationsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['CompoundCoverage'], ParentType, ContextType>;
  crossPosted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  governance?: Resolver<ResolversTypes['GovernanceUnit'], ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['CompoundIndicators']>, ParentType, ContextType>;
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

export type CompoundIndicatorGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundIndicatorGroup'] = ResolversParentTypes['CompoundIndicatorGroup']> = {
  complaints12m?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaintsPer1000Households?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['CompoundCoverage'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CompoundIndicatorsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundIndicators'] = ResolversParentTypes['CompoundIndicators']> = {
  complaints12m?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['ConsultationParty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type ConsultationPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationParty'] = ResolversParentTypes['ConsultationParty']> = {
  body?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  partyKind?: Resolver<ResolversTypes['ConsultationPartyKind'], ParentType, ContextType>;
};

export type ConsultationPartyCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationPartyCount'] = ResolversParentTypes['ConsultationPartyCount']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyKind?: Resolver<ResolversTypes['ConsultationPartyKind'], ParentType, ContextType>;
};

export type ConsultationStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationStatistics'] = ResolversParentTypes['ConsultationStatistics']> = {
  byParty?: Resolver<ReadonlyArray<ResolversTypes['ConsultationPartyCount']>, ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConvertedCommunityStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConvertedCommunityStatistics'] = ResolversParentTypes['ConvertedCommunityStatistics']> = {
  below?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everBelow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stillBelow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankWithoutRed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  redScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrossAppointmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossAppointment'] = ResolversParentTypes['CrossAppointment']> = {
  crossAppointed?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyLeaders?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type DecisionBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionBody'] = ResolversParentTypes['DecisionBody']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['DecisionBodyKind'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lastMetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<DecisionBodyMeetingsArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BodyMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionBodyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionBodyConnection'] = ResolversParentTypes['DecisionBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DecisionBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionBodyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionBodyEdge'] = ResolversParentTypes['DecisionBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecisionBody'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DemoAwardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemoAward'] = ResolversParentTypes['DemoAward']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AwardCategory'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['OrgField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AwardLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoAwardConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemoAwardConnection'] = ResolversParentTypes['DemoAwardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemoAwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemoAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemoAwardEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemoAwardEdge'] = ResolversParentTypes['DemoAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemoAward'], ParentType, ContextType>;
};

export type DisputeStatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeStat'] = ResolversParentTypes['DisputeStat']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeStatistics'] = ResolversParentTypes['DisputeStatistics']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closureRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gridsReporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gridsSilent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  awards?: Resolver<ResolversTypes['DemoAwardConnection'], ParentType, ContextType, RequireFields<DistrictAwardsArgs, 'first'>>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  decisionBodies?: Resolver<ResolversTypes['DecisionBodyConnection'], ParentType, ContextType, RequireFields<DistrictDecisionBodiesArgs, 'first'>>;
  districtKind?: Resolver<Maybe<ResolversTypes['DistrictKind']>, ParentType, ContextType>;
  dutyReports?: Resolver<ResolversTypes['DutyReportConnection'], ParentType, ContextType, RequireFields<DistrictDutyReportsArgs, 'first'>>;
  figuresYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<DistrictGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<DistrictIssuesArgs, 'first'>>;
  keyProjects?: Resolver<ResolversTypes['KeyProjectConnection'], ParentType, ContextType, RequireFields<DistrictKeyProjectsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<DistrictRatesArgs>>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['AreaStatistics'], ParentType, ContextType>;
  urbanRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type DueReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DueReport'] = ResolversParentTypes['DueReport']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['ReportClaim']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DueState'], ParentType, ContextType>;
};

export type DutyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyReport'] = ResolversParentTypes['DutyReport']> = {
  about?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  byUnit?: Resolver<Maybe<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['DutyReportGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesUrban?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportKind?: Resolver<ResolversTypes['DutyReportKind'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyReportConnection'] = ResolversParentTypes['DutyReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DutyReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyReportEdge'] = ResolversParentTypes['DutyReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyReport'], ParentType, ContextType>;
};

export type EnforcementKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementKindCount'] = ResolversParentTypes['EnforcementKindCount']> = {
  actionKind?: Resolver<Maybe<ResolversTypes['EnforcementKind']>, ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementOfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementOffice'] = ResolversParentTypes['EnforcementOffice']> = {
  enforcement?: Resolver<ResolversTypes['EnforcementStatistics'], ParentType, ContextType, Partial<EnforcementOfficeEnforcementArgs>>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['Street'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnforcementStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementStatistics'] = ResolversParentTypes['EnforcementStatistics']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['EnforcementKindCount']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  lastActionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type GovernanceStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernanceStatistics'] = ResolversParentTypes['GovernanceStatistics']> = {
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withCompany?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withCore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withOwnersCommittee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernanceUnit'] = ResolversParentTypes['GovernanceUnit']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  core?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  propertyCompany?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
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
  disputeStats?: Resolver<ReadonlyArray<ResolversTypes['DisputeStat']>, ParentType, ContextType, Partial<GridDisputeStatsArgs>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  gridKind?: Resolver<ResolversTypes['GridKind'], ParentType, ContextType>;
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

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyOrgs?: Resolver<ResolversTypes['PartyOrgConnection'], ParentType, ContextType, RequireFields<IndustryChainPartyOrgsArgs, 'first'>>;
  pilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unitsWithoutOrg?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workUnits?: Resolver<ResolversTypes['WorkUnitConnection'], ParentType, ContextType, RequireFields<IndustryChainWorkUnitsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstructionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instruction'] = ResolversParentTypes['Instruction']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  category?: Resolver<Maybe<ResolversTypes['IssueCategory']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['IssueDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  raisedIn?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['IssueTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueDecision'] = ResolversParentTypes['IssueDecision']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['MeetingOutcome']>, ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type IssueStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueStatistics'] = ResolversParentTypes['IssueStatistics']> = {
  byTopic?: Resolver<ReadonlyArray<ResolversTypes['IssueTopicCount']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueTopicCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueTopicCount'] = ResolversParentTypes['IssueTopicCount']> = {
  discussed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['IssueTopic'], ParentType, ContextType>;
};

export type KeyProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyProject'] = ResolversParentTypes['KeyProject']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  temporaryBranches?: Resolver<ReadonlyArray<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyProjectConnection'] = ResolversParentTypes['KeyProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KeyProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyProjectEdge'] = ResolversParentTypes['KeyProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyProject'], ParentType, ContextType>;
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
  visitHistory?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<LiaisonLinkVisitHistoryArgs, 'first'>>;
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

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  attendedBy?: Resolver<ReadonlyArray<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['DecisionBody'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['IssueDecision']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type ModelPostStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelPostStatistics'] = ResolversParentTypes['ModelPostStatistics']> = {
  model?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pioneer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationAcceptGapArgs, 'id' | 'reason' | 'until'>>;
  reopenGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationReopenGapArgs, 'id'>>;
  retryDelivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType, RequireFields<MutationRetryDeliveryArgs, 'id'>>;
  startRun?: Resolver<ResolversTypes['Run'], ParentType, ContextType, Partial<MutationStartRunArgs>>;
};

export type NearMissResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Assessment' | 'BreakthroughProject' | 'Campaign' | 'City' | 'Community' | 'Compound' | 'Consultation' | 'CreditRating' | 'DecisionBody' | 'DemoAward' | 'District' | 'DutyReport' | 'EnforcementOffice' | 'Grid' | 'IndustryChain' | 'Issue' | 'KeyProject' | 'Meeting' | 'OtherNode' | 'Outpost' | 'OwnersCommittee' | 'PartyOrg' | 'Person' | 'Platform' | 'PropertyCompany' | 'ResidentsCommittee' | 'SchoolMeasure' | 'ServiceCentre' | 'Street' | 'StreetPower' | 'StreetTask' | 'Visit' | 'WorkArea' | 'WorkUnit', ParentType, ContextType>;
};

export type OrgLifeKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgLifeKindCount'] = ResolversParentTypes['OrgLifeKindCount']> = {
  attendanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lifeKind?: Resolver<ResolversTypes['OrgLifeKind'], ParentType, ContextType>;
  orgs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgLifeStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgLifeStatistics'] = ResolversParentTypes['OrgLifeStatistics']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['OrgLifeKindCount']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OtherNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OtherNode'] = ResolversParentTypes['OtherNode']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutpostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outpost'] = ResolversParentTypes['Outpost']> = {
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<OutpostAssessmentsArgs>>;
  consentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['Street'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnersCommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee']> = {
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inServiceMembers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
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
  awards?: Resolver<ReadonlyArray<ResolversTypes['DemoAward']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dutyReports?: Resolver<ReadonlyArray<ResolversTypes['DutyReport']>, ParentType, ContextType, Partial<PartyOrgDutyReportsArgs>>;
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
  orgLife?: Resolver<ResolversTypes['OrgLifeStatistics'], ParentType, ContextType, Partial<PartyOrgOrgLifeArgs>>;
  participants?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<PartyOrgPostsArgs>>;
  serviceActivities?: Resolver<ResolversTypes['ServiceActivityStatistics'], ParentType, ContextType, Partial<PartyOrgServiceActivitiesArgs>>;
  setUpIn?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  subordinates?: Resolver<ResolversTypes['PartyOrgConnection'], ParentType, ContextType, RequireFields<PartyOrgSubordinatesArgs, 'first' | 'kind'>>;
  substantive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  substantiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  superiors?: Resolver<ReadonlyArray<ResolversTypes['Superior']>, ParentType, ContextType, Partial<PartyOrgSuperiorsArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  unitCheckIns?: Resolver<ReadonlyArray<ResolversTypes['UnitCheckIn']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PartyOrgVisitsArgs, 'first'>>;
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
  workAreas?: Resolver<ReadonlyArray<ResolversTypes['WorkArea']>, ParentType, ContextType>;
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

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformKind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformCount'] = ResolversParentTypes['PlatformCount']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platformKind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  platforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  at?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postClass?: Resolver<Maybe<ResolversTypes['PostClass']>, ParentType, ContextType>;
  postKind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PostClassCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostClassCount'] = ResolversParentTypes['PostClassCount']> = {
  postClass?: Resolver<Maybe<ResolversTypes['PostClass']>, ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['DemoAward']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['ServiceContract']>, ParentType, ContextType, RequireFields<PropertyCompanyContractsArgs, 'first'>>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructor?: Resolver<Maybe<ResolversTypes['Instruction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType, Partial<PropertyCompanyRatingArgs>>;
  removalReason?: Resolver<Maybe<ResolversTypes['RemovalReason']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['CompanyRoles'], ParentType, ContextType>;
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
  blindSpots?: Resolver<ResolversTypes['BlindSpots'], ParentType, ContextType, Partial<QueryBlindSpotsArgs>>;
  changeDays?: Resolver<ReadonlyArray<ResolversTypes['ChangeDay']>, ParentType, ContextType, RequireFields<QueryChangeDaysArgs, 'first' | 'ids' | 'last'>>;
  compareRuns?: Resolver<ResolversTypes['RunComparison'], ParentType, ContextType, RequireFields<QueryCompareRunsArgs, 'base' | 'head'>>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, RequireFields<QueryCompoundsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['CoverageTable'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'by'>>;
  dataSet?: Resolver<ResolversTypes['DataSet'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  dualCheckIn?: Resolver<ResolversTypes['DualCheckInConnection'], ParentType, ContextType, RequireFields<QueryDualCheckInArgs, 'by' | 'first'>>;
  dualReporting?: Resolver<ResolversTypes['DualReportingConnection'], ParentType, ContextType, RequireFields<QueryDualReportingArgs, 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<QueryGridsArgs, 'first'>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'removing'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  liaisonLinks?: Resolver<ResolversTypes['LiaisonLinkConnection'], ParentType, ContextType, RequireFields<QueryLiaisonLinksArgs, 'first'>>;
  neighbourGroups?: Resolver<ReadonlyArray<ResolversTypes['SceneGroup']>, ParentType, ContextType, RequireFields<QueryNeighbourGroupsArgs, 'by' | 'direction' | 'edge' | 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Scene'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'direction' | 'ids' | 'perEdge'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  openingGaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryOpeningGapsArgs, 'first' | 'within'>>;
  ownersCommittees?: Resolver<ResolversTypes['OwnersCommitteeConnection'], ParentType, ContextType, RequireFields<QueryOwnersCommitteesArgs, 'first'>>;
  partyOrgs?: Resolver<ResolversTypes['PartyOrgConnection'], ParentType, ContextType, RequireFields<QueryPartyOrgsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'all' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  propertyCompanies?: Resolver<ResolversTypes['PropertyCompanyConnection'], ParentType, ContextType, RequireFields<QueryPropertyCompaniesArgs, 'first'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['GapRule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['GapRule']>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, Partial<QueryRunArgs>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<QueryRunsArgs, 'first'>>;
  schedule?: Resolver<ReadonlyArray<ResolversTypes['ScheduledJob']>, ParentType, ContextType>;
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

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  base?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  builtAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ReportFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['ReportLanguage'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missed?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ReportRuleVersion']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ReportSourceVersion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportClaim'] = ResolversParentTypes['ReportClaim']> = {
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportFile'] = ResolversParentTypes['ReportFile']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ReportFormat'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportProgress'] = ResolversParentTypes['ReportProgress']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DueState'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportRuleVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportRuleVersion'] = ResolversParentTypes['ReportRuleVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  textHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportSourceVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportSourceVersion'] = ResolversParentTypes['ReportSourceVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  secretaryIsDirector?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  becameUnknown?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<RunComparisonBecameUnknownArgs, 'first'>>;
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

export type SceneGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SceneGroup'] = ResolversParentTypes['SceneGroup']> = {
  area?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  areaName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['OrgField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  withGaps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type ScheduledJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduledJob'] = ResolversParentTypes['ScheduledJob']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['JudgedDay']>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['ReportFormat']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['ReportLanguage']>, ParentType, ContextType>;
  lastDue?: Resolver<Maybe<ResolversTypes['DueReport']>, ParentType, ContextType>;
  lastReport?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  missed?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietWhenUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolMeasure'] = ResolversParentTypes['SchoolMeasure']> = {
  aspect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['SchoolMeasureStatusCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lastActedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolMeasureProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolMeasureProgress'] = ResolversParentTypes['SchoolMeasureProgress']> = {
  actedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SchoolMeasure'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SchoolMeasureStatus']>, ParentType, ContextType>;
};

export type SchoolMeasureStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolMeasureStatusCount'] = ResolversParentTypes['SchoolMeasureStatusCount']> = {
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SchoolMeasureStatus']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServiceActivityKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceActivityKindCount'] = ResolversParentTypes['ServiceActivityKindCount']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activityKind?: Resolver<ResolversTypes['ServiceActivityKind'], ParentType, ContextType>;
};

export type ServiceActivityStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceActivityStatistics'] = ResolversParentTypes['ServiceActivityStatistics']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['PersonCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['ServiceActivityKindCount']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitOrgs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCentreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaSqm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hasApp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasWindow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oneWindow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  subordinates?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, RequireFields<ServiceCentreSubordinatesArgs, 'first'>>;
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

export type StaleSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleSource'] = ResolversParentTypes['StaleSource']> = {
  coverEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedDaysAgo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StreetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street']> = {
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<StreetAssessmentsArgs>>;
  awards?: Resolver<ResolversTypes['DemoAwardConnection'], ParentType, ContextType, RequireFields<StreetAwardsArgs, 'first'>>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  decisionBodies?: Resolver<ResolversTypes['DecisionBodyConnection'], ParentType, ContextType, RequireFields<StreetDecisionBodiesArgs, 'first'>>;
  dutyReports?: Resolver<ResolversTypes['DutyReportConnection'], ParentType, ContextType, RequireFields<StreetDutyReportsArgs, 'first'>>;
  enforcementOffice?: Resolver<Maybe<ResolversTypes['EnforcementOffice']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<StreetGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<StreetIssuesArgs, 'first'>>;
  keyProjects?: Resolver<ResolversTypes['KeyProjectConnection'], ParentType, ContextType, RequireFields<StreetKeyProjectsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outposts?: Resolver<ReadonlyArray<ResolversTypes['Outpost']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['StreetPowerGrant']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType, Partial<StreetRatesArgs>>;
  reformCompletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relievedTasks?: Resolver<ReadonlyArray<ResolversTypes['TaskRelief']>, ParentType, ContextType>;
  serviceCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['AreaStatistics'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreetPowerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreetPower'] = ResolversParentTypes['StreetPower']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreetPowerGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreetPowerGrant'] = ResolversParentTypes['StreetPowerGrant']> = {
  exercised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastExercisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreetPowerUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreetPowerUse'] = ResolversParentTypes['StreetPowerUse']> = {
  exercised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['StreetPower'], ParentType, ContextType>;
  streets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streetsUsing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreetReformStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreetReformStatistics'] = ResolversParentTypes['StreetReformStatistics']> = {
  byPower?: Resolver<ReadonlyArray<ResolversTypes['StreetPowerUse']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reformed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relieved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreetTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreetTask'] = ResolversParentTypes['StreetTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relievedStreets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenOverBy?: Resolver<ReadonlyArray<ResolversTypes['TaskTakeOver']>, ParentType, ContextType>;
  taskKind?: Resolver<ResolversTypes['StreetTaskKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  reportProgress?: SubscriptionResolver<ResolversTypes['ReportProgress'], "reportProgress", ParentType, ContextType, RequireFields<SubscriptionReportProgressArgs, 'job'>>;
};

export type SuperiorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Superior'] = ResolversParentTypes['Superior']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubordinationKind'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TaskReliefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskRelief'] = ResolversParentTypes['TaskRelief']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['StreetTask'], ParentType, ContextType>;
};

export type TaskTakeOverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskTakeOver'] = ResolversParentTypes['TaskTakeOver']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['WorkUnit'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingKindCount'] = ResolversParentTypes['TrainingKindCount']> = {
  trainingKind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
};

export type TrainingStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingStatistics'] = ResolversParentTypes['TrainingStatistics']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['TrainingKindCount']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitCheckInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitCheckIn'] = ResolversParentTypes['UnitCheckIn']> = {
  communityOrg?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastActivityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastFeedbackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['UnitResource']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitOrg?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
};

export type UnitCheckInStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitCheckInStatistics'] = ResolversParentTypes['UnitCheckInStatistics']> = {
  byResource?: Resolver<ReadonlyArray<ResolversTypes['UnitResourceCount']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitOrgs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResourceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitResourceCount'] = ResolversParentTypes['UnitResourceCount']> = {
  resource?: Resolver<Maybe<ResolversTypes['UnitResource']>, ParentType, ContextType>;
  unitOrgs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnjudgedReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnjudgedReason'] = ResolversParentTypes['UnjudgedReason']> = {
  areaCode?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnjudgedRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnjudgedRule'] = ResolversParentTypes['UnjudgedRule']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['UnjudgedReason']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['PartyOrg'], ParentType, ContextType>;
  visitKind?: Resolver<Maybe<ResolversTypes['VisitKind']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type WatchedPopulationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WatchedPopulation'] = ResolversParentTypes['WatchedPopulation']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  structureOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unwatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkArea'] = ResolversParentTypes['WorkArea']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['WorkAreaDuty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkAreaDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAreaDuty'] = ResolversParentTypes['WorkAreaDuty']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WorkUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkUnit'] = ResolversParentTypes['WorkUnit']> = {
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<WorkUnitAssessmentsArgs>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['DemoAward']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ResolversTypes['CandidateStatistics']>, ParentType, ContextType>;
  careerEvents?: Resolver<ResolversTypes['CareerStatistics'], ParentType, ContextType, Partial<WorkUnitCareerEventsArgs>>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  checkedInWith?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crossAppointment?: Resolver<Maybe<ResolversTypes['CrossAppointment']>, ParentType, ContextType>;
  dutyReports?: Resolver<ReadonlyArray<ResolversTypes['DutyReport']>, ParentType, ContextType, Partial<WorkUnitDutyReportsArgs>>;
  employees?: Resolver<Maybe<ResolversTypes['PersonCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inServiceCheckedIn?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  inServiceMembers?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SchoolMeasureProgress']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['BodyMember']>, ParentType, ContextType>;
  membersByCommunity?: Resolver<ResolversTypes['DualCheckInConnection'], ParentType, ContextType, RequireFields<WorkUnitMembersByCommunityArgs, 'first'>>;
  modelPosts?: Resolver<ResolversTypes['ModelPostStatistics'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyAffairsStaff?: Resolver<ResolversTypes['PersonCount'], ParentType, ContextType>;
  partyOrg?: Resolver<Maybe<ResolversTypes['PartyOrg']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<WorkUnitPostsArgs>>;
  tookOver?: Resolver<ReadonlyArray<ResolversTypes['StreetTask']>, ParentType, ContextType>;
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
  AreaStatistics?: AreaStatisticsResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AwardCategoryCount?: AwardCategoryCountResolvers<ContextType>;
  AwardFieldCount?: AwardFieldCountResolvers<ContextType>;
  AwardStatistics?: AwardStatisticsResolvers<ContextType>;
  BlindSpots?: BlindSpotsResolvers<ContextType>;
  BodyMember?: BodyMemberResolvers<ContextType>;
  BreakthroughProject?: BreakthroughProjectResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CandidateStatistics?: CandidateStatisticsResolvers<ContextType>;
  CareerStatistics?: CareerStatisticsResolvers<ContextType>;
  CauseCount?: CauseCountResolvers<ContextType>;
  ChangeDay?: ChangeDayResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CommitteeSeatStatistics?: CommitteeSeatStatisticsResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CompanyRoles?: CompanyRolesResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  CompoundIndicatorGroup?: CompoundIndicatorGroupResolvers<ContextType>;
  CompoundIndicators?: CompoundIndicatorsResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  ConsultationParty?: ConsultationPartyResolvers<ContextType>;
  ConsultationPartyCount?: ConsultationPartyCountResolvers<ContextType>;
  ConsultationStatistics?: ConsultationStatisticsResolvers<ContextType>;
  ConvertedCommunityStatistics?: ConvertedCommunityStatisticsResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageTable?: CoverageTableResolvers<ContextType>;
  CreditRating?: CreditRatingResolvers<ContextType>;
  CrossAppointment?: CrossAppointmentResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataSet?: DataSetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionBody?: DecisionBodyResolvers<ContextType>;
  DecisionBodyConnection?: DecisionBodyConnectionResolvers<ContextType>;
  DecisionBodyEdge?: DecisionBodyEdgeResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DemoAward?: DemoAwardResolvers<ContextType>;
  DemoAwardConnection?: DemoAwardConnectionResolvers<ContextType>;
  DemoAwardEdge?: DemoAwardEdgeResolvers<ContextType>;
  DisputeStat?: DisputeStatResolvers<ContextType>;
  DisputeStatistics?: DisputeStatisticsResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DualCheckIn?: DualCheckInResolvers<ContextType>;
  DualCheckInConnection?: DualCheckInConnectionResolvers<ContextType>;
  DualCheckInEdge?: DualCheckInEdgeResolvers<ContextType>;
  DualReporting?: DualReportingResolvers<ContextType>;
  DualReportingConnection?: DualReportingConnectionResolvers<ContextType>;
  DualReportingEdge?: DualReportingEdgeResolvers<ContextType>;
  DueReport?: DueReportResolvers<ContextType>;
  DutyReport?: DutyReportResolvers<ContextType>;
  DutyReportConnection?: DutyReportConnectionResolvers<ContextType>;
  DutyReportEdge?: DutyReportEdgeResolvers<ContextType>;
  EnforcementKindCount?: EnforcementKindCountResolvers<ContextType>;
  EnforcementOffice?: EnforcementOfficeResolvers<ContextType>;
  EnforcementStatistics?: EnforcementStatisticsResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapRule?: GapRuleResolvers<ContextType>;
  GovernanceStatistics?: GovernanceStatisticsResolvers<ContextType>;
  GovernanceUnit?: GovernanceUnitResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
  Instruction?: InstructionResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueDecision?: IssueDecisionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssueStatistics?: IssueStatisticsResolvers<ContextType>;
  IssueTopicCount?: IssueTopicCountResolvers<ContextType>;
  KeyProject?: KeyProjectResolvers<ContextType>;
  KeyProjectConnection?: KeyProjectConnectionResolvers<ContextType>;
  KeyProjectEdge?: KeyProjectEdgeResolvers<ContextType>;
  KindRate?: KindRateResolvers<ContextType>;
  LiaisonLink?: LiaisonLinkResolvers<ContextType>;
  LiaisonLinkConnection?: LiaisonLinkConnectionResolvers<ContextType>;
  LiaisonLinkEdge?: LiaisonLinkEdgeResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  ModelPostStatistics?: ModelPostStatisticsResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OrgLifeKindCount?: OrgLifeKindCountResolvers<ContextType>;
  OrgLifeStatistics?: OrgLifeStatisticsResolvers<ContextType>;
  OtherNode?: OtherNodeResolvers<ContextType>;
  Outpost?: OutpostResolvers<ContextType>;
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
  Platform?: PlatformResolvers<ContextType>;
  PlatformCount?: PlatformCountResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostClassCount?: PostClassCountResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PropertyCompanyConnection?: PropertyCompanyConnectionResolvers<ContextType>;
  PropertyCompanyEdge?: PropertyCompanyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  RateChange?: RateChangeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportClaim?: ReportClaimResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportFile?: ReportFileResolvers<ContextType>;
  ReportProgress?: ReportProgressResolvers<ContextType>;
  ReportRuleVersion?: ReportRuleVersionResolvers<ContextType>;
  ReportSourceVersion?: ReportSourceVersionResolvers<ContextType>;
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
  SceneGroup?: SceneGroupResolvers<ContextType>;
  SceneNode?: SceneNodeResolvers<ContextType>;
  ScheduledJob?: ScheduledJobResolvers<ContextType>;
  SchoolMeasure?: SchoolMeasureResolvers<ContextType>;
  SchoolMeasureProgress?: SchoolMeasureProgressResolvers<ContextType>;
  SchoolMeasureStatusCount?: SchoolMeasureStatusCountResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  ServiceActivityKindCount?: ServiceActivityKindCountResolvers<ContextType>;
  ServiceActivityStatistics?: ServiceActivityStatisticsResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  ServiceCentreConnection?: ServiceCentreConnectionResolvers<ContextType>;
  ServiceCentreEdge?: ServiceCentreEdgeResolvers<ContextType>;
  ServiceContract?: ServiceContractResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StaleSource?: StaleSourceResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  StreetPower?: StreetPowerResolvers<ContextType>;
  StreetPowerGrant?: StreetPowerGrantResolvers<ContextType>;
  StreetPowerUse?: StreetPowerUseResolvers<ContextType>;
  StreetReformStatistics?: StreetReformStatisticsResolvers<ContextType>;
  StreetTask?: StreetTaskResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Superior?: SuperiorResolvers<ContextType>;
  TaskRelief?: TaskReliefResolvers<ContextType>;
  TaskTakeOver?: TaskTakeOverResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TrainingKindCount?: TrainingKindCountResolvers<ContextType>;
  TrainingStatistics?: TrainingStatisticsResolvers<ContextType>;
  UnitCheckIn?: UnitCheckInResolvers<ContextType>;
  UnitCheckInStatistics?: UnitCheckInStatisticsResolvers<ContextType>;
  UnitResourceCount?: UnitResourceCountResolvers<ContextType>;
  UnjudgedReason?: UnjudgedReasonResolvers<ContextType>;
  UnjudgedRule?: UnjudgedRuleResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  WatchedPopulation?: WatchedPopulationResolvers<ContextType>;
  WorkArea?: WorkAreaResolvers<ContextType>;
  WorkAreaDuty?: WorkAreaDutyResolvers<ContextType>;
  WorkUnit?: WorkUnitResolvers<ContextType>;
  WorkUnitConnection?: WorkUnitConnectionResolvers<ContextType>;
  WorkUnitEdge?: WorkUnitEdgeResolvers<ContextType>;
};

