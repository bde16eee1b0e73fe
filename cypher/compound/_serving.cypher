  EXISTS {
    MATCH (c)<-[v:SERVES]-(k:PropertyCompany)
    WHERE v.from <= $on AND $on < v.to AND (v.contractTo IS NULL OR v.contractTo >= $on)
      AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
      AND NOT (coalesce(k.removedOn <= $on, false) OR (k.status = 'REMOVED' AND k.removedOn IS NULL))
  }
