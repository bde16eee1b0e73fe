// How many rows duty-reports-of-areas has for each of the given places.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  year: Int
// @param  kinds: [DutyReportKind!]
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include duty-report/_of-area.cypher
  RETURN count(d) AS total
}
RETURN key AS key, total AS total
