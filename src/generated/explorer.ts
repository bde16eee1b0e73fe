/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Status of a company on the day asked about. 企业在所问日期的状态。 */
export type CompanyStatus =
  /** In business. 在营。 */
  | 'ACTIVE'
  /** Removed (S39). 已清退（S39）。 */
  | 'REMOVED';

/** Direction of a relationship, seen from a node. 关系相对于节点的方向。 */
export type Direction =
  /** Either. 双向。 */
  | 'BOTH'
  /** To the node. 指向节点。 */
  | 'IN'
  /** From the node. 由节点指出。 */
  | 'OUT';

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

/** Which findings to list. 发现的筛选条件。 */
export type GapFilter = {
  /** Only these rules, by id. 规则编号。 */
  readonly rules?: ReadonlyArray<string> | null | undefined;
  /** Only these severities. 严重程度。 */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** Only subjects of these kinds. 对象种类。 */
  readonly subjectKinds?: ReadonlyArray<NodeKind> | null | undefined;
  /** Only these verdicts; left out: GAP. 结论；不填为缺口。 */
  readonly verdicts?: ReadonlyArray<Verdict> | null | undefined;
  /** Only in this place; the city's own code stands for the whole city. 限该区划内；市级代码表示全市。 */
  readonly within?: string | null | undefined;
};

/** How to sort findings. 发现的排序方式。 */
export type GapOrder = {
  /** Ascending unless told otherwise. 默认升序。 */
  readonly direction?: SortDirection | null | undefined;
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

/** Where a gap stands. 缺口的处理状态。 */
export type GapState =
  /** Accepted until a day. 已认可。 */
  | 'ACCEPTED'
  /** Open. 未解决。 */
  | 'OPEN'
  /** No longer a gap. 已解决。 */
  | 'RESOLVED';

/** Why an answer was cut short. 回答不完整的原因。 */
export type IncompleteReason =
  /** A limit on the number of elements was reached. 达到数量上限。 */
  | 'LIMIT'
  /** Something lies outside what the viewer may see. 部分内容超出查看权限。 */
  | 'RIGHTS'
  /** The time allowed was used up. 超出允许时间。 */
  | 'TIME';

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

/** The two kinds of lines to a superior. 上下级关系的类别。 */
export type SubordinationKind =
  /** Guidance by another organisation. 业务指导。 */
  | 'GUIDANCE'
  /** Leadership subordination: exactly one, but for the city committee. 隶属：除市委外有且只有一个。 */
  | 'LEADERSHIP';

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

export type AcceptGapMutationVariables = Exact<{
  id: string;
  reason: string;
  until: string;
}>;


export type AcceptGapMutation = { readonly acceptGap: { readonly id: string, readonly state: GapState } };

export type ChangedGapsQueryVariables = Exact<{
  base: string;
  head: string;
  first: number;
  appearedAfter?: string | null | undefined;
  resolvedAfter?: string | null | undefined;
}>;


export type ChangedGapsQuery = { readonly compareRuns: { readonly appeared: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string }, readonly subject:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly area: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string } | null } | null } | null }> }, readonly resolved: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string }, readonly subject:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly area: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string } | null } | null } | null }> } } };

export type ChangedFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string }, readonly subject:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    , readonly area: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string } | null } | null } | null }> };

export type ContactPointsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type ContactPointsQuery = { readonly standingMembers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contactPoints: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly lastVisitOn: string | null, readonly openIssues: number, readonly visits: number, readonly point: { readonly id: string, readonly name: string, readonly area: { readonly id: string, readonly name: string, readonly level: AreaLevel, readonly parent: { readonly id: string, readonly name: string, readonly level: AreaLevel, readonly parent: { readonly id: string, readonly name: string, readonly level: AreaLevel } | null } | null } | null } }> }>, readonly area: { readonly id: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: AreaLevel }> } | null, readonly number: { readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly visited: { readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null };

export type LiaisonPlaceFragment = { readonly id: string, readonly name: string, readonly level: AreaLevel };

export type CoverageRowsQueryVariables = Exact<{
  by: AreaLevel;
  within?: string | null | undefined;
  rules: ReadonlyArray<string> | string;
  on?: string | null | undefined;
  stored: boolean;
}>;


export type CoverageRowsQuery = { readonly run?: { readonly id: string, readonly coverage: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }, readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }> } } | null, readonly coverage?: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }, readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }> } };

