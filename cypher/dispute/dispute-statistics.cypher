// Disputes of the grids of each of the given places (`keys` and `prefixes` by position) in the months that have days from
// `from` to `to` (both included, null: open) and have begun by the day, and how many grids reported any month or none.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column opened: Int!
// @column closed: Int!
// @column gridsReporting: Int!
// @column gridsSilent: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (g:Grid)
  WHERE g.areaCode STARTS WITH within
    AND
// @include grid/_exists.cypher
  CALL (g) {
    MATCH (g)<-[:OF]-(n:DisputeStat)
    WHERE
// @include dispute/_months.cypher
    RETURN count(n) AS months, sum(n.opened) AS opened, sum(n.closed) AS closed
  }
  RETURN sum(opened) AS opened, sum(closed) AS closed, count(CASE WHEN months > 0 THEN 1 END) AS gridsReporting,
    count(CASE WHEN months = 0 THEN 1 END) AS gridsSilent
}
RETURN key AS key, opened AS opened, closed AS closed, gridsReporting AS gridsReporting, gridsSilent AS gridsSilent
