  MATCH (b:DecisionBody)
  WHERE b.areaCode STARTS WITH within
// @when kinds given
  AND (b.kind IN $kinds)
// @end
    AND
// @include decision-body/_exists.cypher
