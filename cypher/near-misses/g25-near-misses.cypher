// What came closest for each unit: members whose half-year ends within 30 days, and the last feedback with its day.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  checkin_activityDays: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (w:Entity:WorkUnit {id: subjectId})
CALL (w) {
  MATCH (w)<-[work:WORKS_FOR]-(p:Person)
  WHERE work.from <= $on AND $on < work.to AND p.inService = true AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  MATCH (p)-[home:RESIDES_IN]->(c:Compound)-[lie:LOCATED_IN]->(m:Community)
  WHERE home.from <= $on AND $on < home.to AND lie.from <= $on AND $on < lie.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH DISTINCT p
  MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
  WHERE x.from <= $on AND $on < x.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  WITH p, max(CASE WHEN x.lastActivityOn > x.from THEN x.lastActivityOn ELSE x.from END) AS lastOn
  WHERE $on - duration({days: $checkin_activityDays}) <= lastOn AND lastOn < $on - duration({days: $checkin_activityDays - 30})
  RETURN count(*) AS dueSoon
}
CALL (w) {
  MATCH (w)<-[set:SET_UP_IN]-(o:PartyOrg)-[leg:UNIT_CHECKED_IN_TO]->(host:PartyOrg)
  WHERE set.from <= $on AND $on < set.to AND leg.lastFeedbackOn <= $on
  WITH host, leg ORDER BY leg.lastFeedbackOn DESC, host.id LIMIT 1
  RETURN collect([CASE WHEN any(prefix IN $scope WHERE host.areaCode STARTS WITH prefix) THEN host.id END, leg.lastFeedbackOn]) AS feedback
}
UNWIND [each IN feedback | ['LAST_FEEDBACK', each[0], each[1], null]]
  + CASE WHEN dueSoon > 0 THEN [['DUE_SOON', null, null, dueSoon]] ELSE [] END AS miss
RETURN subjectId AS subjectId, miss[0] AS code, miss[1] AS nodeId, miss[2] AS endedOn, miss[3] AS number
