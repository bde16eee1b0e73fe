// @when with has branch crossPosted
  , COLLECT {
    MATCH (c)<-[s:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
    WHERE
// @include compound/_branch-there.cypher
    RETURN [b.id, b.name] ORDER BY s.from, b.id LIMIT 1
  }[0] AS branch
// @end
// @when with has service
  , COLLECT {
    MATCH (c)<-[v:SERVES]-(k:PropertyCompany)
    WHERE
// @include compound/_serves.cypher
    RETURN [k.id, k.name, v.from, v.to, v.contractFrom, v.contractTo, coalesce(v.fromKnown, true)]
    ORDER BY v.from DESC, k.id LIMIT 1
  }[0] AS service
// @end
