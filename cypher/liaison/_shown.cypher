  l.from <= $on AND $on < l.to AND any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
  AND
// @include party-org/_exists.cypher
