  CASE
    WHEN EXISTS {
      MATCH (c)<-[s:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
      WHERE s.from <= $on AND $on < s.to
        AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    } THEN 'BRANCH'
    WHEN EXISTS {
      MATCH (c)<-[i:INSTRUCTS {kind: 'COMPOUND'}]-(:Person) WHERE i.from <= $on AND $on < i.to
    } THEN 'INSTRUCTOR'
    WHEN all(file IN ['party_orgs', 'org_places', 'instructors'] WHERE EXISTS {
      MATCH (s:Source)
      WHERE file IN s.files AND any(prefix IN s.coversAreas WHERE c.areaCode STARTS WITH prefix)
        AND (s.coversFrom IS NULL OR s.coversFrom <= $on) AND (s.coversTo IS NULL OR $on <= s.coversTo)
    }) THEN 'NONE'
    ELSE 'UNKNOWN'
  END
