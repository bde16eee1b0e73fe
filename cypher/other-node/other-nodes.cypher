// The given nodes of whatever label, as far as they lie in scope: label and area. For labels without a type of their own.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column label: String!
// @column areaCode: String!
// @key    key
UNWIND $keys AS key
MATCH (x:Entity {id: key})
WHERE
// @include _shared/_there.cypher
RETURN key AS key, x.id AS id, x.name AS name, [each IN labels(x) WHERE each <> 'Entity'][0] AS label,
  x.areaCode AS areaCode
