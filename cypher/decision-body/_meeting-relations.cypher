WITH *,
  COLLECT {
    MATCH (t)-[:ATTENDED_BY]->(u:WorkUnit)
    WHERE 'attendedBy' IN $with
      AND
// @include work-unit/_exists.cypher
    WITH DISTINCT u
    RETURN [u.id, u.name] ORDER BY u.id
  } AS attendedBy
