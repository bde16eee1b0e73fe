// Contact points that hold on the day: of the given members (`by` 'MEMBER') or with the given organisations ('POINT').
// Both ends must lie in scope and the organisation exist on the day. `with` names what is read only when wanted: the last
// visit of the member to the organisation up to the day, and the issues raised on such visits that are open on the day.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column memberId: ID!
// @column memberName: String!
// @column pointId: ID!
// @column pointName: String!
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
// @column lastVisitOn: Date
// @column openIssues: Int
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'MEMBER'
  MATCH (p:Entity&Person {id: key})-[l:LIAISES_WITH]->(o:PartyOrg)
  RETURN p, l, o
  UNION ALL
  WITH key WHERE $by = 'POINT'
  MATCH (o:Entity&PartyOrg {id: key})<-[l:LIAISES_WITH]-(p:Person)
  RETURN p, l, o
}
WITH key, p, l, o
WHERE
// @include liaison/_shown.cypher
RETURN key AS key,
// @include liaison/_columns.cypher
ORDER BY key, pointId, memberId, from
