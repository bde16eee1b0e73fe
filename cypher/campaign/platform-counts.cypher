// Platforms run on the day by companies of each of the given places (`keys` and `prefixes` by position), and how many
// companies run one, by kind. A kind without any has no row.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column platformKind: PlatformKind!
// @column platforms: Int!
// @column companies: Int!
// @key    key platformKind
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
MATCH (k:PropertyCompany)
WHERE k.areaCode STARTS WITH within
  AND
// @include property-company/_exists.cypher
MATCH (k)-[r:OPERATES]->(n:Platform)
WHERE r.from <= $on AND $on < r.to
RETURN key AS key, n.kind AS platformKind, count(DISTINCT n) AS platforms, count(DISTINCT k) AS companies
ORDER BY key, platformKind
