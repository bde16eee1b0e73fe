// How many meetings of each body each unit attended (the pairs stand in `bodies` and `units`, by position, as `keys`
// does) from `since` (null: ever) up to the day. A pair without any has 0.
// @param  keys: [ID!]!
// @param  bodies: [ID!]!
// @param  units: [ID!]!
// @param  since: Date
// @param  on: Date!
// @column key: ID!
// @column attended: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
RETURN $keys[position] AS key, COUNT {
  MATCH (b:Entity&DecisionBody {id: $bodies[position]})<-[:OF]-(t:Meeting)-[:ATTENDED_BY]->(u:WorkUnit)
  WHERE u.id = $units[position] AND t.heldOn <= $on
// @when since given
  AND (t.heldOn >= $since)
// @end
  RETURN DISTINCT t
} AS attended
