// What came closest for each place: centres of its tier that ended, and a regional centre that serves it.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (place:Entity {id: subjectId})
CALL (place) {
  MATCH (s:ServiceCentre)-[area:SERVES_AREA]->(place)
  WHERE area.to <= $on AND s.tier = CASE WHEN place:Compound THEN 'COMPOUND' WHEN place:Community THEN 'COMMUNITY' ELSE 'STREET' END
  WITH s, area ORDER BY area.to DESC, s.id LIMIT 2
  RETURN 'CENTRE_ENDED' AS code, s AS node, area.to AS endedOn
  UNION ALL
  MATCH (s:ServiceCentre {tier: 'REGIONAL'})-[area:SERVES_AREA]->(around)
  WHERE area.from <= $on AND $on < area.to AND (around = place OR place.areaCode STARTS WITH around.areaCode)
    AND (around:Street OR around:Community)
  WITH DISTINCT s ORDER BY s.id LIMIT 3
  RETURN 'REGIONAL' AS code, s AS node, null AS endedOn
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, null AS number
