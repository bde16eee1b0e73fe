// What came closest for each centre: square metres short of the measure, and an upper centre with the window it lacks.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  centre_sqmPer100Households: Float!
// @param  centre_communityMinSqm: Float!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (s:Entity:ServiceCentre {id: subjectId})
CALL (s) {
  MATCH (s)-[area:SERVES_AREA]->(m:Community)
  WHERE s.tier = 'COMMUNITY' AND area.from <= $on AND $on < area.to
  WITH $centre_sqmPer100Households * sum(m.households) / 100.0 AS byHouseholds
  WITH CASE WHEN byHouseholds > $centre_communityMinSqm THEN byHouseholds ELSE $centre_communityMinSqm END AS required
  WHERE s.areaSqm < required
  RETURN 'SQM_SHORT' AS code, null AS node, toInteger(round(required - s.areaSqm)) AS number
  UNION ALL
  MATCH (s)-[under:UNDER]->(upper:ServiceCentre)
  WHERE under.from <= $on AND $on < under.to AND (upper.hasWindow = true OR upper.oneWindow = true)
  WITH DISTINCT upper ORDER BY upper.id LIMIT 3
  RETURN 'UPPER_WINDOW' AS code, upper AS node, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  null AS endedOn, number AS number
