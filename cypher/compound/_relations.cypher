WITH *
// @when with has community
  , COLLECT {
    MATCH (c)-[l:LOCATED_IN]->(m:Community)
    WHERE l.from <= $on AND $on < l.to
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    RETURN [m.id, m.name] ORDER BY m.id LIMIT 1
  }[0] AS community
// @end
// @when with has instructor
  , COLLECT {
    MATCH (c)<-[i:INSTRUCTS {kind: 'COMPOUND'}]-(p:Person)
    WHERE i.from <= $on AND $on < i.to
      AND any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
    RETURN [p.id, p.name, toString(i.from), toString(i.to), toString(coalesce(i.fromKnown, true))]
    ORDER BY i.from DESC, p.id LIMIT 1
  }[0] AS instructor
// @end
// @when with has ownersCommittee crossPosted
  , COLLECT {
    MATCH (c)<-[r:REPRESENTS]-(o:OwnersCommittee)
    WHERE r.from <= $on AND $on < r.to
    RETURN [o.id, o.name] ORDER BY r.from DESC, o.id LIMIT 1
  }[0] AS ownersCommittee
// @end
// @when with has station
  , COLLECT {
    MATCH (c)<-[a:SERVES_AREA]-(n:ServiceCentre {tier: 'COMPOUND'})
    WHERE a.from <= $on AND $on < a.to
    RETURN [n.id, n.name] ORDER BY n.id LIMIT 1
  }[0] AS station
// @end