export type TableFragment = { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }, readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }> };

export type FiguresFragment = { readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> };

export type DualCheckInRowsQueryVariables = Exact<{
  by: DualCheckInGrouping;
  within?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DualCheckInRowsQuery = { readonly dualCheckIn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly unitsLocated: number, readonly unitsCheckedIn: number, readonly subject:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly inService: { readonly exact: number | null, readonly text: string }, readonly checkedIn: { readonly exact: number | null, readonly text: string }, readonly elsewhere: { readonly text: string } }> } };

export type DualReportingCasesQueryVariables = Exact<{
  class: DualReportingClass;
  within?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DualReportingCasesQuery = { readonly dualReporting: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly class: DualReportingClass, readonly subject:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly members: { readonly text: string } | null, readonly lines: ReadonlyArray<{ readonly via: EdgeKind, readonly kind: SubordinationKind | null, readonly hops: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly meetingPoint: { readonly id: string, readonly name: string } | null }> } };

export type DualReportingCountQueryVariables = Exact<{
  class: DualReportingClass;
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DualReportingCountQuery = { readonly dualReporting: { readonly totalCount: number } };

export type GapDetailQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type GapDetailQuery = { readonly gap: { readonly id: string, readonly severity: Severity, readonly verdict: Verdict, readonly state: GapState, readonly firstSeenOn: string | null, readonly notCovered: ReadonlyArray<string>, readonly subject:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    , readonly area: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string } | null } | null } | null, readonly rule: { readonly id: string, readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity, readonly why: string, readonly remedy: string, readonly source: string | null, readonly version: string }, readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string, readonly default: string, readonly unit: string | null, readonly source: string | null }>, readonly evidence: ReadonlyArray<{ readonly key: string, readonly nameZh: string, readonly nameEn: string, readonly value: string | null, readonly node:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
       | null }>, readonly nearMisses: ReadonlyArray<{ readonly text: string, readonly endedOn: string | null, readonly node:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
       | null }>, readonly acceptance: { readonly reason: string, readonly until: string, readonly on: string, readonly by: string } | null, readonly scene: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly missing: boolean }> } } | null };

export type GapListQueryVariables = Exact<{
  filter: GapFilter;
  orderBy?: GapOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type GapListQuery = { readonly gaps: { readonly totalCount: number, readonly complete: boolean, readonly incompleteBecause: ReadonlyArray<IncompleteReason>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly verdict: Verdict, readonly state: GapState, readonly firstSeenOn: string | null, readonly rule: { readonly id: string }, readonly subject:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly area: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string } | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly key: string, readonly nameZh: string, readonly nameEn: string, readonly value: string | null }> }> } };

export type GapSceneQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type GapSceneQuery = { readonly gap: { readonly id: string, readonly verdict: Verdict, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string }, readonly subject:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly scene: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly area: string | null, readonly field: OrgField | null, readonly degree: number, readonly gaps: number | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean }> } } | null };

export type IndicatorsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly key: string, readonly system: string, readonly nameZh: string, readonly nameEn: string, readonly unit: string, readonly stated: number, readonly actual: number | null, readonly agrees: boolean | null, readonly note: string | null }> };

export type NeighboursQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  edges?: ReadonlyArray<EdgeKind> | EdgeKind | null | undefined;
  direction: Direction;
  perEdge: number;
  on?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly neighbourhood: { readonly complete: boolean, readonly incompleteBecause: ReadonlyArray<IncompleteReason>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly area: string | null, readonly field: OrgField | null, readonly degree: number, readonly gaps: number | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean }>, readonly counts: ReadonlyArray<{ readonly node: string, readonly edge: EdgeKind, readonly direction: Direction, readonly total: number, readonly loaded: number, readonly persons: { readonly text: string } | null }> } };

export type NewestGapsQueryVariables = Exact<{
  base: string;
  head: string;
  first: number;
}>;


