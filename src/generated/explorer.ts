/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './graphql.ts';

export type AcceptGapMutationVariables = Exact<{
  id: string;
  reason: string;
  until: string;
}>;


export type AcceptGapMutation = { readonly acceptGap: { readonly id: string, readonly state: Types.GapState } };

export type ChangeDaysQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: string;
  last: string;
}>;


export type ChangeDaysQuery = { readonly changeDays: ReadonlyArray<{ readonly day: string, readonly began: number, readonly ended: number, readonly gaps: number }> };

export type ChangedGapsQueryVariables = Exact<{
  base: string;
  head: string;
  first: number;
  appearedAfter?: string | null | undefined;
  resolvedAfter?: string | null | undefined;
}>;


export type ChangedGapsQuery = { readonly compareRuns: { readonly appeared: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string }, readonly subject:
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        , readonly area: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null }> }, readonly resolved: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string }, readonly subject:
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        , readonly area: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null }> } } };

export type ChangedFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string }, readonly subject:
      | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    , readonly area: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null }> };

export type ContactPointsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type ContactPointsQuery = { readonly standingMembers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contactPoints: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly lastVisitOn: string | null, readonly openIssues: number, readonly visits: number, readonly point: { readonly id: string, readonly name: string, readonly area: { readonly id: string, readonly name: string, readonly level: Types.AreaLevel, readonly parent: { readonly id: string, readonly name: string, readonly level: Types.AreaLevel, readonly parent: { readonly id: string, readonly name: string, readonly level: Types.AreaLevel } | null } | null } | null } }> }>, readonly area: { readonly id: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: Types.AreaLevel }> } | null, readonly number: { readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly visited: { readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null };

export type LiaisonPlaceFragment = { readonly id: string, readonly name: string, readonly level: Types.AreaLevel };

export type CoverageRowsQueryVariables = Exact<{
  by: Types.AreaLevel;
  within?: string | null | undefined;
  rules: ReadonlyArray<string> | string;
  on?: string | null | undefined;
  stored: boolean;
}>;


export type CoverageRowsQuery = { readonly run?: { readonly id: string, readonly coverage: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }, readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }> } } | null, readonly coverage?: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }, readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }> } };

export type TableFragment = { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }, readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> }> }> };

export type FiguresFragment = { readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string }, readonly bySubject: ReadonlyArray<{ readonly kind: Types.NodeKind, readonly met: number, readonly gap: number, readonly unknown: number, readonly rate: number | null }> };

export type DualCheckInRowsQueryVariables = Exact<{
  by: Types.DualCheckInGrouping;
  within?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DualCheckInRowsQuery = { readonly dualCheckIn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly unitsLocated: number, readonly unitsCheckedIn: number, readonly subject:
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
      , readonly inService: { readonly exact: number | null, readonly text: string }, readonly checkedIn: { readonly exact: number | null, readonly text: string }, readonly elsewhere: { readonly text: string } }> } };

export type DualReportingCasesQueryVariables = Exact<{
  class: Types.DualReportingClass;
  within?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DualReportingCasesQuery = { readonly dualReporting: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly class: Types.DualReportingClass, readonly subject:
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
      , readonly members: { readonly text: string } | null, readonly lines: ReadonlyArray<{ readonly via: Types.EdgeKind, readonly kind: Types.SubordinationKind | null, readonly hops: ReadonlyArray<
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        > }>, readonly meetingPoint: { readonly id: string, readonly name: string } | null }> } };

export type DualReportingCountQueryVariables = Exact<{
  class: Types.DualReportingClass;
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DualReportingCountQuery = { readonly dualReporting: { readonly totalCount: number } };

export type GapDetailQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type GapDetailQuery = { readonly gap: { readonly id: string, readonly severity: Types.Severity, readonly verdict: Types.Verdict, readonly state: Types.GapState, readonly firstSeenOn: string | null, readonly notCovered: ReadonlyArray<string>, readonly subject:
      | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    , readonly area: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null, readonly rule: { readonly id: string, readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Types.Severity, readonly why: string, readonly remedy: string, readonly source: string | null, readonly version: string }, readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string, readonly default: string, readonly unit: string | null, readonly source: string | null }>, readonly evidence: ReadonlyArray<{ readonly key: string, readonly nameZh: string, readonly nameEn: string, readonly value: string | null, readonly node:
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
       | null }>, readonly nearMisses: ReadonlyArray<{ readonly text: string, readonly endedOn: string | null, readonly node:
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
       | null }>, readonly acceptance: { readonly reason: string, readonly until: string, readonly on: string, readonly by: string } | null, readonly scene: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Types.NodeKind, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: Types.EdgeKind, readonly from: string, readonly to: string, readonly missing: boolean }> } } | null };

