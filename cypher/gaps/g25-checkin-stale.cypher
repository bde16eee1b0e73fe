// One row per public work unit with in-service members who live in the graph: how many of those checked in have done nothing for a half-year,
// and has the community given the unit feedback within the quarter?
// A member with several check-ins is as lively as the liveliest, a unit with several legs as well fed back as the best; all unit-level
// organisations of a unit count. Without a unit leg feedback is not judged. A unit of which uncovered files do not tell whether it has
// such members has a row with an unknown verdict.
// @rule      G25 CHECKIN_STALE
// @zh        报到后无活动
// @en        Check-in without activity, or without feedback of the community
// @severity  LOW
// @subject   WORK_UNIT
// @why       Who has checked in takes part at least once each half-year, and the community tells the unit each quarter how it went. 报到党员每半年至少参加一次活动，社区每季度向单位反馈。
// @remedy    The community invites those concerned to the next activity and sends the unit its feedback; no marks of single members. 社区邀请相关党员参加活动并及时向单位反馈；不对个人评分。
// @source    Foshan: at least once each half-year; Zhongjiang: feedback each quarter (local practice). 佛山：每半年至少一次；中江：每季度反馈（地方做法）
// @version   1
// @parameter checkin.activityDays: Int = 183 days | Foshan: at least once each half-year. 佛山：每半年至少一次
// @parameter checkin.feedbackDays: Int = 92 days | Zhongjiang: each quarter. 中江：每季度
// @shown     privacy.kAnonymity: Int = 5 persons | counts of fewer persons are shown as <5. 人数少于该值的显示为 <5
// @headline  stale
// @needs     places, work_units, people, employments, residences, compounds, check_ins, party_orgs, org_places, subordinations, unit_check_ins
// @evidence  kinds: [Text] 情形/case
// @evidence  stale: PersonCount 无活动人数/without activity
// @evidence  checkedIn: PersonCount 已报到人数/checked in
// @evidence  lastFeedbackOn: Date 最近反馈/last feedback
// @evidence  feedbackDays: Int 距上次反馈天数/days since feedback
// @near      DUE_SOON 30日内到期人数/members due within 30 days
// @near      LAST_FEEDBACK 最近反馈/last feedback
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
// @param  cover_subordinations: [String!]!
// @param  cover_unit_check_ins: [String!]!
// @param  checkin_activityDays: Int!
// @param  checkin_feedbackDays: Int!
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
// @column stale: Int
// @column checkedIn: Int
// @column lastFeedbackOn: Date
// @column feedbackDays: Int
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
  WITH life[0] AS w, life[1] AS p
  OPTIONAL MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
  WHERE x.from <= $on AND $on < x.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  WITH w, p, max(CASE WHEN x.lastActivityOn > x.from THEN x.lastActivityOn ELSE x.from END) AS lastOn
  RETURN w, count(*) AS inService, count(lastOn) AS checkedIn,
    count(CASE WHEN lastOn < $on - duration({days: $checkin_activityDays}) THEN 1 END) AS stale
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
  RETURN w, 0 AS inService, 0 AS checkedIn, 0 AS stale
}
WITH w, sum(inService) AS inService, sum(checkedIn) AS checkedIn, sum(stale) AS stale
CALL (w) {
  MATCH (w)<-[set:SET_UP_IN]-(o:PartyOrg)
  WHERE set.from <= $on AND $on < set.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    AND NOT EXISTS {
      MATCH (o)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(above:PartyOrg)-[there:SET_UP_IN]->(w)
      WHERE sub.from <= $on AND $on < sub.to AND there.from <= $on AND $on < there.to
        AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on)
    }
  MATCH (o)-[leg:UNIT_CHECKED_IN_TO]->(host:PartyOrg)
  WHERE leg.from <= $on AND $on < leg.to
    AND (host.foundedOn IS NULL OR host.foundedOn <= $on) AND (host.dissolvedOn IS NULL OR host.dissolvedOn > $on)
  RETURN max(CASE WHEN leg.lastFeedbackOn > leg.from THEN leg.lastFeedbackOn ELSE leg.from END) AS feedbackCountsFrom,
    max(leg.lastFeedbackOn) AS lastFeedbackOn
}
WITH w, inService, checkedIn, stale, feedbackCountsFrom, lastFeedbackOn,
  [need IN [['places', $cover_places], ['work_units', $cover_work_units], ['people', $cover_people],
      ['employments', $cover_employments], ['residences', $cover_residences], ['compounds', $cover_compounds],
      ['check_ins', $cover_check_ins],
      ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places], ['subordinations', $cover_subordinations],
      ['unit_check_ins', $cover_unit_check_ins]]
    WHERE none(prefix IN need[1] WHERE w.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH w, inService, checkedIn, stale, feedbackCountsFrom, lastFeedbackOn, notCovered, [
    ['NO_ACTIVITY', stale > 0,
      ['places', 'work_units', 'people', 'employments', 'residences', 'compounds', 'check_ins']],
    ['NO_FEEDBACK', coalesce(feedbackCountsFrom < $on - duration({days: $checkin_feedbackDays}), false),
      ['places', 'work_units', 'party_orgs', 'org_places', 'subordinations', 'unit_check_ins']]
  ] AS faults
WITH w, checkedIn, stale, feedbackCountsFrom, lastFeedbackOn, notCovered,
  [fault IN faults WHERE inService > 0 AND fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS kinds,
  none(stem IN ['places', 'work_units', 'people', 'employments', 'residences', 'compounds', 'check_ins'] WHERE stem IN notCovered) AS membersTold,
  none(stem IN ['places', 'work_units', 'party_orgs', 'org_places', 'subordinations', 'unit_check_ins'] WHERE stem IN notCovered) AS legsTold
RETURN w.id AS subjectId, 'WORK_UNIT' AS subjectKind, w.areaCode AS areaCode, null AS tier,
  CASE WHEN size(kinds) > 0 THEN true WHEN size(notCovered) > 0 THEN null ELSE false END AS verdict,
  false AS exempt, 'LOW' AS severity, kinds AS kinds, notCovered AS notCovered,
  CASE WHEN membersTold THEN stale END AS headline,
  CASE WHEN membersTold THEN stale END AS stale,
  CASE WHEN membersTold THEN checkedIn END AS checkedIn,
  CASE WHEN legsTold THEN lastFeedbackOn END AS lastFeedbackOn,
  CASE WHEN legsTold THEN duration.inDays(feedbackCountsFrom, $on).days END AS feedbackDays
