// Service activities from `from` to `to` (both included, null: open) and by the day, held by the given community
// organisations (`by` 'ORG') or by those in each of the given places ('AREA'; `keys` and `prefixes` by position): how many, the
// attendances they state in all (null: none states any), the unit organisations that took part, the day of the latest, and
// kinds in lists that belong together by position, most frequent first.
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column activities: Int!
// @column attendances: Int
// @column unitOrgs: Int!
// @column lastOn: Date
// @column kinds: [ServiceActivityKind!]!
// @column kindActivities: [Int!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  CALL (key, within) {
    WITH key WHERE $by = 'ORG'
    MATCH (e:ServiceActivity)-[:OF]->(o:Entity&PartyOrg {id: key})
    RETURN e, o
    UNION ALL
    WITH within WHERE $by = 'AREA'
    MATCH (e:ServiceActivity)-[:OF]->(o:PartyOrg)
    WHERE e.areaCode STARTS WITH within
    RETURN e, o
  }
  WITH e, o
  WHERE e.on <= $on
// @when from given
  AND (e.on >= $from)
// @end
// @when to given
  AND (e.on <= $to)
// @end
    AND
// @include party-org/_exists.cypher
  WITH DISTINCT e
  RETURN collect(e) AS activities, max(e.on) AS lastOn, CASE WHEN count(e.attended) > 0 THEN sum(e.attended) END AS attendances
}
WITH *, COLLECT {
    UNWIND activities AS e
    WITH e.kind AS kind, count(*) AS number
    RETURN [kind, number] ORDER BY number DESC, kind
  } AS byKind
RETURN key AS key, size(activities) AS activities, attendances AS attendances,
  COUNT { UNWIND activities AS e MATCH (e)-[:ATTENDED_BY]->(o:PartyOrg) RETURN DISTINCT o } AS unitOrgs,
  lastOn AS lastOn, [each IN byKind | each[0]] AS kinds, [each IN byKind | each[1]] AS kindActivities
