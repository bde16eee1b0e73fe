  MATCH (d:DutyReport)
  WHERE d.areaCode STARTS WITH within
// @when year given
  AND (d.year = $year)
// @end
// @when kinds given
  AND (d.kind IN $kinds)
// @end
    AND
// @include duty-report/_exists.cypher
