// How many work units in scope exist on the day and pass the filter.
// @param  on: Date!
// @param  scope: [String!]!
// @param  orgTypes: [String!]
// @param  checkedIn: Boolean
// @param  hasPartyOrg: Boolean
// @param  text: String
// @column total: Int!

// @include work-unit/_filter.cypher
RETURN count(u) AS total
