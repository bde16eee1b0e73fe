// Community workers employed on the day at the residents' committees of each of the given places (`keys` and `prefixes` by
// position), how many of them finished a training in `year` (null: that of the day) by the day, and how many each kind of
// it, in lists that belong together by position.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  year: Int
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column year: Int!
// @column workers: Int!
// @column trained: Int!
// @column kinds: [TrainingKind!]!
// @column kindWorkers: [Int!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (x:ResidentsCommittee)
  WHERE x.areaCode STARTS WITH within
    AND
// @include _shared/_there.cypher
  MATCH (x)<-[w:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
  WHERE w.from <= $on AND $on < w.to
  RETURN collect(DISTINCT p) AS workers
}
CALL (workers) {
  UNWIND workers AS p
  MATCH (p)<-[:OF]-(e:CareerEvent {kind: 'TRAINING'})
  WHERE e.on <= $on AND e.on.year = coalesce($year, $on.year)
  RETURN count(DISTINCT p) AS trained, collect(DISTINCT [p.id, e.trainingKind]) AS finished
}
WITH *, COLLECT {
    UNWIND finished AS each
    WITH each[1] AS kind, count(*) AS number
    WHERE kind IS NOT NULL
    RETURN [kind, number] ORDER BY number DESC, kind
  } AS byKind
RETURN key AS key, coalesce($year, $on.year) AS year, size(workers) AS workers, trained AS trained,
  [each IN byKind | each[0]] AS kinds, [each IN byKind | each[1]] AS kindWorkers
