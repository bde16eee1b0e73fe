WITH *,
// @when with has attendedBy
  COLLECT {
    MATCH (t)-[:ATTENDED_BY]->(u:WorkUnit)
    WHERE
// @include work-unit/_exists.cypher
    WITH DISTINCT u
    RETURN [u.id, u.name] ORDER BY u.id
  } AS attendedBy
// @otherwise
  [] AS attendedBy
// @end
