WITH *,
// @when with has belongsTo
  COLLECT {
    MATCH (p)-[b:BELONGS_TO]->(o:PartyOrg)
    WHERE b.from <= $on AND $on < b.to
      AND
// @include party-org/_exists.cypher
    RETURN [o.id, o.name] ORDER BY b.from DESC, o.id LIMIT 1
  }[0] AS belongsTo
// @otherwise
  null AS belongsTo
// @end
