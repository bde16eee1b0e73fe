// How many rows issues-of-areas has for each of the given places.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  statuses: [IssueStatus!]
// @param  topics: [IssueTopic!]
// @param  overdue: Boolean
// @param  raisedSince: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include issue/_of-area.cypher
  RETURN count(i) AS total
}
RETURN key AS key, total AS total