export type NewestGapsQuery = { readonly compareRuns: { readonly appeared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly firstSeenOn: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string }, readonly subject:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly area: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly parent: { readonly level: AreaLevel, readonly name: string } | null } | null } | null }> } } };

export type NodeDetailQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type NodeDetailQuery = { readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly code: string, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly counts: { readonly communities: number, readonly grids: number, readonly compounds: number, readonly partyOrgs: number } }
    | { readonly households: number | null, readonly builtYear: number | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly community: { readonly name: string }, readonly branch: { readonly id: string, readonly kind: NodeKind, readonly name: string } | null, readonly instructor: { readonly from: string | null, readonly person: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null }
    | { readonly level: number, readonly field: OrgField, readonly substantive: boolean | null, readonly foundedOn: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly term: { readonly electedOn: string | null, readonly endsOn: string | null } | null, readonly posts: ReadonlyArray<{ readonly id: string, readonly postKind: PostKind, readonly from: string | null, readonly holder: { readonly id: string, readonly name: string } }>, readonly members: { readonly text: string } }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly postKind: PostKind, readonly from: string | null, readonly at:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
         }> }
    | { readonly creditCode: string | null, readonly status: CompanyStatus, readonly id: string, readonly kind: NodeKind, readonly name: string }
   | null };

export type NodePostFragment = { readonly id: string, readonly postKind: PostKind, readonly from: string | null, readonly holder: { readonly id: string, readonly name: string } };

export type HeldPostFragment = { readonly id: string, readonly postKind: PostKind, readonly from: string | null, readonly at:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
   };

export type NodeVerdictQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type NodeVerdictQuery = { readonly gap: { readonly id: string, readonly verdict: Verdict, readonly severity: Severity, readonly state: GapState } | null };

export type PathBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  on?: string | null | undefined;
}>;


export type PathBetweenQuery = { readonly paths: { readonly complete: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly area: string | null, readonly field: OrgField | null, readonly degree: number, readonly gaps: number | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean }> }> } };

export type PlacesQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PlacesQuery = { readonly area: { readonly id: string, readonly name: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ReopenGapMutationVariables = Exact<{
  id: string;
}>;


export type ReopenGapMutation = { readonly reopenGap: { readonly id: string, readonly state: GapState } };

export type RuleBookQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleBookQuery = { readonly rules: ReadonlyArray<{ readonly id: string, readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity, readonly subjects: ReadonlyArray<NodeKind>, readonly why: string, readonly remedy: string, readonly source: string | null, readonly version: string, readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string, readonly default: string, readonly unit: string | null, readonly source: string | null }> }> };

export type RuleCypherQueryVariables = Exact<{
  id: string;
}>;


export type RuleCypherQuery = { readonly rule: { readonly id: string, readonly cypher: string } | null };

export type RuleTotalsQueryVariables = Exact<{
  by: AreaLevel;
  within?: string | null | undefined;
  on?: string | null | undefined;
  stored: boolean;
}>;


export type RuleTotalsQuery = { readonly run?: { readonly id: string, readonly coverage: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly headline: { readonly text: string } | null }> } } } | null, readonly coverage?: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly headline: { readonly text: string } | null }> } } };

export type TotalsFragment = { readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly headline: { readonly text: string } | null };

export type RunComparisonQueryVariables = Exact<{
  base: string;
  head: string;
}>;


export type RunComparisonQuery = { readonly compareRuns: { readonly base: { readonly id: string, readonly on: string, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly error: string | null, readonly rule: { readonly id: string } }> }, readonly head: { readonly id: string, readonly on: string, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly error: string | null, readonly rule: { readonly id: string } }> }, readonly rules: ReadonlyArray<{ readonly appeared: number, readonly persisting: number, readonly resolved: number, readonly becameUnknown: number, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly causes: ReadonlyArray<{ readonly cause: ChangeCause | null, readonly appeared: number, readonly resolved: number }> }> } };

export type RunFiguresFragment = { readonly id: string, readonly on: string, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly error: string | null, readonly rule: { readonly id: string } }> };

export type RunListQueryVariables = Exact<{
  first: number;
}>;


