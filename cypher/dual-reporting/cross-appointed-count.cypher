// How many post holders who hold a Party post and, by rule, the other post beside it on the day there are.
// @param  on: Date!
// @param  scope: [String!]!
// @param  field: OrgField
// @column total: Int!

// @include dual-reporting/_cross-appointed.cypher
RETURN count(subject) AS total
