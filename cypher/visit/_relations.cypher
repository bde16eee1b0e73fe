WITH *,
// @when with has madeBy
  COLLECT {
    MATCH (v)-[:MADE_BY]->(p:Person)
    WHERE
// @include person/_exists.cypher
    RETURN [p.id, p.name] ORDER BY p.id LIMIT 1
  }[0] AS madeBy
// @otherwise
  null AS madeBy
// @end
