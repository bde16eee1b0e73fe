WITH *,
// @include property-company/_removed.cypher
  AS removed,
// @when with has partyOrg
  COLLECT {
    MATCH (k)<-[s:SET_UP_IN]-(b:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND any(prefix IN $scope WHERE b.areaCode STARTS WITH prefix)
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    RETURN [b.id, b.name] ORDER BY b.field = 'PROPERTY' DESC, s.from, b.id LIMIT 1
  }[0] AS partyOrg,
// @otherwise
  null AS partyOrg,
// @end
// @when with has instructor
  COLLECT {
    MATCH (k)<-[i:INSTRUCTS {kind: 'PROPERTY'}]-(p:Person)
    WHERE i.from <= $on AND $on < i.to
    RETURN [p.id, p.name, toString(i.from), toString(i.to), toString(coalesce(i.fromKnown, true))]
    ORDER BY i.from DESC, p.id LIMIT 1
  }[0] AS instructor
// @otherwise
  null AS instructor
// @end
