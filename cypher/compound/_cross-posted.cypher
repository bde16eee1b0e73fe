  EXISTS {
    MATCH (c)<-[r:REPRESENTS]-(:OwnersCommittee)<-[d:HOLDS_POST {kind: 'OC_DIRECTOR'}]-(p:Person)
      -[h:HOLDS_POST {kind: 'SECRETARY'}]->(b:PartyOrg {field: 'COMPOUND'})-[s:SET_UP_IN]->(c)
    WHERE r.from <= $on AND $on < r.to AND d.from <= $on AND $on < d.to
      AND h.from <= $on AND $on < h.to AND s.from <= $on AND $on < s.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  }
