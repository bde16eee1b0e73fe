// One row per public work unit with in-service members who live in the graph: how many of them, settled or not, hold two or more check-ins at once?
// Two with the same organisation count as two. A unit of which uncovered files do not tell whether it has such members has a row with
// an unknown verdict.
// @rule      G24 CHECKIN_MULTIPLE
// @zh        重复报到
// @en        Two or more active check-ins
// @severity  LOW
// @subject   WORK_UNIT
// @why       A member checks in with one community, so that activity and feedback are counted once. 在职党员在一个社区报到，活动和反馈只计一次。
// @remedy    End the older check-in. 终止较早的报到。
// @source    Dual check-in schemes of Foshan and Zhongjiang (local practice). 佛山、中江的双报到办法（地方做法）
// @version   1
// @shown     privacy.kAnonymity: Int = 5 persons | counts of fewer persons are shown as <5. 人数少于该值的显示为 <5
// @headline  multiple
// @needs     places, work_units, people, employments, residences, compounds, check_ins
// @evidence  multiple: PersonCount 重复报到人数/with several check-ins
// @evidence  surplus: Int 多余报到数/surplus check-ins
// @near      DOUBLE_ENDED 曾重复报到、现已终止的人数/members whose double check-in ended
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
// @column multiple: Int
// @column surplus: Int
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
  WITH c, collect([w, p]) AS lives
  WHERE (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  MATCH (c)-[lie:LOCATED_IN]->(m:Community)
  WHERE lie.from <= $on AND $on < lie.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  UNWIND lives AS life
  WITH DISTINCT life[0] AS w, life[1] AS p
  WITH w, COUNT {
      MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
      WHERE x.from <= $on AND $on < x.to
        AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    } AS checkIns
  RETURN w, count(*) AS inService, count(CASE WHEN checkIns > 1 THEN 1 END) AS multiple,
    sum(CASE WHEN checkIns > 1 THEN checkIns - 1 ELSE 0 END) AS surplus
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
  RETURN w, 0 AS inService, 0 AS multiple, 0 AS surplus
}
WITH w, sum(inService) AS inService, sum(multiple) AS multiple, sum(surplus) AS surplus
WITH w, inService, multiple, surplus,
  [need IN [['places', $cover_places], ['work_units', $cover_work_units], ['people', $cover_people],
      ['employments', $cover_employments], ['residences', $cover_residences], ['compounds', $cover_compounds],
      ['check_ins', $cover_check_ins]]
    WHERE none(prefix IN need[1] WHERE w.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH w, multiple, surplus, notCovered,
  CASE WHEN size(notCovered) = 0 THEN multiple > 0 END AS verdict
RETURN w.id AS subjectId, 'WORK_UNIT' AS subjectKind, w.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'LOW' AS severity,
  CASE WHEN verdict THEN ['CHECKIN_MULTIPLE'] ELSE [] END AS kinds, notCovered AS notCovered,
  CASE WHEN verdict IS NOT NULL THEN multiple END AS headline,
  CASE WHEN verdict IS NOT NULL THEN multiple END AS multiple,
  CASE WHEN verdict IS NOT NULL THEN surplus END AS surplus
