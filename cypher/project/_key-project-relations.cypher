WITH *,
  COLLECT {
    MATCH (u:Entity&WorkUnit {id: j.ownerUnit})
    WHERE 'owner' IN $with
      AND
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name]
  }[0] AS owner,
  COLLECT {
    MATCH (j)<-[s:SET_UP_IN]-(o:PartyOrg {kind: 'TEMP_BRANCH'})
    WHERE 'temporaryBranches' IN $with AND s.from <= $on AND $on < s.to
      AND
// @include party-org/_exists.cypher
    WITH DISTINCT o
    RETURN [o.id, o.name] ORDER BY o.id
  } AS branches
