// What came closest for each district: contact points in it that ended, with the day.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (d:Entity:District {id: subjectId})
CALL (d) {
  MATCH (o:PartyOrg)<-[links:LIAISES_WITH]-(:Person)
  WHERE o.areaCode STARTS WITH d.areaCode AND (links.to <= $on OR o.dissolvedOn <= $on)
  WITH o, max(CASE WHEN o.dissolvedOn < links.to THEN o.dissolvedOn ELSE links.to END) AS endedOn ORDER BY endedOn DESC, o.id LIMIT 3
  RETURN 'LAST_POINT' AS code, o AS node, endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
