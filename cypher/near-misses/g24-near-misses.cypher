// What came closest for each unit: how many of its members held two check-ins at once before, with the latest day on which that ended.
// @param  subjectIds: [ID!]!
// @param  on: Date!
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
  MATCH (o:PartyOrg)<-[x:CHECKED_IN_TO]-(p)-[y:CHECKED_IN_TO]->(:PartyOrg)
  WHERE x.to <= $on AND x.from < y.to AND y.from < x.to AND x.to <= y.to
  RETURN count(DISTINCT p) AS doubled, max(x.to) AS endedOn
}
WITH subjectId, doubled, endedOn
WHERE doubled > 0
RETURN subjectId AS subjectId, 'DOUBLE_ENDED' AS code, null AS nodeId, endedOn AS endedOn, doubled AS number
