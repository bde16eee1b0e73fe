  l.factKey AS id, p.id AS memberId, p.name AS memberName, o.id AS pointId, o.name AS pointName,
  l.from AS from, coalesce(l.fromKnown, true) AS fromKnown, l.to AS to,
// @when with has lastVisitOn
// @include liaison/_last-visit.cypher
  AS lastVisitOn,
// @otherwise
  null AS lastVisitOn,
// @end
// @when with has openIssues
  COUNT {
    MATCH (p)<-[:MADE_BY]-(v:Visit)-[:VISITED]->(o), (v)-[:RAISED]->(i:Issue)
    WHERE v.visitedOn <= $on AND coalesce(i.raisedOn, v.visitedOn) <= $on
      AND NOT coalesce(i.closedOn <= $on, i.status = 'CLOSED')
    RETURN DISTINCT i
  } AS openIssues
// @otherwise
  null AS openIssues
// @end
