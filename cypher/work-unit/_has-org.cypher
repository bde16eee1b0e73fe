  EXISTS {
    MATCH (u)<-[s:SET_UP_IN]-(o:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  }
