// How many rows demo-awards-of-areas has for each of the given places.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  categories: [AwardCategory!]
// @param  fields: [OrgField!]
// @param  level: AwardLevel
// @param  active: Boolean
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include award/_of-area.cypher
  RETURN count(a) AS total
}
RETURN key AS key, total AS total
