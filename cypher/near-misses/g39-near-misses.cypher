// What came closest: the last meeting of a body, and the report of the year before of a unit or a district.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (subject:Entity {id: subjectId})
CALL (subject) {
  MATCH (subject)<-[:OF]-(meeting:Meeting)
  WHERE meeting.heldOn <= $on
  WITH meeting ORDER BY meeting.heldOn DESC, meeting.id LIMIT 1
  RETURN 'LAST_MEETING' AS code, meeting AS node, meeting.heldOn AS endedOn, duration.inDays(meeting.heldOn, $on).days AS number
  UNION ALL
  MATCH (subject)<-[:BY_UNIT]-(report:DutyReport)
  WHERE report.year = ($on + duration({days: 1})).year - 2
  WITH report ORDER BY report.id LIMIT 1
  RETURN 'YEAR_BEFORE' AS code, report AS node, report.reportedOn AS endedOn, report.year AS number
  UNION ALL
  MATCH (o:PartyOrg {field: 'DISTRICT'})<-[:ABOUT]-(report:DutyReport)
  WHERE subject:District AND o.areaCode = subject.areaCode AND report.year = ($on + duration({days: 1})).year - 2
  WITH report ORDER BY report.id LIMIT 1
  RETURN 'YEAR_BEFORE' AS code, report AS node, report.reportedOn AS endedOn, report.year AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
