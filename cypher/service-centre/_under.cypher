  MATCH (:Entity&ServiceCentre {id: key})<-[w:UNDER]-(n:ServiceCentre)
  WHERE w.from <= $on AND $on < w.to
    AND
// @include service-centre/_exists.cypher
