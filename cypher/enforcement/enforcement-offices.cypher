// Law-enforcement offices as they are on the day: the given ones (`by` 'ID') or those of the given streets ('STREET').
// One that does not exist then, or whose street does not, or out of scope has no row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column establishedOn: Date
// @column streetId: ID!
// @column streetName: String!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (f:Entity&EnforcementOffice {id: key})-[:OF]->(x:Street)
  RETURN f, x
  UNION ALL
  WITH key WHERE $by = 'STREET'
  MATCH (f:EnforcementOffice)-[:OF]->(x:Entity&Street {id: key})
  RETURN f, x
}
WITH key, f, x
WHERE
// @include enforcement/_exists.cypher
  AND
// @include _shared/_there.cypher
RETURN key AS key, f.id AS id, f.name AS name, f.areaCode AS areaCode, f.establishedOn AS establishedOn,
  x.id AS streetId, x.name AS streetName
ORDER BY key, id
