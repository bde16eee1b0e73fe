// A page of reports, latest due first, of one job or of all, whose scope lies within the given one.
// @param  job: String
// @param  scope: [String!]!
// @param  afterText: DateTime
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column job: String!
// @column title: String!
// @column due: DateTime!
// @column builtAt: DateTime!
// @column late: Boolean!
// @column missed: [String!]!
// @column day: Date!
// @column scope: [String!]!
// @column language: String!
// @column changed: Boolean!
// @column sha256: String!
// @column runId: ID!
// @column baseRunId: ID
// @column folder: String!
// @column formats: [String!]!
// @column fileNames: [String!]!
// @column bytes: [Int!]!
// @column rules: [String!]!
// @column ruleVersions: [String!]!
// @column textHashes: [String!]!
// @column sources: [String!]!
// @column sourceVersions: [String!]!
// @column parameters: String!
// @key    id
MATCH (r:Report)
// @include reports/_filter.cypher
  AND ($afterId IS NULL OR r.dueAt < datetime($afterText) OR r.dueAt = datetime($afterText) AND r.id > $afterId)
WITH r ORDER BY r.dueAt DESC, r.id LIMIT $limit
// @include reports/_columns.cypher
