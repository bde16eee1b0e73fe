// Organisational life from `from` to `to` (both included, null: open) and by the day, of the given organisations (`by` 'ORG')
// or of those in each of the given places ('AREA'; `keys` and `prefixes` by position): one row for each kind of event, most
// frequent first. The attendance rate is over the events that state both numbers, hours are summed over those that state
// them. A key without any event has no row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column lifeKind: OrgLifeKind!
// @column events: Int!
// @column orgs: Int!
// @column lastOn: Date!
// @column attendanceRate: Float
// @column hours: Float
// @key    key lifeKind
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  WITH key WHERE $by = 'ORG'
  MATCH (e:OrgLifeEvent)-[:OF]->(o:Entity&PartyOrg {id: key})
  RETURN e, o
  UNION ALL
  WITH within WHERE $by = 'AREA'
  MATCH (e:OrgLifeEvent)-[:OF]->(o:PartyOrg)
  WHERE e.areaCode STARTS WITH within
  RETURN e, o
}
WITH key, e, o
WHERE e.on <= $on
// @when from given
  AND (e.on >= $from)
// @end
// @when to given
  AND (e.on <= $to)
// @end
  AND
// @include party-org/_exists.cypher
WITH key, e.kind AS lifeKind, count(DISTINCT e) AS events, count(DISTINCT o) AS orgs, max(e.on) AS lastOn,
  sum(CASE WHEN e.attended IS NOT NULL THEN e.expected END) AS expected,
  sum(CASE WHEN e.expected IS NOT NULL THEN e.attended END) AS attended,
  count(e.hours) AS withHours, sum(e.hours) AS hours
RETURN key AS key, lifeKind AS lifeKind, events AS events, orgs AS orgs, lastOn AS lastOn,
  CASE WHEN expected > 0 THEN toFloat(attended) / expected END AS attendanceRate,
  CASE WHEN withHours > 0 THEN toFloat(hours) END AS hours
ORDER BY key, events DESC, lifeKind