export type GapListQueryVariables = Exact<{
  filter: Types.GapFilter;
  orderBy?: Types.GapOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type GapListQuery = { readonly gaps: { readonly totalCount: number, readonly complete: boolean, readonly incompleteBecause: ReadonlyArray<Types.IncompleteReason>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Types.Severity, readonly verdict: Types.Verdict, readonly state: Types.GapState, readonly firstSeenOn: string | null, readonly rule: { readonly id: string }, readonly subject:
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
      , readonly area: { readonly id: string, readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly key: string, readonly nameZh: string, readonly nameEn: string, readonly value: string | null }> }> } };

export type GapRowPartsFragment = { readonly id: string, readonly severity: Types.Severity, readonly verdict: Types.Verdict, readonly state: Types.GapState, readonly firstSeenOn: string | null, readonly rule: { readonly id: string }, readonly subject:
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
  , readonly area: { readonly id: string, readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly key: string, readonly nameZh: string, readonly nameEn: string, readonly value: string | null }> };

export type GapSceneQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type GapSceneQuery = { readonly gap: { readonly id: string, readonly verdict: Types.Verdict, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string }, readonly subject:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly scene: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly area: string | null, readonly field: Types.OrgField | null, readonly degree: number, readonly gaps: number | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: Types.EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean }> } } | null };

export type IndicatorsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly key: string, readonly system: string, readonly nameZh: string, readonly nameEn: string, readonly unit: string, readonly stated: number, readonly actual: number | null, readonly agrees: boolean | null, readonly note: string | null }> };

export type LiaisonVisitsQueryVariables = Exact<{
  within?: string | null | undefined;
  member?: string | null | undefined;
  unvisitedForDays?: number | null | undefined;
  first: number;
  visits: number;
  on?: string | null | undefined;
}>;


export type LiaisonVisitsQuery = { readonly liaisonLinks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly lastVisitOn: string | null, readonly visits: number, readonly openIssues: number, readonly member: { readonly id: string, readonly name: string }, readonly point: { readonly id: string, readonly name: string, readonly area: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null }, readonly visitHistory: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitedOn: string, readonly visitKind: Types.VisitKind | null, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Types.IssueStatus, readonly dueOn: string | null, readonly overdue: boolean }> }> } }> } };

export type NeighbourGroupsQueryVariables = Exact<{
  id: string;
  edge: Types.EdgeKind;
  direction: Types.Direction;
  by: Types.GroupBy;
  within?: string | null | undefined;
  kinds?: ReadonlyArray<Types.NodeKind> | Types.NodeKind | null | undefined;
  on?: string | null | undefined;
}>;


export type NeighbourGroupsQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly area: string | null, readonly field: Types.OrgField | null, readonly degree: number, readonly gaps: number | null }> }, readonly neighbourGroups: ReadonlyArray<{ readonly area: string | null, readonly areaName: string | null, readonly kind: Types.NodeKind, readonly field: Types.OrgField | null, readonly count: number, readonly withGaps: number | null }> };

export type NeighboursQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  edges?: ReadonlyArray<Types.EdgeKind> | Types.EdgeKind | null | undefined;
  direction: Types.Direction;
  perEdge: number;
  within?: string | null | undefined;
  kinds?: ReadonlyArray<Types.NodeKind> | Types.NodeKind | null | undefined;
  fields?: ReadonlyArray<Types.OrgField> | Types.OrgField | null | undefined;
  on?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly neighbourhood: { readonly complete: boolean, readonly incompleteBecause: ReadonlyArray<Types.IncompleteReason>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly area: string | null, readonly field: Types.OrgField | null, readonly degree: number, readonly gaps: number | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: Types.EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean }>, readonly counts: ReadonlyArray<{ readonly node: string, readonly edge: Types.EdgeKind, readonly direction: Types.Direction, readonly total: number, readonly loaded: number, readonly persons: { readonly text: string } | null }> } };

