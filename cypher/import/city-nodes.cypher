// The cities of the graph, by code.
// @column id: ID!
// @column areaCode: String!
// @key    id
MATCH (c:City)
WHERE c.factKey IS NOT NULL
RETURN c.id AS id, c.areaCode AS areaCode
ORDER BY id
