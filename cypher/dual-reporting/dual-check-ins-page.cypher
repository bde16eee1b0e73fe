// A page of public units whose in-service members are checked in with communities on the day (members: how many), by area and id.
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

// @include dual-reporting/_dual-check-ins.cypher
// @include dual-reporting/_page.cypher
