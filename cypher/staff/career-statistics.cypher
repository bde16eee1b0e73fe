// Persons promoted and persons moved to full-time Party affairs from `from` to `to` (both included, null: open) and by the
// day: in the given units (`by` 'UNIT') or in each of the given places ('AREA'; `keys` and `prefixes` by position).
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column promoted: Int!
// @column movedToPartyAffairs: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  CALL (key, within) {
    WITH key WHERE $by = 'UNIT'
    MATCH (e:CareerEvent)-[:IN]->(:Entity&WorkUnit {id: key})
    RETURN e
    UNION ALL
    WITH within WHERE $by = 'AREA'
    MATCH (e:CareerEvent)
    WHERE e.areaCode STARTS WITH within AND e.kind IN ['PROMOTION', 'TO_PARTY_AFFAIRS']
    RETURN e
  }
  MATCH (e)-[:OF]->(p:Person)
  WHERE e.on <= $on
// @when from given
  AND (e.on >= $from)
// @end
// @when to given
  AND (e.on <= $to)
// @end
    AND any(prefix IN $scope WHERE e.areaCode STARTS WITH prefix)
  RETURN count(DISTINCT CASE WHEN e.kind = 'PROMOTION' THEN p END) AS promoted,
    count(DISTINCT CASE WHEN e.kind = 'TO_PARTY_AFFAIRS' THEN p END) AS movedToPartyAffairs
}
RETURN key AS key, promoted AS promoted, movedToPartyAffairs AS movedToPartyAffairs
