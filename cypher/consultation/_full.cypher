  EXISTS {
    MATCH (t)-[:ATTENDED_BY]->(b:PartyOrg)-[s:SET_UP_IN]->(c)
    WHERE s.from <= t.heldOn AND t.heldOn < s.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= t.heldOn) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > t.heldOn)
  } AND EXISTS {
    MATCH (t)-[:ATTENDED_BY]->(:OwnersCommittee)-[r:REPRESENTS]->(c)
    WHERE r.from <= t.heldOn AND t.heldOn < r.to
  } AND EXISTS {
    MATCH (t)-[:ATTENDED_BY]->(k:PropertyCompany)-[v:SERVES]->(c)
    WHERE v.from <= t.heldOn AND t.heldOn < v.to AND coalesce(v.contractTo >= t.heldOn, true)
      AND (k.establishedOn IS NULL OR k.establishedOn <= t.heldOn) AND (k.closedOn IS NULL OR k.closedOn > t.heldOn)
      AND NOT coalesce(k.removedOn <= t.heldOn OR k.removedOn IS NULL AND k.status = 'REMOVED', false)
  }
