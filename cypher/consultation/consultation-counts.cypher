// How many rows consultations-of-compounds has for each of the given compounds.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Entity&Compound {id: key})<-[:OF]-(t:Consultation)
  WHERE t.heldOn <= $on
    AND
// @include compound/_exists.cypher
  RETURN count(t) AS total
}
RETURN key AS key, total AS total
