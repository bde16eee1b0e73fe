// What came closest for each unit: how many of those without a check-in had one that ended, with the latest day, and how many are not yet due.
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
  WITH p,
    max(work.from < $on - duration({days: $checkin_firstDays}) AND home.from < $on - duration({days: $checkin_firstDays})) AS settled
  WHERE NOT EXISTS {
      MATCH (p)-[x:CHECKED_IN_TO]->(o:PartyOrg)
      WHERE x.from <= $on AND $on < x.to
        AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    }
  CALL (p) {
    MATCH (p)-[x:CHECKED_IN_TO]->(:PartyOrg)
    WHERE x.to <= $on
    RETURN max(x.to) AS endedOn
  }
  RETURN count(CASE WHEN settled THEN endedOn END) AS ended, max(CASE WHEN settled THEN endedOn END) AS lastEndedOn,
    count(CASE WHEN NOT settled THEN 1 END) AS notYetDue
}
UNWIND [['CHECK_IN_ENDED', lastEndedOn, ended], ['NOT_YET_DUE', null, notYetDue]] AS miss
WITH subjectId, miss
WHERE miss[2] > 0
RETURN subjectId AS subjectId, miss[0] AS code, null AS nodeId, miss[1] AS endedOn, miss[2] AS number
