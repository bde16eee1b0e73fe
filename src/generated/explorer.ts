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

export type NewestGapsQueryVariables = Exact<{
  base: string;
  head: string;
  first: number;
}>;


export type NewestGapsQuery = { readonly compareRuns: { readonly appeared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly firstSeenOn: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string }, readonly subject:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly area: { readonly name: string, readonly parent: { readonly name: string, readonly parent: { readonly name: string } | null } | null } | null }> } } };

export type PlacesQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PlacesQuery = { readonly area: { readonly id: string, readonly name: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type RuleTotalsQueryVariables = Exact<{
  by: AreaLevel;
  within?: string | null | undefined;
  on?: string | null | undefined;
  stored: boolean;
}>;


export type RuleTotalsQuery = { readonly run?: { readonly id: string, readonly coverage: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly headline: { readonly text: string } | null }> } } } | null, readonly coverage?: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly headline: { readonly text: string } | null }> } } };

export type TotalsFragment = { readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Severity }, readonly headline: { readonly text: string } | null };

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

import type { Operation } from "../explorer/api/operation.ts";

export const coverageRowsQuery: Operation<CoverageRowsQuery, CoverageRowsQueryVariables> = {
  name: "CoverageRows",
  text: "# How well is each place of a level covered by some rules? From the stored run of the day where there is one.\n# 某一级每个区划的各规则覆盖率；当日有已存评估时取自该评估。\nquery CoverageRows($by: AreaLevel!, $within: AreaCode, $rules: [ID!]!, $on: Date, $stored: Boolean!) {\n  run @include(if: $stored) {\n    id\n    coverage(by: $by, within: $within, rules: $rules) {\n      ...Table\n    }\n  }\n  coverage(by: $by, within: $within, rules: $rules, on: $on) @skip(if: $stored) {\n    ...Table\n  }\n}\n\nfragment Table on CoverageTable {\n  total {\n    rates {\n      ...Figures\n    }\n  }\n  rows {\n    area {\n      id\n      name\n    }\n    rates {\n      ...Figures\n    }\n  }\n}\n\nfragment Figures on Rate {\n  rule {\n    id\n  }\n  met\n  gap\n  unknown\n  rate\n  error\n  bySubject {\n    kind\n    met\n    gap\n    unknown\n    rate\n  }\n}",
};

export const newestGapsQuery: Operation<NewestGapsQuery, NewestGapsQueryVariables> = {
  name: "NewestGaps",
  text: "# Which gaps appeared between two stored runs?\n# 两次评估之间新出现了哪些缺口？\nquery NewestGaps($base: ID!, $head: ID!, $first: PageSize!) {\n  compareRuns(base: $base, head: $head) {\n    appeared(first: $first) {\n      totalCount\n      nodes {\n        id\n        severity\n        firstSeenOn\n        rule {\n          id\n          nameZh\n          nameEn\n        }\n        subject {\n          id\n          kind\n          name\n        }\n        area {\n          name\n          parent {\n            name\n            parent {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}",
};

export const placesQuery: Operation<PlacesQuery, PlacesQueryVariables> = {
  name: "Places",
  text: "# The places one level below a place, to choose a scope from.\n# 下一级区划，用于选择范围。\nquery Places($within: AreaCode, $on: Date) {\n  area(code: $within, on: $on) {\n    id\n    name\n    children {\n      id\n      name\n    }\n  }\n}",
};

export const ruleTotalsQuery: Operation<RuleTotalsQuery, RuleTotalsQueryVariables> = {
  name: "RuleTotals",
  text: "# How many gaps does each of the forty rules have in a place?\n# 四十条规则在某区划内各有多少缺口？\nquery RuleTotals($by: AreaLevel!, $within: AreaCode, $on: Date, $stored: Boolean!) {\n  run @include(if: $stored) {\n    id\n    coverage(by: $by, within: $within) {\n      total {\n        rates {\n          ...Totals\n        }\n      }\n    }\n  }\n  coverage(by: $by, within: $within, on: $on) @skip(if: $stored) {\n    total {\n      rates {\n        ...Totals\n      }\n    }\n  }\n}\n\nfragment Totals on Rate {\n  rule {\n    id\n    nameZh\n    nameEn\n    severity\n  }\n  met\n  gap\n  unknown\n  exempt\n  total\n  rate\n  error\n  headline {\n    text\n  }\n}",
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
