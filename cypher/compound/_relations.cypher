WITH *
// @when with has community
  , COLLECT {
    MATCH (c)-[l:LOCATED_IN]->(m:Community)
    WHERE l.from <= $on AND $on < l.to
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    RETURN [m.id, m.name] ORDER BY m.id LIMIT 1
  }[0] AS community
// @end
// @when with has branch crossPosted
  , COLLECT {
    MATCH (c)<-[s:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
    WHERE s.from <= $on AND $on < s.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    RETURN [b.id, b.name] ORDER BY s.from, b.id LIMIT 1
  }[0] AS branch
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
// @when with has service
  , COLLECT {
    MATCH (c)<-[v:SERVES]-(k:PropertyCompany)
    WHERE v.from <= $on AND $on < v.to
      AND (v.contractFrom IS NULL OR v.contractFrom <= $on) AND (v.contractTo IS NULL OR v.contractTo >= $on)
      AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
      AND NOT (coalesce(k.removedOn <= $on, false) OR (k.status = 'REMOVED' AND k.removedOn IS NULL))
      AND any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix)
    RETURN [k.id, k.name, v.from, v.to, v.contractFrom, v.contractTo, coalesce(v.fromKnown, true)]
    ORDER BY v.from DESC, k.id LIMIT 1
  }[0] AS service
// @end
// @when with has station
  , COLLECT {
    MATCH (c)<-[a:SERVES_AREA]-(n:ServiceCentre {tier: 'COMPOUND'})
    WHERE a.from <= $on AND $on < a.to
    RETURN [n.id, n.name] ORDER BY n.id LIMIT 1
  }[0] AS station
// @end
