MATCH (subject:WorkUnit)
WHERE subject.orgType IN ['ORGAN', 'INSTITUTION', 'SOE', 'SCHOOL', 'HOSPITAL', 'RESEARCH']
  AND any(prefix IN $scope WHERE subject.areaCode STARTS WITH prefix)
  AND (subject.establishedOn IS NULL OR subject.establishedOn <= $on)
  AND (subject.abolishedOn IS NULL OR subject.abolishedOn > $on)
// @when field given
  AND (EXISTS {
    MATCH (subject)<-[s:SET_UP_IN]-(o:PartyOrg {field: $field}) WHERE s.from <= $on AND $on < s.to
  }
  )
// @end
WITH subject, COUNT {
  MATCH (subject)<-[w:WORKS_FOR]-(p:Person {inService: true})-[k:CHECKED_IN_TO]->(:PartyOrg)
  WHERE w.from <= $on AND $on < w.to AND k.from <= $on AND $on < k.to
    AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  RETURN DISTINCT p
} AS members
WHERE members > 0
WITH subject, members