export type RunListQuery = { readonly runs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly status: RunStatus, readonly startedAt: string, readonly finishedAt: string | null, readonly trigger: string, readonly scope: ReadonlyArray<string>, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly durationMs: number, readonly error: string | null, readonly rule: { readonly id: string } }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    , readonly area: { readonly id: string, readonly name: string, readonly parent: { readonly name: string } | null } | null }> };

export type ShellQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ShellQuery = { readonly dataSet: { readonly profile: string, readonly synthetic: boolean, readonly snapshotOn: string, readonly importing: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly files: ReadonlyArray<string>, readonly rows: number, readonly coversAreas: ReadonlyArray<string>, readonly receivedAt: string, readonly stale: boolean }> }, readonly viewer: { readonly name: string, readonly role: Role, readonly scope: ReadonlyArray<string> }, readonly area: { readonly id: string, readonly name: string, readonly level: AreaLevel, readonly parent: { readonly id: string, readonly name: string } | null, readonly counts: { readonly districts: number, readonly streets: number, readonly communities: number } } | null, readonly run: { readonly id: string, readonly on: string, readonly status: RunStatus, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly gap: number | null, readonly unknown: number | null }> } | null };

export type StartRunMutationVariables = Exact<{
  on?: string | null | undefined;
}>;


export type StartRunMutation = { readonly startRun: { readonly id: string, readonly status: RunStatus, readonly on: string } };

import type { Operation } from "../explorer/api/operation.ts";

export const acceptGapMutation: Operation<AcceptGapMutation, AcceptGapMutationVariables> = {
  name: "AcceptGap",
  text: "# Accepts a gap until a day, with a reason.\n# 认可一个缺口至某日，并说明理由。\nmutation AcceptGap($id: ID!, $reason: String!, $until: Date!) {\n  acceptGap(id: $id, reason: $reason, until: $until) {\n    id\n    state\n  }\n}",
};

export const changedGapsQuery: Operation<ChangedGapsQuery, ChangedGapsQueryVariables> = {
  name: "ChangedGaps",
  text: "# Which gaps appeared and went between two stored runs?\n# 两次评估之间新增和解决的缺口。\nquery ChangedGaps($base: ID!, $head: ID!, $first: PageSize!, $appearedAfter: Cursor, $resolvedAfter: Cursor) {\n  compareRuns(base: $base, head: $head) {\n    appeared(first: $first, after: $appearedAfter) {\n      totalCount\n      ...Changed\n    }\n    resolved(first: $first, after: $resolvedAfter) {\n      totalCount\n      ...Changed\n    }\n  }\n}\n\nfragment Changed on GapConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    id\n    rule {\n      id\n    }\n    subject {\n      id\n      kind\n      name\n    }\n    area {\n      level\n      name\n      parent {\n        level\n        name\n        parent {\n          level\n          name\n        }\n      }\n    }\n  }\n}",
};

export const contactPointsQuery: Operation<ContactPointsQuery, ContactPointsQueryVariables> = {
  name: "ContactPoints",
  text: "# Who of the standing committee looks after what, and when was it last visited?\n# 市委常委各联系哪些点，最近何时走访？\nquery ContactPoints($on: Date) {\n  standingMembers(on: $on) {\n    id\n    name\n    contactPoints {\n      id\n      from\n      lastVisitOn\n      openIssues\n      visits\n      point {\n        id\n        name\n        area {\n          ...LiaisonPlace\n          parent {\n            ...LiaisonPlace\n            parent {\n              ...LiaisonPlace\n            }\n          }\n        }\n      }\n    }\n  }\n  area(on: $on) {\n    id\n    children {\n      ...LiaisonPlace\n    }\n  }\n  number: rule(id: \"G17\") {\n    parameters {\n      key\n      value\n    }\n  }\n  visited: rule(id: \"G18\") {\n    parameters {\n      key\n      value\n    }\n  }\n}\n\nfragment LiaisonPlace on Area {\n  id\n  name\n  level\n}",
};

