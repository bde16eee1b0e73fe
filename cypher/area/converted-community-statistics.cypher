// Village-converted communities of each of the given places (`keys` and `prefixes` by position) on the day: how many, ever
// found below standard by then, brought up to standard by then; and those ever below, by code.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column communities: Int!
// @column rectified: Int!
// @column belowIds: [ID!]!
// @column belowNames: [String!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (x:Community {kind: 'VILLAGE_CONVERTED'})
  WHERE x.areaCode STARTS WITH within
    AND
// @include _shared/_there.cypher
  WITH x, x.belowStandard = true AND coalesce(x.belowStandardOn <= $on, true) AS below ORDER BY x.id
  RETURN count(x) AS communities, count(CASE WHEN below AND x.rectifiedOn <= $on THEN 1 END) AS rectified,
    collect(CASE WHEN below THEN x END) AS found
}
RETURN key AS key, communities AS communities, rectified AS rectified, [x IN found | x.id] AS belowIds,
  [x IN found | x.name] AS belowNames
