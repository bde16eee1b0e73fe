// How many Party members each committee still needs, and members who left it, with the day.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  oc_partyShare: Float!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:OwnersCommittee {id: subjectId})
CALL (o) {
  WITH o, COUNT {
    MATCH (o)<-[post:HOLDS_POST]-(p:Person)
    WHERE post.from <= $on AND $on < post.to AND post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  } AS partyMembers, toInteger(round($oc_partyShare * 10000)) * o.seats AS target
  WITH (target - partyMembers * 10000 + 9999) / 10000 AS short
  WHERE short > 0
  RETURN 'MEMBERS_NEEDED' AS code, null AS node, null AS endedOn, short AS number
  UNION ALL
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)
  WHERE post.to <= $on AND post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    AND NOT EXISTS { MATCH (o)<-[now:HOLDS_POST]-(p)
      WHERE now.from <= $on AND $on < now.to AND now.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] }
  WITH p, max(post.to) AS endedOn ORDER BY endedOn DESC, p.id LIMIT 4
  RETURN 'MEMBER_LEFT' AS code, p AS node, endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
