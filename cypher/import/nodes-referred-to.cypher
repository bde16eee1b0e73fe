// Nodes of the graph among the ids, with what the importer checks of a reference. An id that is none has no row.
// @param  ids: [ID!]!
// @column id: ID!
// @column file: String!
// @column areaCode: String
// @column level: String
// @column field: String
// @column orgType: String
// @key    id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.factKey IS NOT NULL
RETURN n.id AS id, split(n.factKey, '|')[0] AS file, n.areaCode AS areaCode,
  toString(n.level) AS level, n.field AS field, n.orgType AS orgType
