UNWIND $scope AS area
MATCH (n:ServiceCentre)
WHERE n.areaCode STARTS WITH area
  AND
// @include service-centre/_exists.cypher
  AND ($tiers IS NULL OR n.tier IN $tiers)
  AND ($hasWindow IS NULL OR n.hasWindow = $hasWindow)
