// Who is a member of the standing committee on the day and lies in scope, by id. `with` as in people-by-id.
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column partyStatus: PartyStatus
// @column belongsToId: ID
// @column belongsToName: String
// @key    id
MATCH (p:Person)-[h:HOLDS_POST {kind: 'STANDING_MEMBER'}]->(at:PartyOrg)
WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
  AND any(prefix IN $scope WHERE at.areaCode STARTS WITH prefix)
  AND h.from <= $on AND $on < h.to
  AND (at.foundedOn IS NULL OR at.foundedOn <= $on) AND (at.dissolvedOn IS NULL OR at.dissolvedOn > $on)
WITH DISTINCT p
// @include person/_relations.cypher
RETURN
// @include person/_columns.cypher
ORDER BY id
