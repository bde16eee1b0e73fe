WITH *,
// @when with has owner
  COLLECT {
    MATCH (u:Entity&WorkUnit {id: j.ownerUnit})
    WHERE
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name]
  }[0] AS owner,
// @otherwise
  null AS owner,
// @end
// @when with has temporaryBranches
  COLLECT {
    MATCH (j)<-[s:SET_UP_IN]-(o:PartyOrg {kind: 'TEMP_BRANCH'})
    WHERE s.from <= $on AND $on < s.to
      AND
// @include party-org/_exists.cypher
    WITH DISTINCT o
    RETURN [o.id, o.name] ORDER BY o.id
  } AS branches
// @otherwise
  [] AS branches
// @end
