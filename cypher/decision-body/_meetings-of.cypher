  MATCH (b:Entity&DecisionBody {id: key})<-[:OF]-(t:Meeting)
  WHERE t.heldOn <= $on AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
    AND ($from IS NULL OR t.heldOn >= $from) AND ($to IS NULL OR t.heldOn <= $to)
