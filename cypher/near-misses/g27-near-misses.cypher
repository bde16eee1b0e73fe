// What came closest for each temporary branch: days since its project's end, and projects of the same owner that still run.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:PartyOrg {id: subjectId})-[set:SET_UP_IN]->(k:KeyProject)
WHERE set.from <= $on AND $on < set.to
CALL (o, k) {
  WITH k WHERE k.endsOn IS NOT NULL
  RETURN 'PROJECT_END' AS code, k AS node, k.endsOn AS endedOn, duration.inDays(k.endsOn, $on).days AS number
  UNION ALL
  MATCH (other:KeyProject)
  WHERE other.ownerUnit = k.ownerUnit AND other <> k
    AND (other.startsOn IS NULL OR other.startsOn <= $on) AND (other.endsOn IS NULL OR other.endsOn >= $on)
  WITH other ORDER BY other.endsOn DESC, other.id LIMIT 2
  RETURN 'OTHER_PROJECT' AS code, other AS node, other.endsOn AS endedOn, null AS number
}
WITH subjectId, code, node, endedOn, number ORDER BY code DESC, endedOn DESC, node.id
WITH subjectId, collect([code, node, endedOn, number])[0..5] AS misses
UNWIND misses AS miss
WITH subjectId, miss, miss[1] AS node
RETURN subjectId AS subjectId, miss[0] AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  miss[2] AS endedOn, miss[3] AS number
