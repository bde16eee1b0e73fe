MATCH (c:Compound)
WHERE
// @include compound/_exists.cypher
// @when text given
  AND (c.name CONTAINS $text OR c.pinyin CONTAINS $text OR c.initials CONTAINS $text)
// @end
// @when minHouseholds given
  AND (c.households >= $minHouseholds)
// @end
// @when maxHouseholds given
  AND (c.households <= $maxHouseholds)
// @end
// @when hasOwnersCommittee given
  AND ($hasOwnersCommittee = EXISTS {
    MATCH (c)<-[r:REPRESENTS]-(:OwnersCommittee) WHERE r.from <= $on AND $on < r.to
  }
  )
// @end
// @when hasStation given
  AND ($hasStation = EXISTS {
    MATCH (c)<-[a:SERVES_AREA]-(:ServiceCentre {tier: 'COMPOUND'}) WHERE a.from <= $on AND $on < a.to
  }
  )
// @end
// @when served given
  AND ($served =
// @include compound/_serving.cypher
  )
// @end
// @when crossPosted given
  AND ($crossPosted =
// @include compound/_cross-posted.cypher
  )
// @end
  AND ($coverage IS NULL OR
// @include compound/_coverage.cypher
  IN $coverage)
