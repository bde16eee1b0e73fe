WITH *,
// @when with has by
  COLLECT {
    MATCH (d)-[:BY]->(p:Person)
    WHERE
// @include person/_exists.cypher
    RETURN [p.id, p.name] ORDER BY p.id LIMIT 1
  }[0] AS secretary,
// @otherwise
  null AS secretary,
// @end
// @when with has byUnit
  COLLECT {
    MATCH (d)-[:BY_UNIT]->(u:WorkUnit)
    WHERE
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS unit,
// @otherwise
  null AS unit,
// @end
// @when with has about
  COLLECT {
    MATCH (d)-[:ABOUT]->(o:PartyOrg)
    WHERE
// @include party-org/_exists.cypher
    RETURN [o.id, o.name] ORDER BY o.id LIMIT 1
  }[0] AS about
// @otherwise
  null AS about
// @end
