// How many rows centres-under-centres has for each of the given centres.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
CALL (key) {
// @include service-centre/_under.cypher
  RETURN count(DISTINCT n) AS total
}
RETURN key AS key, total AS total
