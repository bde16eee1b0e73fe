// Compounds as they are on the day, by their ids (`by` 'ID'), or all in the given communities ('COMMUNITY')
// or covered by the given grids ('GRID'). A compound that does not exist on the day or lies out of scope has no row.
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
// @column compoundKind: CompoundKind
// @column households: Int
// @column builtYear: Int
// @column indicatorsOn: Date
// @column complaints12m: Int
// @column satisfaction: Float
// @column coverage: CompoundCoverage
// @column communityId: ID
// @column communityName: String
// @column branchId: ID
// @column branchName: String
// @column instructor: [String]
// @column ownersCommitteeId: ID
// @column ownersCommitteeName: String
// @column service: [String]
// @column stationId: ID
// @column stationName: String
// @column crossPosted: Boolean
// @column lastConsultationOn: Date
// @column members: Int
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (c:Entity&Compound {id: key})
  RETURN c
  UNION ALL
  WITH key WHERE $by = 'COMMUNITY'
  MATCH (:Entity&Community {id: key})<-[l:LOCATED_IN]-(c:Compound)
  WHERE l.from <= $on AND $on < l.to
  RETURN c
  UNION ALL
  WITH key WHERE $by = 'GRID'
  MATCH (:Entity&Grid {id: key})-[v:COVERS]->(c:Compound)
  WHERE v.from <= $on AND $on < v.to
  RETURN c
}
WITH DISTINCT key, c
WHERE
// @include compound/_exists.cypher
// @include compound/_relations.cypher
RETURN key AS key,
// @include compound/_columns.cypher
