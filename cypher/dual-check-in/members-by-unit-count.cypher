// How many rows members-by-unit has for each of the given communities; a community without any has no row.
// @param  keys: [ID!]!
// @param  unit: ID
// @param  firstDays: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @param  readable: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
MATCH (m:Entity&Community {id: key})
WHERE any(prefix IN $readable WHERE m.areaCode STARTS WITH prefix)
  AND
// @include dual-check-in/_homes.cypher
CALL (m, homeOrgs) {
// @include dual-check-in/_units-of-community.cypher
  RETURN count(u) AS total
}
RETURN key AS key, total AS total
