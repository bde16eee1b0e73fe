MATCH (u:WorkUnit)
WHERE any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
// @when unit given
  AND (u.id = $unit)
// @end
  AND
// @include dual-check-in/_public-unit.cypher
