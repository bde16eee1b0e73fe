// How many service centres and stations in scope exist on the day and pass the filter.
// @param  on: Date!
// @param  scope: [String!]!
// @param  tiers: [CentreTier!]
// @param  hasWindow: Boolean
// @column total: Int!

// @include service-centre/_filter.cypher
RETURN count(n) AS total
