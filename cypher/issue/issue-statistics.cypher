// Issues of each of the given places (`keys` and `prefixes` by position) raised from `from` to `to` (both included,
// null: open) and by the day, by what they are on the day; and by the four topic kinds of the decision bodies, in the
// lists that belong together by position, how many were raised and how many of them a meeting discussed.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column raised: Int!
// @column closed: Int!
// @column overdue: Int!
// @column topics: [IssueTopic!]!
// @column topicIssues: [Int!]!
// @column topicDiscussed: [Int!]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (i:Issue)
  WHERE i.areaCode STARTS WITH within
    AND
// @include issue/_exists.cypher
// @when from given
  AND (i.raisedOn >= $from)
// @end
// @when to given
  AND (i.raisedOn <= $to)
// @end
  RETURN collect(i) AS issues,
    count(CASE WHEN
// @include issue/_closed.cypher
    THEN 1 END) AS closed,
    count(CASE WHEN
// @include issue/_overdue.cypher
    THEN 1 END) AS overdue
}
WITH key, issues, closed, overdue, COLLECT {
    UNWIND issues AS i
    WITH i.topic AS topic, count(*) AS raised, count(CASE WHEN EXISTS {
      MATCH (i)<-[:DISCUSSED]-(t:Meeting) WHERE t.heldOn <= $on
    } THEN 1 END) AS discussed
    WHERE topic IN ['SYSTEM', 'POWER', 'FUNDS', 'INTERESTS']
    RETURN [topic, raised, discussed] ORDER BY raised DESC, topic
  } AS byTopic
RETURN key AS key, size(issues) AS raised, closed AS closed, overdue AS overdue,
  [each IN byTopic | each[0]] AS topics, [each IN byTopic | each[1]] AS topicIssues,
  [each IN byTopic | each[2]] AS topicDiscussed
