// The given powers of streets, and how many streets in scope hold them on the day. The powers themselves are the same in
// every city and hidden from nobody.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column seq: Int!
// @column streets: Int!
// @key    key
UNWIND $keys AS key
MATCH (w:Entity&StreetPower {id: key})
RETURN key AS key, w.id AS id, w.name AS name, w.seq AS seq,
// @when with has streets
  COUNT {
  MATCH (w)<-[g:GRANTED]-(x:Street)
  WHERE g.from <= $on AND $on < g.to
    AND
// @include _shared/_there.cypher
  RETURN DISTINCT x
} AS streets
// @otherwise
  0 AS streets
// @end
