// @when with has branch crossPosted
  , COLLECT {
    MATCH (c)<-[setUp:SET_UP_IN]-(branchOrg:PartyOrg {field: 'COMPOUND'})
    WHERE
// @include compound/_branch-there.cypher
    RETURN [branchOrg.id, branchOrg.name] ORDER BY setUp.from, branchOrg.id LIMIT 1
  }[0] AS branch
// @end
// @when with has service
  , COLLECT {
    MATCH (c)<-[serving:SERVES]-(company:PropertyCompany)
    WHERE
// @include compound/_serves.cypher
    RETURN [company.id, company.name, serving.from, serving.to, serving.contractFrom, serving.contractTo, coalesce(serving.fromKnown, true)]
    ORDER BY serving.from DESC, company.id LIMIT 1
  }[0] AS service
// @end
