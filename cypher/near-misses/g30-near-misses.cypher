// What came closest for each organisation: its second superior, were the edge marked guidance, and second superiors that ended.
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
  MATCH (o)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(s:PartyOrg)
  WHERE sub.from <= $on AND $on < sub.to
  WITH s, min(sub.from) AS since ORDER BY since, s.id SKIP 1 LIMIT 2
  RETURN 'AS_GUIDANCE' AS code, s AS node, null AS endedOn
  UNION ALL
  MATCH (other:PartyOrg)<-[now:SUBORDINATE_TO {kind: 'LEADERSHIP'}]-(o)-[past:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(s:PartyOrg)
  WHERE past.to <= $on AND past.from < now.to AND now.from < past.to AND other <> s
  WITH s, max(past.to) AS endedOn ORDER BY endedOn DESC, s.id LIMIT 3
  RETURN 'OVERLAP_ENDED' AS code, s AS node, endedOn
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, null AS number
