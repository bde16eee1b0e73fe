// The given meetings; one that was held after the day or lies out of scope has no row. `with` names what is read only
// when wanted.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column heldOn: Date!
// @column bodyId: ID!
// @column bodyName: String!
// @column attendedIds: [ID!]!
// @column attendedNames: [String!]!
// @key    key
UNWIND $keys AS key
MATCH (t:Entity&Meeting {id: key})-[:OF]->(b:DecisionBody)
WHERE t.heldOn <= $on AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
// @include decision-body/_meeting-relations.cypher
RETURN key AS key,
// @include decision-body/_meeting-columns.cypher
