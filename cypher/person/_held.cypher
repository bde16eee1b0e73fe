  h.from <= $on AND $on < h.to
  AND coalesce(at.foundedOn, at.establishedOn, $on) <= $on
  AND coalesce(coalesce(at.dissolvedOn, at.abolishedOn, at.closedOn) > $on, true)
  AND (NOT at:OwnersCommittee OR EXISTS {
    MATCH (at)-[r:REPRESENTS]->(:Compound) WHERE r.from <= $on AND $on < r.to
  })
  AND (NOT at:ServiceCentre OR EXISTS {
    MATCH (at)-[r:SERVES_AREA]->() WHERE r.from <= $on AND $on < r.to
  })
