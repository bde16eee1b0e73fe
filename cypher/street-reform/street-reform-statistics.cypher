// Street reform in each of the given places (`keys` and `prefixes` by position) on the day: streets, those with the reform
// completed, those relieved of both investment attraction and tax assistance, powers granted; and by power, in lists that
// belong together by position, how many streets hold it, how many of them used it, and how often.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column streets: Int!
// @column reformed: Int!
// @column relieved: Int!
// @column grants: Int!
// @column powerIds: [ID!]!
// @column powerNames: [String!]!
// @column powerStreets: [Int!]!
// @column powerStreetsUsing: [Int!]!
// @column powerExercised: [Int!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (x:Street)
  WHERE x.areaCode STARTS WITH within
    AND
// @include _shared/_there.cypher
  RETURN collect(x) AS streets, count(CASE WHEN x.reformCompletedOn <= $on THEN 1 END) AS reformed,
    count(CASE WHEN all(task IN ['INVESTMENT_ATTRACTION', 'TAX_ASSIST'] WHERE EXISTS {
      MATCH (x)-[r:RELIEVED_OF]->(:Task {kind: task}) WHERE r.on <= $on
    }) THEN 1 END) AS relieved
}
CALL (streets) {
  MATCH (w:StreetPower)
  WITH streets, w ORDER BY w.seq, w.id
  CALL (streets, w) {
    UNWIND streets AS x
    MATCH (x)-[g:GRANTED]->(w)
    WHERE g.from <= $on AND $on < g.to
    RETURN count(g) AS held, count(DISTINCT x) AS holders,
      count(DISTINCT CASE WHEN g.exercisedCount > 0 THEN x END) AS users, sum(coalesce(g.exercisedCount, 0)) AS exercised
  }
  RETURN sum(held) AS grants, collect(w.id) AS powerIds, collect(w.name) AS powerNames, collect(holders) AS powerStreets,
    collect(users) AS powerStreetsUsing, collect(exercised) AS powerExercised
}
RETURN key AS key, size(streets) AS streets, reformed AS reformed, relieved AS relieved, grants AS grants,
  powerIds AS powerIds, powerNames AS powerNames, powerStreets AS powerStreets,
  powerStreetsUsing AS powerStreetsUsing, powerExercised AS powerExercised
