// What came closest for each compound: its last branch with the day it ended, branches of grids that cover it, an instructor in place.
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
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
  WHERE set.to <= $on OR b.dissolvedOn <= $on
  WITH b, CASE WHEN b.dissolvedOn < set.to THEN b.dissolvedOn ELSE set.to END AS endedOn ORDER BY endedOn DESC, b.id LIMIT 1
  RETURN 'LAST_BRANCH' AS code, b AS node, endedOn, null AS number
  UNION ALL
  MATCH (c)<-[covers:COVERS]-(g:Grid)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
  WHERE covers.from <= $on AND $on < covers.to AND set.from <= $on AND $on < set.to
    AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH DISTINCT b ORDER BY b.id LIMIT 2
  RETURN 'GRID_BRANCH' AS code, b AS node, null AS endedOn, null AS number
  UNION ALL
  MATCH (c)<-[instructs:INSTRUCTS {kind: 'COMPOUND'}]-(p:Person)
  WHERE instructs.from <= $on AND $on < instructs.to
  WITH DISTINCT p ORDER BY p.id LIMIT 1
  RETURN 'INSTRUCTOR' AS code, p AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
