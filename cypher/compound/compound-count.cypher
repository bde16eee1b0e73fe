// How many compounds in scope exist on the day and pass the filter.
// @param  on: Date!
// @param  scope: [String!]!
// @param  text: String
// @param  minHouseholds: Int
// @param  maxHouseholds: Int
// @param  hasOwnersCommittee: Boolean
// @param  hasStation: Boolean
// @param  served: Boolean
// @param  crossPosted: Boolean
// @param  coverage: [CompoundCoverage!]
// @column total: Int!

// @include compound/_filter.cypher
RETURN count(c) AS total
