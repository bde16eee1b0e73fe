WITH *,
  CASE WHEN o.seats IS NULL THEN COUNT {
    MATCH (o)<-[h:HOLDS_POST]-(p:Person)
    WHERE h.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND h.from <= $on AND $on < h.to
    RETURN DISTINCT p
  } END AS seatsFilled,
// @when with has compounds
  COLLECT {
    MATCH (o)-[r:REPRESENTS]->(c:Compound)
    WHERE r.from <= $on AND $on < r.to
      AND
// @include compound/_exists.cypher
    WITH DISTINCT c
    RETURN [c.id, c.name] ORDER BY c.id
  } AS compounds
// @otherwise
  [] AS compounds
// @end
