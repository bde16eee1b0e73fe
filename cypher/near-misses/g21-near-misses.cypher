// What came closest for each overdue issue: how far past its day it is, and the meetings that discussed it.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (i:Entity:Issue {id: subjectId})
CALL (i) {
  WITH i WHERE i.dueOn < $on
  RETURN 'DAYS_PAST' AS code, null AS nodeId, i.dueOn AS endedOn, duration.inDays(i.dueOn, $on).days AS number
  UNION ALL
  MATCH (i)<-[:DISCUSSED]-(meeting:Meeting)
  WHERE meeting.heldOn <= $on
  WITH meeting ORDER BY meeting.heldOn DESC, meeting.id LIMIT 3
  RETURN 'DISCUSSED' AS code,
    CASE WHEN any(prefix IN $scope WHERE meeting.areaCode STARTS WITH prefix) THEN meeting.id END AS nodeId,
    meeting.heldOn AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code, nodeId AS nodeId, endedOn AS endedOn, number AS number
