// What came closest for each compound: its last service that ended, and the company that serves most compounds of its community.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (c:Entity:Compound {id: subjectId})
CALL (c) {
  MATCH (c)<-[serves:SERVES]-(k:PropertyCompany)
  WHERE serves.to <= $on
  WITH k, serves.to AS endedOn ORDER BY endedOn DESC, k.id LIMIT 1
  RETURN 'LAST_CONTRACT' AS code, k AS node, endedOn, null AS number
  UNION ALL
  MATCH (c)-[lies:LOCATED_IN]->(:Community)<-[otherLies:LOCATED_IN]-(other:Compound)<-[serves:SERVES]-(k:PropertyCompany)
  WHERE lies.from <= $on AND $on < lies.to AND otherLies.from <= $on AND $on < otherLies.to AND serves.from <= $on AND $on < serves.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND (other.builtYear IS NULL OR other.builtYear <= $on.year)
    AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
    AND NOT coalesce(k.removedOn <= $on OR k.removedOn IS NULL AND k.status = 'REMOVED', false)
  WITH k, count(DISTINCT other) AS compounds ORDER BY compounds DESC, k.id LIMIT 1
  RETURN 'COMMUNITY_COMPANY' AS code, k AS node, null AS endedOn, compounds AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
