UNWIND $scope AS area
MATCH (k:PropertyCompany)
WHERE k.areaCode STARTS WITH area
  AND
// @include property-company/_exists.cypher
// @when status given
  AND (($status = 'REMOVED') =
// @include property-company/_removed.cypher
  )
// @end
// @when text given
  AND (k.name CONTAINS $text OR k.pinyin CONTAINS $text OR k.initials CONTAINS $text)
// @end
// @when hasPartyOrg given
  AND ($hasPartyOrg = EXISTS {
    MATCH (k)<-[s:SET_UP_IN]-(b:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  }
  )
// @end
// @when hasInstructor given
  AND ($hasInstructor = EXISTS {
    MATCH (k)<-[i:INSTRUCTS {kind: 'PROPERTY'}]-(:Person) WHERE i.from <= $on AND $on < i.to
  }
  )
// @end
