// What came closest for each grid: who held the vacant posts last, and who holds them in another grid of the community.
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
  MATCH (g)<-[post:HOLDS_POST {kind: 'GRID_HEAD'}]-(p:Person)
  WHERE post.to <= $on AND NOT EXISTS { MATCH (g)<-[now:HOLDS_POST {kind: 'GRID_HEAD'}]-(:Person) WHERE now.from <= $on AND $on < now.to }
  WITH p, post.to AS endedOn ORDER BY endedOn DESC, p.id LIMIT 1
  RETURN 'LAST_HEAD' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (g)<-[post:HOLDS_POST {kind: 'GRID_WORKER'}]-(p:Person)
  WHERE post.to <= $on AND NOT EXISTS { MATCH (g)<-[now:HOLDS_POST {kind: 'GRID_WORKER'}]-(:Person) WHERE now.from <= $on AND $on < now.to }
  WITH p, post.to AS endedOn ORDER BY endedOn DESC, p.id LIMIT 1
  RETURN 'LAST_WORKER' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (g)-[part:PART_OF]->(:Community)<-[otherPart:PART_OF]-(other:Grid)<-[post:HOLDS_POST {kind: 'GRID_HEAD'}]-(p:Person)
  WHERE other <> g AND part.from <= $on AND $on < part.to AND otherPart.from <= $on AND $on < otherPart.to AND post.from <= $on AND $on < post.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND NOT EXISTS { MATCH (g)<-[now:HOLDS_POST {kind: 'GRID_HEAD'}]-(:Person) WHERE now.from <= $on AND $on < now.to }
  WITH DISTINCT p ORDER BY p.id LIMIT 1
  RETURN 'NEIGHBOUR_HEAD' AS code, p AS node, null AS endedOn, null AS number
  UNION ALL
  MATCH (g)-[part:PART_OF]->(:Community)<-[otherPart:PART_OF]-(other:Grid)<-[post:HOLDS_POST {kind: 'GRID_WORKER'}]-(p:Person)
  WHERE other <> g AND part.from <= $on AND $on < part.to AND otherPart.from <= $on AND $on < otherPart.to AND post.from <= $on AND $on < post.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND NOT EXISTS { MATCH (g)<-[now:HOLDS_POST {kind: 'GRID_WORKER'}]-(:Person) WHERE now.from <= $on AND $on < now.to }
  WITH DISTINCT p ORDER BY p.id LIMIT 1
  RETURN 'NEIGHBOUR_WORKER' AS code, p AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
