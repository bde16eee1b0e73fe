UNWIND $scope AS prefix
MATCH (u:WorkUnit)
WHERE u.areaCode STARTS WITH prefix
  AND coalesce(u.establishedOn <= $on, true) AND coalesce(u.abolishedOn > $on, true)
// @when orgTypes given
  AND (u.orgType IN $orgTypes)
// @end
// @when text given
  AND (u.name CONTAINS $text OR u.pinyin CONTAINS $text OR u.initials CONTAINS $text)
// @end
// @when hasPartyOrg given
  AND ($hasPartyOrg =
// @include work-unit/_has-org.cypher
  )
// @end
// @when checkedIn given
  AND ($checkedIn = EXISTS {
    MATCH (u)-[l:LOCATED_IN]->(m:Community)
    WHERE l.from <= $on AND $on < l.to AND
// @include dual-check-in/_unit-leg.cypher
  }
  )
// @end
