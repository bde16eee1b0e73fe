  any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
  AND EXISTS { MATCH (n)-[a:SERVES_AREA]->() WHERE a.from <= $on AND $on < a.to }
