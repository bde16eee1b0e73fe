// What came closest for each person: posts that end within 90 days, and deputies in the compounds the person leads.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (p:Entity:Person {id: subjectId})
CALL (p) {
  MATCH (p)-[post:HOLDS_POST]->(at)
  WHERE post.from <= $on AND $on < post.to AND post.to <= $on + duration({days: 90})
  WITH at, post ORDER BY post.to, at.id LIMIT 3
  RETURN 'ENDS_SOON' AS code, at AS node, post.to AS endedOn
  UNION ALL
  MATCH (p)-[mine:HOLDS_POST]->(at)<-[post:HOLDS_POST]-(deputy:Person)
  WHERE mine.kind IN ['SECRETARY', 'OC_DIRECTOR'] AND mine.from <= $on AND $on < mine.to
    AND post.kind IN ['DEPUTY_SECRETARY', 'OC_DEPUTY'] AND post.from <= $on AND $on < post.to AND deputy <> p
  WITH DISTINCT deputy ORDER BY deputy.id LIMIT 2
  RETURN 'DEPUTY' AS code, deputy AS node, null AS endedOn
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, null AS number
