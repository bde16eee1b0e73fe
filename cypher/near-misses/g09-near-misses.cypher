// What came closest for each company: its last instructor and its last organisation, with the day each ended.
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
  MATCH (k)<-[instructs:INSTRUCTS {kind: 'PROPERTY'}]-(p:Person)
  WHERE instructs.to <= $on
  WITH p, instructs.to AS endedOn ORDER BY endedOn DESC, p.id LIMIT 1
  RETURN 'LAST_INSTRUCTOR' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (k)<-[set:SET_UP_IN]-(b:PartyOrg)
  WHERE set.to <= $on OR b.dissolvedOn <= $on
  WITH b, CASE WHEN b.dissolvedOn < set.to THEN b.dissolvedOn ELSE set.to END AS endedOn ORDER BY endedOn DESC, b.id LIMIT 1
  RETURN 'LAST_ORG' AS code, b AS node, endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
