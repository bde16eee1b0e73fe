  CASE WHEN o.kind = 'TEMP_BRANCH' OR o.field = 'COMPOUND' AND
    CASE WHEN o.substantive = true THEN coalesce(o.substantiveOn > $on, false) ELSE o.substantive = false END
  THEN COUNT {
    MATCH (o)<-[b:PARTICIPATES_IN]-(p:Person)
    WHERE b.from <= $on AND $on < b.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  } ELSE COUNT {
    MATCH (o)<-[b:BELONGS_TO]-(p:Person)
    WHERE b.from <= $on AND $on < b.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  } END
