  MATCH (b:DecisionBody)
  WHERE b.areaCode STARTS WITH within AND ($kinds IS NULL OR b.kind IN $kinds)
    AND
// @include decision-body/_exists.cypher
