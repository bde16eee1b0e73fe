  any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
  AND EXISTS { MATCH (p)-[t:HOLDS_POST|INSTRUCTS|LIAISES_WITH]->() WHERE t.from <= $on AND $on < t.to }
