// What came closest for each branch: members with a relation elsewhere who are not yet due, and members whose relation is in the community's own line.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  relation_transferDays: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:PartyOrg {id: subjectId})-[set:SET_UP_IN]->(c:Compound)<-[home:RESIDES_IN]-(p:Person)
WHERE set.from <= $on AND $on < set.to AND home.from <= $on AND $on < home.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  AND NOT EXISTS { MATCH (p)-[work:WORKS_FOR]->() WHERE work.from <= $on AND $on < work.to }
MATCH (p)-[tie:BELONGS_TO]->(x:PartyOrg)
WHERE tie.from <= $on AND $on < tie.to AND x <> o
WITH subjectId, p, c, x,
  reduce(latest = CASE WHEN home.from > set.from THEN home.from ELSE set.from END,
    ended IN [(p)-[work:WORKS_FOR]->() WHERE work.to <= $on | work.to] | CASE WHEN latest > ended THEN latest ELSE ended END) AS countsFrom
WITH subjectId, p, countsFrom, EXISTS {
    MATCH (c)-[lie:LOCATED_IN]->(:Community)<-[there:SET_UP_IN]-(k:PartyOrg {field: 'COMMUNITY'})
    WHERE lie.from <= $on AND $on < lie.to AND there.from <= $on AND $on < there.to AND EXISTS {
      MATCH (x) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(:PartyOrg)
        WHERE sub.kind = 'LEADERSHIP' AND sub.from <= $on AND $on < sub.to)* (k)
    }
  } AS inLine
WITH subjectId, count(DISTINCT CASE WHEN inLine THEN p END) AS ownLine,
  count(DISTINCT CASE WHEN NOT inLine AND countsFrom >= $on - duration({days: $relation_transferDays}) THEN p END) AS notYetDue
UNWIND [['NOT_YET_DUE', notYetDue], ['OWN_LINE', ownLine]] AS miss
WITH subjectId, miss
WHERE miss[1] > 0
RETURN subjectId AS subjectId, miss[0] AS code, null AS nodeId, null AS endedOn, miss[1] AS number
