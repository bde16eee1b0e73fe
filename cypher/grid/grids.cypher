// Grids as they are on the day, by their ids (`by` 'ID'), or all of the given communities ('COMMUNITY') or those
// that cover the given compounds ('COMPOUND'). A grid that does not exist on the day or lies out of scope has no row.
// `with` names the relations that are wanted; the others come as null.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column code: String!
// @column households: Int
// @column gridKind: GridKind!
// @column communityId: ID
// @column communityName: String
// @column branchId: ID
// @column branchName: String
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (g:Entity&Grid {id: key})
  RETURN g
  UNION ALL
  WITH key WHERE $by = 'COMMUNITY'
  MATCH (:Entity&Community {id: key})<-[p:PART_OF]-(g:Grid)
  WHERE p.from <= $on AND $on < p.to
  RETURN g
  UNION ALL
  WITH key WHERE $by = 'COMPOUND'
  MATCH (:Entity&Compound {id: key})<-[v:COVERS]-(g:Grid)
  WHERE v.from <= $on AND $on < v.to
  RETURN g
}
WITH DISTINCT key, g
WHERE
// @include grid/_exists.cypher
// @include grid/_relations.cypher
RETURN key AS key,
// @include grid/_columns.cypher
ORDER BY id
