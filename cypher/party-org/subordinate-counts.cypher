// How many rows subordinates-of-orgs has for each of the given organisations; one without any has no row.
// @param  keys: [ID!]!
// @param  kind: SubordinationKind
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
CALL (key) {
// @include party-org/_subordinates.cypher
  RETURN count(DISTINCT o) AS total
}
RETURN key AS key, total AS total
