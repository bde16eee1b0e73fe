// The given consultations; one of a later day, about a compound that does not exist on the day, or out of scope has no
// row. `with` names what is read only when wanted: `full` is false without it.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column heldOn: Date!
// @column compoundId: ID!
// @column compoundName: String!
// @column full: Boolean!
// @key    key
UNWIND $keys AS key
MATCH (t:Entity&Consultation {id: key})-[:OF]->(c:Compound)
WHERE t.heldOn <= $on
  AND
// @include compound/_exists.cypher
RETURN key AS key,
// @include consultation/_columns.cypher
