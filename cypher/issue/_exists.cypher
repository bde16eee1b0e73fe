  any(prefix IN $scope WHERE i.areaCode STARTS WITH prefix) AND i.raisedOn <= $on
  AND NOT EXISTS { MATCH (i)<-[:RAISED]-(e:Visit|Consultation) WHERE coalesce(e.visitedOn, e.heldOn) > $on }