export type NewGapsQueryVariables = Exact<{
  base: string;
  head: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NewGapsQuery = { readonly compareRuns: { readonly appeared: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Types.Severity, readonly verdict: Types.Verdict, readonly state: Types.GapState, readonly firstSeenOn: string | null, readonly rule: { readonly id: string }, readonly subject:
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        , readonly area: { readonly id: string, readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly key: string, readonly nameZh: string, readonly nameEn: string, readonly value: string | null }> }> } } };

export type NewestGapsQueryVariables = Exact<{
  base: string;
  head: string;
  first: number;
}>;


export type NewestGapsQuery = { readonly compareRuns: { readonly appeared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Types.Severity, readonly firstSeenOn: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string }, readonly subject:
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
        , readonly area: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null } | null }> } } };

export type NodeDetailQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type NodeDetailQuery = { readonly node:
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    | { readonly code: string, readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly counts: { readonly communities: number, readonly grids: number, readonly compounds: number, readonly partyOrgs: number } }
    | { readonly households: number | null, readonly builtYear: number | null, readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly community: { readonly name: string }, readonly branch: { readonly id: string, readonly kind: Types.NodeKind, readonly name: string } | null, readonly instructor: { readonly from: string | null, readonly person: { readonly id: string, readonly kind: Types.NodeKind, readonly name: string } } | null }
    | { readonly level: number, readonly field: Types.OrgField, readonly substantive: boolean | null, readonly foundedOn: string | null, readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly term: { readonly electedOn: string | null, readonly endsOn: string | null } | null, readonly posts: ReadonlyArray<{ readonly id: string, readonly postKind: Types.PostKind, readonly from: string | null, readonly holder: { readonly id: string, readonly name: string } }>, readonly members: { readonly text: string } }
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly postKind: Types.PostKind, readonly from: string | null, readonly at:
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
         }> }
    | { readonly creditCode: string | null, readonly status: Types.CompanyStatus, readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
   | null };

export type NodePostFragment = { readonly id: string, readonly postKind: Types.PostKind, readonly from: string | null, readonly holder: { readonly id: string, readonly name: string } };

export type HeldPostFragment = { readonly id: string, readonly postKind: Types.PostKind, readonly from: string | null, readonly at:
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
   };

export type NodeVerdictQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type NodeVerdictQuery = { readonly gap: { readonly id: string, readonly verdict: Types.Verdict, readonly severity: Types.Severity, readonly state: Types.GapState } | null };

export type PathBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  on?: string | null | undefined;
}>;


export type PathBetweenQuery = { readonly paths: { readonly complete: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly area: string | null, readonly field: Types.OrgField | null, readonly degree: number, readonly gaps: number | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: Types.EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean }> }> } };

export type PlacePartsFragment = { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string, readonly parent: { readonly level: Types.AreaLevel, readonly name: string } | null } | null };

export type PlacesBelowQueryVariables = Exact<{
  id: string;
  within: string;
  by: Types.AreaLevel;
  rule: string;
  stored: boolean;
  on?: string | null | undefined;
}>;


export type PlacesBelowQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly area: string | null, readonly field: Types.OrgField | null, readonly degree: number, readonly gaps: number | null }> }, readonly run?: { readonly id: string, readonly coverage: { readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null }> }> } } | null, readonly coverage?: { readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null }> }> } };

export type PlaceRowsFragment = { readonly rows: ReadonlyArray<{ readonly area: { readonly id: string, readonly name: string } | null, readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null }> }> };

export type PlacesQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PlacesQuery = { readonly area: { readonly id: string, readonly name: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ReopenGapMutationVariables = Exact<{
  id: string;
}>;


export type ReopenGapMutation = { readonly reopenGap: { readonly id: string, readonly state: Types.GapState } };

export type RuleBookQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleBookQuery = { readonly rules: ReadonlyArray<{ readonly id: string, readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Types.Severity, readonly subjects: ReadonlyArray<Types.NodeKind>, readonly why: string, readonly remedy: string, readonly source: string | null, readonly version: string, readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string, readonly default: string, readonly unit: string | null, readonly source: string | null }> }> };

export type RuleCypherQueryVariables = Exact<{
  id: string;
}>;


export type RuleCypherQuery = { readonly rule: { readonly id: string, readonly cypher: string } | null };

export type RuleTotalsQueryVariables = Exact<{
  by: Types.AreaLevel;
  within?: string | null | undefined;
  on?: string | null | undefined;
  stored: boolean;
}>;


export type RuleTotalsQuery = { readonly run?: { readonly id: string, readonly coverage: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Types.Severity }, readonly headline: { readonly text: string } | null }> } } } | null, readonly coverage?: { readonly total: { readonly rates: ReadonlyArray<{ readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Types.Severity }, readonly headline: { readonly text: string } | null }> } } };

