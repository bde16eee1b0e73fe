// What would be removed under this id: a post (the key of its relationship), or a person, Party organisation, work unit,
// property company or owners' committee. No row for anything else, for the unknown, and for what is out of scope.
// @param  id: ID!
// @param  scope: [String!]!
// @column nodeId: ID!
// @column name: String!
// @column labels: [String!]!
// @column isPost: Boolean!
CALL () {
  MATCH (n:Entity {id: $id})
  WHERE n:Person OR n:PartyOrg OR n:WorkUnit OR n:PropertyCompany OR n:OwnersCommittee
  RETURN n, false AS isPost
  UNION ALL
  MATCH (n:Person)-[h:HOLDS_POST {factKey: $id}]->(:Entity)
  RETURN n, true AS isPost
}
WITH n, isPost
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
RETURN n.id AS nodeId, n.name AS name, labels(n) AS labels, isPost AS isPost
LIMIT 1
