// How many Party organisations in scope pass the filter on the day.
// @param  on: Date!
// @param  scope: [String!]!
// @param  fields: [OrgField!]
// @param  kinds: [PartyOrgKind!]
// @param  substantive: Boolean
// @param  dissolved: Boolean
// @param  termEndsBefore: Date
// @param  text: String
// @column total: Int!

// @include party-org/_filter.cypher
RETURN count(o) AS total
