UNWIND $scope AS area
MATCH (g:Grid)
WHERE g.areaCode STARTS WITH area
  AND
// @include grid/_exists.cypher
// @when hasBranch given
  AND ($hasBranch = EXISTS {
    MATCH (g)<-[s:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
    WHERE s.from <= $on AND $on < s.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  }
  )
// @end
// @when staffed given
  AND ($staffed = all(post IN ['GRID_HEAD', 'GRID_WORKER'] WHERE EXISTS {
    MATCH (g)<-[h:HOLDS_POST {kind: post}]-(:Person) WHERE h.from <= $on AND $on < h.to
  })
  )
// @end
