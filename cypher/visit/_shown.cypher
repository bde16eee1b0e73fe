  v.visitedOn <= $on AND any(prefix IN $scope WHERE v.areaCode STARTS WITH prefix)
  AND
// @include party-org/_exists.cypher
