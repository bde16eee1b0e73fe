// Model posts named by the day in the given units (`by` 'UNIT') or in each of the given places ('AREA'; `keys` and
// `prefixes` by position): by kind, those without a holder on the day, and the public units that have none at all.
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @column pioneer: Int!
// @column model: Int!
// @column vacant: Int!
// @column unitsWithout: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  CALL (key, within) {
    WITH key WHERE $by = 'UNIT'
    MATCH (m:ModelPost)-[:IN]->(:Entity&WorkUnit {id: key})
    RETURN m
    UNION ALL
    WITH within WHERE $by = 'AREA'
    MATCH (m:ModelPost)
    WHERE m.areaCode STARTS WITH within
    RETURN m
  }
  WITH m WHERE coalesce(m.namedOn <= $on, true) AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
  RETURN count(m) AS total, count(CASE WHEN m.kind = 'PIONEER' THEN 1 END) AS pioneer,
    count(CASE WHEN m.kind = 'MODEL' THEN 1 END) AS model,
    count(CASE WHEN NOT EXISTS {
      MATCH (m)<-[h:HOLDS]-(:Person) WHERE h.from <= $on AND $on < h.to
    } THEN 1 END) AS vacant
}
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
  WITH u WHERE any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
    AND
// @include dual-check-in/_public-unit.cypher
    AND NOT EXISTS { MATCH (u)<-[:IN]-(m:ModelPost) WHERE coalesce(m.namedOn <= $on, true) }
  RETURN count(u) AS unitsWithout
}
RETURN key AS key, total AS total, pioneer AS pioneer, model AS model, vacant AS vacant, unitsWithout AS unitsWithout
