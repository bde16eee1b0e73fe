// Complaints and satisfaction of the compounds of each of the given places (`keys` and `prefixes` by position) that
// state them, by the way in which they are covered on the day, best way first. A way without compounds has no row.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column coverage: CompoundCoverage!
// @column compounds: Int!
// @column complaints12m: Int!
// @column complaintsPer1000Households: Float
// @column satisfaction: Float
// @key    key coverage
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
MATCH (c:Compound)
WHERE c.areaCode STARTS WITH within AND c.indicatorsOn IS NOT NULL
  AND
// @include compound/_exists.cypher
WITH key, c,
// @include compound/_coverage.cypher
  AS coverage
WITH key, coverage, count(c) AS compounds, sum(coalesce(c.complaints12m, 0)) AS complaints12m,
  sum(CASE WHEN c.households IS NOT NULL THEN c.complaints12m END) AS ofKnown,
  sum(CASE WHEN c.complaints12m IS NOT NULL THEN c.households END) AS households,
  avg(c.satisfaction) AS satisfaction
RETURN key AS key, coverage AS coverage, compounds AS compounds, complaints12m AS complaints12m,
  CASE WHEN households > 0 THEN ofKnown * 1000.0 / households END AS complaintsPer1000Households,
  satisfaction AS satisfaction
ORDER BY key, [rank IN range(0, 3) WHERE ['BRANCH', 'INSTRUCTOR', 'NONE', 'UNKNOWN'][rank] = coverage][0]
