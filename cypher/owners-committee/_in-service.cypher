  p.inService = true AND p.partyStatus IN ['FULL', 'PROBATIONARY'] AND EXISTS {
    MATCH (p)-[d:RESIDES_IN]->(:Compound)<-[r:REPRESENTS]-(o)
    WHERE d.from <= $on AND $on < d.to AND r.from <= $on AND $on < r.to
  }
