    COLLECT {
      MATCH (p)-[k:CHECKED_IN_TO]->(o)
      WHERE k.from <= $on AND $on < k.to
        AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      RETURN o
    } AS checkIns
