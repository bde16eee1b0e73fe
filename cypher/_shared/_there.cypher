  any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
  AND coalesce(x.foundedOn, x.establishedOn, $on) <= $on
  AND coalesce(coalesce(x.dissolvedOn, x.abolishedOn, x.closedOn) > $on, true)
  AND (x.builtYear IS NULL OR x.builtYear <= $on.year)
  AND (NOT x:OwnersCommittee OR EXISTS {
    MATCH (x)-[r:REPRESENTS]->(:Compound) WHERE r.from <= $on AND $on < r.to
  })
  AND (NOT x:ServiceCentre OR EXISTS {
    MATCH (x)-[r:SERVES_AREA]->() WHERE r.from <= $on AND $on < r.to
  })
