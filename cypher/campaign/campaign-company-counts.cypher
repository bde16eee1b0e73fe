// How many rows companies-of-campaigns has for each of the given campaigns.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
CALL (key) {
// @include campaign/_companies-of.cypher
  RETURN count(DISTINCT k) AS total
}
RETURN key AS key, total AS total
