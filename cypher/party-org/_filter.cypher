UNWIND $scope AS prefix
MATCH (o:PartyOrg)
WHERE o.areaCode STARTS WITH prefix AND coalesce(o.foundedOn <= $on, true)
  AND coalesce($dissolved, false) = coalesce(o.dissolvedOn <= $on, false)
  AND ($fields IS NULL OR o.field IN $fields)
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($text IS NULL OR o.name CONTAINS $text OR o.pinyin CONTAINS $text OR o.initials CONTAINS $text)
  AND ($substantive IS NULL OR
    CASE WHEN o.substantive = true THEN coalesce(o.substantiveOn <= $on, true) ELSE o.substantive END = $substantive)
  AND ($termEndsBefore IS NULL OR
// @include party-org/_term-end.cypher
  < $termEndsBefore)
