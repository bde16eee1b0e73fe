    MATCH (u)<-[s:SET_UP_IN]-(o:PartyOrg)-[x:UNIT_CHECKED_IN_TO]->(h:PartyOrg)
    WHERE s.from <= $on AND $on < s.to AND x.from <= $on AND $on < x.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      AND (h.foundedOn IS NULL OR h.foundedOn <= $on) AND (h.dissolvedOn IS NULL OR h.dissolvedOn > $on)
      AND
// @include dual-check-in/_unit-level.cypher
