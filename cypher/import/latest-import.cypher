// The import begun last; no row when there was none. Only the last one can be running.
// @column id: ID!
// @column number: Int!
// @column status: String!
// @column directory: String!
// @column contentHash: String!
// @column firstLoads: [String!]!
MATCH (i:Import)
RETURN i.id AS id, i.number AS number, i.status AS status, i.directory AS directory, i.manifestHash AS contentHash,
  i.firstLoads AS firstLoads
ORDER BY number DESC
LIMIT 1
