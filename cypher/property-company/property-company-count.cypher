// How many property companies in scope exist on the day and pass the filter.
// @param  on: Date!
// @param  scope: [String!]!
// @param  status: CompanyStatus
// @param  text: String
// @param  hasPartyOrg: Boolean
// @param  hasInstructor: Boolean
// @column total: Int!

// @include property-company/_filter.cypher
RETURN count(k) AS total
