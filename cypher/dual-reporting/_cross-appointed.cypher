CALL () {
  MATCH (subject:Person)-[d:HOLDS_POST {kind: 'OC_DIRECTOR'}]->(:OwnersCommittee)-[r:REPRESENTS]->(c:Compound)
    <-[s:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})<-[h:HOLDS_POST {kind: 'SECRETARY'}]-(subject)
  WHERE d.from <= $on AND $on < d.to AND r.from <= $on AND $on < r.to
    AND s.from <= $on AND $on < s.to AND h.from <= $on AND $on < h.to
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
// @when field given
  AND (b.field = $field)
// @end
  RETURN subject
  UNION
  MATCH (subject:Person)-[m:HOLDS_POST {kind: 'MANAGEMENT'}]->(w:WorkUnit|PropertyCompany)<-[s:SET_UP_IN]-(b:PartyOrg)
    <-[h:HOLDS_POST]-(subject)
  WHERE m.from <= $on AND $on < m.to AND s.from <= $on AND $on < s.to AND h.from <= $on AND $on < h.to
    AND h.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
// @when field given
  AND (b.field = $field)
// @end
  RETURN subject
}
WITH DISTINCT subject, null AS members
WHERE any(prefix IN $scope WHERE subject.areaCode STARTS WITH prefix)
WITH subject, members
