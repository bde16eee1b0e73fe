  OPTIONAL MATCH (p)-[k:CHECKED_IN_TO]->(o)
  WHERE k.from <= $on AND $on < k.to
