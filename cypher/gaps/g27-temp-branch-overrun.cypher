// One row per temporary Party branch existing on the day: has its project ended, is its review overdue, does it hold relations?
// Set up in several projects, it has outlived them when all have ended; without a project, or with a project without an end, that is not known.
// @rule      G27 TEMP_BRANCH_OVERRUN
// @zh        临时党支部应撤未撤
// @en        Temporary branch outliving its project, unreviewed, or holding relations
// @severity  HIGH
// @subject   PARTY_ORG
// @why       A temporary branch lives as long as the project it was set up for, is looked at again by its superior every half-year, and never takes over organisational relations (Party-branch regulation). 临时党支部因临时任务而设，任务结束自然撤销；不接转组织关系，上级定期复核（支部工作条例）。
// @remedy    The superior dissolves the branch, or reviews it and names the next project; relations go back to the branches they came from. 上级党组织及时撤销或复核；误转的组织关系转回原党组织。
// @source    中国共产党支部工作条例(试行), temporary branches (see regulation). 中国共产党支部工作条例(试行)关于临时党支部的规定（见条例）
// @version   1
// @parameter temp.reviewDays: Int = 183 days | Party-branch regulation, temporary branches; six months are the project's reading. 支部工作条例关于临时党支部的规定；六个月为本项目的理解
// @needs     places, party_orgs, org_places, key_projects, memberships
// @evidence  kinds: [Text] 问题/fault
// @evidence  project: Ref 重点项目/project
// @evidence  endsOn: Date 项目结束日/project ends
// @evidence  lastReviewedOn: Date 最近复核/last review
// @evidence  relations: PersonCount 组织关系数/relations held
// @near      PROJECT_END 距项目结束天数（负数为未到期）/days since the end of the project (negative: still to come)
// @near      OTHER_PROJECT 同一责任单位在建的其他项目/another project of the same owner still running
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_key_projects: [String!]!
// @param  cover_memberships: [String!]!
// @param  temp_reviewDays: Int!
// @column subjectId: ID!
// @column subjectKind: NodeKind!
// @column areaCode: String!
// @column tier: String
// @column verdict: Boolean
// @column exempt: Boolean!
// @column severity: Severity!
// @column kinds: [String!]!
// @column notCovered: [String!]!
// @column headline: Int
// @column project: ID
// @column endsOn: Date
// @column lastReviewedOn: Date
// @column relations: Int
// @key    subjectId
MATCH (o:PartyOrg)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND o.kind = 'TEMP_BRANCH'
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
CALL (o) {
  MATCH (o)-[set:SET_UP_IN]->(k:KeyProject)
  WHERE set.from <= $on AND $on < set.to
  WITH k ORDER BY k.endsOn, k.id
  RETURN collect(k) AS projects
}
WITH o, projects,
  COUNT { (o)<-[b:BELONGS_TO]-(:Person) WHERE b.from <= $on AND $on < b.to } AS relations,
  CASE WHEN o.lastReviewedOn IS NULL OR o.foundedOn > o.lastReviewedOn THEN o.foundedOn ELSE o.lastReviewedOn END AS lookedAtOn,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['key_projects', $cover_key_projects], ['memberships', $cover_memberships]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, projects, relations, notCovered, [
    ['PROJECT_ENDED', CASE WHEN size(projects) > 0 THEN all(k IN projects WHERE k.endsOn < $on) END,
      ['places', 'party_orgs', 'org_places', 'key_projects']],
    ['UNREVIEWED', lookedAtOn < $on - duration({days: $temp_reviewDays}), ['places', 'party_orgs']],
    ['HOLDS_RELATIONS', relations > 0, ['places', 'party_orgs', 'memberships']]
  ] AS faults
WITH o, projects, relations, notCovered, faults,
  [fault IN faults WHERE fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS kinds
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faults WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict,
  false AS exempt, 'HIGH' AS severity, kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'org_places' IN notCovered
    THEN last([k IN projects WHERE any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix) | k.id]) END AS project,
  CASE WHEN none(stem IN ['org_places', 'key_projects'] WHERE stem IN notCovered) THEN last([k IN projects | k.endsOn]) END AS endsOn,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN o.lastReviewedOn END AS lastReviewedOn,
  CASE WHEN NOT 'memberships' IN notCovered THEN relations END AS relations
