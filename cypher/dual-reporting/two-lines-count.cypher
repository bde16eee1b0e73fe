// How many organisations that have a superior by leadership and one by guidance on the day there are.
// @param  on: Date!
// @param  scope: [String!]!
// @param  field: OrgField
// @column total: Int!

// @include dual-reporting/_two-lines.cypher
RETURN count(subject) AS total
