WITH *,
// @when with has raisedIn
  COLLECT {
    MATCH (i)<-[:RAISED]-(e:Visit|Consultation)
    WHERE any(prefix IN $scope WHERE e.areaCode STARTS WITH prefix)
    RETURN [e.id, e.name, CASE WHEN e:Visit THEN 'Visit' ELSE 'Consultation' END] ORDER BY e.id LIMIT 1
  }[0] AS event,
// @otherwise
  null AS event,
// @end
// @when with has raisedIn
  COLLECT {
    MATCH (i)<-[:DISCUSSED]-(e:Meeting)
    WHERE e.heldOn <= $on AND any(prefix IN $scope WHERE e.areaCode STARTS WITH prefix)
      AND NOT EXISTS { (i)<-[:RAISED]-() }
    RETURN [e.id, e.name, 'Meeting'] ORDER BY e.heldOn, e.id LIMIT 1
  }[0] AS meeting,
// @otherwise
  null AS meeting,
// @end
// @when with has owner
  COLLECT {
    MATCH (i)-[:OWNED_BY]->(u:WorkUnit)
    WHERE
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS owner
// @otherwise
  null AS owner
// @end
