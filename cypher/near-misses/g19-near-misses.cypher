// Links of each contact point that ran beside the link of another leader and ended, with the day.
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
  MATCH (p:Person)-[ended:LIAISES_WITH]->(o)<-[beside:LIAISES_WITH]-(other:Person)
  WHERE p <> other AND ended.to <= $on AND ended.from < beside.to AND beside.from < ended.to
  WITH p, max(ended.to) AS endedOn ORDER BY endedOn DESC, p.id LIMIT 5
  RETURN 'OVERLAP_ENDED' AS code, p AS node, endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
