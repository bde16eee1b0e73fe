WITH *,
  COLLECT {
    MATCH (v)-[:MADE_BY]->(p:Person)
    WHERE 'madeBy' IN $with
      AND
// @include person/_exists.cypher
    RETURN [p.id, p.name] ORDER BY p.id LIMIT 1
  }[0] AS madeBy
