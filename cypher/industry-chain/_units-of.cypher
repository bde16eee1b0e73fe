  MATCH (:Entity&IndustryChain {id: key})<-[m:IN_CHAIN]-(u:WorkUnit)
  WHERE m.from <= $on AND $on < m.to
    AND
// @include work-unit/_exists.cypher
