// What came closest for each grid: its last branch with the day it ended, branches of compounds it covers, the smallest grid branch next door.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (g:Entity:Grid {id: subjectId})
CALL (g) {
  MATCH (g)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
  WHERE set.to <= $on OR b.dissolvedOn <= $on
  WITH b, CASE WHEN b.dissolvedOn < set.to THEN b.dissolvedOn ELSE set.to END AS endedOn ORDER BY endedOn DESC, b.id LIMIT 1
  RETURN 'LAST_BRANCH' AS code, b AS node, endedOn, null AS number
  UNION ALL
  MATCH (g)-[covers:COVERS]->(c:Compound)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
  WHERE covers.from <= $on AND $on < covers.to AND set.from <= $on AND $on < set.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH DISTINCT b ORDER BY b.id LIMIT 3
  RETURN 'COMPOUND_BRANCH' AS code, b AS node, null AS endedOn, null AS number
  UNION ALL
  MATCH (g)-[part:PART_OF]->(:Community)<-[otherPart:PART_OF]-(other:Grid)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
  WHERE other <> g AND part.from <= $on AND $on < part.to AND otherPart.from <= $on AND $on < otherPart.to AND set.from <= $on AND $on < set.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH DISTINCT b
  WITH b, COUNT {
    MATCH (b)<-[belongs:BELONGS_TO]-(p:Person)
    WHERE belongs.from <= $on AND $on < belongs.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  } AS members ORDER BY members, b.id LIMIT 1
  RETURN 'NEIGHBOUR_BRANCH' AS code, b AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
