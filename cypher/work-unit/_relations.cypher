WITH *,
// @when with has community
  COLLECT {
    MATCH (u)-[l:LOCATED_IN]->(m:Community)
    WHERE l.from <= $on AND $on < l.to
      AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    RETURN [m.id, m.name] ORDER BY m.id LIMIT 1
  }[0] AS community,
// @otherwise
  null AS community,
// @end
// @when with has partyOrg
  COLLECT {
    MATCH (u)<-[s:SET_UP_IN]-(o:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND
// @include party-org/_exists.cypher
      AND
// @include dual-check-in/_unit-level.cypher
    RETURN [o.id, o.name] ORDER BY s.from, o.id LIMIT 1
  }[0] AS partyOrg,
// @otherwise
  null AS partyOrg,
// @end
// @when with has checkedInWith
  COLLECT {
// @include work-unit/_leg.cypher
      AND any(prefix IN $scope WHERE h.areaCode STARTS WITH prefix)
    RETURN [h.id, h.name]
    ORDER BY EXISTS {
      MATCH (h)-[t:SET_UP_IN]->(:Community)<-[l:LOCATED_IN]-(u)
      WHERE t.from <= $on AND $on < t.to AND l.from <= $on AND $on < l.to
    } DESC, x.from, h.id LIMIT 1
  }[0] AS checkedInWith
// @otherwise
  null AS checkedInWith
// @end
CALL (u) {
  WITH u WHERE any(figure IN ['inServiceMembers', 'inServiceCheckedIn'] WHERE figure IN $with)
// @include dual-check-in/_members.cypher
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH DISTINCT p
  RETURN count(p) AS inServiceMembers, count(CASE WHEN 'inServiceCheckedIn' IN $with AND EXISTS {
    MATCH (p)-[k:CHECKED_IN_TO]->(o)
    WHERE k.from <= $on AND $on < k.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  } THEN 1 END) AS inServiceCheckedIn
}
