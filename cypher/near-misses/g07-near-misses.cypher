// What came closest: for a compound its last grid with the day it ended and the grids of its community; for a grid the compounds of its community in no grid.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (n:Entity&(Compound|Grid) {id: subjectId})
CALL (n) {
  MATCH (n)<-[covers:COVERS]-(g:Grid)
  WHERE n:Compound AND (covers.to <= $on OR g.abolishedOn <= $on)
  WITH g, CASE WHEN g.abolishedOn < covers.to THEN g.abolishedOn ELSE covers.to END AS endedOn ORDER BY endedOn DESC, g.id LIMIT 1
  RETURN 'LAST_COVER' AS code, g AS node, endedOn, null AS number
  UNION ALL
  MATCH (n)-[lies:LOCATED_IN]->(:Community)<-[part:PART_OF]-(g:Grid)
  WHERE n:Compound AND lies.from <= $on AND $on < lies.to AND part.from <= $on AND $on < part.to
    AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
  WITH DISTINCT g ORDER BY g.id LIMIT 3
  RETURN 'COMMUNITY_GRID' AS code, g AS node, null AS endedOn, null AS number
  UNION ALL
  MATCH (n)-[part:PART_OF]->(:Community)<-[lies:LOCATED_IN]-(c:Compound)
  WHERE n:Grid AND part.from <= $on AND $on < part.to AND lies.from <= $on AND $on < lies.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    AND NOT EXISTS {
      MATCH (c)<-[covers:COVERS]-(g:Grid)
      WHERE covers.from <= $on AND $on < covers.to
        AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
    }
  WITH DISTINCT c ORDER BY c.id LIMIT 3
  RETURN 'UNCOVERED_COMPOUND' AS code, c AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
