  MATCH (:Entity&PartyOrg {id: key})<-[s:SUBORDINATE_TO]-(o:PartyOrg)
  WHERE ($kind IS NULL OR s.kind = $kind) AND s.from <= $on AND $on < s.to
    AND
// @include party-org/_exists.cypher
