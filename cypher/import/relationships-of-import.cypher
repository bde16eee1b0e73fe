// Relationships that an import made and that were not there before, some of them: ends and key.
// @param  importId: String!
// @param  first: Int!
// @column start: ID!
// @column end: ID!
// @column factKey: String!
MATCH (start:Entity)-[r]->(end:Entity)
WHERE r.importId = $importId
RETURN start.id AS start, end.id AS end, r.factKey AS factKey
LIMIT $first