export const coverageRowsQuery: Operation<CoverageRowsQuery, CoverageRowsQueryVariables> = {
  name: "CoverageRows",
  text: "# How well is each place of a level covered by some rules? From the stored run of the day where there is one.\n# 某一级每个区划的各规则覆盖率；当日有已存评估时取自该评估。\nquery CoverageRows($by: AreaLevel!, $within: AreaCode, $rules: [ID!]!, $on: Date, $stored: Boolean!) {\n  run @include(if: $stored) {\n    id\n    coverage(by: $by, within: $within, rules: $rules) {\n      ...Table\n    }\n  }\n  coverage(by: $by, within: $within, rules: $rules, on: $on) @skip(if: $stored) {\n    ...Table\n  }\n}\n\nfragment Table on CoverageTable {\n  total {\n    rates {\n      ...Figures\n    }\n  }\n  rows {\n    area {\n      id\n      name\n    }\n    rates {\n      ...Figures\n    }\n  }\n}\n\nfragment Figures on Rate {\n  rule {\n    id\n  }\n  met\n  gap\n  unknown\n  rate\n  error\n  bySubject {\n    kind\n    met\n    gap\n    unknown\n    rate\n  }\n}",
};

export const dualCheckInRowsQuery: Operation<DualCheckInRowsQuery, DualCheckInRowsQueryVariables> = {
  name: "DualCheckInRows",
  text: "# How many members and units checked in with a community, place by place or unit by unit?\n# 各区划或单位有多少党员和单位到社区报到？\nquery DualCheckInRows(\n  $by: DualCheckInGrouping!\n  $within: AreaCode\n  $first: PageSize!\n  $after: Cursor\n  $on: Date\n) {\n  dualCheckIn(by: $by, within: $within, first: $first, after: $after, on: $on) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      subject {\n        id\n        kind\n        name\n      }\n      inService {\n        exact\n        text\n      }\n      checkedIn {\n        exact\n        text\n      }\n      elsewhere {\n        text\n      }\n      unitsLocated\n      unitsCheckedIn\n    }\n  }\n}",
};

export const dualReportingCasesQuery: Operation<DualReportingCasesQuery, DualReportingCasesQueryVariables> = {
  name: "DualReportingCases",
  text: "# Who answers to two superiors in one way, and where do the lines meet?\n# 某一情形下谁向两个上级负责，两条线在何处交汇？\nquery DualReportingCases(\n  $class: DualReportingClass!\n  $within: AreaCode\n  $first: PageSize!\n  $after: Cursor\n  $on: Date\n) {\n  dualReporting(filter: { classes: [$class], within: $within }, first: $first, after: $after, on: $on) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      class\n      subject {\n        id\n        kind\n        name\n      }\n      members {\n        text\n      }\n      lines {\n        via\n        kind\n        hops {\n          id\n          kind\n          name\n        }\n      }\n      meetingPoint {\n        id\n        name\n      }\n    }\n  }\n}",
};

export const dualReportingCountQuery: Operation<DualReportingCountQuery, DualReportingCountQueryVariables> = {
  name: "DualReportingCount",
  text: "# How many answer to two superiors in one way?\n# 某一情形下有多少向两个上级负责？\nquery DualReportingCount($class: DualReportingClass!, $within: AreaCode, $on: Date) {\n  dualReporting(filter: { classes: [$class], within: $within }, first: 1, on: $on) {\n    totalCount\n  }\n}",
};

export const gapDetailQuery: Operation<GapDetailQuery, GapDetailQueryVariables> = {
  name: "GapDetail",
  text: "# Why is this a finding: rule, evidence, near misses, and the piece of graph around it?\n# 为什么是这个结论：规则、证据、最接近达标的情形、周围的图。\nquery GapDetail($id: ID!, $on: Date) {\n  gap(id: $id, on: $on) {\n    id\n    severity\n    verdict\n    state\n    firstSeenOn\n    notCovered\n    subject {\n      id\n      kind\n      name\n    }\n    area {\n      level\n      name\n      parent {\n        level\n        name\n        parent {\n          level\n          name\n        }\n      }\n    }\n    rule {\n      id\n      code\n      nameZh\n      nameEn\n      severity\n      why\n      remedy\n      source\n      version\n    }\n    parameters {\n      key\n      value\n      default\n      unit\n      source\n    }\n    evidence {\n      key\n      nameZh\n      nameEn\n      value\n      node {\n        id\n        kind\n        name\n      }\n    }\n    nearMisses {\n      text\n      endedOn\n      node {\n        id\n        kind\n        name\n      }\n    }\n    acceptance {\n      reason\n      until\n      on\n      by\n    }\n    scene {\n      nodes {\n        id\n        kind\n        name\n      }\n      edges {\n        id\n        kind\n        from\n        to\n        missing\n      }\n    }\n  }\n}",
};

