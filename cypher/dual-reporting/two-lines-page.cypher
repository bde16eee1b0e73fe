// A page of organisations that have a superior by leadership and one by guidance on the day, by area and id.
// @param  on: Date!
// @param  scope: [String!]!
// @param  field: OrgField
// @param  afterText: String
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column labels: [String!]!
// @column area: String!
// @column members: Int
// @key    id

// @include dual-reporting/_two-lines.cypher
// @include dual-reporting/_page.cypher
