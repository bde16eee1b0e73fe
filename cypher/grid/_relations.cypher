WITH *,
  COLLECT {
    MATCH (g)-[p:PART_OF]->(m:Community)
    WHERE p.from <= $on AND $on < p.to
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    RETURN [m.id, m.name] ORDER BY m.id LIMIT 1
  }[0] AS community,
// @when with has branch
  COLLECT {
    MATCH (g)<-[s:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
    WHERE s.from <= $on AND $on < s.to
      AND any(prefix IN $scope WHERE b.areaCode STARTS WITH prefix)
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    RETURN [b.id, b.name] ORDER BY s.from, b.id LIMIT 1
  }[0] AS branch
// @otherwise
  null AS branch
// @end
