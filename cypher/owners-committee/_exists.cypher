  any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND EXISTS { MATCH (o)-[r:REPRESENTS]->(:Compound) WHERE r.from <= $on AND $on < r.to }
