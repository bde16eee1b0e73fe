// What came closest for each compound: its last instructor and its last branch, with the day each ended.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (c:Entity:Compound {id: subjectId})
CALL (c) {
  MATCH (c)<-[instructs:INSTRUCTS {kind: 'COMPOUND'}]-(p:Person)
  WHERE instructs.to <= $on
  WITH p, instructs.to AS endedOn ORDER BY endedOn DESC, p.id LIMIT 1
  RETURN 'LAST_INSTRUCTOR' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
  WHERE set.to <= $on OR b.dissolvedOn <= $on
  WITH b, CASE WHEN b.dissolvedOn < set.to THEN b.dissolvedOn ELSE set.to END AS endedOn ORDER BY endedOn DESC, b.id LIMIT 1
  RETURN 'LAST_BRANCH' AS code, b AS node, endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
