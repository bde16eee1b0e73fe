  MATCH (b:Entity&DecisionBody {id: key})<-[:OF]-(t:Meeting)
  WHERE t.heldOn <= $on AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
// @when from given
  AND (t.heldOn >= $from)
// @end
// @when to given
  AND (t.heldOn <= $to)
// @end
