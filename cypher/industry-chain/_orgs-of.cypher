  MATCH (:Entity&IndustryChain {id: key})<-[m:IN_CHAIN]-(o:PartyOrg)
  WHERE m.from <= $on AND $on < m.to
    AND
// @include party-org/_exists.cypher
