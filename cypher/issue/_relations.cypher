WITH *,
  COLLECT {
    MATCH (i)<-[:RAISED]-(e:Visit|Consultation)
    WHERE 'raisedIn' IN $with AND any(prefix IN $scope WHERE e.areaCode STARTS WITH prefix)
    RETURN [e.id, e.name, CASE WHEN e:Visit THEN 'Visit' ELSE 'Consultation' END] ORDER BY e.id LIMIT 1
  }[0] AS event,
  COLLECT {
    MATCH (i)<-[:DISCUSSED]-(e:Meeting)
    WHERE 'raisedIn' IN $with AND e.heldOn <= $on AND any(prefix IN $scope WHERE e.areaCode STARTS WITH prefix)
      AND NOT EXISTS { (i)<-[:RAISED]-() }
    RETURN [e.id, e.name, 'Meeting'] ORDER BY e.heldOn, e.id LIMIT 1
  }[0] AS meeting,
  COLLECT {
    MATCH (i)-[:OWNED_BY]->(u:WorkUnit)
    WHERE 'owner' IN $with
      AND
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS owner
