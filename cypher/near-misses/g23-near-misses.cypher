// What came closest for each unit: how many of those checked in elsewhere are in the right street, and how many are not counted for a recent move or job.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  checkin_firstDays: Int!
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
  WITH p, collect(DISTINCT m) AS communities,
    max(work.from < $on - duration({days: $checkin_firstDays}) AND home.from < $on - duration({days: $checkin_firstDays})) AS settled
  MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
  WHERE x.from <= $on AND $on < x.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  CALL (o) {
    MATCH (o)-[set:SET_UP_IN]->(there:Community)
    WHERE o.field = 'COMMUNITY' AND set.from <= $on AND $on < set.to
    RETURN collect(there) AS places
  }
  WITH p, settled, max(any(place IN places WHERE place IN communities)) AS right,
    max(any(place IN places WHERE any(m IN communities WHERE left(m.areaCode, 9) = left(place.areaCode, 9)))) AS sameStreet
  WHERE NOT right
  RETURN count(CASE WHEN settled AND sameStreet THEN 1 END) AS near, count(CASE WHEN NOT settled THEN 1 END) AS excused
}
UNWIND [['SAME_STREET', near], ['MOVED_RECENTLY', excused]] AS miss
WITH subjectId, miss
WHERE miss[1] > 0
RETURN subjectId AS subjectId, miss[0] AS code, null AS nodeId, null AS endedOn, miss[1] AS number
