// How often each member went to each organisation (the pairs stand in `members` and `points`, by position, as
// `keys` does) from `since` (null: ever) up to the day. A pair without a visit has 0.
// @param  keys: [ID!]!
// @param  members: [ID!]!
// @param  points: [ID!]!
// @param  since: Date
// @param  on: Date!
// @column key: ID!
// @column visits: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
MATCH (p:Entity&Person {id: $members[position]})
MATCH (o:Entity&PartyOrg {id: $points[position]})
RETURN $keys[position] AS key, COUNT {
  MATCH (p)<-[:MADE_BY]-(v:Visit)-[:VISITED]->(o)
  WHERE v.visitedOn <= $on
// @when since given
  AND (v.visitedOn >= $since)
// @end
  RETURN DISTINCT v
} AS visits
