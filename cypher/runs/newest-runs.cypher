// The newest runs with one of these states, newest first; `before` null begins at the newest.
// @param  statuses: [RunStatus!]!
// @param  before: Int
// @param  limit: Int!
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
MATCH (r:Run)
WHERE r.status IN $statuses
// @when before given
  AND (r.seq < $before)
// @end
// @include runs/_run-columns.cypher
ORDER BY seq DESC
LIMIT $limit