export type TotalsFragment = { readonly met: number | null, readonly gap: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly total: number | null, readonly rate: number | null, readonly error: string | null, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Types.Severity }, readonly headline: { readonly text: string } | null };

export type RunComparisonQueryVariables = Exact<{
  base: string;
  head: string;
}>;


export type RunComparisonQuery = { readonly compareRuns: { readonly base: { readonly id: string, readonly on: string, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly error: string | null, readonly rule: { readonly id: string } }> }, readonly head: { readonly id: string, readonly on: string, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly error: string | null, readonly rule: { readonly id: string } }> }, readonly rules: ReadonlyArray<{ readonly appeared: number, readonly persisting: number, readonly resolved: number, readonly becameUnknown: number, readonly rule: { readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly severity: Types.Severity }, readonly causes: ReadonlyArray<{ readonly cause: Types.ChangeCause | null, readonly appeared: number, readonly resolved: number }> }> } };

export type RunFiguresFragment = { readonly id: string, readonly on: string, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly error: string | null, readonly rule: { readonly id: string } }> };

export type RunListQueryVariables = Exact<{
  first: number;
}>;


export type RunListQuery = { readonly runs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly status: Types.RunStatus, readonly startedAt: string, readonly finishedAt: string | null, readonly trigger: string, readonly scope: ReadonlyArray<string>, readonly results: ReadonlyArray<{ readonly version: string, readonly gap: number | null, readonly met: number | null, readonly unknown: number | null, readonly exempt: number | null, readonly durationMs: number, readonly error: string | null, readonly rule: { readonly id: string } }> }> } };

export type SceneNodePartsFragment = { readonly id: string, readonly kind: Types.NodeKind, readonly name: string, readonly area: string | null, readonly field: Types.OrgField | null, readonly degree: number, readonly gaps: number | null };

export type SceneEdgePartsFragment = { readonly id: string, readonly kind: Types.EdgeKind, readonly from: string, readonly to: string, readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly missing: boolean };

export type SearchQueryVariables = Exact<{
  text: string;
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: Types.NodeKind, readonly name: string }
    , readonly area: { readonly id: string, readonly name: string, readonly parent: { readonly name: string } | null } | null }> };

export type ShellQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ShellQuery = { readonly dataSet: { readonly profile: string, readonly synthetic: boolean, readonly snapshotOn: string, readonly importing: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly files: ReadonlyArray<string>, readonly rows: number, readonly coversAreas: ReadonlyArray<string>, readonly receivedAt: string, readonly stale: boolean }> }, readonly viewer: { readonly name: string, readonly role: Types.Role, readonly scope: ReadonlyArray<string> }, readonly area: { readonly id: string, readonly name: string, readonly level: Types.AreaLevel, readonly parent: { readonly id: string, readonly name: string } | null, readonly counts: { readonly districts: number, readonly streets: number, readonly communities: number } } | null, readonly run: { readonly id: string, readonly on: string, readonly status: Types.RunStatus, readonly startedAt: string, readonly results: ReadonlyArray<{ readonly gap: number | null, readonly unknown: number | null }> } | null };

export type StartRunMutationVariables = Exact<{
  on?: string | null | undefined;
}>;


export type StartRunMutation = { readonly startRun: { readonly id: string, readonly status: Types.RunStatus, readonly on: string } };

