// What came closest for each standing member: links that ended, with the day, and links to organisations that do not exist any more.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (p:Entity:Person {id: subjectId})
CALL (p) {
  MATCH (p)-[links:LIAISES_WITH]->(o:PartyOrg)
  WHERE links.to <= $on AND NOT EXISTS { MATCH (p)-[now:LIAISES_WITH]->(o) WHERE now.from <= $on AND $on < now.to }
  WITH o, max(links.to) AS endedOn ORDER BY endedOn DESC, o.id LIMIT 3
  RETURN 'LINK_ENDED' AS code, o AS node, endedOn, null AS number
  UNION ALL
  MATCH (p)-[links:LIAISES_WITH]->(o:PartyOrg)
  WHERE links.from <= $on AND $on < links.to AND o.dissolvedOn <= $on
  WITH DISTINCT o ORDER BY o.dissolvedOn DESC, o.id LIMIT 2
  RETURN 'LINK_DISSOLVED' AS code, o AS node, o.dissolvedOn AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
