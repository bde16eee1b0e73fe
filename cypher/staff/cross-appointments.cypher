// State firms on the day, the persons with a committee post in their organisations of unit level, and those of them who
// also hold a management post in the same firm: of the given firms (`by` 'UNIT') or those in each of the given places ('AREA';
// `keys` and `prefixes` by position).
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column firms: Int!
// @column leaders: Int!
// @column crossed: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  CALL (key, within) {
    WITH key WHERE $by = 'UNIT'
    MATCH (u:Entity&WorkUnit {id: key})
    RETURN u
    UNION ALL
    WITH within WHERE $by = 'AREA'
    MATCH (u:WorkUnit)
    WHERE u.areaCode STARTS WITH within
    RETURN u
  }
  WITH u WHERE u.orgType = 'SOE'
    AND
// @include work-unit/_exists.cypher
  RETURN collect(u) AS firms
}
CALL (firms) {
  UNWIND firms AS u
  MATCH (u)<-[s:SET_UP_IN]-(o:PartyOrg)
  WHERE s.from <= $on AND $on < s.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    AND
// @include dual-check-in/_unit-level.cypher
  MATCH (o)<-[h:HOLDS_POST]-(p:Person)
  WHERE h.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
    AND h.from <= $on AND $on < h.to
  RETURN count(DISTINCT p) AS leaders, count(DISTINCT CASE WHEN EXISTS {
    MATCH (p)-[g:HOLDS_POST {kind: 'MANAGEMENT'}]->(u) WHERE g.from <= $on AND $on < g.to
  } THEN p END) AS crossed
}
RETURN key AS key, size(firms) AS firms, leaders AS leaders, crossed AS crossed