export const gapListQuery: Operation<GapListQuery, GapListQueryVariables> = {
  name: "GapList",
  text: "# Which subjects have this verdict by these rules, a page at a time?\n# 按规则、结论、范围列出对象，分页。\nquery GapList($filter: GapFilter!, $orderBy: GapOrder, $first: PageSize!, $after: Cursor, $on: Date) {\n  gaps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, on: $on) {\n    totalCount\n    complete\n    incompleteBecause\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      severity\n      verdict\n      state\n      firstSeenOn\n      rule {\n        id\n      }\n      subject {\n        id\n        kind\n        name\n      }\n      area {\n        level\n        name\n        parent {\n          level\n          name\n          parent {\n            level\n            name\n          }\n        }\n      }\n      evidence {\n        key\n        nameZh\n        nameEn\n        value\n      }\n    }\n  }\n}",
};

export const gapSceneQuery: Operation<GapSceneQuery, GapSceneQueryVariables> = {
  name: "GapScene",
  text: "# The piece of graph around a finding, with what is missing in it.\n# 某个缺口周围的图，含缺失的部分。\nquery GapScene($id: ID!, $on: Date) {\n  gap(id: $id, on: $on) {\n    id\n    verdict\n    rule {\n      id\n      nameZh\n      nameEn\n    }\n    subject {\n      id\n      name\n    }\n    scene {\n      nodes {\n        id\n        kind\n        name\n        area\n        field\n        degree\n        gaps\n      }\n      edges {\n        id\n        kind\n        from\n        to\n        label\n        since\n        until\n        missing\n      }\n    }\n  }\n}",
};

export const indicatorsQuery: Operation<IndicatorsQuery, IndicatorsQueryVariables> = {
  name: "Indicators",
  text: "# Does the graph hold what the article says?\n# 图中的数字与文中的数字是否一致？\nquery Indicators($on: Date) {\n  indicators(on: $on) {\n    key\n    system\n    nameZh\n    nameEn\n    unit\n    stated\n    actual\n    agrees\n    note\n  }\n}",
};

export const neighboursQuery: Operation<NeighboursQuery, NeighboursQueryVariables> = {
  name: "Neighbours",
  text: "# What hangs on these nodes: counts first, then as many as asked for?\n# 与这些节点相连的事物：先给数量，再按要求载入。\nquery Neighbours($ids: [ID!]!, $edges: [EdgeKind!], $direction: Direction!, $perEdge: PageSize!, $on: Date) {\n  neighbourhood(ids: $ids, edges: $edges, direction: $direction, perEdge: $perEdge, on: $on) {\n    nodes {\n      id\n      kind\n      name\n      area\n      field\n      degree\n      gaps\n    }\n    edges {\n      id\n      kind\n      from\n      to\n      label\n      since\n      until\n      missing\n    }\n    counts {\n      node\n      edge\n      direction\n      total\n      loaded\n      persons {\n        text\n      }\n    }\n    complete\n    incompleteBecause\n  }\n}",
};

export const newestGapsQuery: Operation<NewestGapsQuery, NewestGapsQueryVariables> = {
  name: "NewestGaps",
  text: "# Which gaps appeared between two stored runs?\n# 两次评估之间新出现了哪些缺口？\nquery NewestGaps($base: ID!, $head: ID!, $first: PageSize!) {\n  compareRuns(base: $base, head: $head) {\n    appeared(first: $first) {\n      totalCount\n      nodes {\n        id\n        severity\n        firstSeenOn\n        rule {\n          id\n          nameZh\n          nameEn\n        }\n        subject {\n          id\n          kind\n          name\n        }\n        area {\n          level\n          name\n          parent {\n            level\n            name\n            parent {\n              level\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}",
};

