  any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
  AND
// @include _shared/_living.cypher