export type VisitRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitRuleQuery = { readonly rule: { readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null };

import type { Operation } from "../explorer/api/operation.ts";

export const acceptGapMutation: Operation<AcceptGapMutation, AcceptGapMutationVariables> = {
  name: "AcceptGap",
  text: "# Accepts a gap until a day, with a reason.\n# 认可一个缺口至某日，并说明理由。\nmutation AcceptGap($id: ID!, $reason: String!, $until: Date!) {\n  acceptGap(id: $id, reason: $reason, until: $until) {\n    id\n    state\n  }\n}",
};

export const changeDaysQuery: Operation<ChangeDaysQuery, ChangeDaysQueryVariables> = {
  name: "ChangeDays",
  text: "# On which days did something change around these nodes?\n# 这些节点周围在哪些日期发生过变化？\nquery ChangeDays($ids: [ID!]!, $first: Date!, $last: Date!) {\n  changeDays(ids: $ids, first: $first, last: $last) {\n    day\n    began\n    ended\n    gaps\n  }\n}",
};

export const changedGapsQuery: Operation<ChangedGapsQuery, ChangedGapsQueryVariables> = {
  name: "ChangedGaps",
  text: "# Which gaps appeared and went between two stored runs?\n# 两次评估之间新增和解决的缺口。\nquery ChangedGaps($base: ID!, $head: ID!, $first: PageSize!, $appearedAfter: Cursor, $resolvedAfter: Cursor) {\n  compareRuns(base: $base, head: $head) {\n    appeared(first: $first, after: $appearedAfter) {\n      totalCount\n      ...Changed\n    }\n    resolved(first: $first, after: $resolvedAfter) {\n      totalCount\n      ...Changed\n    }\n  }\n}\n\nfragment Changed on GapConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    id\n    rule {\n      id\n    }\n    subject {\n      id\n      kind\n      name\n    }\n    area {\n      ...PlaceParts\n    }\n  }\n}\n\nfragment PlaceParts on Area {\n  level\n  name\n  parent {\n    level\n    name\n    parent {\n      level\n      name\n    }\n  }\n}",
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
  text: "# Why is this a finding: rule, evidence, near misses, and the piece of graph around it?\n# 为什么是这个结论：规则、证据、最接近达标的情形、周围的图。\nquery GapDetail($id: ID!, $on: Date) {\n  gap(id: $id, on: $on) {\n    id\n    severity\n    verdict\n    state\n    firstSeenOn\n    notCovered\n    subject {\n      id\n      kind\n      name\n    }\n    area {\n      ...PlaceParts\n    }\n    rule {\n      id\n      code\n      nameZh\n      nameEn\n      severity\n      why\n      remedy\n      source\n      version\n    }\n    parameters {\n      key\n      value\n      default\n      unit\n      source\n    }\n    evidence {\n      key\n      nameZh\n      nameEn\n      value\n      node {\n        id\n        kind\n        name\n      }\n    }\n    nearMisses {\n      text\n      endedOn\n      node {\n        id\n        kind\n        name\n      }\n    }\n    acceptance {\n      reason\n      until\n      on\n      by\n    }\n    scene {\n      nodes {\n        id\n        kind\n        name\n      }\n      edges {\n        id\n        kind\n        from\n        to\n        missing\n      }\n    }\n  }\n}\n\nfragment PlaceParts on Area {\n  level\n  name\n  parent {\n    level\n    name\n    parent {\n      level\n      name\n    }\n  }\n}",
};

export const gapListQuery: Operation<GapListQuery, GapListQueryVariables> = {
  name: "GapList",
  text: "# Which subjects have this verdict by these rules, a page at a time?\n# 按规则、结论、范围列出对象，分页。\nquery GapList($filter: GapFilter!, $orderBy: GapOrder, $first: PageSize!, $after: Cursor, $on: Date) {\n  gaps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, on: $on) {\n    totalCount\n    complete\n    incompleteBecause\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...GapRowParts\n    }\n  }\n}\n\nfragment GapRowParts on Gap {\n  id\n  severity\n  verdict\n  state\n  firstSeenOn\n  rule {\n    id\n  }\n  subject {\n    id\n    kind\n    name\n  }\n  area {\n    id\n    ...PlaceParts\n  }\n  evidence {\n    key\n    nameZh\n    nameEn\n    value\n  }\n}\n\nfragment PlaceParts on Area {\n  level\n  name\n  parent {\n    level\n    name\n    parent {\n      level\n      name\n    }\n  }\n}",
};

export const gapSceneQuery: Operation<GapSceneQuery, GapSceneQueryVariables> = {
  name: "GapScene",
  text: "# The piece of graph around a finding, with what is missing in it.\n# 某个缺口周围的图，含缺失的部分。\nquery GapScene($id: ID!, $on: Date) {\n  gap(id: $id, on: $on) {\n    id\n    verdict\n    rule {\n      id\n      nameZh\n      nameEn\n    }\n    subject {\n      id\n      name\n    }\n    scene {\n      nodes {\n        ...SceneNodeParts\n      }\n      edges {\n        ...SceneEdgeParts\n      }\n    }\n  }\n}\n\nfragment SceneNodeParts on SceneNode {\n  id\n  kind\n  name\n  area\n  field\n  degree\n  gaps\n}\n\nfragment SceneEdgeParts on SceneEdge {\n  id\n  kind\n  from\n  to\n  label\n  since\n  until\n  missing\n}",
};

export const indicatorsQuery: Operation<IndicatorsQuery, IndicatorsQueryVariables> = {
  name: "Indicators",
  text: "# Does the graph hold what the article says?\n# 图中的数字与文中的数字是否一致？\nquery Indicators($on: Date) {\n  indicators(on: $on) {\n    key\n    system\n    nameZh\n    nameEn\n    unit\n    stated\n    actual\n    agrees\n    note\n  }\n}",
};

export const liaisonVisitsQuery: Operation<LiaisonVisitsQuery, LiaisonVisitsQueryVariables> = {
  name: "LiaisonVisits",
  text: "# Which contact points were visited when, what came of it, and which were not visited?\n# 各联系点何时走访、提出了哪些问题，哪些尚未走访？\nquery LiaisonVisits(\n  $within: AreaCode\n  $member: ID\n  $unvisitedForDays: Int\n  $first: PageSize!\n  $visits: PageSize!\n  $on: Date\n) {\n  liaisonLinks(\n    filter: { within: $within, member: $member, unvisitedForDays: $unvisitedForDays }\n    first: $first\n    on: $on\n  ) {\n    totalCount\n    nodes {\n      id\n      from\n      lastVisitOn\n      visits\n      openIssues\n      member {\n        id\n        name\n      }\n      point {\n        id\n        name\n        area {\n          ...PlaceParts\n        }\n      }\n      visitHistory(first: $visits) {\n        totalCount\n        nodes {\n          id\n          visitedOn\n          visitKind\n          issues {\n            id\n            name\n            status\n            dueOn\n            overdue\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PlaceParts on Area {\n  level\n  name\n  parent {\n    level\n    name\n    parent {\n      level\n      name\n    }\n  }\n}",
};

export const neighbourGroupsQuery: Operation<NeighbourGroupsQuery, NeighbourGroupsQueryVariables> = {
  name: "NeighbourGroups",
  text: "# How are the neighbours of this node spread over places, kinds or fields?\n# 该节点的邻居按区划、种类或领域如何分布？\nquery NeighbourGroups(\n  $id: ID!\n  $edge: EdgeKind!\n  $direction: Direction!\n  $by: GroupBy!\n  $within: AreaCode\n  $kinds: [NodeKind!]\n  $on: Date\n) {\n  # The node itself, without its neighbours.\n  neighbourhood(ids: [$id], edges: [], on: $on) {\n    nodes {\n      ...SceneNodeParts\n    }\n  }\n  neighbourGroups(\n    id: $id\n    edge: $edge\n    direction: $direction\n    by: $by\n    within: $within\n    kinds: $kinds\n    on: $on\n  ) {\n    area\n    areaName\n    kind\n    field\n    count\n    withGaps\n  }\n}\n\nfragment SceneNodeParts on SceneNode {\n  id\n  kind\n  name\n  area\n  field\n  degree\n  gaps\n}",
};

export const neighboursQuery: Operation<NeighboursQuery, NeighboursQueryVariables> = {
  name: "Neighbours",
  text: "# What hangs on these nodes: counts first, then as many as asked for?\n# 与这些节点相连的事物：先给数量，再按要求载入。\nquery Neighbours(\n  $ids: [ID!]!\n  $edges: [EdgeKind!]\n  $direction: Direction!\n  $perEdge: PageSize!\n  $within: AreaCode\n  $kinds: [NodeKind!]\n  $fields: [OrgField!]\n  $on: Date\n) {\n  neighbourhood(\n    ids: $ids\n    edges: $edges\n    direction: $direction\n    perEdge: $perEdge\n    within: $within\n    kinds: $kinds\n    fields: $fields\n    on: $on\n  ) {\n    nodes {\n      ...SceneNodeParts\n    }\n    edges {\n      ...SceneEdgeParts\n    }\n    counts {\n      node\n      edge\n      direction\n      total\n      loaded\n      persons {\n        text\n      }\n    }\n    complete\n    incompleteBecause\n  }\n}\n\nfragment SceneNodeParts on SceneNode {\n  id\n  kind\n  name\n  area\n  field\n  degree\n  gaps\n}\n\nfragment SceneEdgeParts on SceneEdge {\n  id\n  kind\n  from\n  to\n  label\n  since\n  until\n  missing\n}",
};

export const newGapsQuery: Operation<NewGapsQuery, NewGapsQueryVariables> = {
  name: "NewGaps",
  text: "# Which gaps appeared since a stored run, a page at a time?\n# 自某次评估以来新出现的缺口，分页。\nquery NewGaps($base: ID!, $head: ID!, $first: PageSize!, $after: Cursor) {\n  compareRuns(base: $base, head: $head) {\n    appeared(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...GapRowParts\n      }\n    }\n  }\n}\n\nfragment GapRowParts on Gap {\n  id\n  severity\n  verdict\n  state\n  firstSeenOn\n  rule {\n    id\n  }\n  subject {\n    id\n    kind\n    name\n  }\n  area {\n    id\n    ...PlaceParts\n  }\n  evidence {\n    key\n    nameZh\n    nameEn\n    value\n  }\n}\n\nfragment PlaceParts on Area {\n  level\n  name\n  parent {\n    level\n    name\n    parent {\n      level\n      name\n    }\n  }\n}",
};

export const newestGapsQuery: Operation<NewestGapsQuery, NewestGapsQueryVariables> = {
  name: "NewestGaps",
  text: "# Which gaps appeared between two stored runs?\n# 两次评估之间新出现了哪些缺口？\nquery NewestGaps($base: ID!, $head: ID!, $first: PageSize!) {\n  compareRuns(base: $base, head: $head) {\n    appeared(first: $first) {\n      totalCount\n      nodes {\n        id\n        severity\n        firstSeenOn\n        rule {\n          id\n          nameZh\n          nameEn\n        }\n        subject {\n          id\n          kind\n          name\n        }\n        area {\n          ...PlaceParts\n        }\n      }\n    }\n  }\n}\n\nfragment PlaceParts on Area {\n  level\n  name\n  parent {\n    level\n    name\n    parent {\n      level\n      name\n    }\n  }\n}",
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
  text: "# What is the shortest connection between two nodes?\n# 两个节点之间最短的连接。\nquery PathBetween($from: ID!, $to: ID!, $on: Date) {\n  paths(from: $from, to: $to, maxLength: 8, on: $on) {\n    complete\n    paths {\n      nodes {\n        ...SceneNodeParts\n      }\n      edges {\n        ...SceneEdgeParts\n      }\n    }\n  }\n}\n\nfragment SceneNodeParts on SceneNode {\n  id\n  kind\n  name\n  area\n  field\n  degree\n  gaps\n}\n\nfragment SceneEdgeParts on SceneEdge {\n  id\n  kind\n  from\n  to\n  label\n  since\n  until\n  missing\n}",
};

export const placesBelowQuery: Operation<PlacesBelowQuery, PlacesBelowQueryVariables> = {
  name: "PlacesBelow",
  text: "# What lies below this place, and how well is each part covered by a rule?\n# 该区划的下级，以及各下级对某条规则的覆盖情况。\nquery PlacesBelow($id: ID!, $within: AreaCode!, $by: AreaLevel!, $rule: ID!, $stored: Boolean!, $on: Date) {\n  # The place itself, without its neighbours.\n  neighbourhood(ids: [$id], edges: [], on: $on) {\n    nodes {\n      ...SceneNodeParts\n    }\n  }\n  run @include(if: $stored) {\n    id\n    coverage(by: $by, within: $within, rules: [$rule]) {\n      ...PlaceRows\n    }\n  }\n  coverage(by: $by, within: $within, rules: [$rule], on: $on) @skip(if: $stored) {\n    ...PlaceRows\n  }\n}\n\nfragment PlaceRows on CoverageTable {\n  rows {\n    area {\n      id\n      name\n    }\n    rates {\n      met\n      gap\n      unknown\n    }\n  }\n}\n\nfragment SceneNodeParts on SceneNode {\n  id\n  kind\n  name\n  area\n  field\n  degree\n  gaps\n}",
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

export const visitRuleQuery: Operation<VisitRuleQuery, VisitRuleQueryVariables> = {
  name: "VisitRule",
  text: "# After how many days is a contact point unvisited?\n# 多少天未走访算未走访？\nquery VisitRule {\n  rule(id: \"G18\") {\n    parameters {\n      key\n      value\n    }\n  }\n}",
};
