// What came closest for each organisation: its last secretary with the day the post ended, deputies in place, days to or past the end of its term.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:PartyOrg {id: subjectId})
CALL (o) {
  MATCH (o)<-[post:HOLDS_POST {kind: 'SECRETARY'}]-(p:Person)
  WHERE post.to <= $on
  WITH p, post ORDER BY post.to DESC, p.id LIMIT 1
  RETURN 'LAST_SECRETARY' AS code, p AS node, post.to AS endedOn, null AS number
  UNION ALL
  MATCH (o)<-[post:HOLDS_POST {kind: 'DEPUTY_SECRETARY'}]-(p:Person)
  WHERE post.from <= $on AND $on < post.to
  WITH DISTINCT p ORDER BY p.id LIMIT 2
  RETURN 'DEPUTY' AS code, p AS node, null AS endedOn, null AS number
  UNION ALL
  WITH coalesce(o.extensionUntil, o.lastElectedOn + CASE WHEN o.termYears IS NOT NULL THEN duration({years: o.termYears}) END) AS endsOn
  WHERE endsOn IS NOT NULL
  RETURN 'TERM_END' AS code, null AS node, endsOn AS endedOn, duration.inDays(endsOn, $on).days AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
