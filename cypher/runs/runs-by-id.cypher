// Runs of the given ids.
// @param  ids: [ID!]!
// @column id: ID!
// @column seq: Int!
// @column on: Date!
// @column status: RunStatus!
// @column startedAt: DateTime!
// @column finishedAt: DateTime
// @column trigger: String!
// @column scope: [String!]!
// @column parameters: String!
// @column areaParameters: String!
// @column knownAt: DateTime!
// @key    id
UNWIND $ids AS id
MATCH (r:Run {id: id})
// @include runs/_run-columns.cypher
