// Reports by id whose scope lies within the given one.
// @param  ids: [ID!]!
// @param  scope: [String!]!
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
UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE
// @include reports/_within.cypher
// @include reports/_columns.cypher
