// Which measures the given schools carry out, by number, and how far they are.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column measureId: ID!
// @column measureName: String!
// @column status: SchoolMeasureStatus
// @column actedOn: Date
// @key    key measureId
UNWIND $keys AS key
MATCH (u:Entity&WorkUnit {id: key})<-[r:CARRIED_OUT_BY]-(m:Measure)
WHERE
// @include work-unit/_exists.cypher
RETURN key AS key, m.id AS measureId, m.name AS measureName, r.status AS status,
  CASE WHEN r.actedOn <= $on THEN r.actedOn END AS actedOn
ORDER BY key, m.seq, measureId
