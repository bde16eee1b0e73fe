UNWIND $scope AS prefix
MATCH (u:WorkUnit)
WHERE u.areaCode STARTS WITH prefix
  AND coalesce(u.establishedOn <= $on, true) AND coalesce(u.abolishedOn > $on, true)
  AND ($orgTypes IS NULL OR u.orgType IN $orgTypes)
  AND ($text IS NULL OR u.name CONTAINS $text OR u.pinyin CONTAINS $text OR u.initials CONTAINS $text)
  AND ($hasPartyOrg IS NULL OR $hasPartyOrg =
// @include work-unit/_has-org.cypher
  )
  AND ($checkedIn IS NULL OR $checkedIn = EXISTS {
    MATCH (u)-[l:LOCATED_IN]->(m:Community)
    WHERE l.from <= $on AND $on < l.to AND
// @include dual-check-in/_unit-leg.cypher
  })
