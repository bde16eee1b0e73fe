// One row per public work unit with in-service members who live in the graph: how many of them, settled for longer than the first days,
// have checked in with no community organisation at all?
// A member is settled when one pair of work in this unit and residence is. A unit of which uncovered files do not tell whether it
// has such members has a row with an unknown verdict.
// @rule      G22 MEMBER_NOT_CHECKED_IN
// @zh        在职党员未到社区报到
// @en        In-service member not checked in
// @severity  MEDIUM
// @subject   WORK_UNIT
// @why       In-service Party members check in with the organisation of the community where they live, within 90 days of joining the unit or moving (dual check-in, member leg). 在职党员应当在入职或迁居后90日内到居住地社区党组织报到（双报到）。
// @remedy    The unit's organisation reminds its members; names go to the unit's own organisation only. 由单位党组织提醒本单位党员报到；名单只发给本单位党组织。
// @source    Dual check-in schemes of Foshan and Zhongjiang (local practice); member education and management (see regulation). 佛山、中江的双报到办法（地方做法）；党员教育管理（见条例）
// @version   1
// @parameter checkin.firstDays: Int = 90 days | Foshan: first check-in from April to 30 June. 佛山：首次报到为4月至6月30日
// @shown     privacy.kAnonymity: Int = 5 persons | counts of fewer persons are shown as <5. 人数少于该值的显示为 <5
// @headline  notCheckedIn
// @needs     places, work_units, people, employments, residences, compounds, check_ins
// @evidence  notCheckedIn: PersonCount 未报到人数/not checked in
// @evidence  inService: PersonCount 在职党员数/in-service members
// @evidence  checkedIn: PersonCount 已报到人数/checked in
// @evidence  notYetDue: PersonCount 未到期人数/not yet settled
// @evidence  communities: [Ref] 涉及社区/communities of residence concerned
// @near      CHECK_IN_ENDED 曾报到、现已终止的人数/members whose check-in ended
// @near      NOT_YET_DUE 未到期人数/members not yet due
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_work_units: [String!]!
// @param  cover_people: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_residences: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_check_ins: [String!]!
// @param  checkin_firstDays: Int!
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
// @column notCheckedIn: Int
// @column inService: Int
// @column checkedIn: Int
// @column notYetDue: Int
// @column communities: [ID!]
// @key    subjectId
CALL () {
  MATCH (w:WorkUnit)
  WHERE any(prefix IN $scope WHERE w.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE w.areaCode STARTS WITH prefix)
    AND w.orgType IN ['ORGAN', 'INSTITUTION', 'SOE', 'SCHOOL', 'HOSPITAL', 'RESEARCH']
    AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
  MATCH (w)<-[work:WORKS_FOR]-(p:Person)-[home:RESIDES_IN]->(c:Compound)
  WHERE work.from <= $on AND $on < work.to AND p.inService = true AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    AND home.from <= $on AND $on < home.to
  // Each compound is looked at once, not once for everybody who lives there.
  WITH c, collect([w, p,
      work.from < $on - duration({days: $checkin_firstDays}) AND home.from < $on - duration({days: $checkin_firstDays})]) AS lives
  WHERE (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  MATCH (c)-[lie:LOCATED_IN]->(m:Community)
  WHERE lie.from <= $on AND $on < lie.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  UNWIND lives AS life
  WITH life[0] AS w, life[1] AS p, max(life[2]) AS settled, collect(m) AS communities
  WITH w, settled, communities, EXISTS {
      MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
      WHERE x.from <= $on AND $on < x.to
        AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    } AS checkedIn
  RETURN w, count(*) AS inService, count(CASE WHEN checkedIn THEN 1 END) AS checkedIn,
    count(CASE WHEN NOT settled THEN 1 END) AS notYetDue,
    count(CASE WHEN settled AND NOT checkedIn THEN 1 END) AS notCheckedIn,
    collect(CASE WHEN settled AND NOT checkedIn THEN communities END) AS concerned
  UNION ALL
  // Units of which uncovered files may hide such members, unless what is covered says that they have none.
  MATCH (w:WorkUnit)
  WHERE any(prefix IN $scope WHERE w.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE w.areaCode STARTS WITH prefix)
    AND w.orgType IN ['ORGAN', 'INSTITUTION', 'SOE', 'SCHOOL', 'HOSPITAL', 'RESEARCH']
    AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
  WITH w,
    [need IN [['places', $cover_places], ['work_units', $cover_work_units], ['people', $cover_people],
        ['employments', $cover_employments], ['residences', $cover_residences], ['compounds', $cover_compounds]]
      WHERE none(prefix IN need[1] WHERE w.areaCode STARTS WITH prefix) | need[0]] AS untold
  WHERE size(untold) > 0
    AND (any(stem IN ['places', 'work_units', 'employments'] WHERE stem IN untold) OR EXISTS {
      MATCH (w)<-[work:WORKS_FOR]-(p:Person)
      WHERE work.from <= $on AND $on < work.to
        AND ('people' IN untold OR p.inService = true AND p.partyStatus IN ['FULL', 'PROBATIONARY'])
        AND ('residences' IN untold OR EXISTS {
          MATCH (p)-[home:RESIDES_IN]->(c:Compound)
          WHERE home.from <= $on AND $on < home.to
            AND ('compounds' IN untold
              OR (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
                AND (c.builtYear IS NULL OR c.builtYear <= $on.year) AND EXISTS {
                  MATCH (c)-[lie:LOCATED_IN]->(m:Community)
                  WHERE lie.from <= $on AND $on < lie.to
                    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
                })
        })
    })
  RETURN w, 0 AS inService, 0 AS checkedIn, 0 AS notYetDue, 0 AS notCheckedIn, [] AS concerned
}
WITH w, sum(inService) AS inService, sum(checkedIn) AS checkedIn, sum(notYetDue) AS notYetDue, sum(notCheckedIn) AS notCheckedIn,
  reduce(all = [], part IN collect(concerned) | all + part) AS concerned
WITH w, inService, checkedIn, notYetDue, notCheckedIn, concerned,
  [need IN [['places', $cover_places], ['work_units', $cover_work_units], ['people', $cover_people],
      ['employments', $cover_employments], ['residences', $cover_residences], ['compounds', $cover_compounds],
      ['check_ins', $cover_check_ins]]
    WHERE none(prefix IN need[1] WHERE w.areaCode STARTS WITH prefix) | need[0]] AS notCovered
CALL (concerned) {
  UNWIND concerned AS communities
  UNWIND communities AS m
  WITH DISTINCT m
  WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
  WITH m ORDER BY m.id
  RETURN collect(m.id) AS communities
}
WITH w, inService, checkedIn, notYetDue, notCheckedIn, communities, notCovered,
  CASE WHEN size(notCovered) = 0 THEN notCheckedIn > 0 END AS verdict,
  none(stem IN ['work_units', 'people', 'employments', 'residences', 'compounds'] WHERE stem IN notCovered) AS membersTold
RETURN w.id AS subjectId, 'WORK_UNIT' AS subjectKind, w.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN ['MEMBER_NOT_CHECKED_IN'] ELSE [] END AS kinds, notCovered AS notCovered,
  CASE WHEN verdict IS NOT NULL THEN notCheckedIn END AS headline,
  CASE WHEN verdict IS NOT NULL THEN notCheckedIn END AS notCheckedIn,
  CASE WHEN membersTold THEN inService END AS inService,
  CASE WHEN verdict IS NOT NULL THEN checkedIn END AS checkedIn,
  CASE WHEN membersTold THEN notYetDue END AS notYetDue,
  CASE WHEN verdict IS NOT NULL THEN communities END AS communities
