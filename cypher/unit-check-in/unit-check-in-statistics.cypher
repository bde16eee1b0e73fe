// Unit organisations checked in on the day with the communities of each of the given places (`keys` and `prefixes` by
// position): how many organisations and communities, and how many organisations by what they chiefly bring, in lists that
// belong together by position, most first.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column unitOrgs: Int!
// @column communities: Int!
// @column resources: [UnitResource]!
// @column resourceOrgs: [Int!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (x:Community)
  WHERE x.areaCode STARTS WITH within
    AND
// @include _shared/_there.cypher
  MATCH (x)<-[s:SET_UP_IN]-(h:PartyOrg {field: 'COMMUNITY'})<-[r:UNIT_CHECKED_IN_TO]-(o:PartyOrg)
  WHERE s.from <= $on AND $on < s.to AND r.from <= $on AND $on < r.to
    AND (h.foundedOn IS NULL OR h.foundedOn <= $on) AND (h.dissolvedOn IS NULL OR h.dissolvedOn > $on)
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  RETURN count(DISTINCT o) AS unitOrgs, count(DISTINCT x) AS communities, collect(DISTINCT [o.id, r.resource]) AS legs
}
WITH *, COLLECT {
    UNWIND legs AS leg
    WITH leg[1] AS resource, count(*) AS number
    RETURN [resource, number] ORDER BY number DESC, resource
  } AS byResource
RETURN key AS key, unitOrgs AS unitOrgs, communities AS communities, [each IN byResource | each[0]] AS resources,
  [each IN byResource | each[1]] AS resourceOrgs
