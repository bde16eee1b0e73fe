  l.factKey AS id, p.id AS memberId, p.name AS memberName, o.id AS pointId, o.name AS pointName,
  l.from AS from, coalesce(l.fromKnown, true) AS fromKnown, l.to AS to,
  CASE WHEN 'lastVisitOn' IN $with THEN
// @include liaison/_last-visit.cypher
  END AS lastVisitOn,
  CASE WHEN 'openIssues' IN $with THEN COUNT {
    MATCH (p)<-[:MADE_BY]-(v:Visit)-[:VISITED]->(o), (v)-[:RAISED]->(i:Issue)
    WHERE v.visitedOn <= $on AND coalesce(i.raisedOn, v.visitedOn) <= $on
      AND NOT coalesce(i.closedOn <= $on, i.status = 'CLOSED')
    RETURN DISTINCT i
  } END AS openIssues
