// How many owners' committees in scope exist on the day and pass the filter.
// @param  on: Date!
// @param  scope: [String!]!
// @param  endsBefore: Date
// @param  crossPosted: Boolean
// @column total: Int!

// @include owners-committee/_filter.cypher
RETURN count(o) AS total
