// Consultations about each of the given compounds held by the day: one page a compound, latest first. `full` when an
// organisation set up in the compound, a committee that represents it and a company that serves it attended, each as of
// the day it was held.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column heldOn: Date!
// @column compoundId: ID!
// @column compoundName: String!
// @column full: Boolean!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Entity&Compound {id: key})<-[:OF]-(t:Consultation)
  WHERE t.heldOn <= $on
    AND
// @include compound/_exists.cypher
  WITH c, t AS node, toString(t.heldOn) AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN c, node AS t, sortText, sortNumber
}
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include consultation/_columns.cypher
ORDER BY key, sortText DESC, id DESC
