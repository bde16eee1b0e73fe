// How many rows units-of-chains has for each of the given chains.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
CALL (key) {
// @include industry-chain/_units-of.cypher
  RETURN count(DISTINCT u) AS total
}
RETURN key AS key, total AS total
