// The bodies that decide for each of the given places and those in it (`keys` and `prefixes` by position), of the
// given kinds (null: of all), that exist on the day and lie in scope: one page a place, by area code and id.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  kinds: [DecisionBodyKind!]
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
// @column bodyKind: DecisionBodyKind!
// @column level: AreaLevel!
// @column foundedOn: Date
// @column lastMetOn: Date
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include decision-body/_of-area.cypher
  WITH b AS node, b.areaCode AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS b, sortText, sortNumber
}
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include decision-body/_columns.cypher
ORDER BY key, sortText, id
