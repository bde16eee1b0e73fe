// What meetings did with issues by the day: all issues of the given meetings (`by` 'MEETING') or all meetings on the
// given issues ('ISSUE'), earliest first. Both must be there on the day and lie in scope.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column meetingId: ID!
// @column meetingName: String!
// @column issueId: ID!
// @column issueName: String!
// @column outcome: MeetingOutcome
// @key    key meetingId issueId
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'MEETING'
  MATCH (t:Entity&Meeting {id: key})-[d:DISCUSSED]->(i:Issue)
  RETURN t, d, i
  UNION ALL
  WITH key WHERE $by = 'ISSUE'
  MATCH (t:Meeting)-[d:DISCUSSED]->(i:Entity&Issue {id: key})
  RETURN t, d, i
}
WITH key, t, d, i
WHERE t.heldOn <= $on AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
  AND
// @include issue/_exists.cypher
WITH key, t, i, max(d.outcome) AS outcome
RETURN key AS key, t.id AS meetingId, t.name AS meetingName, i.id AS issueId, i.name AS issueName, outcome AS outcome
ORDER BY key, t.heldOn, meetingId, issueId
