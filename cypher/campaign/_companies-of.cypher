  MATCH (:Entity&Campaign {id: key})-[v:COVERS]->(k:PropertyCompany)
  WHERE v.from <= $on AND $on < v.to
    AND
// @include property-company/_exists.cypher
