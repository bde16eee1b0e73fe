WITH *,
  COLLECT {
    MATCH (d)-[:BY]->(p:Person)
    WHERE 'by' IN $with
      AND
// @include person/_exists.cypher
    RETURN [p.id, p.name] ORDER BY p.id LIMIT 1
  }[0] AS secretary,
  COLLECT {
    MATCH (d)-[:BY_UNIT]->(u:WorkUnit)
    WHERE 'byUnit' IN $with
      AND
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS unit,
  COLLECT {
    MATCH (d)-[:ABOUT]->(o:PartyOrg)
    WHERE 'about' IN $with
      AND
// @include party-org/_exists.cypher
    RETURN [o.id, o.name] ORDER BY o.id LIMIT 1
  }[0] AS about
