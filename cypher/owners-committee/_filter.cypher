UNWIND $scope AS area
MATCH (o:OwnersCommittee)
WHERE o.areaCode STARTS WITH area
  AND
// @include owners-committee/_exists.cypher
  AND ($endsBefore IS NULL OR
// @include owners-committee/_ends-on.cypher
    < $endsBefore)
// @when crossPosted given
  AND ($crossPosted = EXISTS {
    MATCH (o)<-[d:HOLDS_POST {kind: 'OC_DIRECTOR'}]-(p:Person)-[h:HOLDS_POST {kind: 'SECRETARY'}]->
      (b:PartyOrg {field: 'COMPOUND'})-[s:SET_UP_IN]->(:Compound)<-[r:REPRESENTS]-(o)
    WHERE d.from <= $on AND $on < d.to AND h.from <= $on AND $on < h.to
      AND s.from <= $on AND $on < s.to AND r.from <= $on AND $on < r.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  }
  )
// @end
