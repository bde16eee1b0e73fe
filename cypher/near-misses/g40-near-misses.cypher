// What came closest: for an orphan or a cycle the last other superior with its day; for a wrong credit code the code with the right check
// characters.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
// @column text: String
UNWIND $subjectIds AS subjectId
MATCH (n:Entity {id: subjectId})
CALL (n) {
  MATCH (n)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(s:PartyOrg)
  WHERE sub.to <= $on
  WITH s, max(sub.to) AS endedOn ORDER BY endedOn DESC, s.id LIMIT 2
  RETURN 'LAST_SUPERIOR' AS code, s AS node, endedOn, null AS text
  UNION ALL
  WITH n.uscc AS given, '0123456789ABCDEFGHJKLMNPQRTUWXY' AS alphabet, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' AS letters
  WHERE size(given) = 18 AND all(i IN range(0, 15) WHERE alphabet CONTAINS substring(given, i, 1))
  WITH given, alphabet, left(given, 16) + substring('-123456789X0', 11 - reduce(sum = 0, i IN range(0, 7) |
      sum + [3, 7, 9, 10, 5, 8, 4, 2][i] * size(split(letters, substring(given, 8 + i, 1))[0])) % 11, 1) AS body
  WITH given, body + substring(alphabet, (31 - reduce(sum = 0, i IN range(0, 16) |
      sum + [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28][i] * size(split(alphabet, substring(body, i, 1))[0])) % 31) % 31, 1) AS right
  WHERE right <> given
  RETURN 'RIGHT_CODE' AS code, null AS node, null AS endedOn, right AS text
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, null AS number, text AS text
