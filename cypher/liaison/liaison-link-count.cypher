// How many contact points liaison-link-list has in all.
// @param  on: Date!
// @param  scope: [String!]!
// @param  within: [String!]!
// @param  member: ID
// @param  field: OrgField
// @param  unvisitedForDays: Int
// @column total: Int!

// @include liaison/_filter.cypher
RETURN count(l) AS total