export const nodeDetailQuery: Operation<NodeDetailQuery, NodeDetailQueryVariables> = {
  name: "NodeDetail",
  text: "# What is known of one node on that day?\n# 某个节点当日的情况。\nquery NodeDetail($id: ID!, $on: Date) {\n  node(id: $id, on: $on) {\n    id\n    kind\n    name\n    ... on Compound {\n      households\n      builtYear\n      community {\n        name\n      }\n      branch {\n        id\n        kind\n        name\n      }\n      instructor {\n        person {\n          id\n          kind\n          name\n        }\n        from\n      }\n    }\n    ... on PartyOrg {\n      level\n      field\n      substantive\n      foundedOn\n      term {\n        electedOn\n        endsOn\n      }\n      posts {\n        ...NodePost\n      }\n      members {\n        text\n      }\n    }\n    ... on Person {\n      posts {\n        ...HeldPost\n      }\n    }\n    ... on PropertyCompany {\n      creditCode\n      status\n    }\n    ... on Area {\n      code\n      counts {\n        communities\n        grids\n        compounds\n        partyOrgs\n      }\n    }\n  }\n}\n\nfragment NodePost on Post {\n  id\n  postKind\n  from\n  holder {\n    id\n    name\n  }\n}\n\nfragment HeldPost on Post {\n  id\n  postKind\n  from\n  at {\n    id\n    kind\n    name\n  }\n}",
};

export const nodeVerdictQuery: Operation<NodeVerdictQuery, NodeVerdictQueryVariables> = {
  name: "NodeVerdict",
  text: "# How does one rule judge one subject?\n# 一条规则对一个对象的结论。\nquery NodeVerdict($id: ID!, $on: Date) {\n  gap(id: $id, on: $on) {\n    id\n    verdict\n    severity\n    state\n  }\n}",
};

export const pathBetweenQuery: Operation<PathBetweenQuery, PathBetweenQueryVariables> = {
  name: "PathBetween",
  text: "# What is the shortest connection between two nodes?\n# 两个节点之间最短的连接。\nquery PathBetween($from: ID!, $to: ID!, $on: Date) {\n  paths(from: $from, to: $to, maxLength: 8, on: $on) {\n    complete\n    paths {\n      nodes {\n        id\n        kind\n        name\n        area\n        field\n        degree\n        gaps\n      }\n      edges {\n        id\n        kind\n        from\n        to\n        label\n        since\n        until\n        missing\n      }\n    }\n  }\n}",
};

export const placesQuery: Operation<PlacesQuery, PlacesQueryVariables> = {
  name: "Places",
  text: "# The places one level below a place, to choose a scope from.\n# 下一级区划，用于选择范围。\nquery Places($within: AreaCode, $on: Date) {\n  area(code: $within, on: $on) {\n    id\n    name\n    children {\n      id\n      name\n    }\n  }\n}",
};

export const reopenGapMutation: Operation<ReopenGapMutation, ReopenGapMutationVariables> = {
  name: "ReopenGap",
  text: "# Takes the acceptance of a gap back.\n# 撤销对缺口的认可。\nmutation ReopenGap($id: ID!) {\n  reopenGap(id: $id) {\n    id\n    state\n  }\n}",
};

export const ruleBookQuery: Operation<RuleBookQuery, RuleBookQueryVariables> = {
  name: "RuleBook",
  text: "# The forty rules: what must hold, why, and what to do.\n# 四十条规则：应当满足什么、依据何在、如何整改。\nquery RuleBook {\n  rules {\n    id\n    code\n    nameZh\n    nameEn\n    severity\n    subjects\n    why\n    remedy\n    source\n    version\n    parameters {\n      key\n      value\n      default\n      unit\n      source\n    }\n  }\n}",
};

export const ruleCypherQuery: Operation<RuleCypherQuery, RuleCypherQueryVariables> = {
  name: "RuleCypher",
  text: "# Which statement does a rule run?\n# 一条规则实际运行的语句。\nquery RuleCypher($id: ID!) {\n  rule(id: $id) {\n    id\n    cypher\n  }\n}",
};

