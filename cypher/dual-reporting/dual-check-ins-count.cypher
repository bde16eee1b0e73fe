// How many public units whose in-service members are checked in with communities on the day (members: how many) there are.
// @param  on: Date!
// @param  scope: [String!]!
// @param  field: OrgField
// @column total: Int!

// @include dual-reporting/_dual-check-ins.cypher
RETURN count(subject) AS total
