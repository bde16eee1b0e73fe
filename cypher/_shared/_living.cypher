  coalesce(x.foundedOn, x.establishedOn, x.heldOn, x.visitedOn, x.raisedOn, x.on, $on) <= $on
  AND coalesce(coalesce(x.dissolvedOn, x.abolishedOn, x.closedOn) > $on, true)
  AND (x.builtYear IS NULL OR x.builtYear <= $on.year)
  AND (NOT x:OwnersCommittee OR EXISTS {
    MATCH (x)-[represents:REPRESENTS]->(:Compound) WHERE represents.from <= $on AND $on < represents.to
  })
  AND (NOT x:ServiceCentre OR EXISTS {
    MATCH (x)-[serves:SERVES_AREA]->() WHERE serves.from <= $on AND $on < serves.to
  })
