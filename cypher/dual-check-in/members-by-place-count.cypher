// How many rows members-by-place has for each of the given units; a unit without any has no row.
// @param  keys: [ID!]!
// @param  codeLength: Int!
// @param  community: ID
// @param  firstDays: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @param  readable: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
// @include dual-check-in/_places-of-unit.cypher
  RETURN count(a) AS total
}
RETURN key AS key, total AS total
