// How many in-service members have checked in with the Party organisation of each of the given communities.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column members: Int!
// @key    key
UNWIND $keys AS key
MATCH (here:Entity&Community {id: key})
WHERE any(prefix IN $scope WHERE here.areaCode STARTS WITH prefix)
RETURN key AS key, COUNT {
  MATCH (here)<-[t:SET_UP_IN]-(o:PartyOrg {field: 'COMMUNITY'})<-[k:CHECKED_IN_TO]-(p:Person)
  WHERE t.from <= $on AND $on < t.to AND k.from <= $on AND $on < k.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  WITH DISTINCT p
// @include dual-check-in/_members.cypher
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  RETURN DISTINCT p
} AS members
