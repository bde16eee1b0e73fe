// What came closest for each community: its last Party organisation with the day it ended, and the organisation of the street above.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (m:Entity:Community {id: subjectId})
CALL (m) {
  MATCH (m)<-[set:SET_UP_IN]-(o:PartyOrg {field: 'COMMUNITY'})
  WHERE set.to <= $on OR o.dissolvedOn <= $on
  WITH o, CASE WHEN o.dissolvedOn < set.to THEN o.dissolvedOn ELSE set.to END AS endedOn ORDER BY endedOn DESC, o.id LIMIT 1
  RETURN 'LAST_ORGANISATION' AS code, o AS node, endedOn, null AS number
  UNION ALL
  MATCH (m)-[part:PART_OF]->(s:Street)<-[set:SET_UP_IN]-(o:PartyOrg)
  WHERE part.from <= $on AND $on < part.to AND set.from <= $on AND $on < set.to
    AND (s.establishedOn IS NULL OR s.establishedOn <= $on) AND (s.abolishedOn IS NULL OR s.abolishedOn > $on)
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  WITH DISTINCT o ORDER BY o.id LIMIT 1
  RETURN 'STREET_ORGANISATION' AS code, o AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
