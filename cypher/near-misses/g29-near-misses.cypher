// What came closest for each unit-level organisation: legs that ended, and legs to another community of the same street.
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
  MATCH (o)-[leg:UNIT_CHECKED_IN_TO]->(host:PartyOrg)
  WHERE leg.to <= $on
  WITH host, leg ORDER BY leg.to DESC, host.id LIMIT 2
  RETURN 'LEG_ENDED' AS code, host AS node, leg.to AS endedOn
  UNION ALL
  MATCH (o)-[set:SET_UP_IN]->(:WorkUnit)-[lie:LOCATED_IN]->(m:Community)-[part:PART_OF]->(:Street)
    <-[otherPart:PART_OF]-(other:Community)<-[there:SET_UP_IN]-(host:PartyOrg)<-[leg:UNIT_CHECKED_IN_TO]-(o)
  WHERE set.from <= $on AND $on < set.to AND lie.from <= $on AND $on < lie.to AND part.from <= $on AND $on < part.to
    AND otherPart.from <= $on AND $on < otherPart.to AND there.from <= $on AND $on < there.to
    AND leg.from <= $on AND $on < leg.to
  WITH DISTINCT host ORDER BY host.id LIMIT 3
  RETURN 'SAME_STREET' AS code, host AS node, null AS endedOn
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, null AS number
