// One row per public work unit with in-service members who live in the graph: how many of them, settled for longer than the first days,
// have checked in, but never with the organisation of a community they live in?
// A check-in with an organisation set up in no community counts as elsewhere; one right check-in is enough. A unit of which uncovered
// files do not tell whether it has such members has a row with an unknown verdict.
// @rule      G23 CHECKIN_WRONG_COMMUNITY
// @zh        报到地与居住地不一致
// @en        Checked in with a community where the member does not live
// @severity  MEDIUM
// @subject   WORK_UNIT
// @why       The member's leg of the dual check-in goes to the community of residence: service and feedback belong where the member lives. 在职党员应当到居住地社区党组织报到，在哪里居住就在哪里服务。
// @remedy    End the check-in elsewhere and check in with the community of residence; who has just moved has 90 days. 终止异地报到，改到居住地社区报到；新迁居者90日内调整。
// @source    Dual check-in schemes of Foshan and Zhongjiang (local practice). 佛山、中江的双报到办法（地方做法）
// @version   1
// @parameter checkin.firstDays: Int = 90 days | Foshan: first check-in from April to 30 June. 佛山：首次报到为4月至6月30日
// @shown     privacy.kAnonymity: Int = 5 persons | counts of fewer persons are shown as <5. 人数少于该值的显示为 <5
// @headline  elsewhere
// @needs     places, work_units, people, employments, residences, compounds, check_ins, party_orgs, org_places
// @evidence  elsewhere: PersonCount 异地报到人数/checked in elsewhere
// @evidence  checkedIn: PersonCount 已报到人数/checked in
// @evidence  movedRecently: PersonCount 新迁居人数/moved within the limit
// @near      SAME_STREET 在同一街道其他社区报到人数/checked in with another community of the same street
// @near      MOVED_RECENTLY 新迁居或新入职暂不计人数/not counted for a recent move or a new job
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
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
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
// @column elsewhere: Int
// @column checkedIn: Int
// @column movedRecently: Int
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
      work.from < $on - duration({days: $checkin_firstDays}) AND home.from < $on - duration({days: $checkin_firstDays}),
      home.from >= $on - duration({days: $checkin_firstDays})]) AS lives
  WHERE (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  MATCH (c)-[lie:LOCATED_IN]->(m:Community)
  WHERE lie.from <= $on AND $on < lie.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  UNWIND lives AS life
  WITH life[0] AS w, life[1] AS p, max(life[2]) AS settled, min(life[3]) AS moved, collect(m) AS communities
  OPTIONAL MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
  WHERE x.from <= $on AND $on < x.to
  // So is each organisation checked in with.
  WITH o, collect([w, p, settled, moved, communities]) AS guests
  CALL (o) {
    WITH o
    WHERE o.field = 'COMMUNITY'
    MATCH (o)-[set:SET_UP_IN]->(m:Community)
    WHERE set.from <= $on AND $on < set.to
    RETURN collect(m) AS places
  }
  WITH guests, places, o IS NOT NULL
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on) AS there
  UNWIND guests AS guest
  WITH guest[0] AS w, guest[1] AS p, guest[2] AS settled, guest[3] AS moved, max(there) AS checkedIn,
    max(there AND any(place IN places WHERE place IN guest[4])) AS right
  RETURN w, count(*) AS inService, count(CASE WHEN checkedIn THEN 1 END) AS checkedIn,
    count(CASE WHEN moved THEN 1 END) AS movedRecently,
    count(CASE WHEN settled AND checkedIn AND NOT right THEN 1 END) AS elsewhere
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
  RETURN w, 0 AS inService, 0 AS checkedIn, 0 AS movedRecently, 0 AS elsewhere
}
WITH w, sum(inService) AS inService, sum(checkedIn) AS checkedIn, sum(movedRecently) AS movedRecently, sum(elsewhere) AS elsewhere
WITH w, inService, checkedIn, movedRecently, elsewhere,
  [need IN [['places', $cover_places], ['work_units', $cover_work_units], ['people', $cover_people],
      ['employments', $cover_employments], ['residences', $cover_residences], ['compounds', $cover_compounds],
      ['check_ins', $cover_check_ins], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places]]
    WHERE none(prefix IN need[1] WHERE w.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH w, checkedIn, movedRecently, elsewhere, notCovered,
  CASE WHEN size(notCovered) = 0 THEN elsewhere > 0 END AS verdict,
  none(stem IN ['work_units', 'people', 'employments', 'residences', 'compounds'] WHERE stem IN notCovered) AS membersTold
RETURN w.id AS subjectId, 'WORK_UNIT' AS subjectKind, w.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN ['CHECKIN_WRONG_COMMUNITY'] ELSE [] END AS kinds, notCovered AS notCovered,
  CASE WHEN verdict IS NOT NULL THEN elsewhere END AS headline,
  CASE WHEN verdict IS NOT NULL THEN elsewhere END AS elsewhere,
  CASE WHEN membersTold AND NOT 'check_ins' IN notCovered THEN checkedIn END AS checkedIn,
  CASE WHEN membersTold THEN movedRecently END AS movedRecently
