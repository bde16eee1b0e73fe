// What came closest for each company: its rating of the year before, and contracts that ended only after it was removed.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (k:Entity:PropertyCompany {id: subjectId})
CALL (k) {
  MATCH (r:CreditRating)-[:RATES]->(k)
  WHERE r.year <= $on.year
  WITH r ORDER BY r.year DESC, r.id SKIP 1 LIMIT 1
  RETURN 'PREVIOUS_RATING' AS code, r AS node, null AS endedOn, toInteger(round(r.score)) AS number
  UNION ALL
  MATCH (k)-[serves:SERVES]->(c:Compound)
  WHERE serves.to <= $on AND serves.to > k.removedOn
  WITH serves, c ORDER BY serves.to DESC, c.id LIMIT 3
  RETURN 'CONTRACT_ENDED' AS code, c AS node, serves.to AS endedOn, duration.inDays(k.removedOn, serves.to).days AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
