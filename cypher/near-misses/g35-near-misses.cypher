// What came closest for each street: grants that ended, and for idle powers the days since they were last used.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  power_idleDays: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (s:Entity:Street {id: subjectId})
CALL (s) {
  MATCH (s)-[grant:GRANTED]->(power:StreetPower)
  WHERE grant.to <= $on
  WITH power, max(grant.to) AS endedOn ORDER BY endedOn DESC, power.seq LIMIT 2
  RETURN 'GRANT_ENDED' AS code, power AS node, endedOn, null AS number
  UNION ALL
  MATCH (s)-[grant:GRANTED]->(power:StreetPower)
  WHERE grant.from <= $on AND $on < grant.to
  WITH power, duration.inDays(CASE WHEN grant.lastExercisedOn > grant.from THEN grant.lastExercisedOn ELSE grant.from END, $on).days AS days
  WHERE days > $power_idleDays
  WITH power, days ORDER BY days DESC, power.seq LIMIT 3
  RETURN 'DAYS_IDLE' AS code, power AS node, null AS endedOn, days AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE s.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
