// Joint actions conducted from `from` to `to` (both included, null: open) and by the day: of the given offices (`by`
// 'OFFICE') or of the offices in each of the given places ('AREA'; `keys` and `prefixes` by position). `units` are the
// departments that took part in at least one; kinds and months in lists that belong together by position.
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column offices: Int!
// @column actions: Int!
// @column units: Int!
// @column lastActionOn: Date
// @column kinds: [EnforcementKind]!
// @column kindActions: [Int!]!
// @column months: [String!]!
// @column monthActions: [Int!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  CALL (key, within) {
    WITH key WHERE $by = 'OFFICE'
    MATCH (f:Entity&EnforcementOffice {id: key})
    RETURN f
    UNION ALL
    WITH within WHERE $by = 'AREA'
    MATCH (f:EnforcementOffice)
    WHERE f.areaCode STARTS WITH within
    RETURN f
  }
  WITH f WHERE
// @include enforcement/_exists.cypher
  RETURN collect(f) AS offices
}
CALL (offices) {
  UNWIND offices AS f
  MATCH (f)<-[:CONDUCTED_BY]-(a:EnforcementAction)
  WHERE a.on <= $on
// @when from given
  AND (a.on >= $from)
// @end
// @when to given
  AND (a.on <= $to)
// @end
  RETURN collect(DISTINCT a) AS actions, max(a.on) AS lastActionOn
}
WITH *,
  COLLECT {
    UNWIND actions AS a
    WITH a.kind AS kind, count(*) AS number
    RETURN [kind, number] ORDER BY number DESC, kind
  } AS byKind,
  COLLECT {
    UNWIND actions AS a
    WITH left(toString(a.on), 7) AS month, count(*) AS number
    RETURN [month, number] ORDER BY month
  } AS byMonth
RETURN key AS key, size(offices) AS offices, size(actions) AS actions,
  COUNT { UNWIND actions AS a MATCH (a)-[:INVOLVED]->(u:WorkUnit) RETURN DISTINCT u } AS units,
  lastActionOn AS lastActionOn, [each IN byKind | each[0]] AS kinds, [each IN byKind | each[1]] AS kindActions,
  [each IN byMonth | each[0]] AS months, [each IN byMonth | each[1]] AS monthActions
