// How many rows visits-of-points has for each of the given keys.
// @param  keys: [ID!]!
// @param  members: [ID!]!
// @param  points: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $members[position] AS member, $points[position] AS point
CALL (member, point) {
// @include visit/_to-point.cypher
  RETURN count(v) AS total
}
RETURN key AS key, total AS total
