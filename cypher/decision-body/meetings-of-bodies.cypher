// Meetings of each of the given bodies held from `from` to `to` (both included, null: open) and by the day: one page a
// body, latest first.
// @param  keys: [ID!]!
// @param  from: Date
// @param  to: Date
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
// @column heldOn: Date!
// @column bodyId: ID!
// @column bodyName: String!
// @column attendedIds: [ID!]!
// @column attendedNames: [String!]!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND $keys AS key
CALL (key) {
// @include decision-body/_meetings-of.cypher
  WITH b, t AS node, toString(t.heldOn) AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN b, node AS t, sortText, sortNumber
}
// @include decision-body/_meeting-relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include decision-body/_meeting-columns.cypher
ORDER BY key, sortText DESC, id DESC
