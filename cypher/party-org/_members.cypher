  COUNT {
    MATCH (o)<-[b:BELONGS_TO]-(p:Person)
    WHERE b.from <= $on AND $on < b.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  }
