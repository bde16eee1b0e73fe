// How many grids in scope exist on the day and pass the filter.
// @param  on: Date!
// @param  scope: [String!]!
// @param  hasBranch: Boolean
// @param  staffed: Boolean
// @column total: Int!

// @include grid/_filter.cypher
RETURN count(g) AS total
