// What came closest for each contact point: the last visit of a linked leader, of another leader, and of a linked leader elsewhere in the street, with the day.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:PartyOrg {id: subjectId})
CALL (o) {
  MATCH (o)<-[:VISITED]-(v:Visit)-[:MADE_BY]->(:Person)-[links:LIAISES_WITH]->(o)
  WHERE v.visitedOn <= $on AND links.from <= $on AND $on < links.to
  WITH DISTINCT v ORDER BY v.visitedOn DESC, v.id LIMIT 1
  RETURN 'LAST_VISIT' AS code, v AS node, v.visitedOn AS endedOn, duration.inDays(v.visitedOn, $on).days AS number
  UNION ALL
  MATCH (o)<-[:VISITED]-(v:Visit)-[:MADE_BY]->(p:Person)
  WHERE v.visitedOn <= $on AND NOT EXISTS { MATCH (p)-[links:LIAISES_WITH]->(o) WHERE links.from <= $on AND $on < links.to }
  WITH DISTINCT v ORDER BY v.visitedOn DESC, v.id LIMIT 2
  RETURN 'OTHER_LEADER' AS code, v AS node, v.visitedOn AS endedOn, duration.inDays(v.visitedOn, $on).days AS number
  UNION ALL
  MATCH (o)<-[links:LIAISES_WITH]-(:Person)<-[:MADE_BY]-(v:Visit)-[:VISITED]->(other:PartyOrg)
  WHERE links.from <= $on AND $on < links.to AND v.visitedOn <= $on AND other <> o
    AND size(o.areaCode) >= 9 AND other.areaCode STARTS WITH left(o.areaCode, 9)
  WITH DISTINCT v ORDER BY v.visitedOn DESC, v.id LIMIT 2
  RETURN 'STREET_VISIT' AS code, v AS node, v.visitedOn AS endedOn, duration.inDays(v.visitedOn, $on).days AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
