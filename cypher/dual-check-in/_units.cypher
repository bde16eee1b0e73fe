MATCH (u:WorkUnit)
WHERE any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix) AND ($unit IS NULL OR u.id = $unit)
  AND
// @include dual-check-in/_public-unit.cypher
