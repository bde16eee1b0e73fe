UNWIND $scope AS prefix
MATCH (o:PartyOrg)
WHERE o.areaCode STARTS WITH prefix AND coalesce(o.foundedOn <= $on, true)
  AND coalesce($dissolved, false) = coalesce(o.dissolvedOn <= $on, false)
// @when fields given
  AND (o.field IN $fields)
// @end
// @when kinds given
  AND (o.kind IN $kinds)
// @end
// @when text given
  AND (o.name CONTAINS $text OR o.pinyin CONTAINS $text OR o.initials CONTAINS $text)
// @end
  AND ($substantive IS NULL OR
    CASE WHEN o.substantive = true THEN coalesce(o.substantiveOn <= $on, true) ELSE o.substantive END = $substantive)
  AND ($termEndsBefore IS NULL OR
// @include party-org/_term-end.cypher
  < $termEndsBefore)
