  MATCH (d:DutyReport)
  WHERE d.areaCode STARTS WITH within AND ($year IS NULL OR d.year = $year) AND ($kinds IS NULL OR d.kind IN $kinds)
    AND
// @include duty-report/_exists.cypher
