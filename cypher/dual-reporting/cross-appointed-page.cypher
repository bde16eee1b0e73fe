// A page of post holders who hold a Party post and, by rule, the other post beside it on the day, by area and id.
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

// @include dual-reporting/_cross-appointed.cypher
// @include dual-reporting/_page.cypher
