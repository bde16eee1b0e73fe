  MATCH (o:Entity&PartyOrg {id: point})<-[:VISITED]-(v:Visit)
  WHERE (member = '' OR EXISTS { (v)-[:MADE_BY]->(:Person {id: member}) })
    AND
// @include visit/_shown.cypher
