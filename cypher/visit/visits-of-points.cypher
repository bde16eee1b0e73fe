// Visits by the day to the organisations `points` by the persons `members` ('' for anybody), as `keys` by position:
// one page a key, latest first.
// @param  keys: [ID!]!
// @param  members: [ID!]!
// @param  points: [ID!]!
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
// @column visitedOn: Date!
// @column visitKind: VisitKind
// @column madeById: ID
// @column madeByName: String
// @column orgId: ID!
// @column orgName: String!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $members[position] AS member, $points[position] AS point
CALL (member, point) {
// @include visit/_to-point.cypher
  WITH o, v AS node, toString(v.visitedOn) AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN o, node AS v, sortText, sortNumber
}
// @include visit/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include visit/_columns.cypher
ORDER BY key, sortText DESC, id DESC
