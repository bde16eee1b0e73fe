// How many rows dual-check-in-units has.
// @param  unit: ID
// @param  on: Date!
// @param  scope: [String!]!
// @column total: Int!

// @include dual-check-in/_units.cypher
RETURN count(u) AS total
