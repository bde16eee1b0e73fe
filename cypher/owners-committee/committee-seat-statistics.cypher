// Owners' committees of each of the given places (`keys` and `prefixes` by position) on the day: their seats, who holds
// them, and how many of these are Party members, and in-service members living in a compound the committee represents.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column committees: Int!
// @column seats: Int!
// @column holders: Int!
// @column partyMembers: Int!
// @column inServiceMembers: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (o:OwnersCommittee)
  WHERE o.areaCode STARTS WITH within
    AND
// @include owners-committee/_exists.cypher
  RETURN collect(o) AS committees, sum(coalesce(o.seats, 0)) AS seats
}
CALL (committees) {
  UNWIND committees AS o
  MATCH (o)<-[h:HOLDS_POST]-(p:Person)
  WHERE h.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND h.from <= $on AND $on < h.to
  RETURN count(DISTINCT p) AS holders,
    count(DISTINCT CASE WHEN p.partyStatus IN ['FULL', 'PROBATIONARY'] THEN p END) AS partyMembers,
    count(DISTINCT CASE WHEN
// @include owners-committee/_in-service.cypher
    THEN p END) AS inServiceMembers
}
RETURN key AS key, size(committees) AS committees, seats AS seats, holders AS holders, partyMembers AS partyMembers,
  inServiceMembers AS inServiceMembers
