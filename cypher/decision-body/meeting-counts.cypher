// How many rows meetings-of-bodies has for each of the given bodies.
// @param  keys: [ID!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
CALL (key) {
// @include decision-body/_meetings-of.cypher
  RETURN count(t) AS total
}
RETURN key AS key, total AS total
