// How many reports there are, of one job or of all, whose scope lies within the given one.
// @param  job: String
// @param  scope: [String!]!
// @column total: Int!
MATCH (r:Report)
// @include reports/_filter.cypher
RETURN count(r) AS total
