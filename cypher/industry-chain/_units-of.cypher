  MATCH (:Entity&IndustryChain {id: key})<-[member:IN_CHAIN]-(u:WorkUnit)
  WHERE member.from <= $on AND $on < member.to
    AND
// @include work-unit/_exists.cypher
