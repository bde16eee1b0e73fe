MATCH (n:ServiceCentre)
WHERE
// @include service-centre/_exists.cypher
  AND ($tiers IS NULL OR n.tier IN $tiers)
  AND ($hasWindow IS NULL OR n.hasWindow = $hasWindow)
