// Nodes that an import made and that were not there before, some of them.
// @param  importId: String!
// @param  first: Int!
// @column id: ID!
// @column factKey: String!
MATCH (n:Entity)
WHERE n.importId = $importId
RETURN n.id AS id, n.factKey AS factKey
LIMIT $first
