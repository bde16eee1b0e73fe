MATCH (c:Compound)
WHERE
// @include compound/_exists.cypher
  AND ($text IS NULL OR c.name CONTAINS $text OR c.pinyin CONTAINS $text OR c.initials CONTAINS $text)
  AND ($minHouseholds IS NULL OR c.households >= $minHouseholds)
  AND ($maxHouseholds IS NULL OR c.households <= $maxHouseholds)
  AND ($hasOwnersCommittee IS NULL OR $hasOwnersCommittee = EXISTS {
    MATCH (c)<-[r:REPRESENTS]-(:OwnersCommittee) WHERE r.from <= $on AND $on < r.to
  })
  AND ($hasStation IS NULL OR $hasStation = EXISTS {
    MATCH (c)<-[a:SERVES_AREA]-(:ServiceCentre {tier: 'COMPOUND'}) WHERE a.from <= $on AND $on < a.to
  })
  AND ($served IS NULL OR $served =
// @include compound/_serving.cypher
  )
  AND ($crossPosted IS NULL OR $crossPosted =
// @include compound/_cross-posted.cypher
  )
  AND ($coverage IS NULL OR
// @include compound/_coverage.cypher
  IN $coverage)
