  (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH *, COLLECT {
    MATCH (m)<-[s:SET_UP_IN]-(o:PartyOrg {field: 'COMMUNITY'})
    WHERE s.from <= $on AND $on < s.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN o
  } AS homeOrgs
