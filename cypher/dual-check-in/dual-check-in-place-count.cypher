// How many rows dual-check-in-places has.
// @param  level: AreaLevel!
// @param  community: ID
// @param  on: Date!
// @param  scope: [String!]!
// @param  readable: [String!]!
// @column total: Int!

// @include dual-check-in/_places.cypher
RETURN count(a) AS total
