  a.awardedOn <= $on AND any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
  AND
// @include _shared/_there.cypher
