// What came closest for each company or unit: its last organisation with the day it ended, an instructor in place,
// the joint branch of its street with the fewest units and room for one more (fewer than `joint_maxUnits`).
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  joint_maxUnits: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (x:Entity&(PropertyCompany|WorkUnit) {id: subjectId})
CALL (x) {
  MATCH (x)<-[set:SET_UP_IN]-(b:PartyOrg)
  WHERE set.to <= $on OR b.dissolvedOn <= $on
  WITH b, CASE WHEN b.dissolvedOn < set.to THEN b.dissolvedOn ELSE set.to END AS endedOn ORDER BY endedOn DESC, b.id LIMIT 1
  RETURN 'LAST_ORG' AS code, b AS node, endedOn, null AS number
  UNION ALL
  MATCH (x)<-[instructs:INSTRUCTS {kind: 'PROPERTY'}]-(p:Person)
  WHERE instructs.from <= $on AND $on < instructs.to
  WITH DISTINCT p ORDER BY p.id LIMIT 1
  RETURN 'INSTRUCTOR' AS code, p AS node, null AS endedOn, null AS number
  UNION ALL
  MATCH (b:PartyOrg)
  WHERE b.areaCode STARTS WITH left(x.areaCode, 9) AND size(x.areaCode) >= 9 AND b.kind = 'JOINT_BRANCH'
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH b, COUNT {
    MATCH (b)-[set:SET_UP_IN]->(unit)
    WHERE set.from <= $on AND $on < set.to
      AND (unit.establishedOn IS NULL OR unit.establishedOn <= $on)
      AND coalesce(coalesce(unit.abolishedOn, unit.closedOn) > $on, true)
    RETURN DISTINCT unit
  } AS units
  WHERE units < $joint_maxUnits
  WITH b, units ORDER BY units, b.id LIMIT 1
  RETURN 'JOINT_BRANCH' AS code, b AS node, null AS endedOn, units AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
