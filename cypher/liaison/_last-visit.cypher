  COLLECT {
    MATCH (p)<-[:MADE_BY]-(v:Visit)-[:VISITED]->(o)
    WHERE v.visitedOn <= $on
    RETURN v.visitedOn ORDER BY v.visitedOn DESC LIMIT 1
  }[0]