export const ruleTotalsQuery: Operation<RuleTotalsQuery, RuleTotalsQueryVariables> = {
  name: "RuleTotals",
  text: "# How many gaps does each of the forty rules have in a place?\n# 四十条规则在某区划内各有多少缺口？\nquery RuleTotals($by: AreaLevel!, $within: AreaCode, $on: Date, $stored: Boolean!) {\n  run @include(if: $stored) {\n    id\n    coverage(by: $by, within: $within) {\n      total {\n        rates {\n          ...Totals\n        }\n      }\n    }\n  }\n  coverage(by: $by, within: $within, on: $on) @skip(if: $stored) {\n    total {\n      rates {\n        ...Totals\n      }\n    }\n  }\n}\n\nfragment Totals on Rate {\n  rule {\n    id\n    nameZh\n    nameEn\n    severity\n  }\n  met\n  gap\n  unknown\n  exempt\n  total\n  rate\n  error\n  headline {\n    text\n  }\n}",
};

export const runComparisonQuery: Operation<RunComparisonQuery, RunComparisonQueryVariables> = {
  name: "RunComparison",
  text: "# What appeared, stayed and went between two stored runs, rule by rule and why?\n# 两次评估之间，各规则新增、延续和解决了多少，原因为何？\nquery RunComparison($base: ID!, $head: ID!) {\n  compareRuns(base: $base, head: $head) {\n    base {\n      ...RunFigures\n    }\n    head {\n      ...RunFigures\n    }\n    rules {\n      rule {\n        id\n        nameZh\n        nameEn\n        severity\n      }\n      appeared\n      persisting\n      resolved\n      becameUnknown\n      causes {\n        cause\n        appeared\n        resolved\n      }\n    }\n  }\n}\n\nfragment RunFigures on Run {\n  id\n  on\n  startedAt\n  results {\n    rule {\n      id\n    }\n    version\n    gap\n    met\n    unknown\n    error\n  }\n}",
};

export const runListQuery: Operation<RunListQuery, RunListQueryVariables> = {
  name: "RunList",
  text: "# Which evaluations are stored, latest first?\n# 已存的评估，新的在前。\nquery RunList($first: PageSize!) {\n  runs(first: $first) {\n    totalCount\n    nodes {\n      id\n      on\n      status\n      startedAt\n      finishedAt\n      trigger\n      scope\n      results {\n        rule {\n          id\n        }\n        version\n        gap\n        met\n        unknown\n        exempt\n        durationMs\n        error\n      }\n    }\n  }\n}",
};

export const searchQuery: Operation<SearchQuery, SearchQueryVariables> = {
  name: "Search",
  text: "# Which things have this name, its pinyin or its initials?\n# 按名称、拼音或首字母查找。\nquery Search($text: String!, $within: AreaCode, $on: Date) {\n  search(text: $text, within: $within, first: 20, on: $on) {\n    matched\n    node {\n      id\n      kind\n      name\n    }\n    area {\n      id\n      name\n      parent {\n        name\n      }\n    }\n  }\n}",
};

export const shellQuery: Operation<ShellQuery, ShellQueryVariables> = {
  name: "Shell",
  text: "# What every page shows around its content: data set, viewer, place in scope, latest run.\n# 每页四周显示的内容：数据集、查看者、所在范围、最近一次评估。\nquery Shell($within: AreaCode, $on: Date) {\n  dataSet {\n    profile\n    synthetic\n    snapshotOn\n    importing\n    sources {\n      id\n      name\n      files\n      rows\n      coversAreas\n      receivedAt\n      stale\n    }\n  }\n  viewer {\n    name\n    role\n    scope\n  }\n  area(code: $within, on: $on) {\n    id\n    name\n    level\n    parent {\n      id\n      name\n    }\n    counts {\n      districts\n      streets\n      communities\n    }\n  }\n  run {\n    id\n    on\n    status\n    startedAt\n    results {\n      gap\n      unknown\n    }\n  }\n}",
};

export const startRunMutation: Operation<StartRunMutation, StartRunMutationVariables> = {
  name: "StartRun",
  text: "# Evaluates all rules for a day and stores the run.\n# 评估某日的全部规则并存储。\nmutation StartRun($on: Date) {\n  startRun(on: $on) {\n    id\n    status\n    on\n  }\n}",
};
