// Key projects of each of the given places (`keys` and `prefixes` by position): one page a place, by last day, those
// without one last.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column startsOn: Date
// @column endsOn: Date
// @column ownerId: ID
// @column ownerName: String
// @column branchIds: [ID!]!
// @column branchNames: [String!]!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (j:KeyProject)
  WHERE j.areaCode STARTS WITH within AND any(prefix IN $scope WHERE j.areaCode STARTS WITH prefix)
  WITH j AS node, coalesce(toString(j.endsOn), '9999-12-31') AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS j, sortText, sortNumber
}
// @include project/_key-project-relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include project/_key-project-columns.cypher
ORDER BY key, sortText, id
