UNWIND $scope AS area
MATCH (n:ServiceCentre)
WHERE n.areaCode STARTS WITH area
  AND
// @include service-centre/_exists.cypher
// @when tiers given
  AND (n.tier IN $tiers)
// @end
// @when hasWindow given
  AND (n.hasWindow = $hasWindow)
// @end
